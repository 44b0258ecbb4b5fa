import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigation, useParams, useSearchParams } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { catalogueQuery, sourceRegisterQuery } from '../../api/catalogueQueries.ts'
import { milestoneRegisterQuery } from '../../api/milestoneQueries.ts'
import { paths } from '../../paths/paths.ts'
import type { SectorSearch } from '../../paths/sectorSearch.ts'
import { PageTop } from '../../components/PageTop.tsx'
import { sectorStoriesOf } from '../../domain/sector/sectorStory.ts'
import type { View } from '../../paths/viewSearch.ts'
import { sectorPageWords } from '../../i18n/sector/sectorPageWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Beside } from './Beside.tsx'
import { BesideChoice } from './BesideChoice.tsx'
import { CityWide } from './CityWide.tsx'
import { RecordTrends } from './RecordTrends.tsx'
import { sectorSearchOf } from '../../paths/sectorSearch.ts'
import { SectorCounts } from './SectorCounts.tsx'
import { SectorFigures } from './SectorFigures.tsx'
import { SectorHeader } from './SectorHeader.tsx'
import { SectorMilestones } from './SectorMilestones.tsx'
import styles from './SectorPage.module.css'
import { Unknowns } from './Unknowns.tsx'

/** All about one sector: its figures, laboratories and platforms, what comes next, what is unknown. */
export function SectorPage() {
  const { lang, t, w, say } = useText(sectorPageWords)
  const { id = '' } = useParams()
  const [params] = useSearchParams()
  const updating = useNavigation().state === 'loading'
  const search = sectorSearchOf(params)
  const { asOf } = search
  const { data: board } = useSuspenseQuery(boardQuery(asOf))
  const { data: catalogue } = useSuspenseQuery(catalogueQuery(asOf))
  const { data: milestones } = useSuspenseQuery(milestoneRegisterQuery(asOf))
  const { data: register } = useSuspenseQuery(sourceRegisterQuery(asOf))
  const stories = sectorStoriesOf({ board, catalogue, milestones, register })
  const story = stories.find(({ sector }) => sector.id === id)
  const other = stories.find(({ sector }) => sector.id === search.with && sector.id !== id)
  const to = (change: Partial<SectorSearch>) => paths.sector(lang, id, { ...search, ...change })
  // The chip of another sector opens that sector; switching this one off opens the list of sectors.
  const toView = (view: View) => {
    const added = view.sectors.find((one) => one !== id)
    if (view.asOf !== asOf) return to({ asOf: view.asOf })
    return added ? paths.sector(lang, added, { asOf }) : paths.sectors(lang, { asOf })
  }
  return (
    <>
      <title>{w.documentTitle(story ? say(story.sector.name) : w.sectors)}</title>
      <PageTop view={{ sectors: story ? [id] : [], asOf }} board={board} toView={toView} />
      {story ? (
        <div className={styles.page} aria-busy={updating}>
          <SectorHeader story={story} view={{ sectors: [], asOf }} />
          <BesideChoice stories={stories} story={story} chosen={other?.sector.id ?? null} to={to} />
          {other && <Beside pair={[story, other]} shared={search.axis === 'shared'} to={to} />}
          <SectorFigures story={story} asOf={asOf} />
          <RecordTrends rows={story.rows} />
          <SectorMilestones story={story} asOf={asOf} />
          <Unknowns story={story} asOf={asOf} />
          <CityWide rows={story.cityWide} asOf={asOf} />
          <SectorCounts story={story} />
        </div>
      ) : (
        <Notice heading title={t.missing} help={t.missingHelp}>
          <Link to={paths.sectors(lang, { asOf })}>{t.toAll}</Link>
        </Notice>
      )}
    </>
  )
}
