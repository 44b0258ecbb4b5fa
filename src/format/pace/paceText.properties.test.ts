import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GoalCase, anyCase } from '../../../tests/arbitraryGoals.ts'
import { manyTimes } from '../../../tests/arbitraryFigures.ts'
import { compared, type Decimal, decimalOf } from '../../../tests/decimalOracle.ts'
import { rules } from '../../contract/target/rules.ts'
import {
  type Fraction,
  fractionOf as f,
  subtract,
  compareFractions,
  divide,
} from '../../domain/pace/fraction.ts'
import { formatShares } from './paceText.ts'
import type { Pace } from '../../domain/pace/pace.ts'
import { judge } from '../../domain/pace/status.ts'

/** Parses a shown number: 至少77.2%, 1,234.5, −10%. */
function readBack(shown: string): Decimal {
  const number = /^(?:至少|至多)?(−?\d{1,3}(?:,\d{3})*(?:\.\d*[1-9])?)%?$/.exec(shown)?.[1]
  if (!number) throw new Error(`"${shown}" is not a share`)
  return decimalOf(number.replaceAll(',', '').replace('−', '-'))
}

function exactly(shown: string): Fraction {
  const { digits, places } = readBack(shown)
  return { top: digits, bottom: 10n ** BigInt(places) }
}

const percentage = (share: Fraction) => divide(share, f(0.01))

/** What is wrong with a shown number: too inexact, on another side of a mark, or a bound that is not true. */
function faultsOf(
  name: string,
  shown: Fraction,
  exact: Fraction,
  marks: readonly number[],
  completion?: Pace['completion'],
): string[] {
  const off = subtract(shown, exact)
  const side = compareFractions(shown, exact)
  const faults = {
    // Even adjusted, it is less than two units of the first digit away.
    'is too far off':
      compareFractions({ ...off, top: off.top < 0n ? -off.top : off.top }, f(0.2)) >= 0,
    'crosses a mark': marks.some(
      (mark) => compareFractions(shown, f(mark)) !== compareFractions(exact, f(mark)),
    ),
    'is no lower limit': completion?.high === null && side > 0,
    'is no upper limit': completion?.low === null && side < 0,
  }
  return Object.entries(faults).flatMap(([what, wrong]) => (wrong ? `${name} ${what}` : []))
}

function faultsIn({ goal, figure, of, rules: own }: GoalCase): string[] {
  const { pace } = judge(goal, [figure], of, figure.asOf ?? '', own)
  if (!pace) return []
  const { completion } = pace
  const end = completion.low ?? completion.high
  const shown = formatShares(pace, 'zh')
  if (!end || !shown.completion) return figure.bound === 'about' ? [] : ['R is not stated']

  const [r, e] = [exactly(shown.completion), exactly(shown.elapsed)]
  const gap = percentage(subtract(end, pace.elapsed.share))
  const shares = [
    ...faultsOf('R', r, percentage(end), [-100, 0, 100], completion),
    ...faultsOf('E', e, percentage(pace.elapsed.share), [0, 100]),
  ]
  if (!shown.gap) {
    const open =
      completion.high === null ? compareFractions(gap, f(0)) < 0 : compareFractions(gap, f(0)) > 0
    return open && figure.bound !== 'exact' ? shares : [...shares, 'g is certain, and not stated']
  }
  const size = exactly(shown.gap.amount)
  const g = shown.gap.side === 'behind' ? { ...size, top: -size.top } : size
  const sums = compareFractions(subtract(r, e), g) === 0 ? [] : ['R − E is not g']
  return [...shares, ...sums, ...faultsOf('g', g, gap, [-100, rules.slow.gap, 0, 100], completion)]
}

test('H4, H21: the shares of a pace are true and add up, for any figures', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      expect(faultsIn(given)).toEqual([])
    }),
    manyTimes,
  )
})

test('the parser of this test accepts what is written, and nothing else', () => {
  expect(compared(readBack('至多1,234.5%'), decimalOf(1234.5))).toBe(0)
  expect(compared(readBack('−10%'), decimalOf(-10))).toBe(0)
  expect(() => readBack('5.80')).toThrow('is not a share')
})
