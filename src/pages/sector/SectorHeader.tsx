import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import { SectorMark } from '../../charts/SectorMark.tsx'
import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import type { View } from '../../paths/viewSearch.ts'
import { sectorNews } from '../../narrative/sectorSentence.ts'
import { sectorPageWords } from '../../i18n/sector/sectorPageWords.ts'
import { useText } from '../../i18n/words.tsx'
import { SectorExport } from './SectorExport.tsx'
import styles from './SectorHeader.module.css'

/** The sector with its mark, its news, and the export. */
export function SectorHeader({ story, view }: { story: SectorStory; view: View }) {
  const { lang, t, w, say } = useText(sectorPageWords)
  const { sector, headline, day } = story
  const news = sectorNews(story, lang)
  return (
    <header className={styles.header} data-sector={sector.id}>
      <nav aria-label={t.path}>
        <Link className={styles.back} to={paths.sectors(lang, view)}>
          {w.sectors}
        </Link>
      </nav>
      <div className={styles.title}>
        <h1>
          <SectorMark id={sector.id} /> {say(sector.name)}
        </h1>
        <SectorExport story={story} day={day} />
      </div>
      <p className={styles.news}>
        {headline ? (
          <EvidenceLink of={{ kind: 'observation', id: headline.reading.id }}>{news}</EvidenceLink>
        ) : (
          news
        )}
      </p>
      {sector.summary && <p className={styles.summary}>{say(sector.summary)}</p>}
    </header>
  )
}
