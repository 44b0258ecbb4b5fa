import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import { presenting } from '../../components/presenting.ts'
import type { Briefing, MeetingVersion } from '../../contract/briefing/briefing.ts'
import { rules } from '../../contract/target/rules.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { formatCount } from '../../format/figureText.ts'
import { changedSince } from '../../domain/briefing/meetings.ts'
import { dayOfMoment } from '../../domain/figure/period.ts'
import { clockText, dateText } from '../../format/dateText.ts'
import { isUntouched, meetingVersionOf } from '../../slides/deck/meetingVersion.ts'
import type { BriefingData } from '../../slides/contents/slideInput.ts'
import { grammar } from '../../i18n/grammar.ts'
import { meetingWords } from '../../i18n/slides/meetingWords.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { isoText, moment } from '../../ui/clock.ts'
import styles from './Meetings.module.css'

/** The versions kept for meetings, and what has changed since each. */
export function Meetings({
  briefing,
  contents,
  data,
  edit,
}: {
  briefing: Briefing
  contents: readonly SlideContents[]
  data: BriefingData
  edit: (by: (now: Briefing) => Briefing) => void
}) {
  const { t } = useText(meetingWords)
  const keep = () => {
    const version = meetingVersionOf({
      keptAt: isoText(moment()),
      title: briefing.title,
      day: data.board.day,
      lang: briefing.lang,
      rules: rules.version,
      slides: [...contents],
    })
    edit((now) => ({
      ...now,
      meetings: [version, ...now.meetings.filter(({ hash }) => hash !== version.hash)].slice(0, 20),
    }))
  }
  return (
    <section className={styles.meetings} aria-labelledby="meetings">
      <h2 id="meetings">{t.meetingVersions}</h2>
      <p className={styles.lead}>{t.meetingLead}</p>
      <p>
        <Button onClick={keep} disabled={contents.length === 0}>
          {t.freeze}
        </Button>
      </p>
      <ul>
        {briefing.meetings.map((version) => (
          <Meeting key={version.hash} id={briefing.id} version={version} contents={contents} />
        ))}
      </ul>
    </section>
  )
}

function Meeting({
  id,
  version,
  contents,
}: {
  id: string
  version: MeetingVersion
  contents: readonly SlideContents[]
}) {
  const { lang, t } = useText(briefingWords)
  const { t: meeting } = useText(meetingWords)
  const changes = changedSince(version.slides, contents)
  const at = Date.parse(version.keptAt)
  return (
    <li className={styles.meeting}>
      <p>
        <strong>{version.title}</strong>{' '}
        {meeting.meetingOf(
          dateText(version.day, lang),
          `${dateText(dayOfMoment(at), lang)} ${clockText(at)}`,
        )}{' '}
        <Link
          to={paths.present(lang, id, { meeting: version.hash, asOf: version.day })}
          {...presenting}
        >
          {t.present}
        </Link>
      </p>
      <p className={styles.hash}>{meeting.hash(version.hash.slice(0, 16))}</p>
      {!isUntouched(version) && <p className={styles.touched}>{meeting.touched}</p>}
      <details>
        <summary>
          {grammar[lang].labelled(
            meeting.since,
            changes.length === 0
              ? meeting.sinceNone
              : meeting.sinceSome(formatCount(changes.length)),
          )}
        </summary>
        <ul>
          {changes.map(({ place, name, before, after }) => (
            <li key={`${place} ${name}`}>
              {meeting.onSlide(formatCount(place))} · {name} <b>{meeting.change(before, after)}</b>
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}
