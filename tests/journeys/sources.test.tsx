import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import sources from '../city/sources.json' with { type: 'json' }
import { renderApp } from '../renderApp.tsx'

const words = {
  zh: { parts: '本页内容', search: '在来源中查找' },
  en: { parts: 'On this page', search: 'Find a source' },
}

/** Waits for the content of a part. */
function findPart(name: string) {
  return screen.findByRole('region', { name })
}

function partLinks(lang: 'zh' | 'en' = 'zh') {
  const parts = within(screen.getByRole('navigation', { name: words[lang].parts }))
  return parts.getAllByRole('link')
}

function partLink(name: RegExp) {
  return within(screen.getByRole('navigation', { name: words.zh.parts })).getByRole('link', {
    name,
  })
}

/** The entries of the list. Finding each by role would take seconds. */
function entries(part: HTMLElement): HTMLElement[] {
  return Array.from(part.querySelectorAll('article'))
}

/** The entry of the source with this title. */
function entryOf(part: HTMLElement, title: string): HTMLElement {
  const entry = entries(part).find((one) => one.querySelector('cite')?.textContent === title)
  if (!entry) throw new Error(`No entry is titled ${title}`)
  return entry
}

function opensEvidence(link: HTMLElement): boolean {
  return link.getAttribute('aria-haspopup') === 'dialog'
}

function titles(part: HTMLElement): (string | null)[] {
  return Array.from(part.querySelectorAll('cite'), (cite) => cite.textContent)
}

function publishers(part: HTMLElement): (string | null)[] {
  return Array.from(part.querySelectorAll('h3'), (heading) => heading.textContent)
}

/** The year of each source; empty if its date is unknown. */
function years(part: HTMLElement): string[] {
  return Array.from(part.querySelectorAll('h3'), (heading) => {
    const head = heading.parentElement?.textContent ?? ''
    return head.endsWith('日期未载明') ? '' : (/(\d{4})年[\d月日]*$/.exec(head)?.[1] ?? '?')
  })
}

/** The group of statements on an indicator that contains this text. */
function groupOf(part: HTMLElement, name: string, said: string): HTMLElement {
  const group = within(part)
    .getAllByRole('article', { name })
    .find((one) => one.textContent.includes(said))
  if (!group) throw new Error(`No group on ${name} says ${said}`)
  return group
}

describe('the parts of the page', () => {
  test('H18 H28: the counts of all parts are shown from the start, in words, and add up', async () => {
    await renderApp('/zh/sources')
    await findPart('来源')
    const official = sources.filter(({ kind }) => kind === 'official').length
    const reposted = sources.filter(({ via }) => via === 'repost').length
    const [others, direct] = [sources.length - official, sources.length - reposted]
    expect(document.body.textContent).toContain(
      `${sources.length}份资料：官方${official}份、非官方${others}份；` +
        `原站${direct}份、转载${reposted}份 · 判定日2026年2月2日`,
    )
    expect(partLinks().map((link) => link.textContent)).toEqual([
      '来源 127',
      '数据不一致（待核） 5',
      '修订 6',
      '表述不明（待核） 2',
    ])
  })

  test('are in English too', async () => {
    await renderApp('/en/sources')
    await findPart('Sources')
    expect(document.body.textContent).toContain(
      '127 sources: 46 official, 81 not; 37 read at the publisher, 90 reposts',
    )
    expect(partLinks('en').map((link) => link.textContent)).toEqual([
      'Sources 127',
      'Open conflicts 5',
      'Revisions 6',
      'Held back 2',
    ])
  })

  test('are in the address; Back returns to the part before', async () => {
    const { user, address, goBack } = await renderApp('/zh/sources?part=unclear')
    await findPart('表述不明（待核）')
    await user.click(partLink(/^数据不一致/))
    await findPart('数据不一致（待核）')
    expect(address()).toBe('/zh/sources?part=conflicts')
    expect(partLink(/^数据不一致/).getAttribute('aria-current')).toBe('page')
    expect(partLink(/^来源/).getAttribute('aria-current')).toBeNull()
    await user.click(partLink(/^修订/))
    await findPart('修订')
    await goBack()
    await findPart('数据不一致（待核）')
    await user.click(partLink(/^来源/))
    await findPart('来源')
    expect(address()).toBe('/zh/sources')
  })

  test.each(['part=bogus&order=__proto__&sector=no-such', 'q=&part=&order=&asOf=never'])(
    'F31: the invalid ?%s shows all sources',
    async (query) => {
      await renderApp(`/zh/sources?${query}`)
      expect(entries(await findPart('来源'))).toHaveLength(127)
      expect(screen.queryByText(/来源不分赛道/)).toBeNull()
    },
  )
})

