import { chunk } from '../../api/chunk.ts'
import { ExportMenu } from '../../components/ExportMenu.tsx'
import type { Bilingual, Day } from '../../contract/scalars.ts'
import type { Source } from '../../contract/source/source.ts'
import { dateText } from '../../format/dateText.ts'
import type { SectorStep } from '../../domain/milestone/sectorSteps.ts'
import type { Lane } from '../../domain/milestone/timeline.ts'
import { stepTable } from '../../narrative/tables/stepTable.ts'
import { grammar } from '../../i18n/grammar.ts'
import { milestoneWords } from '../../i18n/milestone/milestoneWords.ts'
import { useText } from '../../i18n/words.tsx'
import { publisherOf } from '../../narrative/publisherOf.ts'

/** Exports the milestones: the timeline as a picture, the steps as a table, or one sentence. */
export function MilestoneExport({
  steps,
  lanes,
  years,
  day,
  summary,
  scope,
}: {
  steps: readonly SectorStep[]
  lanes: readonly Lane[]
  years: readonly [number, number]
  day: Day
  summary: string
  /** The sectors chosen; empty for all. */
  scope: readonly { id: string; name: Bilingual }[]
}) {
  const { lang, t, w, say } = useText(milestoneWords)
  const { aside, labelled, list, stop } = grammar[lang]
  const title = t.pictureTitle(
    scope.length > 0 ? list(scope.map(({ name }) => say(name))) : t.wholeCity,
  )
  const sources = [
    ...new Map(
      steps.flatMap(({ source }): [string, Source][] => (source ? [[source.id, source]] : [])),
    ).values(),
  ]
  const publishers = [...new Set(sources.map((source) => publisherOf(source, lang)))]
  const undated = steps.filter(({ event }) => event.date === null).length
  const dataDay = w.judged(dateText(day, lang))
  return (
    <ExportMenu
      name={`${title} ${dataDay}`}
      slide={{
        kind: 'milestones',
        title: null,
        notes: '',
        sector: (scope.length === 1 && scope[0]?.id) || null,
      }}
      picture={async () => {
        const { TimelinePicture } = await chunk(import('../../charts/TimelinePicture.tsx'))
        return (
          <TimelinePicture
            lanes={lanes}
            years={years}
            day={day}
            title={title}
            subtitle={summary}
            caption={[
              ...(undated > 0 ? [t.more(String(undated))] : []),
              labelled(w.source, list(publishers)),
              dataDay,
            ]}
            lang={lang}
          />
        )
      }}
      table={() => ({
        title,
        notes: [summary, dataDay],
        ...stepTable({ steps, day }, lang),
        sources,
      })}
      sentence={labelled(title, summary) + stop + aside(dataDay)}
    />
  )
}
