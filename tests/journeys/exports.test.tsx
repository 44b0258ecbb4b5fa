import { act, render, screen, waitFor, within } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { PointTip } from '../../src/charts/PointTip.tsx'
import { ExportMenu } from '../../src/components/ExportMenu.tsx'
import { Catalogue } from '../../src/contract/indicator/catalogue.ts'
import type { Lang } from '../../src/contract/scalars.ts'
import { currentOf, standingsOf } from '../../src/domain/target/standing.ts'
import { csvOf } from '../../src/files/csv.ts'
import { trendSentence } from '../../src/narrative/trendSentence.ts'
import { xlsxOf } from '../../src/files/xlsx.ts'
import { exportWords } from '../../src/i18n/files/exportWords.ts'
import { LanguageProvider } from '../../src/i18n/words.tsx'
import { answer, latestDay } from '../citedApi.ts'
import { byHeader, recordsTable } from '../exports/recordsTable.ts'
import { headlineFigures } from '../headlineFigures.ts'
import { findCard, renderApp } from '../renderApp.tsx'
import { savedFiles } from '../savedFiles.ts'

const { rows, sources } = await answer(Catalogue, '/api/catalogue')

const words = {
  zh: {
    show: '显示数据表',
    evidence: '查看依据：',
    id: '记录编号',
    text: '显示文本',
    period: '时期',
  },
  en: {
    show: 'Show table',
    evidence: 'Evidence: ',
    id: 'Record id',
    text: 'As shown',
    period: 'Period',
  },
}

describe.each<Lang>(['zh', 'en'])(
  'H21: a figure has the same text on screen and in its exports, in %s',
  (lang) => {
    test.each(headlineFigures)('$id', async ({ id, [lang]: { name, figure, period } }) => {
      const { user } = await renderApp(`/${lang}?trend=${id}`)
      const card = await findCard(name)
      expect(card.textContent).toContain(figure + period)

      await user.click(await screen.findByRole('button', { name: words[lang].show }))
      const spoken = `${words[lang].evidence}${period} ${figure}`
      const cell = within(screen.getByRole('table')).getByRole('link', {
        // The name of a figure that is not final or in conflict says so after it.
        name: (name) => name === spoken || name.startsWith(spoken + (lang === 'zh' ? '，' : ', ')),
      })
      expect(cell.textContent).toBe(figure)

      const row = rows.find((one) => one.indicator.id === id)
      const reading = currentOf(row?.readings ?? [])
      if (!row || !reading) throw new Error(`${id} has no figure`)
      const { container } = render(
        <LanguageProvider lang={lang}>
          <PointTip reading={reading} indicator={row.indicator} breaks={[]} />
        </LanguageProvider>,
      )
      expect(container.textContent).toContain(`${period} ${figure}`)

      const { table } = await recordsTable(id, lang)
      const csv = parse<Record<string, string>>(csvOf(table), { bom: true, columns: true })
      const xlsx = await readXlsxFile(Buffer.from(await xlsxOf(table, lang).arrayBuffer()))
      const [headers = [], ...lines] = xlsx[0]?.data ?? []
      for (const file of [csv, byHeader(headers, lines)]) {
        const line = file.find((one) => one[words[lang].id] === reading.id)
        expect([line?.[words[lang].period], line?.[words[lang].text]]).toEqual([period, figure])
      }

      const standings = standingsOf([row])
      const sentence = trendSentence({ ...row, standings, sources, day: latestDay, lang })
      expect(sentence).toContain(figure)
    })
  },
)

/** The saved files by name; copied texts are read from the clipboard. */
const saved = savedFiles()
let user: UserEvent

/** Renders the menu alone, with the given exports. */
async function menu(given: Partial<Parameters<typeof ExportMenu>[0]> = {}, lang: Lang = 'zh') {
  await act(async () =>
    render(
      <LanguageProvider lang={lang}>
        <ExportMenu name="高新技术企业数-趋势" {...given} />
        <p>旁边</p>
      </LanguageProvider>,
    ),
  )
  return screen.findByRole('button', { name: lang === 'zh' ? '导出' : 'Export' })
}

async function take(button: HTMLElement, entry: string): Promise<HTMLElement> {
  await user.click(button)
  await user.click(screen.getByRole('button', { name: entry }))
  // The bar of the page has a status as well.
  return within(screen.getByRole('group', { name: button.textContent })).getByRole('status')
}

