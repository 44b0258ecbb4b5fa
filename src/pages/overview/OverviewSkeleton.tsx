import { PageSkeleton } from '../../components/PageSkeleton.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import grid from './KpiGrid.module.css'
import headline from './Headline.module.css'

const places = Array.from({ length: 12 }, (_, place) => place)

/** The overview while loading: placeholders in the final position and size. */
export function OverviewSkeleton() {
  return (
    <PageSkeleton>
      <div className={headline.headline}>
        <div>
          <Skeleton size="title" />
        </div>
      </div>
      <div className={grid.grid}>
        {places.map((place) => (
          <div key={place} className={grid.cell}>
            <Skeleton size="card" />
          </div>
        ))}
      </div>
    </PageSkeleton>
  )
}
