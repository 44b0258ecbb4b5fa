import { render, screen } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { answer } from '../../tests/citedApi.ts'
import { wholeOf } from '../contract/http/broken.ts'
import { IndicatorDetailAsRead } from '../contract/indicator/indicatorAnswers.ts'
import { trendOf } from './trend.ts'
import { TrendChart } from './TrendChart.tsx'

test('a chart is a picture with the same marks and texts until Recharts is there', async () => {
  const detail = await answer(IndicatorDetailAsRead, '/api/indicators/high-tech-enterprises')
  const { indicator, targets } = detail
  const trend = trendOf(wholeOf(detail.readings), indicator)
  const chart = <TrendChart trend={trend} indicator={indicator} targets={targets} title="title" />
  const still = renderToStaticMarkup(chart)
  expect(still).not.toMatch(/ style="|NaN|Infinity|undefined/)
  const picture = new DOMParser().parseFromString(still, 'text/html')
  // Without years: Recharts drops most, as their widths cannot be measured here.
  const textsIn = (svg: Element | null) =>
    Array.from(svg?.querySelectorAll('text') ?? [], ({ textContent }) => textContent)
      .filter((text) => !/^20\d\d$/.test(text))
      .sort()
  render(chart)
  const live = await screen.findByRole('application', { name: 'title' })
  const drawnTexts = textsIn(picture.querySelector('svg[role=img][aria-label=title]'))
  expect(drawnTexts.length).toBeGreaterThan(10)
  expect(drawnTexts).toEqual(textsIn(live))
  // That they are in the same places is tested in a browser, as nothing is measured here.
  const marksIn = (svg: Element | null) => svg?.querySelectorAll('circle').length
  expect(marksIn(picture.querySelector('svg'))).toBe(marksIn(live))
})
