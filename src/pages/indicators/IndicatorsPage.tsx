import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { catalogueQuery } from '../../api/catalogueQueries.ts'
import { paths } from '../../app/paths.ts'
import { PageTop } from '../../components/PageTop.tsx'
import { useWords } from '../../i18n/words.tsx'
import { indicatorsSearchOf } from './search.ts'

/** Every indicator: found, filtered, sorted, each with its latest figure. */
export function IndicatorsPage() {
  const { lang, w } = useWords()
  const [params] = useSearchParams()
  const search = indicatorsSearchOf(params)
  const { data: board } = useSuspenseQuery(boardQuery(search.asOf))
  const { data: catalogue } = useSuspenseQuery(catalogueQuery(search.asOf))
  return (
    <>
      <title>{w.documentTitle(w.indicators)}</title>
      <PageTop
        view={search}
        board={board}
        toView={(view) => paths.indicators(lang, { ...search, ...view })}
      />
      <h1>{w.indicators}</h1>
      <p>{catalogue.rows.length}</p>
    </>
  )
}
