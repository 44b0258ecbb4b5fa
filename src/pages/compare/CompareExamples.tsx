import { Link } from 'react-router'
import type { Board } from '../../contract/board/board.ts'
import type { IndicatorList } from '../../contract/indicator/indicatorAnswers.ts'
import { compareItemsOf } from '../../domain/compare/compareItems.ts'
import { grammar } from '../../i18n/grammar.ts'
import { compareWords } from '../../i18n/compare/compareWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './CompareExamples.module.css'

/** Comparisons that show what the page can do. */
const examples = [
  'rd-intensity,rd-intensity@suzhou,rd-intensity@guangzhou,rd-intensity@shenzhen',
  'nature-index-rank,nature-index-rank@wuhan,nature-index-rank@guangzhou',
  'rd-expenditure,valid-invention-patents',
]

/** The page before anything is chosen: says what to do, and offers examples. */
export function CompareExamples({
  list,
  board,
  toItems,
}: {
  list: IndicatorList
  board: Board
  toItems: (text: string) => string
}) {
  const { lang, t, say } = useText(compareWords)
  const titleOf = (text: string) => {
    const items = compareItemsOf(text)
    const names = (kind: 'indicator' | 'region') => {
      const known = kind === 'indicator' ? list.indicators : board.regions
      const ids = [...new Set(items.map((item) => item[kind]))]
      return grammar[lang].list(
        ids.flatMap((id) => known.find((one) => one.id === id) ?? []).map(({ name }) => say(name)),
      )
    }
    return t.exampleOf(names('indicator'), names('region'))
  }
  return (
    <Notice title={t.emptyTitle} help={t.emptyHelp}>
      <ul className={styles.examples} aria-label={t.examples}>
        {examples.map((text) => (
          <li key={text}>
            <Link to={toItems(text)}>{titleOf(text)}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
