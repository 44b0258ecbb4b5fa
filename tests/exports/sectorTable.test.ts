import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { Board } from '../../src/contract/board/board.ts'
import type { Day, Lang } from '../../src/contract/scalars.ts'
import { sectorSentence } from '../../src/narrative/sectorSentence.ts'
import { sectorTable } from '../../src/narrative/tables/sectorTable.ts'
import { xlsxOf } from '../../src/files/xlsx.ts'
import { en } from '../../src/i18n/en.ts'
import { zh } from '../../src/i18n/zh.ts'
import { answer, cited, latestDay } from '../citedApi.ts'
import { storiesOn } from '../sectorStories.ts'

const { regions } = await answer(Board, '/api/board')
const latest = await storiesOn(latestDay)

/** The sheets of the workbook of a sector by name, as another program reads them. */
async function sheetsOf(
  id: string,
  { day = latestDay, lang = 'zh' }: { day?: Day; lang?: Lang } = {},
) {
  const story = (day === latestDay ? latest : await storiesOn(day)).find(
    ({ sector }) => sector.id === id,
  )
  if (!story) throw new Error(`There is no sector ${id}`)
  const w = lang === 'zh' ? zh : en
  const table = sectorTable(story, { regions, sources: cited.sources, lang, w })
  if (!table) return { story, sheets: new Map<string, unknown[][]>() }
  const file = await readXlsxFile(Buffer.from(await xlsxOf(table, lang).arrayBuffer()))
  return { story, sheets: new Map(file.map(({ sheet, data }) => [sheet, data as unknown[][]])) }
}

describe.each(cited.sectors.map(({ id }) => id))('the workbook of %s', (id) => {
  test('H1: holds every figure of its indicators and every step of its milestones', async () => {
    const { story, sheets } = await sheetsOf(id)
    const [headers = [], ...figures] = sheets.get('数据') ?? []
    const ids = figures.map((row) => row[headers.indexOf('记录编号')])
    expect(ids).toEqual(story.rows.flatMap(({ readings }) => readings.map((one) => one.id)))
    const steps = sheets.get('里程碑')?.slice(1) ?? []
    const events = cited.milestones
      .filter(({ sectors }) => sectors.includes(id))
      .flatMap(({ events: all }) => all.map(({ title }) => title.zh))
    expect(new Set(steps.map((row) => row[4]))).toEqual(new Set(events))
    expect(steps).toHaveLength(events.length)
  })

  test('H1: cites every source of both, and begins its notes with its sentence', async () => {
    const { story, sheets } = await sheetsOf(id)
    const titles = new Set(sheets.get('来源')?.map((row) => row[2]))
    const used = [
      ...story.rows.flatMap(({ readings }) => readings.map(({ source }) => source)),
      ...story.steps.map(({ event }) => event.source),
    ]
    for (const source of used)
      expect(titles).toContain(cited.sources.find((one) => one.id === source)?.title)
    expect(sheets.get('说明')?.[1]).toEqual([sectorSentence(story, 'zh')])
  })
})

test('H23: the storage platform is exported as expected and not confirmed', async () => {
  const { sheets } = await sheetsOf('energy-storage')
  expect(sheets.get('里程碑')?.map((row) => row.slice(2, 5))).toEqual([
    ['日期', '状态', '进展'],
    ['来源未载明日期', '已完成', '蓄热装置封顶（9月10日，年份未载明）'],
    ['2023-07-18', '已完成', '储气装置开工'],
    ['2025', '尚无确认', '预计正式投运'],
  ])
  expect(sheets.get('说明')?.flat().join('\n')).toContain('既不作已完成，也不作未完成')
})

test('H18: indicators without any figure, and those that other sectors have too, are named', async () => {
  const notes = (await sheetsOf('computing', { lang: 'en' })).sheets.get('Notes')?.flat()
  expect(notes).toContain(
    'Indicators without any figure: Computing-power industry scale, Average growth of the AI core industry',
  )
  expect(notes).toContain(
    'Shared with other sectors, to be counted once: Average growth of the AI core industry',
  )
})

test('where there is no figure yet the milestones are the table; without either there is none', async () => {
  const { sheets } = await sheetsOf('energy-storage', { day: '2023-08-31' })
  expect([...sheets.keys()]).toEqual(['数据', '来源', '说明'])
  expect(sheets.get('数据')?.[1]?.slice(0, 5)).toEqual([
    '百兆瓦先进压缩空气储能技术研发与集成验证平台',
    '平台',
    '2023-07-18',
    '已完成',
    '储气装置开工',
  ])
  expect((await sheetsOf('biomedicine', { day: '2010-01-01' })).sheets.size).toBe(0)
})
