import { configure, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../../src/contract/scalars.ts'
import { cited } from '../citedApi.ts'
import { renderApp } from '../renderApp.tsx'

// Does not check whether elements are hidden by styles, which would take most of the time.
configure({ defaultHidden: true })

const tabs = {
  zh: { trend: '趋势', peers: '对标城市', districts: '分区', data: '数据', revisions: '修订' },
  en: {
    trend: 'Trend',
    peers: 'Peer cities',
    districts: 'Districts',
    data: 'Data',
    revisions: 'Revisions',
  },
}

/** How many indicators one test covers. */
const batch = 15
const batches = Array.from({ length: Math.ceil(cited.indicators.length / batch) }, (_, place) =>
  cited.indicators.slice(place * batch, (place + 1) * batch),
)

test('the batches cover all indicators', () => {
  expect(batches.flat()).toHaveLength(89)
})

describe.each<Lang>(['zh', 'en'])('every indicator has a page in %s', (lang) => {
  test.each(batches.map((indicators) => [indicators[0]?.id, indicators] as const))(
    'from %s on, with every part',
    async (_, indicators) => {
      const { goTo } = await renderApp(`/${lang}/sources`)
      for (const { id, name } of indicators)
        for (const [tab, title] of Object.entries(tabs[lang])) {
          await goTo(`/${lang}/indicators/${id}${tab === 'trend' ? '' : `?tab=${tab}`}`)
          await screen.findByRole('heading', { level: 1, name: name[lang] })
          screen.getByRole('link', { current: 'page', name: new RegExp(`^${title}`) })
          // A part has a heading, or a message that it is empty.
          const shown = document.querySelector('h2, output, [role=status]')
          expect(shown, `${id} ${tab}`).not.toBeNull()
          expect(screen.queryByRole('alert'), `${id} ${tab}`).toBeNull()
        }
    },
  )
})
