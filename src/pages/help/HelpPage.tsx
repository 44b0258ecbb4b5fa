import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { KeyList } from '../../components/help/KeyList.tsx'
import { PageTop } from '../../components/PageTop.tsx'
import { helpWords } from '../../i18n/help/helpWords.ts'
import { keyWords } from '../../i18n/help/keyWords.ts'
import { useText } from '../../i18n/words.tsx'
import { paths } from '../../paths/paths.ts'
import { viewOf } from '../../paths/viewSearch.ts'
import { AboutPart } from './AboutPart.tsx'
import styles from './HelpPage.module.css'
import { JobsPart } from './JobsPart.tsx'
import { PageLinks } from './PageLinks.tsx'

/** What the board is for, its keys, where its figures come from, and what is new. */
export function HelpPage() {
  const { lang, t, w } = useText(helpWords)
  const [params] = useSearchParams()
  const view = viewOf(params)
  const { data: board } = useSuspenseQuery(boardQuery(view.asOf))
  const keys = keyWords[lang]
  return (
    <>
      <title>{w.documentTitle(w.help)}</title>
      <PageTop
        view={view}
        board={board}
        toView={(change) => paths.help(lang, { ...view, ...change })}
      />
      <header className={styles.header}>
        <h1>{w.help}</h1>
        <p>{t.intro}</p>
      </header>
      <div className={styles.parts}>
        <JobsPart view={view} />
        <section>
          <h2>{t.figures}</h2>
          <ul className={styles.notes}>
            {t.figureNotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <PageLinks pages={['sources', 'rules']} view={view} />
        </section>
        <section>
          <h2>{keys.title}</h2>
          <div className={styles.keys}>
            <div>
              <KeyList />
            </div>
            <section>
              <h3>{t.onStage}</h3>
              <dl className={styles.stage}>
                {keys.stage.map(([key, what]) => (
                  <div key={key}>
                    <dt>{key}</dt>
                    <dd>{what}</dd>
                  </div>
                ))}
              </dl>
            </section>
          </div>
        </section>
        <section>
          <h2>{t.script}</h2>
          <p>{w.withoutScript}</p>
        </section>
        <AboutPart />
      </div>
    </>
  )
}
