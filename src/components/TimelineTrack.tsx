import type { KeyboardEvent } from 'react'
import { markOffsets, whiskerEnds } from '../charts/milestoneMarks.ts'
import type { Lang } from '../contract/scalars.ts'
import type { DatedStep } from '../domain/milestone/timeline.ts'
import { dateText } from '../format/dateText.ts'
import { percentLength } from '../format/figureText.ts'
import { milestoneWords } from '../i18n/milestone/milestoneWords.ts'
import { useText } from '../i18n/words.tsx'
import { useOpenEvidence } from './EvidenceContext.tsx'
import { MilestoneMark } from './MilestoneMark.tsx'
import styles from './TimelineTrack.module.css'
import { Whisker } from './Whisker.tsx'

/** A step that can be focused, on the row with the index `line`. */
export type Spot = { key: string; line: number; step: DatedStep }

/** A step in words: its milestone, date, title and state. */
export function datedStepText({ milestone, event, state }: DatedStep, lang: Lang): string {
  const t = milestoneWords[lang]
  const date = dateText(event.date ?? '', lang)
  return t.point(milestone.name[lang], date, event.title[lang], t.stateName[state])
}

/** The row of one milestone: the years, today, what lies ahead, and its steps as buttons. */
export function TimelineTrack({
  name,
  spots,
  years: [first, last],
  today,
  active,
  onChoose,
  onWalk,
}: {
  name: string
  spots: readonly Spot[]
  /** The first and the last year shown. */
  years: readonly [number, number]
  today: number
  /** The key of the step with the Tab stop, on whatever row. */
  active: string | null
  onChoose: (key: string) => void
  onWalk: (event: KeyboardEvent) => void
}) {
  const length = last + 1 - first
  const shareOf = (year: number) => (Math.min(Math.max(year, first), last + 1) - first) / length
  const ticks = Array.from({ length: length + 1 }, (_, place) => first + place)
  const offsets = markOffsets(spots.map(({ step }) => step))
  return (
    <svg className={styles.track} role="group" aria-label={name}>
      <rect
        className={styles.ahead}
        x={percentLength(shareOf(today))}
        width={percentLength(1 - shareOf(today))}
        height="100%"
      />
      {ticks.map((year) => (
        <Upright key={year} className={styles.tick} share={shareOf(year)} />
      ))}
      {today >= first && today <= last + 1 && (
        <Upright className={styles.today} share={shareOf(today)} />
      )}
      {spots.map(({ key, step }, place) => (
        <Step
          key={key}
          id={key}
          step={step}
          from={shareOf(step.from)}
          to={shareOf(step.to)}
          offset={offsets[place] ?? 0}
          isActive={key === active}
          onChoose={() => onChoose(key)}
          onWalk={onWalk}
        />
      ))}
    </svg>
  )
}

function Upright({ className, share }: { className: string | undefined; share: number }) {
  return (
    <line
      className={className}
      x1={percentLength(share)}
      x2={percentLength(share)}
      y1="0"
      y2="100%"
    />
  )
}

/**
 * A step as a mark in the middle of the time that its date may mean, with a whisker over that time: never a bar,
 * which would read as something that lasts. A press opens its evidence.
 */
function Step({
  id,
  step,
  from,
  to,
  offset,
  isActive,
  onChoose,
  onWalk,
}: {
  id: string
  step: DatedStep
  from: number
  to: number
  offset: number
  isActive: boolean
  onChoose: () => void
  onWalk: (event: KeyboardEvent) => void
}) {
  const { lang } = useText()
  const open = useOpenEvidence()
  const { precision, state, milestone } = step
  return (
    <g
      className={styles.step}
      data-key={id}
      role="button"
      tabIndex={isActive ? 0 : -1}
      aria-label={datedStepText(step, lang)}
      onFocus={onChoose}
      onPointerEnter={onChoose}
      onClick={(event) => open({ kind: 'milestone', id: milestone.id }, event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') {
          onWalk(event)
          return
        }
        event.preventDefault()
        open({ kind: 'milestone', id: milestone.id }, event.currentTarget)
      }}
    >
      {/* A nested svg, as a path knows no percentages: its origin is on the middle of the row. */}
      <svg className={styles.place} y="50%">
        <g transform={`translate(0 ${offset})`}>
          {precision !== 'day' && (
            <Whisker
              from={percentLength(from)}
              to={percentLength(to)}
              ends={whiskerEnds[precision]}
            />
          )}
          <svg className={styles.place} x={percentLength((from + to) / 2)}>
            <MilestoneMark state={state} precision={precision} />
            {/* Larger than the mark, so that a finger can hit it. */}
            <rect className={styles.reach} x="-12" y="-12" width="24" height="24" rx="4" />
          </svg>
        </g>
      </svg>
    </g>
  )
}
