import { Link } from 'react-router'
import type { SourcesPart } from '../../paths/sourcesSearch.ts'
import { Disagreement } from '../../components/Disagreement.tsx'
import { Revision } from '../../components/Revision.tsx'
import { StatementView } from '../../components/StatementView.tsx'
import type { Source } from '../../contract/source/source.ts'
import type { StatementGroup } from '../../contract/source/sourceRegister.ts'
import { formatCount } from '../../format/figureText.ts'
import { periodText } from '../../format/dateText.ts'
import { sourcesWords } from '../../i18n/source/sourcesWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './GroupList.module.css'

/** Groups of statements that conflict, were revised, or are unclear. */
export function GroupList({
  kind,
  groups,
  all,
  sources,
  toIndicator,
  toAllSectors,
}: {
  kind: SourcesPart
  groups: readonly StatementGroup[]
  /** The number of groups in all sectors. */
  all: number
  sources: readonly Source[]
  toIndicator: (id: string) => string
  /** Null while no sector is chosen. */
  toAllSectors: string | null
}) {
  const { lang, t, say } = useText(sourcesWords)
  const sub = { conflicts: t.conflictsSub, revisions: t.revisionsSub, unclear: t.unclearSub }
  const isScoped = toAllSectors !== null && groups.length > 0
  return (
    <section aria-labelledby="part">
      <h2 id="part" className="sr-only">
        {t.part[kind]}
      </h2>
      <p className={styles.sub}>{sub[kind]}</p>
      {/* Always rendered, so that screen readers announce a change. */}
      <p className={isScoped ? styles.sub : undefined} role="status">
        {isScoped && t.scope(formatCount(groups.length), formatCount(all))}
      </p>
      {all === 0 && <Notice title={t.none[kind]} help={t.noneHelp} />}
      {toAllSectors && all > 0 && groups.length === 0 && (
        <Notice title={t.noneInSectors} help={t.noneInSectorsHelp(formatCount(all))}>
          <Link to={toAllSectors}>{t.toAllSectors}</Link>
        </Notice>
      )}
      <div className={styles.groups}>
        {groups.map(({ indicator, region, statements }) => {
          const [first] = statements
          if (!first) return null
          const periods = new Set(statements.map((row) => periodText(row, lang)))
          return (
            <article key={first.id} className={styles.group} aria-label={say(indicator.name)}>
              <h3>
                <Link to={toIndicator(indicator.id)}>{say(indicator.name)}</Link>
              </h3>
              <p className={styles.when}>
                {[say(region.name), ...(periods.size === 1 ? periods : [])].join(' · ')}
              </p>
              {kind === 'conflicts' && (
                <Disagreement group={statements} indicator={indicator} sources={sources} />
              )}
              {kind === 'revisions' && (
                <Revision chain={statements} indicator={indicator} sources={sources} />
              )}
              {kind === 'unclear' && (
                <StatementView row={first} indicator={indicator} sources={sources} />
              )}
            </article>
          )
        })}
      </div>
    </section>
  )
}