describe('the list of sources', () => {
  test('those with the most data come first', async () => {
    await renderApp('/zh/sources')
    const part = await findPart('来源')
    expect(publishers(part).slice(0, 4)).toEqual([
      '未载明（中文报道的英文机器译稿）',
      '武汉市科学技术局',
      '国家知识产权局',
      '广州市统计局',
    ])
    expect(entryOf(part, '科技统计简表(2013-2018年)').textContent).toContain(
      '36个数据 · 佐证1个数据',
    )
  })

  test('H1: a repost is cited by its first publisher, and states where it was read', async () => {
    await renderApp('/zh/sources')
    const entry = entryOf(await findPart('来源'), '全国创新型城市排名公布 南京保持全国前列')
    expect(within(entry).getByRole('heading').textContent).toBe('南京市科学技术局')
    expect(within(entry).getByText('官方')).toBeTruthy()
    expect(within(entry).getByText('转载')).toBeTruthy()
    expect(entry.textContent).toContain('读自南京科技网站，引用首发单位')
    expect(entry.textContent).toContain('读自转载页面；正式引用前请核对原文。')
    expect(entry.textContent).toContain('2024年2月26日')
  })

  test('a repost with an unknown first publisher names none', async () => {
    await renderApp('/zh/sources?q=new%20quality%20productivity')
    const [entry] = entries(await findPart('来源'))
    expect(entry?.textContent).toContain('首发单位未载明')
    expect(entry?.textContent).not.toContain('引用首发单位')
    expect(entry?.textContent).toContain('18个数据 · 13项里程碑进展 · 佐证10个数据')
  })

  test('what was read on its own site is not called a repost', async () => {
    await renderApp('/zh/sources')
    const entry = entryOf(await findPart('来源'), '科技统计简表(2013-2018年)')
    expect(within(entry).queryByText('转载')).toBeNull()
    expect(within(entry).queryByText(/^读自/)).toBeNull()
  })

  test('F32: links to the original only where the data has one, with noopener and noreferrer', async () => {
    await renderApp('/zh/sources')
    const part = await findPart('来源')
    const links = Array.from(part.querySelectorAll<HTMLAnchorElement>('a[target]'))
    expect(links.map(({ href }) => href).sort()).toEqual(
      sources.flatMap(({ url }) => (url === null ? [] : [new URL(url).href])).sort(),
    )
    for (const link of links) {
      expect(link.href).toMatch(/^https?:/)
      expect(link.rel).toBe('noopener noreferrer')
    }
  })

  test('titles keep the language in which they were published', async () => {
    await renderApp('/zh/sources')
    const part = await findPart('来源')
    const shown = Array.from(part.querySelectorAll('cite'), (cite) => cite.lang + cite.textContent)
    expect(new Set(shown)).toEqual(new Set(sources.map(({ language, title }) => language + title)))
  })

  test('names some of the indicators, and all on request', async () => {
    const { user } = await renderApp('/zh/sources?asOf=2026-01-31&sector=6g')
    const entry = entryOf(await findPart('来源'), '科技统计简表(2013-2018年)')
    const list = within(entry).getByRole('list', { name: '依据此来源的指标' })
    expect(within(list).getAllByRole('link')).toHaveLength(4)
    const more = within(list).getByRole('button', { name: '另有2项指标' })
    expect(more.getAttribute('aria-expanded')).toBe('false')
    await user.click(more)
    expect(more.getAttribute('aria-expanded')).toBe('true')
    expect(within(list).getAllByRole('link')).toHaveLength(6)
    expect(within(list).getByRole('link', { name: '高新技术企业数' }).getAttribute('href')).toBe(
      '/zh/indicators/high-tech-enterprises?sector=6g&asOf=2026-01-31&tab=data',
    )
    await user.click(more)
    expect(within(list).getAllByRole('link')).toHaveLength(4)
  })

  test('is sorted by date or by publisher too, which is in the address', async () => {
    const { user, address, goBack } = await renderApp('/zh/sources')
    const part = await findPart('来源')
    const order = screen.getByRole('combobox', { name: '排序' })
    await user.selectOptions(order, '按发布日期')
    expect(address()).toBe('/zh/sources?order=date')
    const newestFirst = [...years(part)].sort().reverse()
    await waitFor(() => expect(years(part)).toEqual(newestFirst))
    expect(newestFirst.slice(-3)).toEqual(['2012', '', ''])
    await user.selectOptions(order, '按发布单位')
    expect(address()).toBe('/zh/sources?order=publisher')
    const place = (name: string) => publishers(part).indexOf(name)
    await waitFor(() => expect(place('南京日报')).toBeGreaterThan(place('国家知识产权局')))
    expect(place('中国新闻网')).toBeGreaterThan(place('南京日报'))
    await goBack()
    await waitFor(() => expect(order).toHaveProperty('value', 'date'))
  })
})

