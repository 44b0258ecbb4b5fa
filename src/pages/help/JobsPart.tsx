import { useShowTour } from '../../components/TourContext.ts'
import { helpWords } from '../../i18n/help/helpWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { View } from '../../paths/viewSearch.ts'
import { Button } from '../../ui/Button.tsx'
import { useGivesWay } from '../../ui/WithoutScript.tsx'
import styles from './JobsPart.module.css'
import { type LinkedPage, PageLinks } from './PageLinks.tsx'

const jobs: Record<'monitor' | 'present' | 'sector', LinkedPage[]> = {
  monitor: ['overview', 'targets', 'rules'],
  present: ['briefings', 'wall'],
  sector: ['sectors', 'milestones'],
}

/** The three jobs of the board, and the introduction that shows them. */
export function JobsPart({ view }: { view: View }) {
  const { t } = useText(helpWords)
  const showTour = useShowTour()
  return (
    <section>
      <h2>{t.jobs}</h2>
      <ul className={styles.jobs}>
        {(['monitor', 'present', 'sector'] as const).map((job) => (
          <li key={job} className={styles.job}>
            <h3>{t[job].title}</h3>
            <ul>
              {t[job].steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
            <PageLinks pages={jobs[job]} view={view} />
          </li>
        ))}
      </ul>
      <p className={styles.again} {...useGivesWay()}>
        <Button onClick={showTour}>{t.again}</Button>
        <span>{t.againHelp}</span>
      </p>
    </section>
  )
}
