import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bound, decimal, neighbours, often, quantity } from '../../tests/arbitraryFigures.ts'
import {
  compared,
  type Decimal,
  decimalOf,
  distance,
  roundedHalfUp,
  shifted,
} from '../../tests/decimalOracle.ts'
import { indicator } from '../../tests/inventedFigures.ts'
import type { Lang } from '../contract/scalars.ts'
import { digitsFor } from '../domain/figure/digits.ts'
import { type FigureParts, formatFigure, formatTarget, formatTerm } from './figureText.ts'
import { inFull, type Printed } from '../domain/figure/printed.ts'
import { formatTick } from './axisText.ts'
import type { Quantity } from '../domain/figure/interval.ts'

const codes = ['count-enterprises', 'percent', '100m-yuan', '10k-person', 'gbps'] as const
const names = {
  'count-enterprises': { zh: '家', en: 'enterprises' },
  percent: { zh: '%', en: '%' },
  '100m-yuan': { zh: '亿元', en: 'RMB 100 million' },
  '10k-person': { zh: '万人', en: '10,000 people' },
  gbps: { zh: 'Gbps', en: 'Gbps' },
}
const unit = fc
  .tuple(fc.constantFrom(...codes), fc.integer({ min: 0, max: 3 }))
  .map(([unitCode, decimals]) => indicator({ unitCode, decimals, unit: names[unitCode] }))
type Unit = ReturnType<typeof indicator>

const lang = fc.constantFrom<Lang>('zh', 'en')

/** Parses a shown figure into the unit of the indicator: the inverse of the formatter. */
function readBack({ number, after }: FigureParts, { unitCode }: Unit, lang: Lang): Decimal {
  expect(number).toMatch(/^−?\d{1,3}(,\d{3})*(\.\d*[1-9])?$/)
  const stated = decimalOf(number.replaceAll(',', '').replace('−', '-'))
  if (lang === 'zh') {
    const scaled = after.startsWith('万') && unitCode !== '10k-person'
    return scaled ? shifted(stated, 4) : stated
  }
  return shifted(stated, { '100m-yuan': 1, '10k-person': -4 }[unitCode] ?? 0)
}

/** The statements of one quantity with digits, as the API returns them. */
function printed(
  statements: readonly Quantity[],
  unit: Unit,
  targets: readonly number[] = [],
): [Printed, ...Printed[]] {
  const digits = digitsFor(statements, unit, targets)
  const [first = inFull(0), ...rest] = statements.map((stated, place) => ({
    ...stated,
    digits: digits[place] ?? 0,
  }))
  return [first, ...rest]
}

const sign = (value: number) => (value > 0 ? 1 : value < 0 ? -1 : 0)

