import { Fragment } from 'react'
import { searchWords } from '../i18n/app/searchWords.ts'
import { useText } from '../i18n/words.tsx'
import { SearchClose } from './SearchClose.tsx'
import styles from './SearchKeys.module.css'

type KeyWord = keyof typeof searchWords.zh.keyWords

/** Each row: a word, and the alternatives for it, each of one or more keys. */
const groups: { title: keyof typeof searchWords.zh.keyGroups; rows: [KeyWord, string[][]][] }[] = [
  {
    title: 'everywhere',
    rows: [
      ['search', [['Ctrl', 'K'], ['⌘', 'K'], ['/']]],
      ['present', [['P']]],
      ['keys', [['?']]],
      ['close', [['Esc']]],
    ],
  },
  {
    title: 'list',
    rows: [
      ['move', [['↑', '↓']]],
      ['ends', [['Home', 'End']]],
      ['open', [['Enter']]],
    ],
  },
  {
    title: 'chart',
    rows: [
      ['points', [['←', '→']]],
      ['table', [['Tab']]],
    ],
  },
]

/** The keys of the board. */
export function SearchKeys() {
  const { t } = useText(searchWords)
  return (
    <>
      <header className={styles.head}>
        <h2 tabIndex={-1}>{t.keys}</h2>
        <SearchClose />
      </header>
      {/* A scrolling region must be focusable, to scroll it by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.groups} role="region" tabIndex={0} aria-label={t.keys}>
        {groups.map(({ title, rows }) => (
          <section key={title}>
            <h3>{t.keyGroups[title]}</h3>
            <dl>
              {rows.map(([what, alternatives]) => (
                <div key={what} className={styles.row}>
                  <dt>{t.keyWords[what]}</dt>
                  <dd>
                    {alternatives.map((keys, index) => (
                      <Fragment key={keys.join('')}>
                        {index > 0 && <span className={styles.or}> {t.or} </span>}
                        {keys.map((key) => (
                          <kbd key={key} className={styles.key}>
                            {key}
                          </kbd>
                        ))}
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p className={styles.note}>{t.keysNote}</p>
      </div>
    </>
  )
}
