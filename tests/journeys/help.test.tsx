import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import packageFile from '../../package.json' with { type: 'json' }
import { news } from '../../src/i18n/help/news.ts'
import { renderApp } from '../renderApp.tsx'

test('the rail leads to wall, rules and help, after the pages of the first rank', async () => {
  const { user } = await renderApp('/zh/rules?sector=6g&asOf=2024-06-30')
  const rail = within(await screen.findByRole('navigation', { name: '主导航' }))
  const links = rail
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')])
  expect(links.slice(-3)).toEqual([
    ['大屏', '/zh/wall?sector=6g&asOf=2024-06-30'],
    ['状态判定规则', '/zh/rules?sector=6g&asOf=2024-06-30'],
    ['帮助', '/zh/help?sector=6g&asOf=2024-06-30'],
  ])
  await user.click(rail.getByRole('link', { name: '帮助' }))
  expect(await screen.findByRole('heading', { level: 1, name: '帮助' })).toBeDefined()
  expect(rail.getByRole('link', { name: '帮助' }).getAttribute('aria-current')).toBe('page')
})

test.each([
  ['zh', ['盯目标', '作汇报', '看赛道'], '逐点查看数值', '版本', '更新说明'],
  [
    'en',
    ['Watch targets', 'Present', 'Follow a sector'],
    'Walk the values',
    'Version',
    'What is new',
  ],
] as const)('help names jobs, keys and version in %s', async (lang, jobs, key, version, title) => {
  await renderApp(`/${lang}/help`)
  for (const name of jobs) await screen.findByRole('heading', { level: 3, name })
  const main = within(screen.getByRole('main'))
  expect(main.getByText(new RegExp(key))).toBeDefined()
  expect(main.getByText(new RegExp(`${version} ${packageFile.version}`))).toBeDefined()
  expect(main.getByRole('heading', { name: title })).toBeDefined()
  for (const { changes } of news)
    for (const change of changes) expect(main.getByText(change[lang])).toBeDefined()
})

test('what is new is dated, newest first, each in both languages', () => {
  const days = news.map(({ day }) => day)
  expect(days).toEqual(days.toSorted().toReversed())
  expect(new Set(days).size).toBe(days.length)
  for (const { changes } of news)
    for (const { zh, en } of changes) {
      expect(zh).toMatch(/^\p{Script=Han}.*。$/u)
      expect(en).toMatch(/^[A-Z].*\.$/)
    }
})
