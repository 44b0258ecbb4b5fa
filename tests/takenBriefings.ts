import { Lang } from '../src/contract/scalars.ts'
import { comparableIndicators, sectorDeck, withIds } from '../src/domain/briefing/decks.ts'
import type { TakenBriefing } from '../src/slides/deck/briefingFile.ts'
import { slideContentsOf } from '../src/slides/contents/slideContents.ts'
import { en } from '../src/i18n/en.ts'
import { zh } from '../src/i18n/zh.ts'
import { briefingDataOn } from './briefingData.ts'
import { cityDeckOf } from '../src/slides/deck/readyBriefings.ts'
import { latestDay } from './citedApi.ts'

/** The briefings of the city and of some sectors as they are exported, in both languages. */
export async function takenBriefings(sectors: readonly string[]) {
  const first = await briefingDataOn(latestDay)
  const ids = comparableIndicators(first.data.rows, first.headline)
  const { data, headline } = await briefingDataOn(latestDay, ids)
  const stories = data.stories.filter(({ sector }) => sectors.includes(sector.id))
  const decks = [
    {
      title: '南京市科技创新指标情况',
      slides: cityDeckOf(data, headline, '市科技局'),
    },
    ...stories.map((story) => ({
      title: story.sector.name.zh,
      slides: withIds(sectorDeck(story, '')),
    })),
  ]
  const briefings = decks.flatMap(({ title, slides }) =>
    Lang.options.map((lang): [string, TakenBriefing] => {
      const given = { data, lang, w: lang === 'zh' ? zh : en }
      const contents = slideContentsOf({ title, slides }, given)
      return [`${title} in ${lang}`, { title, lang, slides: contents, demo: true, code: null }]
    }),
  )
  return { data, briefings }
}
