import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import {
  milestoneEvidenceQuery,
  observationEvidenceQuery,
  targetEvidenceQuery,
} from '../../api/evidenceQueries.ts'
import { targetCaseQuery } from '../../api/ledgerQueries.ts'
import type { Day } from '../../contract/scalars.ts'
import type { SlideBlock, SlideContents } from '../../contract/briefing/slideContents.ts'

/** Milliseconds to wait first, so that the current slide is rendered before. */
const calm = 1_500

/**
 * Fetches the evidence of every figure ahead, so that it can be opened even if the network fails during
 * the presentation. What fails is fetched again when it is opened.
 */
export function useEvidenceAhead(slides: readonly SlideContents[], day: Day | null): void {
  const client = useQueryClient()
  useEffect(() => {
    const timer = setTimeout(() => {
      const kept = { staleTime: Infinity, gcTime: Infinity, retry: false } as const
      for (const { kind, id } of placesIn(slides)) {
        if (kind === 'observation')
          void client.query({ ...observationEvidenceQuery(id, day), ...kept }).catch(nothing)
        else if (kind === 'target')
          void client.query({ ...targetEvidenceQuery(id, day), ...kept }).catch(nothing)
        else if (kind === 'milestone')
          void client.query({ ...milestoneEvidenceQuery(id, day), ...kept }).catch(nothing)
        else void client.query({ ...targetCaseQuery(id, day), ...kept }).catch(nothing)
      }
    }, calm)
    return () => clearTimeout(timer)
  }, [client, slides, day])
}

type Place = { kind: 'observation' | 'target' | 'milestone' | 'status'; id: string }

/** Each place once. */
function placesIn(slides: readonly SlideContents[]): Place[] {
  const all = slides.flatMap(({ blocks }) => blocks.flatMap(placesOf))
  return [...new Map(all.map((place) => [`${place.kind} ${place.id}`, place])).values()]
}

function placesOf(block: SlideBlock): Place[] {
  switch (block.block) {
    case 'figures':
      return block.figures.flatMap(({ evidence, targets }) => [
        ...(evidence ? [evidence] : []),
        ...targets.map((target) => target.evidence),
      ])
    case 'table':
      return block.rows.flat().flatMap(({ evidence }) => evidence ?? [])
    case 'steps':
      return block.steps.map(({ evidence }) => evidence)
    case 'trend':
    case 'comparison':
    case 'paragraphs':
      return []
  }
}

function nothing(): void {
  // It is fetched again when it is opened.
}
