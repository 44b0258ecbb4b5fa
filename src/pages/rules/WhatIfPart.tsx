import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { failureKindOf } from '../../api/failureKind.ts'
import { targetCaseQuery } from '../../api/ledgerQueries.ts'
import { RetryBoundary } from '../../components/RetryBoundary.tsx'
import { whatIfWords } from '../../i18n/pace/whatIfWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Badge } from '../../ui/Badge.tsx'
import styles from './RulesPage.module.css'
import { WhatIf } from './WhatIf.tsx'

/** The real case that the example starts from, as known in the middle of its year. */
const example = targetCaseQuery('tech-contract-turnover-2023', '2023-08-31')

/** The interactive example; left out where its case cannot be loaded. */
export function WhatIfPart() {
  const { t } = useText(whatIfWords)
  return (
    <section className={styles.whatIf} aria-labelledby="what-if">
      <h2 id="what-if">
        {t.whatIf}
        <Badge dashed className={styles.mark}>
          {t.whatIfMark}
        </Badge>
      </h2>
      <p>{t.whatIfHelp}</p>
      <RetryBoundary kindOf={failureKindOf}>
        <Suspense
          fallback={
            <>
              <p className="sr-only" role="status">
                {t.whatIfLoading}
              </p>
              <Skeleton size="sheet" />
            </>
          }
        >
          <Example />
        </Suspense>
      </RetryBoundary>
    </section>
  )
}

function Example() {
  const { data } = useSuspenseQuery(example)
  return <WhatIf entry={data.entry} />
}
