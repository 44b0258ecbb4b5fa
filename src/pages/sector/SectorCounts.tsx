import { StatusCounts } from '../../components/StatusCounts.tsx'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import { grammar } from '../../i18n/grammar.ts'
import { useText } from '../../i18n/words.tsx'
import { sectorCounts } from '../../narrative/sectorSentence.ts'
import styles from './SectorCounts.module.css'

/** What is counted of the sector, at the foot of its page. */
export function SectorCounts({ story }: { story: SectorStory }) {
  const { lang, w } = useText()
  return (
    <footer className={styles.counts}>
      <p>{sectorCounts(story, lang) + grammar[lang].stop}</p>
      <ul aria-label={w.statusStrip}>
        <StatusCounts tally={story.tally} />
      </ul>
    </footer>
  )
}
