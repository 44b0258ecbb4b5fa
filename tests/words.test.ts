import { rule } from './layers/rule.ts'
import { repeatedWords } from './layers/words.ts'

rule(
  'words stand in one file',
  repeatedWords,
  [
    {
      'src/i18n/a.ts': `const zh = { source: '来源' }`,
      'src/i18n/two/b.ts': `const zh = { columns: ['来源', '日期'] }`,
    },
    {
      'src/i18n/a.ts': 'const zh = { due: (day: string) => `${day}到期` }',
      'src/i18n/b.ts': 'const zh = { due: (date: string) => `${date}到期` }',
    },
  ],
  [
    {
      'src/i18n/a.ts': `const zh = { source: terms.zh.source, year: '年' }`,
      'src/i18n/b.ts': `const zh = { sources: '来源', source: '来源', year: '年' }`,
    },
    {
      'src/i18n/a.ts': `const zh = { source: '来源' } // 来源`,
      'src/i18n/a.test.ts': `expect(text).toBe('来源')`,
    },
  ],
)
