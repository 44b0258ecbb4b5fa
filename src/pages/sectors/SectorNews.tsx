import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import { grammar } from '../../i18n/grammar.ts'
import { sectorWords } from '../../i18n/sector/sectorWords.ts'
import { useText } from '../../i18n/words.tsx'
import { publisherOf } from '../../narrative/publisherOf.ts'
import { sectorNews } from '../../narrative/sectorSentence.ts'
import styles from './SectorNews.module.css'

/** The news of a sector with the source of its figure, or why it quotes none. */
export function SectorNews({ story }: { story: SectorStory }) {
  const {
    lang,
    t: { index: t },
    w,
    say,
  } = useText(sectorWords)
  const { headline, rows } = story
  const unclear = rows.flatMap(({ readings }) => readings).find(isUnclear)
  const publisher = headline?.source ? publisherOf(headline.source, lang) : w.sourceUnknown
  return (
    <>
      <p className={styles.news}>{sectorNews(story, lang)}</p>
      <p className={styles.source}>
        {headline ? (
          <>
            {w.source}{' '}
            <EvidenceLink
              of={{ kind: 'observation', id: headline.reading.id }}
              label={w.evidenceOf(
                grammar[lang].clauses([say(headline.row.indicator.name), publisher]),
              )}
            >
              {publisher}
            </EvidenceLink>
          </>
        ) : unclear ? (
          <EvidenceLink of={{ kind: 'observation', id: unclear.id }}>{t.heldBack}</EvidenceLink>
        ) : (
          t.noFigure
        )}
      </p>
    </>
  )
}

function isUnclear({ status }: { status: string }): boolean {
  return status === 'ambiguous'
}