describe('the search among sources', () => {
  test('finds publishers and titles in either language, and is in the address', async () => {
    const { user, address } = await renderApp('/zh/sources?order=date')
    const part = await findPart('来源')
    const box = screen.getByRole('searchbox', { name: words.zh.search })
    await user.type(box, '南京市统计局')
    await waitFor(() => expect(entries(part).length).toBeLessThan(127))
    expect(publishers(part)).toContain('南京市统计局')
    for (const name of publishers(part)) expect(name).toContain('南京市统计局')
    await waitFor(() =>
      expect(address()).toBe(`/zh/sources?q=${encodeURIComponent('南京市统计局')}&order=date`),
    )
    expect(screen.getByText(/^显示\d+份（共127份）$/).textContent).toBe(
      `显示${entries(part).length}份（共127份）`,
    )
    await user.clear(box)
    await user.type(box, 'bureau of statistics')
    await waitFor(() => expect(publishers(part)).toContain('南京市统计局'))
  })

  test('ignores case and width, and finds the site on which a repost was read', async () => {
    const found = async (query: string) => {
      const { goTo } = app
      await goTo(`/zh/sources?q=${encodeURIComponent(query)}`)
      return titles(await findPart('来源'))
    }
    const app = await renderApp('/zh/sources')
    const plain = await found('tiger & tech')
    expect(plain).toContain('2025 Nanjing municipal government work report')
    expect(await found('ＴＩＧＥＲ　TECH')).toEqual(plain)
  })

  test('typing adds no history entries', async () => {
    const { user, address, goBack } = await renderApp('/zh/sources?part=revisions')
    await findPart('修订')
    await user.click(partLink(/^来源/))
    await findPart('来源')
    await user.type(screen.getByRole('searchbox'), '统计')
    await goBack()
    await findPart('修订')
    expect(address()).toBe('/zh/sources?part=revisions')
  })

  test('text that an input method is composing neither filters nor gets lost', async () => {
    await renderApp('/zh/sources')
    const part = await findPart('来源')
    const box = screen.getByRole('searchbox')
    await act(async () => {
      fireEvent.compositionStart(box)
      fireEvent.input(box, { target: { value: "tong'ji" }, isComposing: true })
    })
    expect(box).toHaveProperty('value', "tong'ji")
    expect(entries(part)).toHaveLength(127)
    await act(async () => {
      fireEvent.input(box, { target: { value: '统计局' }, isComposing: true })
      fireEvent.compositionEnd(box)
    })
    await waitFor(() => expect(entries(part)).not.toHaveLength(127))
    for (const name of publishers(part)) expect(name).toContain('统计')
  })

  test('H18: without results it says so, and can be reset', async () => {
    const { user } = await renderApp('/zh/sources?q=no-source-has-this-name')
    const part = await findPart('来源')
    expect(part.textContent).toContain('没有符合的来源')
    expect(part.textContent).toContain('显示0份（共127份）')
    await user.click(screen.getByRole('button', { name: '清除查找' }))
    await waitFor(() => expect(entries(part)).toHaveLength(127))
  })
})

