import { Link, useRevalidator, useRouteError } from 'react-router'
import { failureKindOf } from '../api/failureKind.ts'
import { FailureNotice } from '../components/FailureNotice.tsx'
import { LoadingStatus } from '../components/LoadingStatus.tsx'
import { useWords } from '../i18n/words.tsx'
import { paths } from './paths.ts'

/** Stands in the place of a page whose data or code did not come, or that broke. */
export function PageError() {
  const { lang, w } = useWords()
  const kind = failureKindOf(useRouteError())
  const { revalidate, state } = useRevalidator()
  return (
    <>
      <title>{w.documentTitle(w.failure[kind].title)}</title>
      {state === 'loading' && <LoadingStatus />}
      <FailureNotice heading kind={kind} onRetry={() => void revalidate()}>
        <Link to={paths.overview(lang)}>{w.toOverview}</Link>
      </FailureNotice>
    </>
  )
}
