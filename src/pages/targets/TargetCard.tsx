import { memo } from 'react'
import type { Source } from '../../contract/source/source.ts'
import type { View } from '../../paths/viewSearch.ts'
import { courseWords } from '../../i18n/pace/courseWords.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import { CourseCell, ForecastCell, NeededCell } from './CourseCells.tsx'
import { dueText } from './dueText.ts'
import type { TargetEntry } from './entry.ts'
import styles from './LedgerCards.module.css'
import type { TargetColumn } from './targetList.ts'
import { ActualCell, GoalCell, NameCell, SourceCell, StatusCell } from './TargetCells.tsx'

const courseCells = [
  ['completion', CourseCell],
  ['forecast', ForecastCell],
  ['needed', NeededCell],
] as const

/** One target as a card: the same as its row of the table. */
export const TargetCard = memo(function TargetCard({
  entry,
  source,
  columns,
  query,
  view,
}: {
  entry: TargetEntry
  source: Source | undefined
  columns: readonly TargetColumn[]
  query: string
  view: View
}) {
  const { lang, t, say } = useText(ledgerWords)
  const { t: course } = useText(courseWords)
  const { row, shown: stated } = entry
  const name = say(entry.name)
  return (
    <article className={styles.card} aria-label={name}>
      <header className={styles.head}>
        <h2 className={styles.title}>
          <NameCell entry={entry} query={query} view={view} />
        </h2>
        <div className={styles.status}>
          <StatusCell row={row} />
        </div>
      </header>
      <dl className={styles.facts}>
        <div className={styles.half}>
          <dt>{t.columns.target}</dt>
          <dd>
            <GoalCell entry={entry} source={source} />
            {t.dueOn(dueText(row.target.due, lang))}
          </dd>
        </div>
        <div className={styles.half}>
          <dt>{t.columns.dataDay}</dt>
          <dd>
            {stated.noCourse === 'no-figure' ? (
              course.notShown['no-figure']
            ) : (
              <ActualCell row={row} name={name} />
            )}
          </dd>
        </div>
        {stated.course &&
          courseCells
            .filter(([column]) => columns.includes(column))
            .map(([column, Cell]) => (
              <div key={column}>
                <dt>{column === 'completion' ? t.course : t.columns[column]}</dt>
                <dd>
                  <Cell entry={entry} />
                </dd>
              </div>
            ))}
        {stated.noCourse && stated.noCourse !== 'no-figure' && (
          <div className={styles.whole}>
            <dt>{t.columns.completion}</dt>
            <dd>— {course.notShown[stated.noCourse]}</dd>
          </div>
        )}
        <div className={styles.source}>
          <dt>{t.columns.source}</dt>
          <dd>
            <SourceCell row={row} name={name} source={source} />
          </dd>
        </div>
        {columns.includes('owner') && (
          <div className={styles.half}>
            <dt>{t.columns.owner}</dt>
            <dd>{t.ownerUnknown}</dd>
          </div>
        )}
      </dl>
    </article>
  )
})
