import { expect, test } from 'vitest'
import sectors from '../../../tests/city/sectors.json' with { type: 'json' }
import { answer } from '../../../tests/citedApi.ts'
import { Board } from '../../contract/board/board.ts'
import { Overview } from '../../contract/board/overview.ts'
import { CatalogueAsRead } from '../../contract/indicator/catalogue.ts'
import { MilestoneRegister } from '../../contract/milestone/milestoneRegister.ts'
import type { Lang } from '../../contract/scalars.ts'
import { en } from '../../i18n/en.ts'
import { zh } from '../../i18n/zh.ts'
import { briefingDataOn } from '../../../tests/briefingData.ts'
import type { DeckAnswers } from '../../slides/slideData.ts'
import { type Arrived, firstBoardOf } from './firstBoard.ts'
import { wallBoards } from './wallBoards.ts'

const views = [[], ['nothing'], ...sectors.map(({ id }) => [id])]
const languages: [Lang, typeof zh][] = [
  ['zh', zh],
  ['en', en],
]

test.each(['2019-06-30', '2024-06-30', '2026-02-02', '2028-06-30'])(
  'the first board is drawn from few answers as from all of them, on %s',
  async (day) => {
    const [board, catalogue, milestones, overview, whole] = await Promise.all([
      answer(Board, `/api/board?asOf=${day}`),
      answer(CatalogueAsRead, `/api/catalogue?asOf=${day}`),
      answer(MilestoneRegister, `/api/milestones?asOf=${day}`),
      answer(Overview, `/api/overview?asOf=${day}`),
      briefingDataOn(day),
    ])
    const none = undefined
    const ofCity: Arrived<DeckAnswers> = [board, none, none, none, none, overview]
    const ofSectors: Arrived<DeckAnswers> = [board, catalogue, milestones, none, none, none]
    for (const view of views)
      for (const [lang, w] of languages) {
        const isOfCity = view.length === 0 || view[0] === 'nothing'
        const deck = firstBoardOf(isOfCity ? ofCity : ofSectors, view)
        if (!deck) throw new Error(`${view.join()} has no first board`)
        const [first] = wallBoards({ ...deck, sectors: view, lang, w }, 1)
        const [same] = wallBoards({ ...whole, sectors: view, lang, w })
        expect(first).toBeDefined()
        expect(first).toEqual(same)
      }
  },
)

test('there is no first board before its answers, nor of a city without figures', async () => {
  const [board, overview, catalogue] = await Promise.all([
    answer(Board, '/api/board'),
    answer(Overview, '/api/overview'),
    answer(CatalogueAsRead, '/api/catalogue'),
  ])
  const none = undefined
  expect(firstBoardOf([none, none, none, none, none, overview], [])).toBeNull()
  expect(firstBoardOf([board, none, none, none, none, none], [])).toBeNull()
  expect(firstBoardOf([board, catalogue, none, none, none, overview], ['6g'])).toBeNull()
  const empty = { ...overview, cards: [] }
  expect(firstBoardOf([board, none, none, none, none, empty], [])).toBeNull()
})
