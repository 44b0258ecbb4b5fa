import { useState } from 'react'
import type { Briefing } from '../../contract/briefing/briefing.ts'
import { rules } from '../../contract/target/rules.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { circularOf } from '../../slides/deck/circular.ts'
import { meetingName } from '../../slides/deck/meetingName.ts'
import { meetingVersionOf } from '../../slides/deck/meetingVersion.ts'
import type { BriefingData } from '../../slides/contents/slideInput.ts'
import { meetingWords } from '../../i18n/slides/meetingWords.ts'
import { questionWords } from '../../i18n/slides/questionWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { isoText, moment } from '../../ui/clock.ts'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { Meeting } from './Meeting.tsx'
import styles from './Meetings.module.css'
import { Questions } from './Questions.tsx'

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
  edit: (by: (now: Briefing) => Briefing, field?: string) => void
}) {
  const { lang, t } = useText(meetingWords)
  const [name, setName] = useState('')
  const { day } = data.board
  const keep = () => {
    const version = meetingVersionOf(
      {
        keptAt: isoText(moment()),
        title: briefing.title,
        day,
        lang: briefing.lang,
        rules: rules.version,
        slides: [...contents],
        bulletin: circularOf(data.ledger, briefing.lang),
      },
      name.trim(),
    )
    edit((now) => ({
      ...now,
      meetings: [version, ...now.meetings.filter(({ hash }) => hash !== version.hash)].slice(0, 20),
    }))
    setName('')
  }
  return (
    <section className={styles.meetings} aria-labelledby="meetings">
      <h2 id="meetings">{t.meetingVersions}</h2>
      <p className={styles.lead}>{t.meetingLead}</p>
      <form
        className={styles.keep}
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <Field label={t.name}>
          <TextInput
            maxLength={60}
            placeholder={meetingName({ day }, lang)}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
        <Button type="submit" disabled={contents.length === 0}>
          {t.freeze}
        </Button>
      </form>
      <ul>
        {briefing.meetings.map((version) => (
          <Meeting
            key={version.hash}
            id={briefing.id}
            version={version}
            contents={contents}
            rename={(renamed) =>
              edit(
                (now) => ({
                  ...now,
                  meetings: now.meetings.map((one) =>
                    one.hash === version.hash ? { ...one, name: renamed } : one,
                  ),
                }),
                `name ${version.hash}`,
              )
            }
          />
        ))}
      </ul>
      <h2>{questionWords[lang].questions}</h2>
      <p className={styles.lead}>{questionWords[lang].lead}</p>
      <Questions briefing={briefing.id} slide="" />
    </section>
  )
}
