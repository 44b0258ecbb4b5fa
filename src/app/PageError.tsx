import { useCallback, useState } from 'react'
import { Link, useLocation, useNavigate, useNavigation, useRouteError } from 'react-router'
import { failureKindOf, passesByItself } from '../api/failureKind.ts'
import { FailureNotice } from '../components/FailureNotice.tsx'
import { LoadingStatus } from '../components/LoadingStatus.tsx'
import { useText } from '../i18n/words.tsx'
import { paths } from '../paths/paths.ts'
import { useRecovery } from './useRecovery.ts'

/** Shown in place of a page whose data or code failed to load, or that crashed. */
export function PageError() {
  const { lang, w } = useText()
  const error = useRouteError()
  const kind = failureKindOf(error)
  const again = passesByItself(kind)
  const here = useLocation()
  const navigate = useNavigate()
  const idle = useNavigation().state === 'idle'
  const [asked, setAsked] = useState(false)
  const open = useCallback(
    (byHand: boolean) => {
      setAsked(byHand)
      // Not a revalidation: if it ends before it is rendered, the router keeps the error.
      void navigate(here, { replace: true })
    },
    [navigate, here],
  )
  const recover = useCallback(() => open(false), [open])
  useRecovery(again && idle ? error : null, recover)
  return (
    <>
      <title>{w.documentTitle(w.failure[kind].title)}</title>
      {/* Not for automatic retries, which should not move the page. */}
      {asked && !idle && <LoadingStatus />}
      <FailureNotice heading again={again} kind={kind} onRetry={() => open(true)}>
        <Link to={paths.overview(lang)}>{w.toOverview}</Link>
      </FailureNotice>
    </>
  )
}
