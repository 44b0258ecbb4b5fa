import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { sourceRegisterQuery } from '../../api/catalogueQueries.ts'
import { paths } from '../../app/paths.ts'
import { PageTop } from '../../components/PageTop.tsx'
import { useWords } from '../../i18n/words.tsx'
import { sourcesSearchOf } from './search.ts'

/** Where every figure comes from, where sources disagree, and what was revised when. */
export function SourcesPage() {
  const { lang, w } = useWords()
  const [params] = useSearchParams()
  const search = sourcesSearchOf(params)
  const { data: board } = useSuspenseQuery(boardQuery(search.asOf))
  const { data: register } = useSuspenseQuery(sourceRegisterQuery(search.asOf))
  return (
    <>
      <title>{w.documentTitle(w.sources)}</title>
      <PageTop
        view={search}
        board={board}
        toView={(view) => paths.sources(lang, { ...search, ...view })}
      />
      <h1>{w.sources}</h1>
      <p>{register.sources.length}</p>
    </>
  )
}
