import type { ReactNode } from 'react'
import { remarksOf } from '../../narrative/remarks.ts'
import { StatusSign } from '../../components/StatusBadge.tsx'
import type { Source } from '../../contract/source/source.ts'
import type { Status } from '../../contract/target/status.ts'
import { homeRegion } from '../../domain/figure/homeCity.ts'
import { dateText, periodText } from '../../format/dateText.ts'
import { shownStatusOf } from '../../domain/pace/ledgerRow.ts'
import { type LedgerLine, ledgerTexts } from '../../narrative/pace/ledgerTexts.ts'
import { courseWords } from '../../i18n/pace/courseWords.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import { publisherOf } from '../../narrative/publisherOf.ts'
import { reasonOf } from '../../narrative/reasonOf.ts'
import { dueText } from './dueText.ts'
import type { TargetEntry } from './entry.ts'
import styles from './LedgerPrint.module.css'

/** One target in print, with the reasons for missing numbers written out, as paper has no tooltips. */
export function PrintedTarget({
  line,
  sources,
}: {
  line: LedgerLine & Pick<TargetEntry, 'restating'>
  sources: readonly Source[]
}) {
  const { lang, t, w, say } = useText(ledgerWords)
  const { t: course } = useText(courseWords)
  const { row, shown: stated } = line
  const { indicator, region, target, judgement, override } = row
  const { reading, reason, status } = judgement
  const texts = ledgerTexts(line, lang, w)
  const none = <span aria-hidden="true">—</span>
  return (
    <tr className={styles.row}>
      <th scope="row">
        {say(indicator.name)}
        {region.id !== homeRegion && <Small>{say(region.name)}</Small>}
      </th>
      <td>
        <StatusWord status={shownStatusOf(row)} />
        {override && (
          <>
            <Small>
              {t.computed} {w.status[status]}
            </Small>
            <Small>
              {t.byPerson(override.by, override.reason, dateText(override.until, lang))}
            </Small>
          </>
        )}
        {reason && <Small>{reasonOf(reason, reading, w)}</Small>}
      </td>
      <td>
        {w.tier[target.tier]} {texts.target}
        {line.restating && <Small>{t.restating}</Small>}
        <Small>
          <q lang={sources.find(({ id }) => id === target.source)?.language}>
            {target.asPublished}
          </q>
        </Small>
      </td>
      <td>{dueText(target.due, lang)}</td>
      <td>
        {texts.actual ?? none}
        {reading && (
          <Small>
            {[periodText(reading, lang), ...remarksOf(reading, indicator, lang, w)].join(' · ')}
          </Small>
        )}
      </td>
      <td>
        {texts.completion ?? none}
        {texts.hidden && <Small>{texts.hidden}</Small>}
      </td>
      <td>
        {texts.elapsed ?? none}
        {texts.elapsed && stated.course && (
          <Small>{course.method[stated.course.elapsed.method]}</Small>
        )}
      </td>
      <td>{texts.gap ?? none}</td>
      <td>{texts.forecast ?? none}</td>
      <td>
        {texts.needed ?? none}
        {texts.soFar && <Small>{texts.soFar}</Small>}
      </td>
      <td>
        <Publishers row={row} sources={sources} />
      </td>
      <td>{t.ownerUnknown}</td>
    </tr>
  )
}

/** A status as shape and word, as print may lose colours. */
function StatusWord({ status }: { status: Status }) {
  const { w } = useText()
  return (
    <span className={styles.status}>
      <StatusSign status={status} />
      {w.status[status]}
    </span>
  )
}

/** The publisher of the target and, if different, of the figure. */
function Publishers({ row, sources }: { row: LedgerLine['row']; sources: readonly Source[] }) {
  const { lang, w } = useText()
  const citedOf = (id: string) => {
    const source = sources.find((one) => one.id === id)
    return source ? publisherOf(source, lang) : w.sourceUnknown
  }
  const set = citedOf(row.target.source)
  const { reading } = row.judgement
  const published = reading && citedOf(reading.source)
  return (
    <>
      {set}
      {published && published !== set && <Small>{published}</Small>}
    </>
  )
}

function Small({ children }: { children: ReactNode }) {
  return <span className={styles.small}>{children}</span>
}
