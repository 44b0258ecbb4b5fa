import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, useSearchParams } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { recordsQuery } from '../../api/catalogueQueries.ts'
import { indicatorQuery } from '../../api/indicatorQueries.ts'
import { paths } from '../../app/paths.ts'
import { PageTop } from '../../components/PageTop.tsx'
import { useWords } from '../../i18n/words.tsx'
import { indicatorSearchOf } from './search.ts'

/** One indicator: its trend, its peers, its districts, every statement, every revision. */
export function IndicatorPage() {
  const { lang, w, say } = useWords()
  const { id = '' } = useParams()
  const [params] = useSearchParams()
  const search = indicatorSearchOf(params)
  const { data: board } = useSuspenseQuery(boardQuery(search.asOf))
  const { data: detail } = useSuspenseQuery(indicatorQuery(id, search.asOf))
  const { data: records } = useSuspenseQuery(recordsQuery(id, search.asOf))
  return (
    <>
      <title>{w.documentTitle(say(detail.indicator.name))}</title>
      <PageTop
        view={search}
        board={board}
        toView={(view) => paths.indicator(lang, id, { ...search, ...view })}
      />
      <h1>{say(detail.indicator.name)}</h1>
      <p>{records.observations.length}</p>
    </>
  )
}
