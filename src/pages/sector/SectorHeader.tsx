import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import { StatusCounts } from '../../components/StatusCounts.tsx'
import { formatCount } from '../../format/figureText.ts'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import type { View } from '../../paths/viewSearch.ts'
import { sectorSentence } from '../../narrative/sectorSentence.ts'
import { sectorPageWords } from '../../i18n/sector/sectorPageWords.ts'
import { useText } from '../../i18n/words.tsx'
import { SectorExport } from './SectorExport.tsx'
import styles from './SectorHeader.module.css'

/** The sector in one generated sentence, the status of its targets, and the export. */
export function SectorHeader({ story, view }: { story: SectorStory; view: View }) {
  const { lang, t, w, say } = useText(sectorPageWords)
  const { sector, tally, coverage, day } = story
  return (
    <header className={styles.header}>
      <nav aria-label={t.path}>
        <Link className={styles.back} to={paths.sectors(lang, view)}>
          {w.sectors}
        </Link>
      </nav>
      <div className={styles.title}>
        <h1>{say(sector.name)}</h1>
        <SectorExport story={story} day={day} />
      </div>
      <p className={styles.sentence}>{sectorSentence(story, lang)}</p>
      {sector.summary && <p className={styles.summary}>{say(sector.summary)}</p>}
      <ul className={styles.counts} aria-label={w.statusStrip}>
        <StatusCounts tally={tally} />
        {coverage.shared > 0 && (
          <li className={styles.shared}>{t.shared(formatCount(coverage.shared))}</li>
        )}
      </ul>
    </header>
  )
}
