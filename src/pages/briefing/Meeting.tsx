import { paths } from '../../paths/paths.ts'
import { presenting } from '../../components/presenting.ts'
import { useDemo } from '../../components/DemoContext.ts'
import type { MeetingVersion } from '../../contract/briefing/briefing.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { formatCount } from '../../format/figureText.ts'
import { changedSince, checkCode } from '../../domain/briefing/meetings.ts'
import { dayOfMoment } from '../../domain/figure/period.ts'
import { clockText, dateText } from '../../format/dateText.ts'
import { meetingName } from '../../slides/deck/meetingName.ts'
import { isUntouched } from '../../slides/deck/meetingVersion.ts'
import { grammar } from '../../i18n/grammar.ts'
import { meetingWords } from '../../i18n/slides/meetingWords.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import { useText } from '../../i18n/words.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BriefingExport } from './BriefingExport.tsx'
import styles from './Meetings.module.css'

/** One meeting version: its name, what can be done with what it keeps, and what has changed since. */
export function Meeting({
  id,
  version,
  contents,
  rename,
}: {
  id: string
  version: MeetingVersion
  contents: readonly SlideContents[]
  rename: (name: string) => void
}) {
  const { lang, t } = useText(meetingWords)
  const { t: briefingText } = useText(briefingWords)
  const demo = useDemo()
  const changes = changedSince(version.slides, contents)
  const at = Date.parse(version.keptAt)
  const name = meetingName(version, lang)
  const code = checkCode(version)
  const { title, lang: written, slides, bulletin = null } = version
  return (
    <li className={styles.meeting}>
      <div className={styles.keep}>
        <TextInput
          look="bare"
          className={styles.name}
          aria-label={t.nameOf(name)}
          maxLength={60}
          placeholder={meetingName({ day: version.day }, lang)}
          value={version.name ?? ''}
          onChange={({ target }) => rename(target.value)}
        />
        <LinkButton
          to={paths.present(lang, id, { meeting: version.hash, asOf: version.day })}
          aria-label={t.presentOf(name)}
          {...presenting}
        >
          {briefingText.present}
        </LinkButton>
        <BriefingExport
          label={t.take}
          name={t.takeOf(name)}
          fileName={`${title} ${name}`}
          taken={{ title, lang: written, slides, demo, code }}
          bulletin={() => Promise.resolve(bulletin)}
        />
      </div>
      <p>
        <strong>{title}</strong>{' '}
        {t.meetingOf(
          dateText(version.day, lang),
          `${dateText(dayOfMoment(at), lang)} ${clockText(at)}`,
        )}
      </p>
      <p className={styles.hash}>{slideWords[lang].code(code)}</p>
      {!isUntouched(version) && <p className={styles.touched}>{t.touched}</p>}
      <details>
        <summary>
          {grammar[lang].labelled(
            t.since,
            changes.length === 0 ? t.sinceNone : t.sinceSome(formatCount(changes.length)),
          )}
        </summary>
        <ul>
          {changes.map(({ place, name: figure, before, after }) => (
            <li key={`${place} ${figure}`}>
              {t.onSlide(formatCount(place))} · {figure} <b>{t.change(before, after)}</b>
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}
