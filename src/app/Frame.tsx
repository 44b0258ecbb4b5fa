import { Suspense, useLayoutEffect } from 'react'
import { Outlet, useLocation } from 'react-router'
import { failureKindOf } from '../api/failureKind.ts'
import { DemoContext } from '../components/DemoContext.ts'
import { FailureNotice } from '../components/FailureNotice.tsx'
import type { Lang } from '../contract/scalars.ts'
import { viewOf } from '../paths/viewSearch.ts'
import { htmlLanguage } from '../i18n/languages.ts'
import { forgetEnglish, LanguageProvider, WordsError } from '../i18n/words.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { EvidenceHost } from './EvidenceHost.tsx'
import { ScriptLine } from './ScriptLine.tsx'
import { Shell } from './Shell.tsx'
import { usePlaces } from './usePlaces.ts'
import { useTurnOfDay } from './useTurnOfDay.ts'

/** The frame of a presentation: only the evidence of figures, no navigation. */
function Bare() {
  const { search } = useLocation()
  return (
    <EvidenceHost view={viewOf(new URLSearchParams(search))}>
      <Outlet />
    </EvidenceHost>
  )
}

/** The frame of a page in one language; sets the language of the document. */
export function Frame({
  lang,
  demo,
  bare = false,
}: {
  lang: Lang
  demo: boolean
  /** Without navigation and search, for presentations and walls. */
  bare?: boolean
}) {
  useTurnOfDay()
  usePlaces(bare)
  useLayoutEffect(() => {
    document.documentElement.lang = htmlLanguage[lang]
  }, [lang])
  return (
    <ErrorBoundary
      key={lang}
      fallback={(error, retry) => (
        <FailureNotice
          kind={error instanceof WordsError ? 'words' : failureKindOf(error)}
          onRetry={() => {
            forgetEnglish()
            retry()
          }}
        />
      )}
    >
      <Suspense fallback={null}>
        <LanguageProvider lang={lang}>
          <DemoContext value={demo}>
            {bare ? (
              <Bare />
            ) : (
              <Shell>
                <Outlet />
              </Shell>
            )}
            <ScriptLine />
          </DemoContext>
        </LanguageProvider>
      </Suspense>
    </ErrorBoundary>
  )
}
