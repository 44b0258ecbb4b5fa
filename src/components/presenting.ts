import type { MouseEvent } from 'react'
import * as z from 'zod/mini'
import type { Lang } from '../contract/scalars.ts'
import { paths } from '../paths/paths.ts'
import type { View } from '../paths/viewSearch.ts'
import { fillScreen } from '../ui/fullScreen.ts'
import { opensElsewhere } from '../ui/opensElsewhere.ts'

const State = z.strictObject({ isFromBoard: z.literal(true) })

/** The address where the one sector of the filter, else the city, is presented. */
export function presentationOf({ sectors, asOf }: View, lang: Lang): string {
  const id = sectors.length === 1 ? sectors[0] : 'city'
  return paths.present(lang, `ready-${id}`, { asOf })
}

/**
 * What every link to a presentation has besides its address: it fills the screen, and tells the presentation that
 * going back leads to a page of the board.
 */
export const presenting = {
  state: { isFromBoard: true } satisfies z.infer<typeof State>,
  onClick: (event: MouseEvent) => {
    if (!opensElsewhere(event)) void fillScreen()
  },
}

/** Whether the page before a presentation is one of the board, by the state of its entry in the history. */
export function isFromBoard(state: unknown): boolean {
  return z.safeParse(State, state).success
}
