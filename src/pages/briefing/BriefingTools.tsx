import { startTransition } from 'react'
import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import { presenting } from '../../components/presenting.ts'
import { DayField } from '../../components/DayField.tsx'
import { RecordsAge } from '../../components/RecordsAge.tsx'
import type { Briefing } from '../../contract/briefing/briefing.ts'
import { Lang } from '../../contract/scalars.ts'
import type { TakenBriefing } from '../../slides/deck/briefingFile.ts'
import type { BriefingData } from '../../slides/contents/slideInput.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { LiveExport } from './LiveExport.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import styles from './BriefingTools.module.css'
import { keepPlace } from './keepPlace.ts'
import type { Keeping } from './useKeeping.ts'

/** The tools for a whole briefing: title, language, day, undo, export and present. */
export function BriefingTools({
  briefing,
  taken,
  place,
  keeping,
  undo,
  redo,
  edit,
  data,
}: {
  briefing: Briefing
  /** The briefing as it would be exported now. */
  taken: TakenBriefing
  /** The index of the current slide, with which the presentation starts. */
  place: number
  keeping: Keeping
  /** Null where there is nothing to undo. */
  undo: (() => void) | null
  redo: (() => void) | null
  edit: (by: (now: Briefing) => Briefing, field?: string) => void
  data: BriefingData
}) {
  const { lang, t, w } = useText(briefingWords)
  const { today } = data.board
  return (
    <header className={styles.tools}>
      <p className={styles.back}>
        <Link to={paths.briefings(lang)}>{t.toList}</Link>
        <span role="status" className={styles.state} data-state={keeping}>
          {keeping === 'failed' ? t.storage : t[keeping]}
        </span>
      </p>
      <h1 className="sr-only">{briefing.title || w.briefings}</h1>
      <div className={styles.row}>
        <TextInput
          look="bare"
          className={styles.title}
          aria-label={t.title}
          maxLength={120}
          value={briefing.title}
          onChange={({ target }) => edit((now) => ({ ...now, title: target.value }), 'title')}
        />
        <PresentButton briefing={briefing} place={place} />
        <LiveExport briefing={briefing} taken={taken} data={data} />
      </div>
      <div className={styles.row}>
        <DayField
          label={t.day}
          day={briefing.asOf ?? today}
          onChoose={(asOf) => startTransition(() => edit((now) => ({ ...now, asOf })))}
        />
        <Choice
          type="checkbox"
          checked={briefing.asOf === null}
          onChange={({ target }) =>
            startTransition(() => edit((now) => ({ ...now, asOf: target.checked ? null : today })))
          }
        >
          {t.latestAlways}
        </Choice>
        <RecordsAge days={data.board} />
        <Field label={t.language}>
          <Select
            value={briefing.lang}
            onChoose={(value) =>
              startTransition(() => edit((now) => ({ ...now, lang: Lang.parse(value) })))
            }
          >
            <option value="zh">{t.languages.zh}</option>
            <option value="en">{t.languages.en}</option>
          </Select>
        </Field>
        <span className={styles.history}>
          <Button onClick={undo ?? nothing} disabled={undo === null}>
            {t.undo}
          </Button>
          <Button onClick={redo ?? nothing} disabled={redo === null}>
            {t.redo}
          </Button>
        </span>
      </div>
    </header>
  )
}

/** Presents from the current slide. The key P follows this link. */
function PresentButton({ briefing: { id, asOf }, place }: { briefing: Briefing; place: number }) {
  const { lang, t } = useText(briefingWords)
  const slide = place > 0 ? String(place + 1) : null
  return (
    <LinkButton
      look="primary"
      data-present=""
      to={paths.present(lang, id, { slide, asOf })}
      state={presenting.state}
      onClick={(event) => {
        keepPlace(place)
        presenting.onClick(event)
      }}
    >
      {t.present}
    </LinkButton>
  )
}

function nothing(): void {
  // The button is disabled then.
}
