import { useState } from 'react'
import { Link } from 'react-router'
import { webAddress } from '../../components/EvidenceFacts.tsx'
import { formatCount } from '../../format/figureText.ts'
import { dateText } from '../../format/dateText.ts'
import { evidenceWords } from '../../i18n/source/evidenceWords.ts'
import { sourcesWords } from '../../i18n/source/sourcesWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { RegisteredSource } from './sourceRegisterList.ts'
import { Button } from '../../ui/Button.tsx'
import { Badge } from '../../ui/Badge.tsx'
import styles from './SourceEntry.module.css'

/** The number of indicators listed before the rest is collapsed. */
const named = 4

/** One source: the publisher to cite, what it is, the figures from it, and its notes. */
export function SourceEntry({
  entry,
  toIndicator,
}: {
  entry: RegisteredSource
  toIndicator: (id: string) => string
}) {
  const { lang, t, w, say } = useText(sourcesWords)
  const { t: evidenceText } = useText(evidenceWords)
  const { source, indicators } = entry
  const [open, setOpen] = useState(false)
  const link = webAddress(source.url)
  const weights = (['figures', 'targets', 'steps', 'confirms'] as const).flatMap((kind) =>
    entry[kind] > 0 ? [t[kind](formatCount(entry[kind]))] : [],
  )
  const shown = open ? indicators : indicators.slice(0, named)
  const hidden = indicators.length - shown.length
  return (
    <article
      className={styles.source}
      aria-label={say(source.originalPublisher ?? source.publisher)}
    >
      <div className={styles.who}>
        <h3>{say(source.originalPublisher ?? source.publisher)}</h3>
        <Badge tone={source.kind === 'official' ? 'data' : 'plain'}>{t.kind[source.kind]}</Badge>
        {source.via === 'repost' && (
          <Badge dashed>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 4.5h6L6.2 2.7M10 7.5H4l1.8 1.8" />
            </svg>
            {t.via.repost}
          </Badge>
        )}
        <span className={styles.date}>
          {source.publishedAt ? dateText(source.publishedAt, lang) : w.publishedUnknown}
        </span>
      </div>
      <p className={styles.title}>
        <cite lang={source.language}>{source.title}</cite>{' '}
        {link && (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {evidenceText.link}
          </a>
        )}
      </p>
      {source.via === 'repost' && (
        <p className={styles.readOn}>
          {source.originalPublisher ? t.readOn(say(source.publisher)) : t.firstUnknown}
        </p>
      )}
      {source.caution && <p className={styles.caution}>{say(source.caution)}</p>}
      <p className={styles.weight}>{weights.join(' · ')}</p>
      {indicators.length > 0 && (
        <ul className={styles.indicators} aria-label={t.restsOn}>
          {shown.map(({ id, name }) => (
            <li key={id}>
              <Link to={toIndicator(id)}>{say(name)}</Link>
            </li>
          ))}
          {indicators.length > named && (
            <li>
              <Button
                look="bare"
                className={styles.more}
                aria-expanded={open}
                onClick={() => setOpen(!open)}
              >
                {open ? t.less : t.more(formatCount(hidden))}
              </Button>
            </li>
          )}
        </ul>
      )}
    </article>
  )
}
