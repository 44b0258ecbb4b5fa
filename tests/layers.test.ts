import { expect, test } from 'vitest'
import {
  barrelViolations,
  defaultExportViolations,
  exportedTwice,
  nameViolations,
} from './layers/restrictedSyntax.ts'
import { cycleViolations, draftViolations, importViolations } from './layers/importTable.ts'
import { repository, rule } from './layers/rule.ts'

test('the scan sees the repository', () => {
  expect(repository.map(({ path }) => path)).toContain('tests/layers.test.ts')
})

rule(
  'each folder imports only what the architecture allows',
  importViolations,
  [
    { 'src/contract/a.ts': `import { b } from '../domain/b.ts'` },
    { 'src/contract/a.ts': `import React from 'react'` },
    { 'src/domain/a.ts': `import type { b } from '../api/b.ts'` },
    { 'src/domain/a.ts': `import { useMemo } from 'react'` },
    { 'src/api/a.ts': `import { use } from 'react'` },
    { 'src/api/a.ts': `export { b } from '../domain/b.ts'` },
    { 'src/ui/a.tsx': `import { b } from '../components/b.tsx'` },
    { 'src/ui/a.tsx': `import { readFile } from 'node:fs'` },
    { 'src/charts/a.tsx': `const b = import('../components/b.tsx')` },
    { 'src/pages/one/a.tsx': `import { b } from '../two/b.tsx'` },
    { 'src/pages/one/a.tsx': `import { b } from '../../app/b.tsx'` },
    { 'src/app/a.tsx': `import { b } from '../../mocks/b.ts'` },
    { 'src/main.tsx': `import { b } from '../mocks/b.ts'` },
    { 'src/hooks/a.ts': `export const a = 1` },
    { 'server/a.ts': `export const a = 1` },
    { 'server/read/a.ts': `import { b } from '../../mocks/b.ts'` },
    { 'server/read/a.ts': `import { b } from '../http/b.ts'` },
    { 'server/read/a.ts': `import { b } from '../write/b.ts'` },
    { 'server/read/a.ts': `import { b } from '../database/b.ts'` },
    { 'server/read/a.ts': `import { readFile } from 'node:fs'` },
    { 'server/read/a.ts': `import b from '../../data/b.json'` },
    { 'server/http/a.ts': `import { Line } from 'recharts'` },
    { 'server/http/a.ts': `import { readFile } from 'node:fs'` },
    { 'server/http/a.ts': `import { b } from './serving/b.ts'` },
    { 'server/http/a.ts': `import { b } from '../database/b.ts'` },
    { 'server/http/serving/a.ts': `import { b } from '../../database/b.ts'` },
    { 'server/database/a.ts': `import { b } from '../read/b.ts'` },
    { 'server/dataset/a.ts': `import { b } from '../database/b.ts'` },
    { 'mocks/a.ts': `import { b } from '../server/database/b.ts'` },
    { 'mocks/a.ts': `import { b } from '../src/domain/b.ts'` },
    { 'mocks/a.ts': `import b from '../package.json'` },
  ],
  [
    { 'src/contract/a.ts': `import { z } from 'zod/mini'` },
    { 'src/i18n/a.tsx': `import { createContext } from 'react'` },
    { 'src/api/a.ts': `import { queryOptions } from '@tanstack/react-query'` },
    { 'src/ui/a.tsx': `import { b } from './b.ts'` },
    { 'src/pages/one/a.tsx': `import './a.module.css'; import { b } from '../../api/b.ts'` },
    { 'src/app/a.tsx': `const b = import('../pages/one/b.tsx')` },
    { 'src/main.tsx': `const b = await import('../mocks/b.ts')` },
    { 'server/read/a.ts': `import { b } from '../store/b.ts'; import { c } from './c.ts'` },
    { 'server/http/a.ts': `import { b } from '../read/b.ts'; import { Hono } from 'hono'` },
    {
      'server/database/a.ts': `import { readFile } from 'node:fs'; import { b } from '../store/b.ts'`,
    },
    { 'server/main.ts': `import { b } from './commands/b.ts'` },
    { 'mocks/a.ts': `import { b } from '../server/http/b.ts'` },
    { 'src/ui/a.test.tsx': `import { b } from '../pages/one/b.tsx'` },
    { 'tests/a.ts': `import { b } from '../mocks/b.ts'` },
  ],
)

rule(
  'H24: no read model knows of drafts',
  draftViolations,
  [
    { 'server/read/a.ts': `import { draftOf } from '../store/drafts.ts'` },
    { 'server/read/a.ts': `import type { Draft } from '../../src/contract/entry/draft.ts'` },
    { 'server/read/a.ts': `import { b } from '../../src/domain/proposals/b.ts'` },
    { 'server/read/a.ts': `import { b } from '../store/openProposals.ts'` },
    { 'server/store/a.ts': `export { b } from '../write/draftStore.ts'` },
  ],
  [
    { 'server/read/a.ts': `import { b } from '../store/store.ts'` },
    { 'server/read/a.ts': `import { b } from './draftsman.ts'` },
    { 'server/write/a.ts': `import { b } from '../store/drafts.ts'` },
  ],
)

rule(
  'there are no cycles of imports',
  cycleViolations,
  [
    {
      'src/ui/a.ts': `import './b.ts'`,
      'src/ui/b.ts': `import type { c } from './c.ts'`,
      'src/ui/c.ts': `const a = import('./a.ts')`,
    },
  ],
  [
    {
      'src/ui/a.ts': `import './b.ts'; import './c.ts'`,
      'src/ui/b.ts': `import './c.ts'`,
      'src/ui/c.ts': `export const c = 1`,
    },
  ],
)

rule(
  'exports have names',
  defaultExportViolations,
  [
    { 'src/ui/a.tsx': `export default function a() {}` },
    { 'mocks/a.ts': `const a = 1\nexport { a as default }` },
  ],
  [{ 'server/a.ts': `export const a = 1` }],
)

rule(
  'no barrels',
  barrelViolations,
  [
    { 'src/ui/all.ts': `export * from './a.ts'` },
    { 'src/ui/all.ts': `import { a } from './a.ts'\nexport { a }` },
  ],
  [{ 'src/ui/a.ts': `export { b } from './b.ts'\nexport const a = 1` }],
)

rule(
  'files are named for what they hold',
  nameViolations,
  [
    { 'src/domain/utils.ts': '' },
    { 'src/ui/index.tsx': '' },
    { 'server/common/a.ts': '' },
    { 'src/ui/types.test.ts': '' },
  ],
  [{ 'src/format/figureText.ts': '' }],
)

rule(
  'no two modules export the same name',
  exportedTwice,
  [{ 'src/ui/a.ts': `export const place = 1`, 'src/charts/b.ts': `export type place = 1` }],
  [
    { 'src/ui/a.ts': `export const Place = 1; export type Place = 1` },
    { 'src/ui/a.ts': `export const place = 1`, 'src/charts/b.ts': `const place = 1` },
    { 'src/ui/a.ts': `export const place = 1`, 'src/charts/b.test.ts': `export const place = 1` },
  ],
)
