import { parseArgs } from 'node:util'
import { compareGenerated } from '../oracle/comparison.ts'

/** Judges a given number of invented targets by the engine and by the oracle of the tests. */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
  },
})
const cases = Number(values.cases)
const seed = Number(values.seed)
if (!Number.isInteger(cases) || cases < 1) throw new Error('--cases takes a whole number from 1')
if (!Number.isInteger(seed) || seed < 0) throw new Error('--seed takes a whole number from 0')

const { cases: judged, differences } = compareGenerated(seed, cases)
for (const difference of differences) console.log(`${difference}\n`)
console.log(`${judged} targets judged from seed ${seed}, ${differences.length} differences`)
if (differences.length > 0) process.exitCode = 1
