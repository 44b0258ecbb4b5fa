import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { Figure } from '../../components/Figure.tsx'
import { Remarks } from '../../components/Remarks.tsx'
import { periodText } from '../../format/dateText.ts'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import { grammar } from '../../i18n/grammar.ts'
import { sectorWords } from '../../i18n/sector/sectorWords.ts'
import { useText } from '../../i18n/words.tsx'
import { publisherOf } from '../../narrative/publisherOf.ts'
import styles from './HeadlineFigure.module.css'

/** The headline figure of a sector with its source, or why there is none. */
export function HeadlineFigure({ story: { headline, rows } }: { story: SectorStory }) {
  const {
    lang,
    t: { index: t },
    w,
    say,
  } = useText(sectorWords)
  const unclear = rows.flatMap(({ readings }) => readings).find(isUnclear)
  if (!headline)
    return (
      <div className={styles.figure}>
        <p className={styles.none}>—</p>
        <p className={styles.period}>
          {unclear ? (
            <EvidenceLink of={{ kind: 'observation', id: unclear.id }}>{t.heldBack}</EvidenceLink>
          ) : (
            t.noFigure
          )}
        </p>
      </div>
    )
  const {
    row: { indicator },
    reading,
    source,
  } = headline
  const name = say(indicator.name)
  const publisher = source ? publisherOf(source, lang) : w.sourceUnknown
  return (
    <div className={styles.figure}>
      <p className={styles.name}>{name}</p>
      <p>
        <Figure quantity={reading} indicator={indicator} />
      </p>
      <p className={styles.period}>
        {periodText(reading, lang)}
        <Remarks reading={reading} indicator={indicator} />
      </p>
      <p className={styles.period}>
        {w.source}{' '}
        <EvidenceLink
          of={{ kind: 'observation', id: reading.id }}
          label={w.evidenceOf(grammar[lang].clauses([name, publisher]))}
        >
          {publisher}
        </EvidenceLink>
      </p>
    </div>
  )
}

function isUnclear({ status }: { status: string }): boolean {
  return status === 'ambiguous'
}
