import { expect, test } from 'vitest'
import { briefingDataOn } from '../../../tests/briefingData.ts'
import { cityDay } from '../../../tests/cityDay.ts'
import { isSparse } from '../../domain/sector/isSparse.ts'
import { en } from '../../i18n/en.ts'
import { zh } from '../../i18n/zh.ts'
import { boardsBeside } from './boardsBeside.ts'
import { figureSizes } from './wallLayout.ts'
import { wallBoards } from './wallBoards.ts'
import { inTicker, tickerOf } from './wallTicker.ts'

const { data, headline } = await briefingDataOn(cityDay, ['rd-intensity', 'nature-index-rank'])
const rows = headline.flatMap((id) => data.rows.find(({ indicator }) => indicator.id === id) ?? [])

test.each([
  ['zh', zh],
  ['en', en],
] as const)('U12: every board has a large figure and a picture, in %s', (lang, w) => {
  const boards = wallBoards({ data, headline, sectors: [], lang, w })
  expect(new Set(boards.map(({ id }) => id)).size).toBe(boards.length)
  for (const { title, figure, picture, ticker, foot } of boards) {
    // No headline that only counts what there is.
    expect(title).not.toMatch(/项指标，\d+项里程碑|\d+ indicators?, \d+ milestones?/)
    expect(picture.kind === 'sectors' || figure !== null).toBe(true)
    expect(picture).not.toEqual({ kind: 'blocks', blocks: [] })
    expect(ticker).toHaveLength(inTicker)
    expect(foot).not.toBe('')
  }
  const shown = boards.map(({ picture }) => picture.kind)
  expect(new Set(shown)).toEqual(new Set(['tally', 'blocks', 'sectors']))
})

test('U12: sectors with fewer than two figures share one board, the others have their own', () => {
  const boards = wallBoards({ data, headline, sectors: [], lang: 'zh', w: zh })
  const merged = boards.flatMap(({ picture }) =>
    picture.kind === 'sectors' ? [picture.parts.map(({ name }) => name)] : [],
  )
  const sparse = data.stories.filter(isSparse)
  expect(sparse.length).toBeGreaterThan(1)
  expect(merged).toEqual([sparse.map(({ sector }) => sector.name.zh)])
  for (const story of data.stories.filter((one) => !isSparse(one)))
    expect(boards.filter(({ id }) => id === story.sector.id)).toHaveLength(1)
  const [only, ...others] = wallBoards({
    data,
    headline,
    sectors: ['biomedicine'],
    lang: 'zh',
    w: zh,
  })
  expect(others).toEqual([])
  expect(only?.title).toBe('生物医药')
})

test('the ticker shows other figures than its board, changes with the board, and marks what is expected', () => {
  const keysAt = (place: number, own: readonly string[] = []) =>
    tickerOf(rows, own, place, 'zh').map(({ key }) => key)
  expect(keysAt(0)).toEqual(headline.slice(0, inTicker))
  expect(keysAt(1)).not.toEqual(keysAt(0))
  // Two boards show every figure.
  expect(new Set([...keysAt(0), ...keysAt(1)]).size).toBe(Math.min(headline.length, 2 * inTicker))
  for (const id of headline) expect(keysAt(3, [id])).not.toContain(id)
  const expected = tickerOf(rows, [], 0, 'zh').find(({ key }) => key === 'tech-contract-turnover')
  expect(expected?.figure).toMatch(/^预计/)
  expect(tickerOf(rows.slice(0, 2), [], 5, 'en')).toHaveLength(2)
})

test.each([
  [{ width: 1920, height: 1080 }, 1],
  [{ width: 1080, height: 1920 }, 1],
  [{ width: 2560, height: 1080 }, 1],
  [{ width: 2700, height: 1080 }, 1],
  [{ width: 2720, height: 1080 }, 2],
  [{ width: 3840, height: 1080 }, 2],
  [{ width: 4700, height: 1080 }, 2],
  [{ width: 4710, height: 1080 }, 3],
  [{ width: 3328, height: 896 }, 2],
  [{ width: 5760, height: 1080 }, 3],
  [{ width: 6656, height: 1792 }, 2],
])('%o shows %i boards side by side', (screen, count) => {
  expect(boardsBeside(screen)).toBe(count)
})

test('the large figure shrinks by steps, and its words leave its line where they would make it small', () => {
  const sizesOf = (before: string, number: string, after: string) =>
    figureSizes({ before, number, after }, 440, 200)
  expect(sizesOf('超过', '1', '万家')).toMatchObject({ size: 200, inLine: true })
  expect(sizesOf('', '2,691.26', '亿元').size).toBeLessThan(sizesOf('', '334', '家').size)
  expect(sizesOf('over ', '10,000', ' enterprises').inLine).toBe(false)
  expect(figureSizes({ before: '', number: '5', after: '' }, 440, 84).size).toBe(84)
})
