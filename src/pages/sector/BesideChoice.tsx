import { Link } from 'react-router'
import type { SectorSearch } from '../../paths/sectorSearch.ts'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import { sectorPageWords } from '../../i18n/sector/sectorPageWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './Beside.module.css'

/** Chooses another sector to show beside this one. */
export function BesideChoice({
  stories,
  story,
  chosen,
  to,
}: {
  stories: readonly SectorStory[]
  story: SectorStory
  chosen: string | null
  to: (change: Partial<SectorSearch>) => string
}) {
  const { t, say } = useText(sectorPageWords)
  const others = stories.filter(({ sector }) => sector.id !== story.sector.id)
  return (
    <nav className={styles.choice} aria-label={t.beside}>
      <span className={styles.label}>{t.beside}</span>
      {others.map(({ sector: { id, name } }) => (
        <Link
          key={id}
          className={styles.option}
          to={to({ with: id === chosen ? null : id, axis: null })}
          aria-current={id === chosen}
        >
          {say(name)}
        </Link>
      ))}
    </nav>
  )
}
