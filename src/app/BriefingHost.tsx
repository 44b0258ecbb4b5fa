import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback } from 'react'
import { chunk } from '../api/chunk.ts'
import { BriefingContext } from '../components/BriefingContext.ts'
import type { NewSlide } from '../contract/briefing/briefing.ts'
import { useText } from '../i18n/words.tsx'

/** Lets its content add slides to a briefing. The code that does so is loaded on first use. */
export function BriefingHost({ children }: { children: ReactNode }) {
  const client = useQueryClient()
  const { lang } = useText()
  const add = useCallback(
    async (slide: NewSlide) =>
      (await chunk(import('./addToBriefing.ts'))).addToBriefing(client, lang, slide),
    [client, lang],
  )
  return <BriefingContext value={add}>{children}</BriefingContext>
}
