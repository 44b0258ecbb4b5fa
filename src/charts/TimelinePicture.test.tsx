import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { latestDay } from '../../tests/citedApi.ts'
import { storiesOn } from '../../tests/sectorStories.ts'
import { lanesOf } from '../domain/milestone/timeline.ts'
import { PictureSteps } from './PictureSteps.tsx'
import { TimelinePicture } from './TimelinePicture.tsx'

const stories = await storiesOn(latestDay)
const steps = new Map(
  stories.flatMap((story) =>
    story.steps.map((step) => [step.milestone.id + step.event.title.en, step] as const),
  ),
)

test.each(['zh', 'en'] as const)(
  'H21: the picture of the timeline has every milestone in the words of the page: %s',
  (lang) => {
    const lanes = lanesOf(
      [...steps.values()],
      stories.map(({ sector: { id, name } }) => ({
        id,
        name,
        holds: ({ sectors }) => sectors.includes(id),
      })),
    )
    const { container } = render(
      <TimelinePicture
        lanes={lanes}
        years={[2019, 2026]}
        day={latestDay}
        title="Milestones"
        subtitle="A message"
        caption={['Source: invented']}
        lang={lang}
      />,
    )
    const markup = new XMLSerializer().serializeToString(container)
    const shown = container.textContent.replaceAll(/\s/g, '')
    for (const { rows } of lanes)
      for (const { milestone } of rows)
        expect(shown).toContain(milestone.name[lang].replaceAll(/\s/g, ''))
    expect(shown).toContain('2024')
    expect(markup).not.toMatch(/class=|var\(|NaN|Infinity|undefined/)
  },
)

test('the picture has what its marks mean, and the day on its line', () => {
  const lanes = lanesOf(
    [...steps.values()],
    [{ id: 'all', name: { zh: '全部', en: 'All' }, holds: () => true }],
  )
  const { container } = render(
    <TimelinePicture
      lanes={lanes}
      years={[2021, 2027]}
      day={latestDay}
      title="里程碑"
      subtitle=""
      caption={[]}
      lang="zh"
    />,
  )
  const texts = Array.from(container.querySelectorAll('text'), ({ textContent }) => textContent)
  for (const word of ['日期到日', '仅知年月', '仅知年份', '已完成', '预计', '2027'])
    expect(texts).toContain(word)
  expect(texts).toContain('判定日2月2日')
})

test('the mark of a day has no whisker, that of a month and a year has', () => {
  const whiskersOf = (length: number) => {
    const dated = [...steps.values()]
      .filter(({ event }) => event.date?.length === length)
      .slice(0, 1)
    const { container } = render(
      <svg>
        <PictureSteps
          steps={lanesOf(dated, [
            { id: 'all', name: { zh: '', en: '' }, holds: () => true },
          ]).flatMap(({ rows }) => rows.flatMap((row) => row.steps))}
          xOf={(year) => year}
          y={0}
        />
      </svg>,
    )
    return {
      marks: container.querySelectorAll('path[stroke-width="2"]').length,
      whiskers: container.querySelectorAll('path[fill="none"]').length,
    }
  }
  expect(whiskersOf('2024-05-16'.length)).toEqual({ marks: 1, whiskers: 0 })
  expect(whiskersOf('2024-05'.length)).toEqual({ marks: 1, whiskers: 1 })
  expect(whiskersOf('2024'.length)).toEqual({ marks: 1, whiskers: 1 })
})
