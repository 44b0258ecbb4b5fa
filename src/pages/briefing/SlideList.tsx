import { titleTextOf } from '../../slides/deck/titleText.ts'
import { type DragEvent, type KeyboardEvent, useDeferredValue, useRef, useState } from 'react'
import type { Slide } from '../../contract/briefing/briefing.ts'
import type { Lang } from '../../contract/scalars.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { canvas } from '../../slides/draw/slideLayout.ts'
import { formatCount } from '../../format/figureText.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { useGivesWay } from '../../ui/WithoutScript.tsx'
import { SlideLinks } from './SlideLinks.tsx'
import styles from './SlideList.module.css'
import { SlideView } from './SlideView.tsx'

type Props = {
  slides: readonly Slide[]
  contents: readonly SlideContents[]
  lang: Lang
  chosen: number
  choose: (place: number) => void
  toSlide: (place: number) => string
  move: (id: string, to: number) => void
  remove: (id: string) => void
}

/** The slides in their order: chosen by arrow keys, moved by dragging or with Alt. */
export function SlideList({
  slides,
  contents,
  lang: slidesLang,
  chosen,
  choose,
  toSlide,
  move,
  remove,
}: Props) {
  const { t } = useText(briefingWords)
  const list = useRef<HTMLOListElement>(null)
  const [over, setOver] = useState<number | null>(null)
  const dragged = useRef<string | null>(null)
  // First the slide that is edited, then their pictures, which the server does not draw either.
  const drawn = useDeferredValue(true, false)
  const givesWay = useGivesWay()
  const focus = (place: number) => {
    choose(place)
    list.current?.querySelectorAll('button')[place]?.focus()
  }
  const onKey = (event: KeyboardEvent, id: string, place: number) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (event.key === 'Delete') {
      remove(id)
    } else if (step !== undefined && event.altKey) {
      move(id, place + step)
    } else if (step !== undefined) {
      focus(Math.max(0, Math.min(slides.length - 1, place + step)))
    } else return
    event.preventDefault()
  }
  const onDrop = (event: DragEvent, place: number) => {
    event.preventDefault()
    setOver(null)
    if (dragged.current !== null) move(dragged.current, place)
    dragged.current = null
  }
  return (
    <nav className={styles.rail} aria-label={t.slideList}>
      <ol className={styles.list} ref={list} {...givesWay}>
        {contents.map((content, place) => {
          const id = slides[place]?.id ?? content.id
          const title = titleTextOf(content)
          return (
            <li key={id} className={styles.item} data-over={over === place}>
              <span className={styles.number} aria-hidden="true">
                {formatCount(place + 1)}
              </span>
              <span className={styles.small} aria-hidden="true">
                {drawn ? (
                  <SlideView
                    slide={content}
                    place={place + 1}
                    all={contents.length}
                    lang={slidesLang}
                  />
                ) : (
                  <svg viewBox={`0 0 ${canvas.width} ${canvas.height}`} />
                )}
              </span>
              {content.unknownNumbers.length > 0 && (
                <span className={styles.issue} aria-hidden="true">
                  !
                </span>
              )}
              <Button
                look="bare"
                className={styles.button}
                aria-current={place === chosen ? 'true' : undefined}
                aria-label={t.slideOf(formatCount(place + 1), title)}
                title={title}
                tabIndex={place === chosen ? 0 : -1}
                draggable
                onDragStart={() => {
                  dragged.current = id
                }}
                onDragOver={(event) => {
                  event.preventDefault()
                  setOver(place)
                }}
                onDragLeave={() => setOver(null)}
                onDrop={(event) => onDrop(event, place)}
                onClick={() => choose(place)}
                onKeyDown={(event) => onKey(event, id, place)}
              />
            </li>
          )
        })}
      </ol>
      <p className={styles.help} {...givesWay}>
        {t.moveHelp}
      </p>
      <SlideLinks contents={contents} chosen={chosen} toSlide={toSlide} />
    </nav>
  )
}