const picture = () => (
  <svg width="80" height="20" viewBox="0 0 80 20">
    <text x="0" y="10">
      {'<高新> & "A"'}
    </text>
  </svg>
)

beforeEach(() => {
  user = userEvent.setup({ delay: null })
  // Newer browsers return a promise.
  Object.assign(Element.prototype, { scrollIntoView: () => Promise.resolve() })
})

describe('the export menu', () => {
  test('offers only what is given, and always the link', async () => {
    await user.click(await menu())
    const entries = within(screen.getByRole('group', { name: '导出' })).getAllByRole('button')
    expect(entries.map(({ textContent }) => textContent)).toEqual(['复制链接'])
  })

  test('saves the rows as CSV under a valid file name, and says so', async () => {
    const { table } = await recordsTable('high-tech-enterprises', 'zh')
    const stated = await take(await menu({ name: '高新/技术', table: () => table }), 'CSV表格')
    await waitFor(() => expect(stated.textContent).toBe('已保存：高新-技术.csv'))
    const file = saved.get('高新-技术.csv')
    expect(file?.type).toContain('text/csv')
    expect(await file?.text()).toContain('超过1万家')
  })

  test('saves the rows as XLSX, in English words on the English page', async () => {
    const { table } = await recordsTable('high-tech-enterprises', 'en')
    const stated = await take(await menu({ name: 'HTE', table: () => table }, 'en'), 'XLSX table')
    await waitFor(() => expect(stated.textContent).toBe('Saved: HTE.xlsx'))
    const file = await saved.get('HTE.xlsx')?.arrayBuffer()
    const sheets = await readXlsxFile(Buffer.from(file ?? new ArrayBuffer()))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Data', 'Sources', 'Notes'])
  })

  test('saves the picture as a self-contained SVG file, drawn apart from the page', async () => {
    const stated = await take(await menu({ picture }), 'SVG矢量图')
    await waitFor(() => expect(stated.textContent).toBe('已保存：高新技术企业数-趋势.svg'))
    const file = await saved.get('高新技术企业数-趋势.svg')?.text()
    expect(file).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
    )
    const drawn = new DOMParser().parseFromString(file ?? '', 'image/svg+xml')
    expect(drawn.querySelector('text')?.textContent).toBe('<高新> & "A"')
    expect(document.querySelector('svg[width="80"]')).toBeNull()
  })

  test('copies the sentence and shows what was copied', async () => {
    const stated = await take(
      await menu({ sentence: '南京市高新技术企业数超过1万家。' }),
      '复制一句话',
    )
    await waitFor(() => expect(stated.textContent).toBe('已复制：南京市高新技术企业数超过1万家。'))
    expect(await navigator.clipboard.readText()).toBe('南京市高新技术企业数超过1万家。')
  })

  test('copies the address of the view', async () => {
    await take(await menu(), '复制链接')
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toBe(window.location.href),
    )
  })

  test('copies by `execCommand` on plain HTTP, where there is no clipboard', async () => {
    const button = await menu({ sentence: '一句话' })
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    const copied: string[] = []
    const execCommand = () => {
      const area = document.activeElement
      if (area instanceof HTMLTextAreaElement) copied.push(area.value)
      return true
    }
    Object.assign(document, { execCommand })
    const stated = await take(button, '复制一句话')
    await waitFor(() => expect(stated.textContent).toBe('已复制：一句话'))
    expect(copied).toEqual(['一句话'])
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '复制一句话' }))
    Reflect.deleteProperty(document, 'execCommand')
  })

  test('shows the text to copy by hand where the browser forbids copying', async () => {
    const button = await menu({ sentence: '一句话' })
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Denied'))
    Object.assign(document, { execCommand: () => false })
    const stated = await take(button, '复制一句话')
    await waitFor(() =>
      expect(stated.textContent).toBe('浏览器不允许复制，请手动选取下面的文字：一句话'),
    )
    Reflect.deleteProperty(document, 'execCommand')
  })

  test.each([
    [
      'Failed to fetch dynamically imported module: x',
      '导出所需的部分没有加载成功，请检查网络后重试。',
    ],
    ['anything else', '导出失败，请重试。'],
  ])('says that it failed when "%s", and works the next time', async (message, words) => {
    const drawn = vi.fn<typeof picture>(picture).mockImplementationOnce(() => {
      throw new Error(message)
    })
    const stated = await take(await menu({ picture: drawn }), 'SVG矢量图')
    await waitFor(() => expect(stated.textContent).toBe(words))
    await user.click(screen.getByRole('button', { name: 'SVG矢量图' }))
    await waitFor(() => expect(stated.textContent).toMatch(/^已保存/))
  })

  test('is busy while it works, and ignores a second click', async () => {
    const finish = Promise.withResolvers<ReturnType<typeof picture>>()
    const drawn = vi.fn<() => Promise<ReturnType<typeof picture>>>(() => finish.promise)
    const stated = await take(await menu({ picture: drawn }), 'SVG矢量图')
    expect(stated.textContent).toBe('正在导出…')
    const entry = screen.getByRole('button', { name: 'SVG矢量图' })
    expect(entry.getAttribute('aria-disabled')).toBe('true')
    await user.click(entry)
    finish.resolve(picture())
    await waitFor(() => expect(stated.textContent).toMatch(/^已保存/))
    expect(drawn).toHaveBeenCalledTimes(1)
  })

  test('opens and closes by keyboard: Escape restores the focus, and leaving it closes it', async () => {
    const button = await menu({ sentence: '一句话' })
    await user.tab()
    expect(document.activeElement).toBe(button)
    await user.keyboard('{Enter}')
    expect(button.getAttribute('aria-expanded')).toBe('true')
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '复制一句话' }))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('group')).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  test('closes on a click elsewhere, and clears its message', async () => {
    const button = await menu({ sentence: '一句话' })
    const stated = await take(button, '复制一句话')
    await waitFor(() => expect(stated.textContent).toContain('已复制'))
    await user.click(screen.getByText('旁边'))
    expect(screen.queryByRole('group')).toBeNull()
    await user.click(button)
    expect(screen.getByRole('status').textContent).toBe('')
  })
})

