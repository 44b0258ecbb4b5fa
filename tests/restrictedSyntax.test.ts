import { restrictionViolations } from './layers/restrictedSyntax.ts'
import { rule } from './layers/rule.ts'

rule(
  'the network is used in one place',
  (files) => restrictionViolations('fetch', files),
  [
    { 'src/pages/one/a.ts': `await fetch('/api/a')` },
    { 'src/ui/a.ts': `globalThis.fetch('/api/a')` },
    { 'server/a.ts': `const a = new XMLHttpRequest()` },
  ],
  [
    { 'src/api/client.ts': `await fetch('/api/a')` },
    { 'mocks/a.ts': `await api.fetch(request)` },
    { 'src/ui/a.ts': `// fetch('/api/a')\nexport const a = "fetch('/api/a')"` },
  ],
)

rule(
  'the day is an argument',
  (files) => restrictionViolations('today', files),
  [
    { 'src/domain/a.ts': `export const a = Date.now()` },
    { 'server/a.ts': `export const a = new Date()` },
    { 'mocks/a.ts': `export const a = now ?? Date.now` },
  ],
  [
    { 'src/domain/a.ts': `export const a = new Date(2025, 0)` },
    { 'src/main.tsx': `const today = new Date()` },
    { 'server/main.ts': `const today = new Date()` },
  ],
)

rule(
  'nothing is random',
  (files) => restrictionViolations('random', files),
  [{ 'mocks/a.ts': `export const a = Math.random()` }],
  [
    { 'mocks/a.ts': `export const a = Math.round(1.5)` },
    { 'src/app/boot.tsx': `setPace(Math.random())` },
  ],
)

rule(
  'F40: numbers are formatted in one place',
  (files) => restrictionViolations('format', files),
  [
    { 'src/ui/a.tsx': `export const a = new Intl.NumberFormat('zh')` },
    { 'src/charts/a.ts': `export const a = value.toLocaleString()` },
    { 'server/a.ts': `export const a = value?.toFixed(1)` },
    { 'src/narrative/a.ts': `export const a = digitsOf(decimalOf(reading.value))` },
    { 'src/narrative/a.ts': `export const a = \`\${reading.value}%\`` },
    { 'src/charts/a.ts': `export const a = String(point.reading.value)` },
    { 'src/charts/a.ts': `export const a = reading.value.toString()` },
    { 'src/pages/one/a.tsx': `export const a = <b>{current.value}</b>` },
  ],
  [
    { 'src/format/figureText.ts': `export const a = new Intl.NumberFormat('zh')` },
    { 'src/format/pace/paceText.ts': `export const a = grouped(value)` },
    { 'src/pages/one/a.tsx': `export const a = <b className={styles.value}>{figure}</b>` },
    { 'src/i18n/a.ts': `export const a = new Intl.DateTimeFormat('zh')` },
  ],
)

rule(
  'the digits of a figure are decided in one place',
  (files) => restrictionViolations('digits', files),
  [
    { 'src/narrative/a.ts': `formatFigure({ ...reading, digits: 1 }, indicator, lang)` },
    { 'src/components/a.tsx': `const digits = 2\nexport const a = { value, bound, digits }` },
    { 'server/a.ts': `export const a = { ...row, digits: 0 }` },
  ],
  [
    { 'src/domain/figure/digits.ts': `export const a = { ...row, digits: 0 }` },
    { 'src/narrative/a.ts': `formatFigure(reading, indicator, lang)` },
  ],
)

rule(
  'what differs by language is looked up',
  (files) => restrictionViolations('language', files),
  [
    { 'src/charts/a.ts': `export const a = lang === 'zh' ? '：' : ': '` },
    { 'src/pages/one/a.tsx': `if ('en' !== briefing.lang) open()` },
    { 'src/slides/a.ts': `switch (lang) { case 'zh': open() }` },
  ],
  [
    { 'src/charts/a.ts': `export const a = grammar[lang].colon` },
    { 'src/i18n/a.ts': `export const a = lang === 'zh' ? zh : en` },
    { 'src/format/a.ts': `export const a = lang === 'zh' ? '年' : ''` },
    { 'src/pages/one/a.tsx': `export const a = <option value="zh">{t.languages.zh}</option>` },
  ],
)

rule(
  'no markup is made from text',
  (files) => restrictionViolations('html', files),
  [
    { 'src/ui/a.ts': `element.innerHTML = text` },
    { 'src/ui/a.tsx': `export const a = <p dangerouslySetInnerHTML={html} />` },
    { 'src/ui/a.ts': `export const a = { dangerouslySetInnerHTML: html }` },
  ],
  [{ 'src/ui/a.ts': `element.textContent = text` }],
)

rule(
  'no element has a style of its own',
  (files) => restrictionViolations('style', files),
  [
    { 'src/charts/a.tsx': `export const a = <div style={{ left }} />` },
    { 'src/ui/a.tsx': `export const a = <div {...{ style: { left } }} />` },
    { 'src/pages/one/a.tsx': `export const a = createElement('p', { style })` },
  ],
  [
    { 'src/charts/a.tsx': `export const a = <rect className={styles.bar} x="30%" />` },
    { 'src/ui/Menu.tsx': `export const a = <div style={{ left }} />` },
    { 'src/ui/a.ts': `element.style.setProperty('--left', left)` },
    { 'src/slides/files/a.ts': `export const a = { style: BorderStyle.SINGLE }` },
  ],
)

rule(
  'no API is used that old browsers lack',
  (files) => restrictionViolations('tooNew', files),
  [
    { 'src/ui/a.ts': `export const a = list.toSorted()` },
    { 'server/a.ts': `export const a = list?.findLast(last)` },
    { 'src/ui/a.ts': `export const a = structuredClone(b)` },
  ],
  [{ 'src/ui/a.ts': `export const a = [...list].sort()` }],
)

rule(
  'pages are made of the parts of the kit',
  (files) => restrictionViolations('element', files),
  [
    { 'src/pages/one/a.tsx': `export const a = <button type="button">b</button>` },
    { 'src/components/a.tsx': `export const a = <select value="b" />` },
    { 'src/app/a.tsx': `export const a = <dialog open />` },
    { 'src/charts/a.tsx': `export const a = <div><table /></div>` },
    { 'src/slides/draw/a.tsx': `export const a = list.map((one) => <input key={one} />)` },
    { 'src/pages/one/a.tsx': `export const a = <textarea rows={3} />` },
  ],
  [
    { 'src/ui/a.tsx': `export const a = <button type="button">b</button>` },
    { 'src/pages/one/a.tsx': `export const a = <Button>{'<button>'}</Button>` },
    { 'src/pages/one/a.test.tsx': `export const a = <button type="button">b</button>` },
  ],
)

rule(
  'tests find by role and name',
  (files) => restrictionViolations('testId', files),
  [
    { 'src/ui/a.tsx': `export const a = <p data-testid="a" />` },
    { 'tests/journeys/a.test.tsx': `screen.getByTestId('a')` },
  ],
  [{ 'tests/journeys/a.test.tsx': `screen.getByRole('link')` }],
)