describe('open conflicts', () => {
  test('H22: show all sides, which is used and why, and the difference', async () => {
    await renderApp('/zh/sources?part=conflicts')
    const part = await findPart('数据不一致（待核）')
    const group = groupOf(part, '高新技术企业数', '1,844')
    expect(group.textContent).toContain('南京市 · 2017年')
    const sides = within(group).getAllByRole('listitem')
    expect(sides).toHaveLength(2)
    expect(sides[0]?.textContent).toContain('1,850家采用2018年3月31日 · 南京市统计局')
    expect(sides[1]?.textContent).toContain('1,844家未采用2023年1月10日 · 中国新闻网')
    expect(sides[0]?.textContent).toContain('采用统计公报数')
    expect(group.textContent).toContain('所载数相差6家')
  })

  test('H2 H22: between bounds no difference is computed', async () => {
    await renderApp('/zh/sources?part=conflicts')
    const part = await findPart('数据不一致（待核）')
    const group = groupOf(part, '科技型中小企业入库数', '超过2.3万家')
    expect(group.textContent).toContain('超过2.2万家采用')
    expect(group.textContent).toContain('含界限值或约数，无法计算差额')
    expect(group.textContent).not.toContain('相差')
  })

  test('H14: statements on different times each state their own, the group none', async () => {
    await renderApp('/en/sources?part=conflicts')
    const part = await findPart('Open conflicts')
    const group = groupOf(part, 'Registered sci-tech SMEs', '11,045')
    const [head] = group.textContent.split('11,045')
    expect(head).toBe('Registered sci-tech SMEsHefei')
    const [whole, partial] = within(group).getAllByRole('listitem')
    expect(whole?.textContent).toContain('11,045 enterprises2023')
    expect(partial?.textContent).toContain('11,111 enterprisesJan–Nov 2023')
  })

  test('H1: quotes keep their language, and every figure opens its evidence', async () => {
    const { user } = await renderApp('/zh/sources?part=conflicts')
    const group = groupOf(await findPart('数据不一致（待核）'), '科技型中小企业入库数', '2.3万家')
    expect(within(group).getByText('will exceed 23,000').getAttribute('lang')).toBe('en')
    await user.click(
      within(group).getByRole('link', { name: '查看依据：2023年 超过2.3万家，来源不一致' }),
    )
    const dialog = await screen.findByRole('dialog', { name: '数据依据' })
    await within(dialog).findByText('原文所载')
    expect(dialog.textContent).toContain('超过2.3万家2023年')
  })

  test('link to their indicator, keeping the day and the sectors', async () => {
    await renderApp('/zh/sources?part=conflicts&asOf=2026-01-31')
    const part = await findPart('数据不一致（待核）')
    expect(
      within(part).getByRole('link', { name: '在宁两院院士人数' }).getAttribute('href'),
    ).toMatch(/^\/zh\/indicators\/[a-z-]+\?asOf=2026-01-31&tab=data$/)
  })
})

describe('revisions', () => {
  test('H12: go from old to new, the old struck out, each with date, source and reason', async () => {
    await renderApp('/zh/sources?part=revisions')
    const group = groupOf(await findPart('修订'), '全社会研发经费支出', '588亿元')
    expect(group.textContent).toContain('南京市 · 2021年')
    const figures = within(group).getAllByRole('link').filter(opensEvidence)
    expect(figures.map((figure) => figure.textContent)).toEqual([
      '588亿元',
      '578.8亿元',
      '578.81亿元',
    ])
    expect(figures.map((figure) => figure.closest('del') !== null)).toEqual([true, true, false])
    expect(group.textContent).toContain('2022年6月24日 · 今报网')
    expect(group.textContent).toContain('2022年6月发布会初步数，后订正为578.81亿元')
    expect(group.textContent).toContain('下调9.2亿元')
  })

  test('H16: the difference of two percentages is in percentage points', async () => {
    await renderApp('/en/sources?part=revisions')
    const part = await findPart('Revisions')
    expect(groupOf(part, 'R&D intensity', '3.54%').textContent).toContain('revised down by 0.06 pp')
  })
})

