import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { latestDay } from '../../tests/citedApi.ts'
import { storiesOn } from '../../tests/sectorStories.ts'
import { lanesOf } from '../domain/milestone/timeline.ts'
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
