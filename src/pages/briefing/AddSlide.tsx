import type { NewSlide, SlideKind } from '../../contract/briefing/briefing.ts'
import { comparisonSlide } from '../../domain/indicator/comparisonSlide.ts'
import { peersOf } from '../../domain/briefing/decks.ts'
import { indicatorSlide } from '../../domain/indicator/indicatorSlide.ts'
import type { BriefingData } from '../../slides/contents/slideInput.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './AddSlide.module.css'
import { useGivesWay } from '../../ui/WithoutScript.tsx'

const kinds: readonly SlideKind[] = [
  'headline',
  'indicator',
  'sector',
  'ledger',
  'comparison',
  'milestones',
  'text',
  'title',
]

/** Adds a slide of any kind after the current one; its subject is then chosen on it. */
export function AddSlide({
  data,
  onAdd,
}: {
  data: BriefingData
  onAdd: (slide: NewSlide) => void
}) {
  const { t } = useText(briefingWords)
  const { t: slideText } = useText(slideWords)
  return (
    <section className={styles.add} aria-labelledby="add-slide" {...useGivesWay()}>
      <h2 id="add-slide">{t.add}</h2>
      <div className={styles.kinds}>
        {kinds.map((kind) => {
          const slide = slideOf(kind, data)
          return slide ? (
            <Button key={kind} onClick={() => onAdd(slide)}>
              {slideText.kind[kind]}
            </Button>
          ) : null
        })}
      </div>
    </section>
  )
}

/** A new slide of a kind on the first possible subject; null where the board has none. */
function slideOf(kind: SlideKind, data: BriefingData): NewSlide | null {
  const kept = { title: null, notes: '' }
  const first = data.rows.find(({ targets, readings }) => targets.length > 0 && readings.length > 1)
  const row = first ?? data.rows[0]
  const sector = data.board.sectors[0]
  const peers = peersOf([...data.records.values()], data.board.regions)
  switch (kind) {
    case 'title':
      return { kind, ...kept, subtitle: '' }
    case 'headline':
      return row ? { kind, ...kept, indicators: [row.indicator.id] } : null
    case 'indicator':
      return row ? indicatorSlide(row) : null
    case 'sector':
      return sector ? { kind, ...kept, sector: sector.id } : null
    case 'ledger':
    case 'milestones':
      return { kind, ...kept, sector: null }
    case 'comparison':
      return peers ? comparisonSlide(peers.indicator, peers.regions.slice(0, 2)) : null
    case 'text':
      return { kind, ...kept, text: '' }
  }
}
