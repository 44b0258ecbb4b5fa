import { useState } from 'react'
import { useDeviceList } from '../../components/deviceList.ts'
import { copyText } from '../../files/copyText.ts'
import { clockText } from '../../format/dateText.ts'
import { grammar } from '../../i18n/grammar.ts'
import { questionWords } from '../../i18n/slides/questionWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { moment } from '../../ui/clock.ts'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { noteQuestion, type Question, questionList } from './questionList.ts'
import styles from './Questions.module.css'

/** Notes a question beside the slide that is shown, and lists those asked about this briefing. */
export function Questions({ briefing, slide }: { briefing: string; slide: string }) {
  const { lang, t } = useText(questionWords)
  const [text, type] = useState('')
  const [told, tell] = useState('')
  const all = useDeviceList(questionList)
  const asked = all?.filter((one) => one.briefing === briefing) ?? []
  const note = () => {
    if (text.trim() === '') return
    const kept = noteQuestion({ briefing, slide, text: text.trim() }, moment())
    tell(kept ? t.noted : t.notKept)
    if (kept) type('')
  }
  const remove = (question: Question) => {
    questionList.write((questionList.read() ?? []).filter((one) => one !== question))
    tell(t.removed)
  }
  const copy = async () => {
    const lines = asked.map(({ text: words, slide: of }) =>
      of === '' ? words : words + grammar[lang].aside(of),
    )
    tell((await copyText(lines.join('\n'))) ? t.copied : t.notCopied)
  }
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          note()
        }}
      >
        <Field label={t.question} className={styles.field}>
          <TextInput
            maxLength={400}
            value={text}
            onChange={({ target }) => type(target.value)}
            autoComplete="off"
          />
        </Field>
        <Button type="submit" look="primary">
          {t.note}
        </Button>
        {asked.length > 0 && <Button onClick={() => void copy()}>{t.copy}</Button>}
      </form>
      <p className={styles.told} role="status">
        {all === null ? t.notKept : told}
      </p>
      <ol className={styles.list}>
        {asked.map((one) => (
          <li key={one.askedAt}>
            <span>
              {one.text}
              <span className={styles.about}>
                {[clockText(Date.parse(one.askedAt)), one.slide].filter(Boolean).join(' · ')}
              </span>
            </span>
            <Button look="text" aria-label={t.removeOf(one.text)} onClick={() => remove(one)}>
              {t.remove}
            </Button>
          </li>
        ))}
      </ol>
    </>
  )
}
