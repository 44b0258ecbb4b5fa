import type { KeyboardEvent } from 'react'
import type { Lang } from '../contract/scalars.ts'
import type { DatedStep } from '../domain/milestone/timeline.ts'
import { dateText } from '../format/dateText.ts'
import { percentLength } from '../format/figureText.ts'
import { milestoneWords } from '../i18n/milestone/milestoneWords.ts'
import { useText } from '../i18n/words.tsx'
import { useOpenEvidence } from './EvidenceContext.tsx'
import styles from './Timeline.module.css'

/** A step that can be focused, on the row with the index `line`. */
export type Spot = { key: string; line: number; step: DatedStep }

/** A step in words: its milestone, date, title and state. */
export function datedStepText({ milestone, event, state }: DatedStep, lang: Lang): string {
  const t = milestoneWords[lang]
  const date = dateText(event.date ?? '', lang)
  return t.point(milestone.name[lang], date, event.title[lang], t.stateName[state])
}

/** The row of one milestone: the years, today, and its steps as buttons. */
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
  const shareOf = (year: number) => (year - first) / length
  const ticks = Array.from({ length: length + 1 }, (_, place) => first + place)
  return (
    <svg className={styles.track} role="group" aria-label={name}>
      {ticks.map((year) => (
        <Upright key={year} className={styles.tick} share={shareOf(year)} />
      ))}
      {today >= first && today <= last + 1 && (
        <Upright className={styles.today} share={shareOf(today)} />
      )}
      {spots.map(({ key, step }) => (
        <Step
          key={key}
          id={key}
          step={step}
          left={shareOf(Math.max(step.from, first))}
          right={shareOf(Math.min(step.to, last + 1))}
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

/** A step as a point, or as a span where its date is a month or a year; a press opens its evidence. */
function Step({
  id,
  step,
  left,
  right,
  isActive,
  onChoose,
  onWalk,
}: {
  id: string
  step: DatedStep
  left: number
  right: number
  isActive: boolean
  onChoose: () => void
  onWalk: (event: KeyboardEvent) => void
}) {
  const { lang } = useText()
  const open = useOpenEvidence()
  const { from, to, state, milestone } = step
  return (
    <g
      className={styles.step}
      data-state={state}
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
      {to > from ? (
        <rect
          className={styles.span}
          x={percentLength(left)}
          width={percentLength(right - left)}
          y="10"
          height="12"
          rx="6"
        />
      ) : (
        <circle className={styles.span} cx={percentLength(left)} cy="16" r="6" />
      )}
      {state === 'unconfirmed' && (
        <text
          className={styles.question}
          x={percentLength((left + right) / 2)}
          y="20"
          textAnchor="middle"
        >
          ?
        </text>
      )}
      {/* Invisible and larger than the mark, so that a finger can hit it. */}
      <rect
        className={styles.reach}
        x={percentLength(left)}
        width={percentLength(Math.max(right - left, 0))}
        y="4"
        height="24"
      />
    </g>
  )
}
