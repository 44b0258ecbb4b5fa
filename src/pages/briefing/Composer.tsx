import { startTransition, useState } from 'react'
import type { Briefing, NewSlide } from '../../contract/briefing/briefing.ts'
import {
  mostSlides,
  withEdited,
  withMoved,
  withoutSlide,
  withSlide,
} from '../../domain/briefing/briefingEdits.ts'
import { useDemo } from '../../components/DemoContext.ts'
import { paths } from '../../paths/paths.ts'
import { formatCount } from '../../format/figureText.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { useText } from '../../i18n/words.tsx'
import { AddSlide } from './AddSlide.tsx'
import { BriefingPaper } from './BriefingPaper.tsx'
import { recovering, useBriefingData } from './briefingData.ts'
import { BriefingTools } from './BriefingTools.tsx'
import styles from './Composer.module.css'
import { MeetingsPart } from './MeetingsPart.tsx'
import { SlideForm } from './SlideForm.tsx'
import { SlideList } from './SlideList.tsx'
import { SlideView } from './SlideView.tsx'
import { useContents } from './useContents.ts'
import { useHistory } from './useHistory.ts'
import { useKeeping } from './useKeeping.ts'
import { useUndoKeys } from './useUndoKeys.ts'

/** The editor of one briefing. Every change is saved on the device and can be undone. */
export function Composer({ first, slide: start }: { first: Briefing; slide: number }) {
  const { lang, t } = useText(briefingWords)
  const { history, edit, undo, redo } = useHistory(first)
  const { now } = history
  const keeping = useKeeping(now)
  const { data, w } = useBriefingData(now, recovering)
  const [place, choose] = useState(start)
  const [stated, say] = useState('')
  const contents = useContents(now, data, w)
  const shown = Math.max(0, Math.min(place, now.slides.length - 1))
  const slide = now.slides[shown]
  const content = contents[shown]
  useUndoKeys(undo, redo)
  const { title, lang: written } = now
  const taken = { title, lang: written, slides: contents, demo: useDemo(), code: null }

  const move = (id: string, to: number) => {
    const at = Math.max(0, Math.min(now.slides.length - 1, to))
    edit((held) => withMoved(held, id, at))
    choose(at)
    say(t.moved(formatCount(at + 1)))
  }
  const remove = (id: string) => {
    edit((held) => withoutSlide(held, id))
    say(t.removed)
  }
  const add = (added: NewSlide) => {
    if (now.slides.length >= mostSlides) {
      say(t.full(formatCount(mostSlides)))
      return
    }
    // A transition, as the records a new slide compares may have to be fetched first.
    const after = now.slides.length === 0 ? -1 : shown
    startTransition(() => {
      edit((held) => withSlide(held, added, after))
      choose(after + 1)
    })
    say(t.added(formatCount(after + 2)))
  }
  return (
    <BriefingPaper live={taken} className={styles.page}>
      <BriefingTools
        briefing={now}
        taken={taken}
        place={shown}
        keeping={keeping}
        undo={history.past.length > 0 ? undo : null}
        redo={history.future.length > 0 ? redo : null}
        edit={edit}
        data={data}
      />
      <p role="status" className="sr-only">
        {stated}
      </p>
      <div className={styles.bench}>
        <SlideList
          slides={now.slides}
          contents={contents}
          lang={now.lang}
          chosen={shown}
          choose={choose}
          toSlide={(to) => paths.briefing(lang, now.id, { slide: String(to + 1) })}
          move={move}
          remove={remove}
        />
        <div className={styles.main}>
          {slide && content ? (
            <>
              <div className={styles.view}>
                <SlideView
                  slide={content}
                  place={shown + 1}
                  all={contents.length}
                  lang={now.lang}
                />
              </div>
              <SlideForm
                key={slide.id}
                slide={slide}
                content={content}
                data={data}
                lang={now.lang}
                place={shown}
                all={contents.length}
                onMove={(to) => move(slide.id, to)}
                onRemove={() => remove(slide.id)}
                onDuplicate={() => add(slide)}
                onEdit={(edited, field) => edit((held) => withEdited(held, edited), field)}
              />
            </>
          ) : (
            <NoSlides />
          )}
          <AddSlide data={data} onAdd={add} />
          <MeetingsPart briefing={now} contents={contents} data={data} edit={edit} />
        </div>
      </div>
    </BriefingPaper>
  )
}

function NoSlides() {
  const { t } = useText(briefingWords)
  return (
    <div className={styles.empty}>
      <p>{t.empty}</p>
      <p>{t.emptyHelp}</p>
    </div>
  )
}
