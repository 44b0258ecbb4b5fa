import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import { rules } from '../../contract/target/rules.ts'
import type { ElapsedMethod } from '../../contract/target/ruleSet.ts'
import type { View } from '../../paths/viewSearch.ts'
import { rulesWords } from '../../i18n/pace/rulesWords.ts'
import { useText } from '../../i18n/words.tsx'
import { ruleNumbers } from './ruleNumbers.ts'
import { Badge } from '../../ui/Badge.tsx'
import styles from './RulesPage.module.css'

/** How the elapsed share is computed, and which indicators use another method than the rest. */
export function ElapsedPart({ view }: { view: View }) {
  const { lang, t } = useText(rulesWords)
  const { standard, byIndicator } = rules.elapsed
  const methods = Object.keys(t.method) as ElapsedMethod['kind'][]
  const exceptions = Object.entries(byIndicator)
  return (
    <section className={styles.part} aria-labelledby="elapsed">
      <h2 id="elapsed">{t.elapsed}</h2>
      <p className={styles.help}>{t.elapsedHelp}</p>
      <dl className={styles.terms}>
        {methods.map((kind) => (
          <div key={kind}>
            <dt>
              {t.method[kind].name}
              {kind === standard.kind && (
                <Badge tone="data" className={styles.tag}>
                  {t.standard}
                </Badge>
              )}
            </dt>
            <dd>
              {t.method[kind].meaning}
              {kind === 'curve' && ` ${t.curveNeeds(ruleNumbers.curveYears)}`}
            </dd>
          </div>
        ))}
      </dl>
      {exceptions.length === 0 ? (
        <p>{t.noExceptions}</p>
      ) : (
        <>
          <h3>{t.exceptions}</h3>
          <ul>
            {exceptions.map(([id, { kind }]) => (
              <li key={id}>
                <Link to={paths.indicator(lang, id, view)}>{id}</Link> {t.method[kind].name}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