/** Uses every entry of one of the export menus of the page; returns the sentence. */
async function everything(place: number, lang: Lang): Promise<string> {
  const t = exportWords[lang]
  const menus = await screen.findAllByRole('button', { name: t.menu })
  const stated = await take(menus[place] ?? document.body, t.svg)
  await waitFor(() => expect(stated.textContent).toMatch(/\.svg$/))
  await user.click(screen.getByRole('button', { name: t.csv }))
  await waitFor(() => expect(stated.textContent).toMatch(/\.csv$/))
  await user.click(screen.getByRole('button', { name: t.sentence }))
  await waitFor(() => expect(stated.textContent).toContain(t.copied))
  return stated.textContent
}

/** The texts of the saved picture, line by line, and the saved table. */
async function files(): Promise<{ picture: string; table: string }> {
  const [svg, csv] = [...saved.values()]
  const drawn = new DOMParser().parseFromString((await svg?.text()) ?? '', 'text/html')
  const lines = Array.from(drawn.querySelectorAll('text'), ({ textContent }) => textContent)
  return { picture: lines.join('\n'), table: (await csv?.text()) ?? '' }
}

describe('the page of an indicator', () => {
  test('H21: exports its trend as picture, table and sentence, each with the figure', async () => {
    const app = await renderApp('/zh/indicators/high-tech-enterprises')
    user = app.user
    const stated = await take(await screen.findByRole('button', { name: '导出' }), 'SVG矢量图')
    await waitFor(() => expect(stated.textContent).toMatch(/^已保存：.+\.svg$/))
    await user.click(screen.getByRole('button', { name: 'CSV表格' }))
    await waitFor(() => expect(stated.textContent).toMatch(/^已保存：.+\.csv$/))
    for (const file of saved.values()) expect(await file.text()).toContain('超过1万')
    await user.click(screen.getByRole('button', { name: '复制一句话' }))
    await waitFor(() => expect(stated.textContent).toContain('高新技术企业数超过1万家'))
  })

  test('its picture names the chosen years, and its table has only those', async () => {
    ;({ user } = await renderApp('/zh/indicators/high-tech-enterprises?from=2021&to=2023'))
    await everything(0, 'zh')
    const { picture: drawn, table } = await files()
    expect(drawn).toContain('单位：家 · 2021—2023年')
    expect(table).toContain('2022年')
    expect(table).not.toContain('2017年')
  })
})

