import type { Bilingual } from '../contract/scalars.ts'
import type { Source } from '../contract/source/source.ts'
import { dateText } from '../format/dateText.ts'
import { evidenceWords } from '../i18n/source/evidenceWords.ts'
import { useWords } from '../i18n/words.tsx'
import styles from './Evidence.module.css'

/** The facts of a source: first publisher, where and when it was read, title. */
export function SourceFacts({ source }: { source: Source }) {
  const { lang, w, say } = useWords()
  const link = webAddress(source.url)
  return (
    <dl className={styles.facts}>
      <Fact name={evidenceWords[lang].publisher}>
        {say(source.originalPublisher ?? source.publisher)}
        {source.kind === 'official' && (
          <span className={styles.tag}>{evidenceWords[lang].official}</span>
        )}
      </Fact>
      {source.via === 'repost' && (
        <Fact name={evidenceWords[lang].readOn}>{say(source.publisher)}</Fact>
      )}
      <Fact name={evidenceWords[lang].title}>
        <cite lang={source.language}>{source.title}</cite>
      </Fact>
      <Fact name={evidenceWords[lang].publishedAt}>
        {source.publishedAt ? dateText(source.publishedAt, lang) : w.publishedUnknown}
      </Fact>
      {source.caution && <Fact name={evidenceWords[lang].caution}>{say(source.caution)}</Fact>}
      <Fact name="">
        {link ? (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {evidenceWords[lang].link}
          </a>
        ) : (
          <span className={styles.quiet}>{evidenceWords[lang].noLink}</span>
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
  const { lang, say } = useWords()
  return note && <Fact name={evidenceWords[lang].note}>{say(note)}</Fact>
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
