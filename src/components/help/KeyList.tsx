import { Fragment } from 'react'
import { keyWords } from '../../i18n/help/keyWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './KeyList.module.css'

type KeyWord = keyof typeof keyWords.zh.words

/** Each row: a word, and the alternatives for it, each of one or more keys. */
const groups: { title: keyof typeof keyWords.zh.groups; rows: [KeyWord, string[][]][] }[] = [
  {
    title: 'everywhere',
    rows: [
      ['search', [['Ctrl', 'K'], ['⌘', 'K'], ['/']]],
      ['present', [['P']]],
      ['peers', [['C']]],
      ['card', [['←', '→']]],
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

/** The keys of the board, by where they work. */
export function KeyList() {
  const { t } = useText(keyWords)
  return (
    <>
      {groups.map(({ title, rows }) => (
        <section key={title} className={styles.group}>
          <h3>{t.groups[title]}</h3>
          <dl>
            {rows.map(([what, alternatives]) => (
              <div key={what} className={styles.row}>
                <dt>{t.words[what]}</dt>
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
      <p className={styles.note}>{t.note}</p>
    </>
  )
}
