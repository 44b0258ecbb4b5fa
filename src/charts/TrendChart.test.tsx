import { act, render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { answer, cited } from '../../tests/citedApi.ts'
import { isBroken } from '../contract/http/broken.ts'
import { IndicatorDetailAsRead } from '../contract/indicator/indicatorAnswers.ts'
import type { Reading } from '../contract/figure/observation.ts'
import { LanguageProvider } from '../i18n/words.tsx'
import { trendOf } from './trend.ts'
import { TrendChart } from './TrendChart.tsx'

async function drawn(id: string) {
  const detail = await answer(IndicatorDetailAsRead, `/api/indicators/${id}`)
  const readings = detail.readings.filter((reading): reading is Reading => !isBroken(reading))
  return { ...detail, trend: trendOf(readings, detail.indicator) }
}

const plain = cited.observations.filter(
  ({ region, status }) => region === 'nanjing' && status !== 'ambiguous',
)
const ids = [...new Set(plain.map(({ indicator }) => indicator))]

describe('the drawing of a trend', () => {
  // A duplicate key, a size of NaN or a warning of Recharts fails the test, as all console output does.
  test.each(ids)('is drawn without a warning: %s', async (id) => {
    const { trend, indicator, targets } = await drawn(id)
    render(<TrendChart trend={trend} indicator={indicator} targets={targets} title="title" />)
    const drawing = await screen.findByRole('application', { name: 'title' })
    expect(new XMLSerializer().serializeToString(drawing)).not.toMatch(/NaN|Infinity|undefined/)
  })

  test.each(ids)('is drawn as bars without a warning: %s', async (id) => {
    const { trend, indicator, targets } = await drawn(id)
    render(
      <TrendChart
        trend={trend}
        indicator={indicator}
        targets={targets}
        kind="bars"
        title="title"
      />,
    )
    const drawing = await screen.findByRole('application', { name: 'title' })
    expect(new XMLSerializer().serializeToString(drawing)).not.toMatch(/NaN|Infinity|undefined/)
  })

  test('H9: ranks are drawn as a line even where bars are asked for', async () => {
    const { trend, indicator, targets } = await drawn('innovation-city-rank')
    const drawnAs = async (kind: 'line' | 'bars') => {
      const { unmount } = render(
        <TrendChart
          trend={trend}
          indicator={indicator}
          targets={targets}
          kind={kind}
          title="title"
        />,
      )
      const drawing = await screen.findByRole('application')
      const shapes = drawing.querySelectorAll('path, circle').length
      unmount()
      return shapes
    }
    expect(await drawnAs('bars')).toBe(await drawnAs('line'))
  })

  test('H15: the mark of a break states its reason', async () => {
    const { trend, indicator, targets } = await drawn('innovation-city-rank')
    render(<TrendChart trend={trend} indicator={indicator} targets={targets} title="title" />)
    const drawing = await screen.findByRole('application', { name: 'title' })
    const reason = '首次纳入4个直辖市，参评城市由97个增至101个。'
    expect(within(drawing).getByText(reason, { selector: 'title' })).toBeTruthy()
  })

  test('writes bounds and targets in words, in English too', async () => {
    const { trend, indicator, targets } = await drawn('high-tech-enterprises')
    await act(async () =>
      render(
        <LanguageProvider lang="en">
          <TrendChart trend={trend} indicator={indicator} targets={targets} title="title" />
        </LanguageProvider>,
      ),
    )
    const text = await screen.findByRole('application', { name: 'title' })
    expect(text.textContent).toContain('over 10,000')
    expect(text.textContent).toContain('Stretch 12,000')
  })
})
