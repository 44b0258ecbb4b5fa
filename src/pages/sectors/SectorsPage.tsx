import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { catalogueQuery, sourceRegisterQuery } from '../../api/catalogueQueries.ts'
import { milestoneRegisterQuery } from '../../api/milestoneQueries.ts'
import { paths } from '../../paths/paths.ts'
import { FilterResult } from '../../components/FilterResult.tsx'
import { PageTop } from '../../components/PageTop.tsx'
import { isBroken } from '../../contract/http/broken.ts'
import { formatCount } from '../../format/figureText.ts'
import { dateText } from '../../format/dateText.ts'
import { isSparse } from '../../domain/sector/isSparse.ts'
import { type SectorStory, sectorStoriesOf, totalOf } from '../../domain/sector/sectorStory.ts'
import { standingsOf } from '../../domain/target/standing.ts'
import { tallyOf } from '../../domain/target/tally.ts'
import { viewOf } from '../../paths/viewSearch.ts'
import { sectorWords } from '../../i18n/sector/sectorWords.ts'
import { useText } from '../../i18n/words.tsx'
import { SectorCard, SparseSector } from './SectorCard.tsx'
import styles from './SectorsPage.module.css'

/** All sectors, each as a card; those with little data in lines at the end. */
export function SectorsPage() {
  const {
    lang,
    t: { index: t },
    w,
    say,
  } = useText(sectorWords)
  const [params] = useSearchParams()
  const view = viewOf(params)
  const { data: board } = useSuspenseQuery(boardQuery(view.asOf))
  const { data: catalogue } = useSuspenseQuery(catalogueQuery(view.asOf))
  const { data: milestones } = useSuspenseQuery(milestoneRegisterQuery(view.asOf))
  const { data: register } = useSuspenseQuery(sourceRegisterQuery(view.asOf))
  const all = sectorStoriesOf({ board, catalogue, milestones, register })
  const chosen = all.filter(({ sector }) => view.sectors.includes(sector.id))
  const shown = chosen.length > 0 ? chosen : all
  const [full, sparse] = [shown.filter((one) => !isSparse(one)), shown.filter(isSparse)]
  const pathOf = ({ sector }: SectorStory) => paths.sector(lang, sector.id, { asOf: view.asOf })
  const total = totalOf(shown)
  const [one, other] = chosen.length > 1 ? chosen : all
  const isShared = total.shared.length + total.sharedMilestones.length > 0
  return (
    <div className={styles.page}>
      <title>{w.documentTitle(w.sectors)}</title>
      <PageTop view={view} board={board} toView={(next) => paths.sectors(lang, next)} />
      <header className={styles.header}>
        <h1 className={styles.title}>{w.sectors}</h1>
        <FilterResult
          lead={t.shown(formatCount(shown.length), formatCount(all.length))}
          scope={{
            of: chosen.length > 0 ? chosen.map(({ sector }) => sector.name) : 'every-sector',
            area: { kind: 'city' },
            filters: [],
          }}
          tally={tallyOf(standingsOf(total.rows))}
          indicators={total.indicators}
          milestones={total.milestones}
        />
        {isShared && (
          <p className={styles.sub}>
            {t.shared(formatCount(total.shared.length), formatCount(total.sharedMilestones.length))}
          </p>
        )}
        <p className={styles.links}>
          <span>{w.judged(dateText(board.day, lang))}</span>
          <Link to={paths.milestones(lang, view)}>{t.toMilestones}</Link>
          {one && other && (
            <Link
              to={paths.sector(lang, one.sector.id, { asOf: view.asOf, with: other.sector.id })}
            >
              {t.toCompare(say(one.sector.name), say(other.sector.name))}
            </Link>
          )}
        </p>
      </header>
      {catalogue.rows.filter(isBroken).map(({ id }) => (
        <p key={id} role="alert" className={styles.broken}>
          <strong>{w.dataError}</strong> {w.dataErrorDetail(id)}
        </p>
      ))}
      <ul className={styles.grid}>
        {full.map((story) => (
          <li key={story.sector.id}>
            <SectorCard story={story} to={pathOf(story)} />
          </li>
        ))}
      </ul>
      {sparse.length > 0 && (
        <section className={styles.sparse} aria-labelledby="sparse">
          <h2 id="sparse">{t.sparse}</h2>
          <ul>
            {sparse.map((story) => (
              <li key={story.sector.id}>
                <SparseSector story={story} to={pathOf(story)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
