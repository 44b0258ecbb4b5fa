import { expect, test } from 'vitest'
import { render } from '../../src/app/render.tsx'
import type { Lang } from '../../src/contract/scalars.ts'
import { ask, cited } from '../citedApi.ts'
import { days, faultsIn, filters, read } from '../countedTargets.ts'
import { limits } from '../limits.ts'
import { isCampaign } from '../support/isCampaign.ts'

const languages: Lang[] = ['zh', 'en']

/** The pages whose sentences count targets; a sample has one filter and one sector for each day. */
function pagesOn(day: string, place: number): string[] {
  const some = <T>(all: readonly T[]) => (isCampaign ? all : [all[place % all.length]])
  return [
    ...some(filters).flatMap((sector) =>
      ['', '/targets', '/wall'].map((page) => `${page}?asOf=${day}&sector=${sector}`),
    ),
    `/sectors?asOf=${day}`,
    ...some(cited.sectors).map((one) => `/sectors/${one?.id}?asOf=${day}`),
    `/briefings/ready-city/present?asOf=${day}&slide=${1 + (place % 6)}`,
  ]
}

/** The texts of a page, one for each block. */
async function textsOf(lang: Lang, path: string): Promise<string[]> {
  const url = new URL(`/${lang}${path}`, 'http://board')
  const page = await render(url, ask, AbortSignal.timeout(limits.wait))
  if (!page) throw new Error(`${url.pathname} is no page`)
  return (
    page.html
      // A title of a slide stands in lines of their own.
      .replaceAll(/<\/text><text[^>]*>/g, lang === 'en' ? ' ' : '')
      .replaceAll(/<\/?(a|b|em|span|strong|text|tspan)\b[^>]*>/g, '')
      .replaceAll('  ', ' ')
      .replaceAll('&amp;', '&')
      .split(/<[^>]*>/)
  )
}

test.each(days.map((day, place) => [day, place] as const))(
  'H28: on %s every sentence of a page that counts targets names its scope, and adds up',
  async (day, place) => {
    for (const lang of languages) {
      let counted = 0
      for (const page of pagesOn(day, place)) {
        const texts = await textsOf(lang, page)
        counted += texts.flatMap((text) => read(text, lang)).length
        expect(texts.flatMap((text) => faultsIn(text, lang))).toEqual([])
      }
      expect([day, counted > 0]).toEqual([day, true])
    }
  },
)
