import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { paths } from '../../paths/paths.ts'
import { PageTop } from '../../components/PageTop.tsx'
import { rules } from '../../contract/target/rules.ts'
import { viewOf } from '../../paths/viewSearch.ts'
import { rulesWords } from '../../i18n/pace/rulesWords.ts'
import { useText } from '../../i18n/words.tsx'
import { ElapsedPart } from './ElapsedPart.tsx'
import { MeasuresPart } from './MeasuresPart.tsx'
import { MilestonesPart } from './MilestonesPart.tsx'
import { OrderPart } from './OrderPart.tsx'
import { PalettePart } from './PalettePart.tsx'
import styles from './RulesPage.module.css'
import { ThresholdsPart } from './ThresholdsPart.tsx'
import { WhatIfPart } from './WhatIfPart.tsx'

/** How statuses are decided: the rules in force, and an interactive example. */
export function RulesPage() {
  const { lang, t, w } = useText(rulesWords)
  const [params] = useSearchParams()
  const view = viewOf(params)
  const { data: board } = useSuspenseQuery(boardQuery(view.asOf))
  return (
    <>
      <title>{w.documentTitle(t.title)}</title>
      <PageTop
        view={view}
        board={board}
        toView={(change) => paths.rules(lang, { ...view, ...change })}
      />
      <header className={styles.header}>
        <h1 className={styles.title}>{t.title}</h1>
        <p className={styles.intro}>{t.intro}</p>
        <p className={styles.links}>
          <span>{t.version(rules.version)}</span>
          <Link to={paths.targets(lang, view)}>{t.toLedger}</Link>
        </p>
      </header>
      <div className={styles.parts}>
        <OrderPart />
        <WhatIfPart />
        <ThresholdsPart />
        <ElapsedPart view={view} />
        <MeasuresPart />
        <MilestonesPart />
        <PalettePart />
      </div>
    </>
  )
}
