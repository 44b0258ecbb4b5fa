import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import type { IndicatorSearch } from '../../paths/indicatorSearch.ts'
import type { Board } from '../../contract/board/board.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { CityReadings, MissingPeer, PeerGroup, Unlike } from '../../domain/indicator/peers.ts'
import { grammar } from '../../i18n/grammar.ts'
import { peersWords } from '../../i18n/indicator/peersWords.ts'
import { useText } from '../../i18n/words.tsx'
import { comparedPeriod } from './PeersPeriod.ts'
import styles from './PeersRefused.module.css'
import { PeersRefusedFigure } from './PeersRefusedFigure.tsx'

/** The cities that are not compared, each with the reason and, where there is one, another figure. */
export function PeersRefused({
  group,
  missing,
  without,
  indicator,
  board,
  search,
}: {
  group: PeerGroup
  missing: readonly MissingPeer[]
  /** The cities without any figure of the indicator. */
  without: readonly CityReadings[]
  indicator: IndicatorGlance
  board: Board
  search: IndicatorSearch
}) {
  const { lang, t, say } = useText(peersWords)
  const nameOf = (id: string) => {
    const region = board.regions.find((one) => one.id === id)
    return region ? say(region.name) : id
  }
  const period = comparedPeriod(group.like[0], indicator, lang)
  if (group.unlike.length + missing.length + without.length === 0) return null
  return (
    <section className={styles.refused} aria-labelledby="refused">
      <h2 id="refused">{t.refused}</h2>
      <ul className={styles.list}>
        {group.unlike.map((unlike) => (
          <li key={unlike.reading.region}>
            <strong>{nameOf(unlike.reading.region)}</strong> <span>{reasonOf(unlike)}</span>
            <p>
              <PeersRefusedFigure
                reading={unlike.reading}
                name={nameOf(unlike.reading.region)}
                indicator={indicator}
              />
            </p>
          </li>
        ))}
        {missing.map(({ region, offer }) => (
          <li key={region}>
            <strong>{nameOf(region)}</strong> <span>{t.noFigure(period)}</span>
            {offer.kind === 'group' && (
              <p>
                <Link to={paths.indicator(lang, indicator.id, { ...search, on: offer.group.key })}>
                  {t.offerGroup(comparedPeriod(offer.group.like[0], indicator, lang))}
                </Link>
              </p>
            )}
            {offer.kind === 'figure' && (
              <p>
                {t.offerFigure}
                <PeersRefusedFigure
                  reading={offer.reading}
                  name={nameOf(region)}
                  indicator={indicator}
                />
                <span className={styles.why}>{t.offerFigureWhy}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
      {without.length > 0 && (
        <p className={styles.without}>
          {t.without(grammar[lang].list(without.map(({ region }) => nameOf(region))))}
        </p>
      )}
    </section>
  )

  function reasonOf(unlike: Unlike): string {
    return unlike.reason === 'method'
      ? t.unlike.method(say(unlike.methodBreak.reason))
      : t.unlike[unlike.reason]
  }
}
