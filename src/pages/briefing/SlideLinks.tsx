import { Link } from 'react-router'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { formatCount } from '../../format/figureText.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { useText } from '../../i18n/words.tsx'
import { titleTextOf } from '../../slides/deck/titleText.ts'
import { WithoutScript } from '../../ui/WithoutScript.tsx'
import styles from './SlideLinks.module.css'

/** The slides by their titles, which stand in for their pictures. */
export function SlideLinks({
  contents,
  chosen,
  toSlide,
}: {
  contents: readonly SlideContents[]
  chosen: number
  toSlide: (place: number) => string
}) {
  const { t } = useText(briefingWords)
  return (
    <WithoutScript>
      <ol className={styles.links}>
        {contents.map((content, place) => (
          <li key={content.id}>
            <Link to={toSlide(place)} aria-current={place === chosen ? 'true' : undefined}>
              {t.slideOf(formatCount(place + 1), titleTextOf(content))}
            </Link>
          </li>
        ))}
      </ol>
    </WithoutScript>
  )
}
