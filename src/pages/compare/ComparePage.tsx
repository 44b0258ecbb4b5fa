import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { paths } from '../../app/paths.ts'
import { PageTop } from '../../components/PageTop.tsx'
import { useWords } from '../../i18n/words.tsx'
import { compareSearchOf } from './search.ts'

/** Up to four indicators or regions beside each other. */
export function ComparePage() {
  const { lang, w } = useWords()
  const [params] = useSearchParams()
  const search = compareSearchOf(params)
  const { data: board } = useSuspenseQuery(boardQuery(search.asOf))
  return (
    <>
      <title>{w.documentTitle(w.compare)}</title>
      <PageTop
        view={search}
        board={board}
        toView={(view) => paths.compare(lang, { ...search, ...view })}
      />
      <h1>{w.compare}</h1>
    </>
  )
}
