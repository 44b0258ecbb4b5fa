import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import type { Day } from '../../contract/scalars.ts'
import { type LedgerChange, changeKinds } from '../../domain/target/changes.ts'
import { formatCount } from '../../format/figureText.ts'
import { dateText } from '../../format/dateText.ts'
import { changesWords } from '../../i18n/pace/changesWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ChangeRow } from './ChangeRow.tsx'
import styles from './ChangesPart.module.css'
import type { TargetsSearch } from '../../paths/targetsSearch.ts'
import { isInSectors } from '../../domain/sector/inSectors.ts'

/** The changes of the chosen sectors by kind, or that there were none. */
export function ChangesList({
  changes,
  from,
  to,
  search,
}: {
  /** Of all sectors. */
  changes: readonly LedgerChange[]
  from: Day
  to: Day
  search: TargetsSearch
}) {
  const { lang, t } = useText(changesWords)
  const { sectors, asOf } = search
  const shown = changes.filter((change) => isInSectors(indicatorOf(change), sectors))
  const [first, last] = [dateText(from, lang), dateText(to, lang)]
  const all = formatCount(changes.length)
  if (shown.length === 0)
    return (
      <Notice
        title={t.none}
        help={changes.length > 0 ? t.noneInScope(all) : t.noneHelp(first, last)}
      >
        {changes.length > 0 && (
          <Link to={paths.targets(lang, { ...search, sectors: [] })}>{t.toAll}</Link>
        )}
      </Notice>
    )
  return (
    <>
      <p className={styles.summary} role="status">
        {t.summary(first, last, formatCount(shown.length))}
        {sectors.length > 0 && (
          <span className={styles.quiet}> {t.inScope(formatCount(shown.length), all)}</span>
        )}
      </p>
      <p>
        <Link to={paths.targets(lang, { sectors, asOf: from })}>{t.toLedger(first)}</Link>
      </p>
      {changeKinds.map((kind) => {
        const ofKind = shown.filter((change) => change.kind === kind)
        if (ofKind.length === 0) return null
        return (
          <section key={kind} className={styles.kind} aria-labelledby={`changes-${kind}`}>
            <h3 id={`changes-${kind}`}>
              {t.kind[kind]} <span className={styles.count}>{formatCount(ofKind.length)}</span>
            </h3>
            <p className={styles.quiet}>{t.kindSub[kind]}</p>
            <ul className={styles.rows}>
              {ofKind.map((change) => (
                <ChangeRow
                  key={keyOf(change)}
                  change={change}
                  toIndicator={(id) => paths.indicator(lang, id, { sectors, asOf })}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function indicatorOf(change: LedgerChange) {
  if ('indicator' in change) return change.indicator
  return 'after' in change ? change.after.indicator : change.before.indicator
}

function keyOf(change: LedgerChange): string {
  if ('indicator' in change) return change.after.id
  return 'after' in change ? change.after.target.id : change.before.target.id
}
