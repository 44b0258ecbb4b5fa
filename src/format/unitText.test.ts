import { expect, test } from 'vitest'
import { cited } from '../../tests/citedApi.ts'
import { formatFigure } from './figureText.ts'
import { inFull } from '../domain/figure/printed.ts'
import { unitText } from './unitText.ts'

const measured = cited.indicators.filter(({ unitCode }) => unitCode !== 'rank')

test.each([
  ['rd-expenditure', '亿元', 'RMB bn'],
  ['talent-pool', '万人', 'people'],
  ['high-tech-enterprises', '家', 'enterprises'],
  ['rd-intensity', '%', '%'],
])('the unit of the figures of %s reads %s and %s', (id, zh, en) => {
  const indicator = cited.indicators.find((one) => one.id === id)
  expect(indicator && [unitText(indicator, 'zh'), unitText(indicator, 'en')]).toEqual([zh, en])
})

test.each(measured.map((indicator) => [indicator.id, indicator] as const))(
  'what stands above the figures of %s is the unit that stands beside them',
  (_, indicator) => {
    for (const lang of ['zh', 'en'] as const) {
      const { before, after } = formatFigure(inFull(9), indicator, lang)
      expect(unitText(indicator, lang)).toBe((before + after).trim().replaceAll(/\s+/g, ' '))
    }
  },
)
