import type { SectorStory } from './sectorStory.ts'

/** Whether a sector has too few figures for a card or a board of its own: fewer than two. */
export function isSparse({ coverage }: Pick<SectorStory, 'coverage'>): boolean {
  return coverage.withFigure < 2
}