describe('unclear statements', () => {
  test('show the quote and the reason, never a value, and open the evidence', async () => {
    const { user } = await renderApp('/zh/sources?part=unclear')
    const part = await findPart('表述不明（待核）')
    const group = within(part).getByRole('article', { name: '紫金山实验室在站博士后人数' })
    const [button, ...others] = within(group).getAllByRole('link').filter(opensEvidence)
    expect(others).toEqual([])
    expect(button?.textContent).toBe('原文表述不明')
    expect(within(group).getByText('25 postdoctoral station').lang).toBe('en')
    expect(group.textContent).toContain('译文不通')
    expect(group.textContent).not.toMatch(/25\s*(人|名)(?!，)/)
    if (button) await user.click(button)
    const dialog = await screen.findByRole('dialog', { name: '数据依据' })
    expect(await within(dialog).findByText('原文表述不明，不作为确定数值展示')).toBeTruthy()
  })
})

describe('H18: the sector filter', () => {
  test('filters statements and states of how many; it says that sources have no sector', async () => {
    const { user, address } = await renderApp('/zh/sources?sector=6g')
    const part = await findPart('来源')
    expect(part.textContent).toContain('来源不分赛道，此处列出全部；其余各栏按所选赛道筛选。')
    expect(entries(part)).toHaveLength(127)
    await user.click(partLink(/^表述不明（待核） 1$/))
    const unclear = await findPart('表述不明（待核）')
    expect(address()).toBe('/zh/sources?sector=6g&part=unclear')
    expect(unclear.textContent).toContain('所选赛道1组，全部赛道共2组。')
    expect(within(unclear).getAllByRole('article')).toHaveLength(1)
  })

  test('an empty result says that other sectors have some, and can be reset', async () => {
    const { user, address } = await renderApp('/zh/sources?sector=6g&part=conflicts')
    const part = await findPart('数据不一致（待核）')
    expect(part.textContent).toContain('所选赛道没有此类记录全部赛道共5组。')
    await user.click(within(part).getByRole('link', { name: '查看全部赛道' }))
    await waitFor(() => expect(entries(part)).toHaveLength(5))
    expect(address()).toBe('/zh/sources?part=conflicts')
  })

  test('a sector that does not exist filters nothing', async () => {
    await renderApp('/zh/sources?sector=alchemy&part=conflicts')
    const part = await findPart('数据不一致（待核）')
    expect(entries(part)).toHaveLength(5)
    expect(part.textContent).not.toContain('所选赛道')
  })
})

describe('H12: an earlier day', () => {
  test('lists only what was published and recorded by then', async () => {
    await renderApp('/zh/sources?asOf=2022-07-31')
    const part = await findPart('来源')
    const later = new Set(
      sources.flatMap(({ title, publishedAt }) =>
        (publishedAt ?? '') > '2022-07-31' ? [title] : [],
      ),
    )
    expect(entries(part).length).toBeGreaterThan(0)
    expect(titles(part).filter((title) => later.has(title ?? ''))).toEqual([])
    expect(document.body.textContent).toContain(
      '判定日2022年7月31日（月末）：其后收录的数据与修订均不计入',
    )
  })

  test('has a revision only once both figures were recorded', async () => {
    const { goTo } = await renderApp('/zh/sources?asOf=2022-07-31&part=revisions')
    const part = await findPart('修订')
    expect(part.textContent).not.toContain('588亿元')
    await goTo('/zh/sources?asOf=2022-12-25&part=revisions')
    await waitFor(() =>
      expect(screen.getByRole('region', { name: '修订' }).textContent).toContain('588亿元'),
    )
    expect(screen.getByRole('region', { name: '修订' }).textContent).not.toContain('578.81亿元')
  })

  test.each([
    ['conflicts', '截至该日没有待核的数据不一致'],
    ['revisions', '截至该日没有修订'],
    ['unclear', '截至该日没有表述不明的说法'],
  ])('H7: before anything is known, %s says so in words', async (part, title) => {
    await renderApp(`/zh/sources?asOf=2012-06-30&part=${part}`)
    await screen.findByText(title)
    expect(screen.queryAllByRole('article')).toEqual([])
  })

  test('H7: and the list of sources does not suggest another query', async () => {
    await renderApp('/zh/sources?asOf=2012-06-30')
    await screen.findByText('截至该日没有来源')
    expect(document.body.textContent).toContain('尚无资料')
    expect(screen.queryByRole('searchbox')).toBeNull()
    expect(screen.queryByRole('button', { name: '清除查找' })).toBeNull()
  })
})
