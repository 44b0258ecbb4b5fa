import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { restrictionViolations } from './layers/restrictedSyntax.ts'
import { rule } from './layers/rule.ts'
import {
  colourViolations,
  missingTokens,
  readStyles,
  scaleViolations,
  textSizes,
} from './layers/styleTokens.ts'

const sheets = readStyles(fileURLToPath(new URL('..', import.meta.url)))
const sheet = (text: string, path = 'src/ui/A.module.css') => [{ path, text }]

describe('sizes, layers and corners are tokens', () => {
  test('in every style sheet', () => {
    expect(sheets.length).toBeGreaterThan(80)
    expect(scaleViolations(sheets)).toEqual([])
    expect(missingTokens(sheets)).toEqual([])
  })
  test('of which there are at most eight font sizes', () => {
    expect(textSizes(sheets).length).toBeGreaterThan(0)
    expect(textSizes(sheets).length).toBeLessThanOrEqual(8)
  })
  test.each([
    '.a { font-size: 0.9rem; }',
    '.a{font-size:13px}',
    '@media print { .a { color: var(--ink-1); font-size: 8pt; } }',
    '.a { font: 0.875rem/1.5 var(--font); }',
    '.a { z-index: 99; }',
    '.a { border-radius: 0 0 7px 7px; }',
  ])('finds a planted violation: %s', (text) => {
    expect(scaleViolations(sheet(text))).toHaveLength(1)
  })
  test.each([
    '.a { font-size: var(--text-small); }',
    '.a { font: inherit; z-index: var(--layer-menu); }',
    '.a { border-radius: 0 0 var(--radius) var(--radius); }',
    '/* font-size: 1px; */',
  ])('lets pass: %s', (text) => {
    expect(scaleViolations(sheet(text))).toEqual([])
  })
  test('finds a token that does not exist', () => {
    expect(missingTokens(sheet('.a { font-size: var(--text-huge); }'))).toHaveLength(1)
  })
})

describe('colours are tokens', () => {
  test('in every style sheet', () => {
    expect(colourViolations(sheets)).toEqual([])
  })
  test('and planted ones are found', () => {
    expect(colourViolations(sheet('.a { color: #fff; }'))).toHaveLength(1)
    expect(colourViolations(sheet('.a{border:1px solid #3A3448}'))).toHaveLength(1)
    expect(colourViolations(sheet('.a { background: rgb(0 0 0 / 0.5); }'))).toHaveLength(1)
    expect(colourViolations(sheet('.a { color: #fff; }', 'src/ui/tokens.css'))).toEqual([])
    expect(colourViolations(sheet('#root { color: var(--ink-1); }'))).toEqual([])
  })
})

rule(
  'colours of pictures are in one place',
  (files) => restrictionViolations('colour', files),
  [
    { 'src/files/a.ts': `export const a = '#fff'` },
    { 'src/slides/a.ts': 'export const a = `p { color: #1c1a26; margin: ${b} }`' },
    { 'src/pages/one/a.tsx': `export const a = <path fill="#54318a" />` },
  ],
  [
    { 'src/ui/paper.ts': `export const a = '#ffffff'` },
    { 'src/pages/one/a.tsx': `export const a = <a href="#part">b</a>` },
    { 'src/files/a.ts': `// #fff\nexport const a = paper.ground` },
  ],
)