describe('the peers of the city are exported', () => {
  test('H20: the comparison with the notes on definitions, in picture and sentence', async () => {
    ;({ user } = await renderApp('/zh/indicators/tech-contract-turnover?tab=peers'))
    const sentence = await everything(0, 'zh')
    expect(sentence).toContain('居第2位。口径与出处另有说明（西安市：输出口径；')
    expect(sentence).toMatch(/（来源：.*西安发布.*，判定日2026年2月2日）$/)
    const { picture: drawn, table } = await files()
    for (const words of ['2,209.49亿元', '西安市：输出口径。', '来源：西安发布', '不是全国位次'])
      expect(drawn).toContain(words)
    expect(table).toContain('输出口径。')
  })

  test('H23: the small trends, with their marks in words and every figure in the table', async () => {
    ;({ user } = await renderApp('/zh/indicators/rd-intensity?tab=peers'))
    const sentence = await everything(1, 'zh')
    expect(sentence).toContain('南京市2022年3.82%；')
    expect(sentence).toContain('武汉市2018年2.42%（预计数）。时期、口径可能不同，不作排名。')
    const { picture: drawn, table } = await files()
    for (const words of [
      '各市走势',
      '单位：%',
      '3.82%',
      '武汉市',
      '预计数',
      '口径变更：武汉自2016年',
    ])
      expect(drawn).toContain(words)
    expect(table).toContain('2016年')
    expect(table).toContain('苏州市')
  })

  test('in English too', async () => {
    ;({ user } = await renderApp('/en/indicators/high-tech-enterprises?tab=peers'))
    expect(await everything(1, 'en')).toContain(
      'Suzhou, 2023 (year-end): over 15,700 enterprises; Wuhan, 2023 (year-end): about 14,500',
    )
    expect((await files()).picture).toContain('lower bound: may be higher')
  })
})

describe('the districts are exported', () => {
  test('H14: each figure with its own period, and where there is none', async () => {
    ;({ user } = await renderApp('/zh/indicators/gdp?tab=districts'))
    const sentence = await everything(0, 'zh')
    expect(sentence).toContain('玄武区2024年（全年）1,368.6亿元；')
    expect(sentence).toContain('其余各区无已核实数据。各数时期、口径可能不同，不相加')
    const { picture: drawn, table } = await files()
    for (const words of [
      '1,368.6亿元\n2024年（全年）',
      '高淳区\n无已核实数据',
      '不是地图',
      '判定日',
    ])
      expect(drawn).toContain(words)
    expect(table).toContain('江宁区')
    expect(table).not.toContain('高淳区')
  })

  test('zones stand apart, as they overlap districts', async () => {
    ;({ user } = await renderApp('/zh/indicators/new-rd-incubated-enterprises?tab=districts'))
    expect(await everything(0, 'zh')).toContain(
      '各区均无已核实数据。园区与新区（与各区重叠）：南京高新区（江北新区）',
    )
    expect((await files()).picture).toContain('园区与新区')
  })

  test('H2: a bound stays a bound, in English too', async () => {
    ;({ user } = await renderApp('/en/indicators/high-tech-enterprises?tab=districts'))
    const figure = 'over 2,000 enterprises'
    expect(await everything(0, 'en')).toContain(`Jiangning District, as of Jul 2023: ${figure}`)
    const { picture: drawn, table } = await files()
    expect(drawn.replaceAll('\n', ' ')).toContain(`Jiangning District ${figure} as of Jul 2023`)
    expect(table).toContain(figure)
  })
})

describe('the large trend of the overview is exported', () => {
  test('H21: as picture, table and sentence, each with the figure', async () => {
    ;({ user } = await renderApp('/zh?trend=high-tech-enterprises'))
    expect(await everything(0, 'zh')).toContain('高新技术企业数超过1万家')
    const { picture: drawn, table } = await files()
    for (const words of [
      '高新技术企业数由2020年6,507家增至2023年超过1万家',
      '超过1万',
      '来源：',
      '判定日2026年2月2日',
    ])
      expect(drawn).toContain(words)
    expect(table).toContain('超过1万家')
  })
})
