import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, type ReactNode, useEffect, useState } from 'react'
import { chunkQuery } from '../api/chunk.ts'
import { TourContext } from '../components/TourContext.ts'
import { FloatingPart } from './FloatingPart.tsx'
import type { Tour } from './Tour.tsx'
import { tourDue } from './tourDue.ts'

const tourQuery = chunkQuery('tour', () => import('./Tour.tsx'))

type Props = ComponentProps<typeof Tour>

/** Offers the introduction some time into the first visit, and shows it to its content on request. */
export function TourHost({ children }: { children: ReactNode }) {
  const [shown, show] = useState<Props['shown'] | null>(null)
  useEffect(() => {
    const due = tourDue()
    if (!due) return undefined
    const timer = setTimeout(() => show((now) => now ?? due), due === 'offered' ? 2_000 : 0)
    return () => clearTimeout(timer)
  }, [])
  return (
    <TourContext value={() => show('asked')}>
      {children}
      {shown && (
        <FloatingPart resetKey={shown}>
          <LazyTour key={shown} shown={shown} onClose={() => show(null)} />
        </FloatingPart>
      )}
    </TourContext>
  )
}

/** Renders nothing until its code is loaded; that this failed is said only to who asked for it. */
function LazyTour(props: Props) {
  const { data } = useQuery({ ...tourQuery, throwOnError: props.shown === 'asked' })
  return data ? <data.Tour {...props} /> : null
}
