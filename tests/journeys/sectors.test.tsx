import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import indicators from '../city/indicators.json' with { type: 'json' }
import milestones from '../city/milestones.json' with { type: 'json' }
import sectors from '../city/sectors.json' with { type: 'json' }
import { isSparse } from '../../src/domain/sector/isSparse.ts'
import { sectorCounts, sectorNews, sectorSentence } from '../../src/narrative/sectorSentence.ts'
import { latestDay, told } from '../citedApi.ts'
import { cityDataset } from '../cityDataset.ts'
import { cityDay } from '../cityDay.ts'
import { mockServer } from '../mockServer.ts'
import { clockOn } from '../../mocks/demoDay.ts'
import { handlersOver } from '../../mocks/handlers.ts'
import { mockBackend } from '../../mocks/mockBackend.ts'
import { renderApp } from '../renderApp.tsx'
import { storiesOn } from '../sectorStories.ts'

const latest = await storiesOn(latestDay)

function storyOf(id: string) {
  const story = latest.find(({ sector }) => sector.id === id)
  if (!story) throw new Error(`There is no sector ${id}`)
  return story
}

const card = (name: string) => within(screen.getByRole('article', { name }))
/** Sectors with fewer than two figures stand at the end. */
const [sparse, full] = [latest.filter(isSparse), latest.filter((one) => !isSparse(one))]
const titles = () => screen.getAllByRole('article').map((one) => one.getAttribute('aria-label'))

/** The headings, links and buttons in an element with their names, in the order of a screen reader. */
function outline(place: HTMLElement): string[] {
  return [...place.querySelectorAll('h1, h2, h3, a, button')].map((element) => {
    const name = element.getAttribute('aria-label') ?? element.textContent
    const role = { H1: 'heading 1', H2: 'heading 2', H3: 'heading 3', A: 'link' }[element.tagName]
    return `${role ?? 'button'}: ${name.trim()}`
  })
}

describe('the sectors', () => {
  test('H18: have a card each, in the published order; what is shared counts once, which is stated', async () => {
    await renderApp('/zh/sectors')
    await screen.findByRole('heading', { level: 1, name: '赛道' })
    expect(titles()).toEqual([...full, ...sparse].map(({ sector }) => sector.name.zh))
    expect(
      screen.getByText(
        '共9个赛道，25项指标，18项里程碑；各赛道合计：6项目标中，2项无法判定、4项待发布，另有20项指标未设目标',
      ).role,
    ).toBe('status')
    expect(
      screen.getByText('其中3项指标、5项里程碑为多个赛道共有，合计只计一次；数值不相加'),
    ).toBeDefined()
  })

  test('U4: a card begins with its news, and shows one course, the last step and what is counted', async () => {
    await renderApp('/zh/sectors')
    await screen.findByRole('heading', { level: 1 })
    const six = screen.getByRole('article', { name: '6G与未来网络' })
    expect(outline(six)).toEqual([
      'heading 2: 6G与未来网络',
      'link: 6G与未来网络',
      'link: 查看依据：6G光子太赫兹实时传输速率，媒体报道（原文待核）',
      'link: 《南京市打造“6G之城”行动计划（2026—2027年）》——行动计划发布',
    ])
    expect(six.textContent).toMatch(
      /^6G与未来网络6G光子太赫兹实时传输速率为1,000 Gbps（2024年报道）/,
    )
    expect(within(six).getAllByRole('img')).toHaveLength(1)
    expect(six.textContent).toContain('2026年1月4日')
    expect(six.textContent).toMatch(/9项指标6项有数据2项有目标\d项里程碑最近变化：/)
  })

  test('a sector with little data stands at the end, with its news and its next step', async () => {
    await renderApp('/zh/sectors')
    await screen.findByRole('heading', { level: 1 })
    const strip = screen.getByRole('region', { name: '可引用数据不足2项的赛道' })
    expect(within(strip).getAllByRole('article')).toHaveLength(sparse.length)
    const storage = within(strip).getByRole('article', { name: '新型储能' })
    expect(outline(storage)).toEqual([
      'heading 3: 新型储能',
      'link: 新型储能',
      'link: 查看依据：压缩空气储能平台额定功率，媒体报道（原文待核）',
      'link: 百兆瓦先进压缩空气储能技术研发与集成验证平台——预计正式投运',
    ])
    expect(storage.textContent).toContain('压缩空气储能平台额定功率为100兆瓦（2024年报道）')
    // H23: past its date without confirmation it is neither done nor late.
    expect(storage.textContent).toContain('2025年，尚无确认')
    expect(within(storage).queryByRole('img')).toBeNull()
  })

  test('H30: a range is on the card with both ends', async () => {
    await renderApp('/zh/sectors')
    await screen.findByRole('heading', { level: 1 })
    expect(screen.getByRole('article', { name: '清洁能源装备' }).textContent).toContain('3—5年')
  })

  test('H7: a sector without a figure says why, and links to the quote', async () => {
    const dataset = cityDataset()
    const unclear = dataset.observations.map((row) =>
      row.indicator === 'zhongsheng-achievement-cycle'
        ? { ...row, status: 'ambiguous' as const, preferred: false }
        : row,
    )
    mockServer.use(
      ...handlersOver(
        mockBackend({ dataset: { ...dataset, observations: unclear }, now: clockOn(cityDay) }),
      ),
    )
    const { user } = await renderApp('/zh/sectors')
    await screen.findByRole('heading', { level: 1 })
    await user.click(card('清洁能源装备').getByRole('link', { name: '原文表述不明，不引用数值' }))
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByText(/中圣科技重大成果形成周期/)).toBeDefined()
  })

  test('the filter leaves the cards of the chosen sectors, announces the result and can be undone', async () => {
    const { user, address } = await renderApp('/en/sectors')
    await screen.findByRole('heading', { level: 1 })
    const stated = screen.getByText(/^9 sectors, /)
    const filter = within(screen.getByRole('navigation', { name: 'Filter by sector' }))
    await user.click(filter.getByRole('link', { name: 'Bio-breeding, 2 indicators' }))
    await waitFor(() => expect(titles()).toEqual(['Bio-breeding']))
    // The same element: a live region that is inserted together with its text is not announced.
    expect(stated.textContent).toBe(
      '1 of 9 sectors shown, 2 indicators, 2 milestones; Bio-breeding: 2 indicators, none with a target',
    )
    expect(stated.isConnected).toBe(true)
    expect(screen.queryByText(/counted once/)).toBeNull()
    await user.click(filter.getByRole('link', { name: 'All sectors' }))
    await waitFor(() => expect(titles()).toHaveLength(9))
    expect(address()).toBe('/en/sectors')
  })

  test('an unknown sector is ignored', async () => {
    await renderApp('/zh/sectors?sector=nonsense')
    await screen.findByRole('heading', { level: 1 })
    expect(titles()).toHaveLength(9)
  })

  test('link to their pages, to all milestones and to two of them side by side, on the same day', async () => {
    await renderApp('/zh/sectors?sector=6g,seed-breeding&asOf=2024-12-31')
    await screen.findByRole('heading', { level: 1 })
    const hrefs = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')
    expect(card('生物育种').getByRole('link', { name: '生物育种' }).getAttribute('href')).toBe(
      '/zh/sectors/seed-breeding?asOf=2024-12-31',
    )
    expect(hrefs('全部里程碑')).toBe('/zh/milestones?sector=6g,seed-breeding&asOf=2024-12-31')
    expect(hrefs('并列查看：6G与未来网络、生物育种')).toBe(
      '/zh/sectors/6g?asOf=2024-12-31&with=seed-breeding',
    )
  })

  test('H12: as known on a day show nothing later', async () => {
    await renderApp('/zh/sectors?asOf=2023-08-31')
    await screen.findByRole('heading', { level: 1 })
    const seeds = screen.getByRole('article', { name: '生物育种' })
    expect(seeds.textContent).toContain('最近进展：2022年11月27日，生物育种钟山实验室——实验室揭牌')
    expect(seeds.textContent).toContain('无可引用的数据')
    expect(seeds.textContent).not.toMatch(/2024|统计指标较少/)
  })
})

