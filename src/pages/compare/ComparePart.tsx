import { useState } from 'react'
import { CompareChart } from '../../charts/compare/CompareChart.tsx'
import { drawingsOf } from '../../charts/compare/compareDrawings.ts'
import { SeriesSign } from '../../charts/SeriesSign.tsx'
import { SourceCaption } from '../../components/SourceCaption.tsx'
import { TableButton } from '../../components/TableButton.tsx'
import type { Day } from '../../contract/scalars.ts'
import type { CompareSearch } from '../../paths/compareSearch.ts'
import type { Source } from '../../contract/source/source.ts'
import { baseYearsOf } from '../../domain/compare/indexed.ts'
import { unitText } from '../../format/unitText.ts'
import { grammar } from '../../i18n/grammar.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { compareWords } from '../../i18n/compare/compareWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { BaseChoice } from './BaseChoice.tsx'
import {
  type Compared,
  indexOf,
  indexSeries,
  nameOf,
  unitsAgree,
  valueSeries,
} from '../../charts/compare/compared.ts'
import { CompareExport } from './CompareExport.tsx'
import { CompareNotes } from './CompareNotes.tsx'
import { compareNotesOf } from './compareNotesOf.ts'
import styles from './ComparePart.module.css'
import { CompareTable } from './CompareTable.tsx'

/** The comparison as a drawing (together, one each, or as an index) and as a table. */
export function ComparePart({
  all,
  sources,
  day,
  search,
  to,
}: {
  all: readonly Compared[]
  /** Of all items; a source may occur more than once. */
  sources: readonly Source[]
  day: Day
  search: CompareSearch
  to: (change: Partial<CompareSearch>) => string
}) {
  const { lang, t, w, say } = useText(compareWords)
  const [table, setTable] = useState(search.table !== null)
  const bases = all.flatMap((one) => baseYearsOf(one.readings, one.indicator))
  const years = [...new Set(bases)].sort()
  const base = search.base !== null && years.includes(search.base) ? search.base : null
  const series = all.map((one) => {
    const name = nameOf(one, all, lang)
    return base === null
      ? valueSeries(one, name, lang, w)
      : indexSeries(one, name, indexOf(one, base), lang, w)
  })
  const drawn = series.flatMap((one, place) =>
    one && one.trend.points.length > 0 ? [{ one, place }] : [],
  )
  const together = base !== null || unitsAgree(all)
  const notes = compareNotesOf(all, base, lang)
  const drawings = drawingsOf(drawn, all, together, base !== null, lang)
  const cited = sources
    .filter(({ id }, place) => sources.findIndex((other) => other.id === id) === place)
    .filter(({ id }) => all.some(({ readings }) => readings.some(({ source }) => source === id)))
  const title = t.title(
    grammar[lang].list([...new Set(all.map(({ indicator }) => say(indicator.name)))]),
  )
  const why = base !== null ? t.indexed : together ? t.overlaid : t.beside
  const subtitle = [unitOf(all[0], together, base, lang), why].filter(Boolean).join(' · ')
  return (
    <figure className={styles.panel} aria-labelledby="comparison">
      <div className={styles.head}>
        <h2 id="comparison">{title}</h2>
        <CompareExport
          all={all}
          drawings={drawings}
          title={title}
          subtitle={subtitle}
          notes={notes.flatMap(({ heading, notes: lines }) =>
            heading ? [t.noteLine(heading, lines)] : lines,
          )}
          sources={cited}
          day={day}
        />
      </div>
      <p className={styles.sub}>{subtitle}</p>
      <BaseChoice
        years={years}
        first={mostCommon(bases)}
        base={base}
        toBase={(year) => to({ base: year })}
      />
      <ul className={styles.legend}>
        {drawn.map(({ one, place }) => (
          <li key={one.key}>
            <SeriesSign place={all[place]?.place ?? place} /> {one.name}
          </li>
        ))}
      </ul>
      {drawings.length === 0 && <Notice title={t.noneTitle} help={t.noneHelp} />}
      <div className={drawings.length > 1 ? styles.beside : undefined}>
        {drawings.map(({ series: courses, axes, heading, places }) => (
          <section key={courses[0]?.key} aria-label={heading ?? title}>
            {heading && <h3 className={styles.heading}>{heading}</h3>}
            <CompareChart series={courses} axes={axes} title={heading ?? title} places={places} />
          </section>
        ))}
      </div>
      <CompareNotes all={all} groups={notes} />
      <figcaption className={styles.caption}>
        <SourceCaption
          sources={cited.map(({ id, publisher, originalPublisher, publishedAt }) => ({
            id,
            publisher: originalPublisher ?? publisher,
            publishedAt,
          }))}
          day={day}
        />
        <TableButton
          shown={table}
          onToggle={() => setTable(!table)}
          to={to({ table: table ? null : 'shown' })}
        />
      </figcaption>
      {table && <CompareTable all={all} base={base} />}
    </figure>
  )
}

/** The year that can be the base of most items; the earliest of several. */
function mostCommon(years: readonly string[]): string | null {
  const countOf = (year: string) => years.filter((other) => other === year).length
  return [...years].sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1))[0] ?? null
}

function unitOf(
  first: Compared | undefined,
  together: boolean,
  base: string | null,
  lang: 'zh' | 'en',
): string {
  if (base !== null) return compareWords[lang].index(base)
  if (!together || !first) return ''
  return first.indicator.measure === 'rank'
    ? chartWords[lang].trendLowerBetter
    : chartWords[lang].trendUnit(unitText(first.indicator, lang))
}
