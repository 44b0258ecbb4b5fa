import { chunk } from '../../api/chunk.ts'
import type { CompareDrawing } from '../../charts/compare/ComparePicture.tsx'
import { ExportMenu } from '../../components/ExportMenu.tsx'
import type { Day } from '../../contract/scalars.ts'
import type { Source } from '../../contract/source/source.ts'
import { dateText } from '../../format/dateText.ts'
import { figureTable } from '../../narrative/tables/figureTable.ts'
import { grammar } from '../../i18n/grammar.ts'
import { useText } from '../../i18n/words.tsx'
import { publisherOf } from '../../narrative/publisherOf.ts'
import type { Compared } from '../../charts/compare/compared.ts'

/** Exports the comparison as it is shown, and its figures. */
export function CompareExport({
  all,
  drawings,
  title,
  subtitle,
  notes,
  sources,
  day,
}: {
  all: readonly Compared[]
  drawings: readonly CompareDrawing[]
  title: string
  subtitle: string
  notes: readonly string[]
  sources: readonly Source[]
  day: Day
}) {
  const { lang, w } = useText()
  const picture = async () => {
    const { ComparePicture } = await chunk(import('../../charts/compare/ComparePicture.tsx'))
    const publishers = [...new Set(sources.map((source) => publisherOf(source, lang)))]
    return (
      <ComparePicture
        drawings={drawings}
        title={title}
        subtitle={subtitle}
        caption={[
          ...notes,
          grammar[lang].labelled(w.source, grammar[lang].list(publishers)),
          w.judged(dateText(day, lang)),
        ]}
      />
    )
  }
  return (
    <ExportMenu
      name={`${title} ${w.judged(dateText(day, lang))}`}
      picture={drawings.length > 0 ? picture : undefined}
      table={() =>
        figureTable(
          all.flatMap(({ indicator, region, readings }) =>
            readings.map((figure) => ({
              indicator,
              region,
              figure,
              source: sources.find(({ id }) => id === figure.source),
            })),
          ),
          { title, day, sources, lang, w },
        )
      }
      slide={{
        kind: 'comparison',
        title: null,
        notes: '',
        items: all.map(({ key }) => key).join(','),
      }}
    />
  )
}
