import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import { PinButton } from '../../components/PinButton.tsx'
import type { Board } from '../../contract/board/board.ts'
import type { IndicatorDetailAsRead } from '../../contract/indicator/indicatorAnswers.ts'
import type { View } from '../../paths/viewSearch.ts'
import { grammar } from '../../i18n/grammar.ts'
import { catalogueWords } from '../../i18n/indicator/catalogueWords.ts'
import { indicatorWords } from '../../i18n/indicator/indicatorWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './IndicatorHeader.module.css'

/** The theme, name and definition of the indicator, the better direction, and its current figure. */
export function IndicatorHeader({
  detail: { indicator, publishedGrowth, level },
  board,
  view: { sectors, asOf },
  children,
}: {
  detail: Pick<IndicatorDetailAsRead, 'indicator' | 'publishedGrowth' | 'level'>
  board: Board
  view: View
  children: React.ReactNode
}) {
  const { lang, t, w, say } = useText(indicatorWords)
  const { t: catalogueText } = useText(catalogueWords)
  const view = { sectors, asOf }
  const related = publishedGrowth?.indicator ?? level
  const theme = board.themes.find(({ id }) => id === indicator.theme)
  return (
    <header className={styles.header}>
      <div className={styles.about}>
        <nav aria-label={t.path}>
          <ol className={styles.path}>
            <li>
              <Link to={paths.indicators(lang, view)}>{w.indicators}</Link>
            </li>
            {theme && (
              <li>
                <Link to={paths.indicators(lang, { ...view, theme: theme.id })}>
                  {say(theme.name)}
                </Link>
              </li>
            )}
          </ol>
        </nav>
        <div className={styles.title}>
          <h1 className={styles.name}>{say(indicator.name)}</h1>
          <PinButton id={indicator.id} name={say(indicator.name)} />
        </div>
        <p className={styles.definition}>{say(indicator.definition)}</p>
        <p className={styles.kind}>
          <span>{catalogueText.measures[indicator.measure]}</span>
          <span>
            {indicator.measure === 'rank' ? t.rankDirection : t.direction[indicator.direction]}
          </span>
        </p>
        {related && (
          <p className={styles.notes}>
            {publishedGrowth ? t.growth.published : t.growth.of}
            {grammar[lang].colon}
            <Link to={paths.indicator(lang, related.id, view)}>{say(related.name)}</Link>
          </p>
        )}
        {/* Notes may mention what became known later, so they are hidden on an earlier day. */}
        {indicator.notes && board.day >= board.today && (
          <p className={styles.notes}>
            {t.notes}
            {grammar[lang].colon}
            {say(indicator.notes)}
          </p>
        )}
      </div>
      {children}
    </header>
  )
}
