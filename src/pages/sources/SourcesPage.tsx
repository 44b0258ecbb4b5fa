import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { sourceRegisterQuery } from '../../api/catalogueQueries.ts'
import { paths } from '../../paths/paths.ts'
import type { SourcesPart, SourcesSearch } from '../../paths/sourcesSearch.ts'
import { ExportMenu } from '../../components/ExportMenu.tsx'
import { ListActions } from '../../components/ListActions.tsx'
import { PageTop } from '../../components/PageTop.tsx'
import type { StatementGroup } from '../../contract/source/sourceRegister.ts'
import { countUnlessZero, formatCount } from '../../format/figureText.ts'
import { dateText } from '../../format/dateText.ts'
import { sourcesWords } from '../../i18n/source/sourcesWords.ts'
import { useText } from '../../i18n/words.tsx'
import { GroupList } from './GroupList.tsx'
import { sourcesSearchOf } from '../../paths/sourcesSearch.ts'
import { SourceList } from './SourceList.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import styles from './SourcesPage.module.css'
import { sourceTable } from './sourceTable.ts'
import { isInSectors } from '../../domain/sector/inSectors.ts'

const parts: readonly (SourcesPart | null)[] = [null, 'conflicts', 'revisions', 'unclear']

/** The sources of all figures, where they conflict, and what was revised when. */
export function SourcesPage() {
  const { lang, t, w } = useText(sourcesWords)
  const [params] = useSearchParams()
  const search = sourcesSearchOf(params)
  const { asOf, part } = search
  const { data: board } = useSuspenseQuery(boardQuery(asOf))
  const sectors = search.sectors.filter((id) => board.sectors.some((sector) => sector.id === id))
  const { data: register } = useSuspenseQuery(sourceRegisterQuery(asOf))
  const inSectors = ({ indicator }: StatementGroup) => isInSectors(indicator, sectors)
  const groups = {
    conflicts: register.conflicts.filter(inSectors),
    revisions: register.revisions.filter(inSectors),
    unclear: register.unclear.filter(inSectors),
  }
  const to = (change: Partial<SourcesSearch>) => paths.sources(lang, { ...search, ...change })
  const toIndicator = (id: string) => paths.indicator(lang, id, { sectors, asOf, tab: 'data' })
  const all = register.sources.map(({ source }) => source)
  const official = all.filter(({ kind }) => kind === 'official').length
  const reposted = all.filter(({ via }) => via === 'repost').length
  return (
    <>
      <title>{w.documentTitle(w.sources)}</title>
      <PageTop view={search} board={board} toView={to} />
      <header className={styles.header}>
        <div>
          <h1 className={styles.title}>{w.sources}</h1>
          <p className={styles.summary}>
            {all.length === 0
              ? t.noneYet
              : t.summary({
                  all: formatCount(all.length),
                  official: formatCount(official),
                  others: formatCount(all.length - official),
                  direct: formatCount(all.length - reposted),
                  reposted: formatCount(reposted),
                })}{' '}
            · {w.judged(dateText(register.day, lang))}
          </p>
        </div>
        <ListActions path={to({})}>
          <ExportMenu
            name={`${w.sources} ${register.day}`}
            table={() => sourceTable(register, lang, w)}
          />
        </ListActions>
      </header>
      <Tabs
        label={t.parts}
        tabs={parts.map((one) => ({
          name: t.part[one ?? 'sources'],
          count: countUnlessZero(one ? groups[one].length : all.length),
          to: to({ part: one, q: null }),
          current: one === part,
        }))}
      />
      {part === null ? (
        <SourceList
          register={register}
          search={{ ...search, sectors }}
          to={to}
          toIndicator={toIndicator}
        />
      ) : (
        <GroupList
          kind={part}
          groups={groups[part]}
          all={register[part].length}
          sources={all}
          toIndicator={toIndicator}
          toAllSectors={sectors.length > 0 ? to({ sectors: [] }) : null}
        />
      )}
    </>
  )
}
