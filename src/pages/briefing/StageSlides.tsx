import { useDeferredValue } from 'react'
import { useOpenEvidence } from '../../components/EvidenceContext.tsx'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import type { Lang } from '../../contract/scalars.ts'
import { SlideEvidenceContext } from '../../slides/draw/SlideEvidence.tsx'
import { SlideView } from './SlideView.tsx'
import styles from './Presentation.module.css'

/** The slide that the audience sees, in the largest canvas that fits; its figures open their evidence. */
export function StageSlides({
  slides,
  current,
  spotlit,
  blank,
  all,
  lang,
  code,
}: {
  slides: readonly SlideContents[]
  /** The index of the slide. */
  current: number
  /** The slide of an indicator from the search, shown in its place. */
  spotlit: SlideContents | null
  blank: boolean
  all: number
  lang: Lang
  /** The check code of the meeting version, where the slides are its own. */
  code: string | null
}) {
  const openEvidence = useOpenEvidence()
  const layers = useLayers(slides, current, spotlit)
  return (
    <div className={styles.canvas} data-slides="" aria-hidden={blank} data-blank={blank}>
      <SlideEvidenceContext value={openEvidence}>
        {layers.map(({ key, drawn, at, on }) => (
          <div key={key} className={styles.layer} aria-hidden={!on}>
            <SlideView
              slide={drawn}
              place={at + 1}
              all={all}
              lang={lang}
              code={drawn === spotlit ? null : code}
            />
          </div>
        ))}
      </SlideEvidenceContext>
    </div>
  )
}

/** A rendered slide, of which only one is visible. */
type Layer = { key: string; drawn: SlideContents; at: number; on: boolean }

/** The current slide; when idle also those before and after, so that a step only has to reveal them. */
function useLayers(
  slides: readonly SlideContents[],
  current: number,
  spotlit: SlideContents | null,
): Layer[] {
  const settled = useDeferredValue(current, null)
  const ahead = settled === null ? [] : [settled - 1, settled, settled + 1]
  const layers = slides.flatMap((drawn, at) =>
    at === current || ahead.includes(at)
      ? [{ key: `${at}`, drawn, at, on: !spotlit && at === current }]
      : [],
  )
  return spotlit ? [...layers, { key: 'thrown', drawn: spotlit, at: current, on: true }] : layers
}
