import { useState } from 'react'
import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import { presenting } from '../../components/presenting.ts'
import type { Briefing } from '../../contract/briefing/briefing.ts'
import { formatCount } from '../../format/figureText.ts'
import { dateText } from '../../format/dateText.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './BriefingsPage.module.css'

/** One briefing of the list, with its actions. */
export function BriefingCard({
  briefing,
  own,
}: {
  briefing: Briefing
  /** The actions that only a briefing kept on the device has. */
  own?: { duplicate: () => void; save: () => void; remove: () => void; restores: boolean }
}) {
  const { lang, t } = useText(briefingWords)
  const { id, title, slides, asOf, meetings } = briefing
  const facts = [
    t.slides(formatCount(slides.length)),
    t.asOf(asOf && dateText(asOf, lang)),
    ...(briefing.lang === lang ? [] : [t.languages[briefing.lang]]),
    ...(meetings.length > 0 ? [t.meetings(formatCount(meetings.length))] : []),
  ]
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>
        <Link to={paths.briefing(lang, id)}>{title}</Link>
      </h3>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <div className={styles.actions}>
        <Link
          to={paths.present(lang, id, { asOf })}
          aria-label={t.presentOf(title)}
          {...presenting}
        >
          {t.present}
        </Link>
        <Link to={paths.briefing(lang, id)} aria-label={t.openOf(title)}>
          {t.open}
        </Link>
        {own && (
          <>
            <Button look="bare" onClick={own.duplicate}>
              {t.duplicate}
            </Button>
            <Button look="bare" onClick={own.save}>
              {t.take}
            </Button>
            <Removal restores={own.restores} onRemove={own.remove} />
          </>
        )}
      </div>
    </li>
  )
}

/** A delete button that asks for confirmation. */
function Removal({ restores, onRemove }: { restores: boolean; onRemove: () => void }) {
  const { t } = useText(briefingWords)
  const [asked, ask] = useState(false)
  if (!asked)
    return (
      <Button look="bare" onClick={() => ask(true)}>
        {restores ? t.restore : t.remove}
      </Button>
    )
  return (
    <>
      <Button look="bare" className={styles.sure} onClick={onRemove}>
        {restores ? t.restoreSure : t.removeSure}
      </Button>
      <Button look="bare" onClick={() => ask(false)}>
        {t.keep}
      </Button>
    </>
  )
}
