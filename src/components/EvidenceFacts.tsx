import type { Bilingual } from '../contract/scalars.ts'
import type { Source } from '../contract/source/source.ts'
import { dateText } from '../format/dateText.ts'
import { evidenceWords } from '../i18n/source/evidenceWords.ts'
import { useText } from '../i18n/words.tsx'
import { Badge } from '../ui/Badge.tsx'
import styles from './Evidence.module.css'

/** The facts of a source: first publisher, where and when it was read, title. */
export function SourceFacts({ source }: { source: Source }) {
  const { lang, t, w, say } = useText(evidenceWords)
  const link = webAddress(source.url)
  return (
    <dl className={styles.facts}>
      <Fact name={t.publisher}>
        {say(source.originalPublisher ?? source.publisher)}
        {source.kind === 'official' && (
          <Badge tone="data" className={styles.tag}>
            {t.official}
          </Badge>
        )}
      </Fact>
      {source.via === 'repost' && <Fact name={t.readOn}>{say(source.publisher)}</Fact>}
      <Fact name={t.title}>
        <cite lang={source.language}>{source.title}</cite>
      </Fact>
      <Fact name={t.publishedAt}>
        {source.publishedAt ? dateText(source.publishedAt, lang) : w.publishedUnknown}
      </Fact>
      {source.caution && <Fact name={t.caution}>{say(source.caution)}</Fact>}
      <Fact name="">
        {link ? (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {t.link}
          </a>
        ) : (
          <span className={styles.quiet}>{t.noLink}</span>
        )}
      </Fact>
    </dl>
  )
}

export function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

export function Note({ note }: { note: Bilingual | null }) {
  const { t, say } = useText(evidenceWords)
  return note && <Fact name={t.note}>{say(note)}</Fact>
}

/** Only a web address may become a link (F32). */
export function webAddress(url: string | null): string | null {
  if (url === null) return null
  try {
    const { protocol, href, username } = new URL(url)
    return (protocol === 'https:' || protocol === 'http:') && username === '' ? href : null
  } catch {
    return null
  }
}