describe('a shown figure, parsed by independent arithmetic', () => {
  test('H5: a target is parsed back exactly, in either language and every unit', () => {
    fc.assert(
      fc.property(quantity, unit, lang, (stated, unit, lang) => {
        const shown = readBack(formatTarget(stated, unit, lang), unit, lang)
        expect(compared(shown, decimalOf(stated.value))).toBe(0)
      }),
      often,
    )
  })

  test('H5: doubles of any size are parsed back exactly', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        unit,
        lang,
        (value, u, l) => {
          fc.pre(value === 0 || Math.abs(value) > 1e-100)
          const shown = readBack(formatTarget({ value, bound: 'exact' }, u, l), u, l)
          expect(compared(shown, decimalOf(value))).toBe(0)
        },
      ),
      often,
    )
  })

  test('H4, H29: it compares with every target as the unrounded figure does', () => {
    fc.assert(
      fc.property(neighbours, bound, unit, lang, ([value, threshold], bound, unit, lang) => {
        const [figure] = printed([{ value, bound }], unit, [threshold])
        const shown = readBack(formatFigure(figure, unit, lang), unit, lang)
        const line = readBack(
          formatTarget({ value: threshold, bound: 'exact' }, unit, lang),
          unit,
          lang,
        )
        expect(compared(shown, line)).toBe(compared(decimalOf(value), decimalOf(threshold)))
      }),
      often,
    )
  })

  test('H4: it never reads zero or the other sign unless the figure is', () => {
    fc.assert(
      fc.property(quantity, unit, lang, (stated, unit, lang) => {
        const [figure] = printed([stated], unit)
        const shown = readBack(formatFigure(figure, unit, lang), unit, lang)
        expect(compared(shown, decimalOf(0))).toBe(sign(stated.value))
      }),
      often,
    )
  })

  test('H2: a lower bound is never shown higher, an upper bound never lower', () => {
    fc.assert(
      fc.property(quantity, unit, lang, (stated, unit, lang) => {
        const [figure] = printed([stated], unit)
        const shown = readBack(formatFigure(figure, unit, lang), unit, lang)
        const moves = {
          exact: [-1, 0, 1],
          over: [-1, 0],
          'at-least': [-1, 0],
          under: [0, 1],
          nearly: [0, 1],
          about: [-1, 0, 1],
          range: [0],
        }
        expect(moves[stated.bound]).toContain(compared(shown, decimalOf(stated.value)))
      }),
      often,
    )
  })

  test('H5: an exact figure is rounded half up to its decimals, or shows more to stay true', () => {
    fc.assert(
      fc.property(decimal, unit, lang, (value, unit, lang) => {
        const [figure] = printed([{ value, bound: 'exact' }], unit)
        const shown = readBack(formatFigure(figure, unit, lang), unit, lang)
        const full = decimalOf(value)
        const rounded = roundedHalfUp(full, unit.decimals)
        const landmark = unit.unitCode === 'percent' ? 100 : 10_000
        const landmarks = [0, landmark, -landmark].map(decimalOf)
        const crosses = landmarks.some((mark) => compared(rounded, mark) !== compared(full, mark))
        expect(crosses || compared(shown, rounded) === 0).toBe(true)
        // With any number of digits, the error is at most half a unit of the last usual digit.
        const half = { digits: 5n, places: unit.decimals + 1 }
        expect(compared(distance(shown, full), half)).not.toBe(1)
      }),
      often,
    )
  })

  test('H12, H22, H29: statements of one quantity keep their order, and differ as shown if they differ', () => {
    const group = fc.tuple(neighbours, fc.array(quantity, { maxLength: 2 }), bound, bound)
    fc.assert(
      fc.property(group, unit, lang, ([[a, b], others, one, two], unit, lang) => {
        const stated = [{ value: a, bound: one }, { value: b, bound: two }, ...others]
        const shown = printed(stated, unit).map((figure) =>
          readBack(formatFigure(figure, unit, lang), unit, lang),
        )
        const zero = decimalOf(0)
        const wrong = stated.flatMap((first, place) =>
          stated.filter((second, place2) => {
            const order = compared(decimalOf(first.value), decimalOf(second.value))
            return order !== 0 && compared(shown[place] ?? zero, shown[place2] ?? zero) !== order
          }),
        )
        expect(wrong).toEqual([])
      }),
      often,
    )
  })

  test('H29: exactly `digits` decimals are shown', () => {
    fc.assert(
      fc.property(quantity, unit, (stated, unit) => {
        const [figure] = printed([stated], unit)
        const fraction = formatTerm(figure, unit, 'zh').split('.')[1] ?? ''
        expect(fraction).toHaveLength(figure.digits)
      }),
      often,
    )
  })

  test('H21: both languages show the same figure', () => {
    fc.assert(
      fc.property(quantity, unit, decimal, (stated, unit, threshold) => {
        const [figure] = printed([stated], unit, [threshold])
        const zh = readBack(formatFigure(figure, unit, 'zh'), unit, 'zh')
        const en = readBack(formatFigure(figure, unit, 'en'), unit, 'en')
        expect(compared(zh, en)).toBe(0)
      }),
      often,
    )
  })

  test('H2: the word for its bound always comes before it', () => {
    const words = {
      zh: {
        exact: /^$/,
        over: /^超过$/,
        'at-least': /^不少于$/,
        under: /^不足$/,
        nearly: /^近$/,
        about: /^约$/,
        range: /^$/,
      },
      en: {
        exact: /^(RMB )?$/,
        over: /^over /,
        'at-least': /^at least /,
        under: /^under /,
        nearly: /^nearly /,
        about: /^about /,
        range: /^$/,
      },
    }
    fc.assert(
      fc.property(quantity, unit, lang, (stated, unit, lang) => {
        expect(formatTarget(stated, unit, lang).before).toMatch(words[lang][stated.bound])
      }),
      often,
    )
  })

  test('a tick of an axis shows its value with all its digits', () => {
    fc.assert(
      fc.property(decimal, decimal, lang, (a, b, lang) => {
        const [value, highest] = a < b ? [a, b] : [b, a]
        const tick = formatTick(value, highest, indicator(), lang)
        const stated = decimalOf(tick.replace('万', '').replaceAll(',', '').replace('−', '-'))
        const read = tick.endsWith('万') ? shifted(stated, 4) : stated
        expect(compared(read, decimalOf(value))).toBe(0)
      }),
      often,
    )
  })
})
