import { Suspense, useLayoutEffect } from 'react'
import { Outlet } from 'react-router'
import { failureKindOf } from '../api/failureKind.ts'
import { FailureNotice } from '../components/FailureNotice.tsx'
import type { Lang } from '../contract/scalars.ts'
import { forgetEnglish, LanguageProvider, WordsError } from '../i18n/words.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Shell } from './Shell.tsx'

/** The shell in one language, which the document declares as its own. */
export function Frame({ lang, demo }: { lang: Lang; demo: boolean }) {
  useLayoutEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
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
          <Shell demo={demo}>
            <Outlet />
          </Shell>
        </LanguageProvider>
      </Suspense>
    </ErrorBoundary>
  )
}
