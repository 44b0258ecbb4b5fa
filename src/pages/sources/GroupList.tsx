import { Link } from 'react-router'
import type { SourcesPart } from '../../app/paths.ts'
import { Disagreement } from '../../components/Disagreement.tsx'
import { Revision } from '../../components/Revision.tsx'
import { Statement } from '../../components/Statement.tsx'
import type { Source } from '../../contract/source.ts'
import type { StatementGroup } from '../../contract/sourceRegister.ts'
import { periodText } from '../../domain/period.ts'
import { sourcesWords } from '../../i18n/sourcesWords.ts'
import { useWords } from '../../i18n/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './GroupList.module.css'

/** Statements that belong together: where sources disagree, were replaced, or leave the meaning open. */
export function GroupList({
  kind,
  groups,
  sources,
  toIndicator,
}: {
  kind: SourcesPart
  groups: readonly StatementGroup[]
  sources: readonly Source[]
  toIndicator: (id: string) => string
}) {
  const { lang, say } = useWords()
  const t = sourcesWords[lang]
  const sub = { conflicts: t.conflictsSub, revisions: t.revisionsSub, unclear: t.unclearSub }
  return (
    <section aria-labelledby="part">
      <h2 id="part" className="sr-only">
        {t.part[kind]}
      </h2>
      <p className={styles.sub}>{sub[kind]}</p>
      {groups.length === 0 && <Notice title={t.none[kind]} help={t.noneHelp} />}
      <div className={styles.groups}>
        {groups.map(({ indicator, region, statements }) => {
          const [first] = statements
          if (!first) return null
          return (
            <article key={first.id} className={styles.group} aria-label={say(indicator.name)}>
              <h3>
                <Link to={toIndicator(indicator.id)}>{say(indicator.name)}</Link>
              </h3>
              <p className={styles.when}>
                {say(region.name)} · {periodText(first, lang)}
              </p>
              {kind === 'conflicts' && (
                <Disagreement group={statements} indicator={indicator} sources={sources} />
              )}
              {kind === 'revisions' && (
                <Revision chain={statements} indicator={indicator} sources={sources} />
              )}
              {kind === 'unclear' && (
                <Statement row={first} indicator={indicator} sources={sources} />
              )}
            </article>
          )
        })}
      </div>
    </section>
  )
}