describe('F60: by the keyboard alone', () => {
  test('from the overview to seed breeding, to copy its sentence', async () => {
    const { user, address } = await renderApp('/zh')
    await screen.findByRole('heading', { level: 2, name: '里程碑' })
    await user.keyboard('/')
    await screen.findByRole('combobox', { name: /^搜索指标/ })
    await user.keyboard('zy')
    await screen.findByRole('option', { name: /^生物育种/, selected: true })
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { level: 1, name: '生物育种' })
    expect(address()).toBe('/zh/sectors/seed-breeding')
    expect(document.title).toBe('生物育种 · 南京科创看板')

    const main = screen.getByRole('main')
    expect(document.activeElement).toBe(within(main).getByRole('heading', { level: 1 }))
    const read = outline(main)
    const places = [
      'heading 1: 生物育种',
      'button: 导出',
      'heading 3: 钟山实验室国家级科研平台数',
      'heading 3: 生物育种钟山实验室',
      'heading 3: 生物育种钟山实验室新建载体',
    ].map((place) => read.indexOf(place))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    const story = storyOf('seed-breeding')
    const [news, sentence] = [sectorNews(story, 'zh'), sectorSentence(story, 'zh')]
    expect(within(main).getByText(news)).toBeDefined()
    expect(within(main).getByText(`${sectorCounts(story, 'zh')}。`)).toBeDefined()
    expect(sentence).toContain(`：${news}；`)

    const button = screen.getByRole('button', { name: '导出' })
    for (let presses = 0; document.activeElement !== button && presses < 15; presses++)
      await user.tab()
    await user.keyboard('{Enter}')
    const copy = await screen.findByRole('button', { name: '复制一句话' })
    for (let presses = 0; document.activeElement !== copy && presses < 5; presses++)
      await user.tab()
    await user.keyboard('{Enter}')
    expect(await screen.findByText(sentence, { selector: '[role="status"] *' })).toBeDefined()
    expect(await navigator.clipboard.readText()).toBe(sentence)
  })
})

describe.each(sectors.map(({ id, name }) => ({ id, name: name.zh })))(
  'the page of $name',
  ({ id, name }) => {
    const own = indicators.filter((one) => (one.sectors as string[]).includes(id))
    const facts = milestones.filter((one) => (one.sectors as string[]).includes(id))

    test(`leads to each of its ${own.length} indicators and shows each step of its ${facts.length} milestones`, async () => {
      await renderApp(`/zh/sectors/${id}`)
      await screen.findByRole('heading', { level: 1, name })
      const main = screen.getByRole('main')
      const links = new Set(
        within(main)
          .getAllByRole('link')
          .map((link) => link.getAttribute('href')?.split('?')[0]),
      )
      const missing = own.filter((one) => !links.has(`/zh/indicators/${one.id}`))
      expect(missing.map((one) => one.id)).toEqual([])
      const notShown = facts.flatMap(({ name: { zh }, events, note }) => {
        const item = within(main)
          .getByRole('heading', { name: `查看依据：${zh}` })
          .closest('li, article')
        const texts = [...events.map(({ title }) => title.zh), told(note)?.zh ?? '']
        return texts.filter((text) => !item?.textContent.includes(text))
      })
      expect(notShown).toEqual([])
    })
  },
)
