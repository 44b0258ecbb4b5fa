import { type KeyboardEvent, useRef, useState } from 'react'
import type { Day } from '../contract/scalars.ts'
import { percentLength } from '../format/figureText.ts'
import { dateText } from '../format/dateText.ts'
import { type DatedStep, type Lane, yearOfDay } from '../domain/milestone/timeline.ts'
import { milestoneWords } from '../i18n/milestone/milestoneWords.ts'
import { useText } from '../i18n/words.tsx'
import { EvidenceButton } from './EvidenceButton.tsx'
import { useOpenEvidence } from './EvidenceContext.tsx'
import styles from './Timeline.module.css'

/** Milestones as rows in lanes along the years: one Tab stop, walked by arrow keys. */
export function Timeline({
  lanes,
  years: [first, last],
  day,
}: {
  lanes: readonly Lane[]
  /** The first and the last year shown. */
  years: readonly [number, number]
  day: Day
}) {
  const { lang, t, say } = useText(milestoneWords)
  const open = useOpenEvidence()
  const field = useRef<HTMLDivElement>(null)
  const length = last + 1 - first
  const shareOf = (year: number) => (year - first) / length
  const rows = lanes.flatMap((lane) => lane.rows.map((row) => ({ lane, row })))
  const spots = rows.flatMap(({ lane, row }, line) =>
    row.steps
      .filter(({ from, to }) => to >= first && from < last + 1)
      .map((step, place) => ({ key: `${lane.id} ${row.milestone.id} ${place}`, line, step })),
  )
  const [chosen, choose] = useState<string | null>(null)
  const active = spots.find(({ key }) => key === chosen) ?? spots[0]
  const today = yearOfDay(day)
  const ticks = Array.from({ length: length + 1 }, (_, place) => first + place)
  const wordsOf = ({ milestone, event, state }: DatedStep) =>
    t.point(
      say(milestone.name),
      dateText(event.date ?? '', lang),
      say(event.title),
      t.stateName[state],
    )
  const walk = (event: KeyboardEvent) => {
    if (!active) return
    const place = spots.indexOf(active)
    const sameLine = (line: number) =>
      spots
        .filter((spot) => spot.line === line)
        .sort((a, b) => distance(a.step, active.step) - distance(b.step, active.step))[0]
    const lines = [...new Set(spots.map(({ line }) => line))]
    const at = lines.indexOf(active.line)
    const next = {
      ArrowRight: spots[place + 1],
      ArrowLeft: spots[place - 1],
      ArrowDown: sameLine(lines[at + 1] ?? -1),
      ArrowUp: sameLine(lines[at - 1] ?? -1),
      Home: spots[0],
      End: spots[spots.length - 1],
    }[event.key]
    if (!next) return
    event.preventDefault()
    choose(next.key)
    const marks = field.current?.querySelectorAll<SVGElement>('[data-key]') ?? []
    Array.from(marks)
      .find(({ dataset }) => dataset['key'] === next.key)
      ?.focus()
  }
  return (
    <div className={styles.timeline} ref={field} role="group" aria-label={t.timeline}>
      <div className={styles.axis} aria-hidden="true">
        {ticks.slice(0, -1).map((year) => (
          <span key={year} style={{ left: percentLength(shareOf(year)) }}>
            {length > 12 && year % 2 === 1 ? '' : year}
          </span>
        ))}
      </div>
      {lanes.map((lane) => (
        <section key={lane.id} className={styles.lane} aria-label={say(lane.name)}>
          <p className={styles.laneName} aria-hidden="true">
            {say(lane.name)}
          </p>
          {lane.rows.map((row) => {
            const line = rows.findIndex((one) => one.lane === lane && one.row === row)
            const here = spots.filter((spot) => spot.line === line)
            return (
              <div key={row.milestone.id} className={styles.row}>
                <p className={styles.name}>
                  <EvidenceButton of={{ kind: 'milestone', id: row.milestone.id }}>
                    {say(row.milestone.name)}
                  </EvidenceButton>
                </p>
                <svg className={styles.track} role="group" aria-label={say(row.milestone.name)}>
                  {ticks.map((year) => (
                    <line
                      key={year}
                      className={styles.tick}
                      x1={percentLength(shareOf(year))}
                      x2={percentLength(shareOf(year))}
                      y1="0"
                      y2="100%"
                    />
                  ))}
                  {today >= first && today <= last + 1 && (
                    <line
                      className={styles.today}
                      x1={percentLength(shareOf(today))}
                      x2={percentLength(shareOf(today))}
                      y1="0"
                      y2="100%"
                    />
                  )}
                  {here.map(({ key, step }) => {
                    const { from, to, state, milestone } = step
                    const [left, right] = [
                      shareOf(Math.max(from, first)),
                      shareOf(Math.min(to, last + 1)),
                    ]
                    const isActive = key === active?.key
                    return (
                      <g
                        key={key}
                        className={styles.step}
                        data-state={state}
                        data-key={key}
                        role="button"
                        tabIndex={isActive ? 0 : -1}
                        aria-label={wordsOf(step)}
                        onFocus={() => choose(key)}
                        onPointerEnter={() => choose(key)}
                        onClick={(event) =>
                          open({ kind: 'milestone', id: milestone.id }, event.currentTarget)
                        }
                        onKeyDown={(event) => {
                          if (event.key !== 'Enter' && event.key !== ' ') {
                            walk(event)
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
                  })}
                </svg>
              </div>
            )
          })}
        </section>
      ))}
      <p className={styles.told}>{active && wordsOf(active.step)}</p>
      <p className={styles.help}>{t.timelineHelp}</p>
    </div>
  )
}

function distance(a: DatedStep, b: DatedStep): number {
  return Math.abs((a.from + a.to) / 2 - (b.from + b.to) / 2)
}
