import { useId } from 'react'
import type { Slide } from '../../contract/briefing/briefing.ts'
import type { Lang } from '../../contract/scalars.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import type { BriefingData } from '../../slides/contents/slideInput.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import styles from './SlideForm.module.css'
import { SlideSubject } from './SlideSubject.tsx'
import { useGivesWay } from '../../ui/WithoutScript.tsx'

/** Edits one slide: what it shows, its title, its notes. */
export function SlideForm({
  slide,
  content,
  data,
  lang: slidesLang,
  place,
  all,
  onMove,
  onRemove,
  onDuplicate,
  onEdit,
}: {
  slide: Slide
  content: SlideContents
  data: BriefingData
  lang: Lang
  place: number
  all: number
  onMove: (to: number) => void
  onRemove: () => void
  onDuplicate: () => void
  /** Successive edits with the same `field` are one step of undo. */
  onEdit: (edited: Slide, field?: string) => void
}) {
  const { t } = useText(briefingWords)
  const { t: slideText } = useText(slideWords)
  const id = useId()
  return (
    <section className={styles.form} aria-labelledby={`${id}heading`} {...useGivesWay()}>
      <header className={styles.head}>
        <h2 id={`${id}heading`}>
          {t.edit} · {slideText.kind[slide.kind]}
        </h2>
        <div className={styles.tools}>
          {place > 0 && <Button onClick={() => onMove(place - 1)}>{t.up}</Button>}
          {place < all - 1 && <Button onClick={() => onMove(place + 1)}>{t.down}</Button>}
          <Button onClick={onDuplicate}>{t.duplicateSlide}</Button>
          <Button onClick={onRemove}>{t.removeSlide}</Button>
        </div>
      </header>
      <SlideSubject slide={slide} data={data} lang={slidesLang} onEdit={onEdit} />
      {slide.kind !== 'title' && (
        <div className={styles.field}>
          <Field label={t.slideTitle} place="above">
            <TextInput
              maxLength={200}
              value={slide.title ?? ''}
              placeholder={content.generatedTitle}
              aria-describedby={`${id}help`}
              onChange={({ target }) =>
                onEdit(
                  { ...slide, title: target.value === '' ? null : target.value },
                  `${slide.id} title`,
                )
              }
            />
          </Field>
          <p id={`${id}help`} className={styles.help} role="status">
            {content.unknownNumbers.length > 0 ? (
              <strong className={styles.issue}>
                {slideText.unknownNumbers(content.unknownNumbers)}
              </strong>
            ) : (
              t.slideTitleHelp
            )}
          </p>
          {slide.title !== null && (
            <Button onClick={() => onEdit({ ...slide, title: null })}>{t.automatic}</Button>
          )}
        </div>
      )}
      <div className={styles.field}>
        <Field label={t.notes} place="above">
          <TextArea
            rows={3}
            maxLength={4_000}
            value={slide.notes}
            onChange={({ target }) =>
              onEdit({ ...slide, notes: target.value }, `${slide.id} notes`)
            }
          />
        </Field>
      </div>
      {content.sentence !== null && (
        <div className={styles.field}>
          <p className={styles.label}>{t.sentence}</p>
          <p className={styles.sentence}>{content.sentence}</p>
        </div>
      )}
    </section>
  )
}
