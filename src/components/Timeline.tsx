import { type KeyboardEvent, useRef, useState } from 'react'
import type { Day } from '../contract/scalars.ts'
import { type DatedStep, type Lane, yearOfDay } from '../domain/milestone/timeline.ts'
import { milestoneWords } from '../i18n/milestone/milestoneWords.ts'
import { useText } from '../i18n/words.tsx'
import { EvidenceLink } from './EvidenceLink.tsx'
import styles from './Timeline.module.css'
import { TimelineLegend } from './TimelineLegend.tsx'
import { TimelineScale } from './TimelineScale.tsx'
import { type Spot, datedStepText, TimelineTrack } from './TimelineTrack.tsx'

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
  const { lang, say, t } = useText(milestoneWords)
  const field = useRef<HTMLDivElement>(null)
  const rows = lanes.flatMap((lane) => lane.rows.map((row) => ({ lane, row })))
  const spots = rows.flatMap(({ lane, row }, line) =>
    row.steps
      .filter(({ from, to }) => to >= first && from < last + 1)
      .map((step, place) => ({ key: `${lane.id} ${row.milestone.id} ${place}`, line, step })),
  )
  const [chosen, choose] = useState<string | null>(null)
  const active = spots.find(({ key }) => key === chosen) ?? spots[0]
  const today = yearOfDay(day)
  const walk = (event: KeyboardEvent) => {
    const next = active && spotAfter(event.key, active, spots)
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
      <TimelineLegend />
      <div className={styles.axis}>
        <TimelineScale years={[first, last]} day={day} />
      </div>
      {lanes.map((lane) => (
        <section key={lane.id} className={styles.lane} aria-label={say(lane.name)}>
          <p className={styles.laneName} aria-hidden="true">
            {say(lane.name)}
          </p>
          {lane.rows.map((row) => {
            const line = rows.findIndex((one) => one.lane === lane && one.row === row)
            return (
              <div key={row.milestone.id} className={styles.row}>
                <p className={styles.name}>
                  <EvidenceLink of={{ kind: 'milestone', id: row.milestone.id }}>
                    {say(row.milestone.name)}
                  </EvidenceLink>
                  {row.steps.length === 0 && <span className={styles.undated}> {t.undated}</span>}
                </p>
                <div className={styles.field}>
                  <TimelineTrack
                    name={say(row.milestone.name)}
                    spots={spots.filter((spot) => spot.line === line)}
                    years={[first, last]}
                    today={today}
                    active={active?.key ?? null}
                    onChoose={choose}
                    onWalk={walk}
                  />
                </div>
              </div>
            )
          })}
        </section>
      ))}
      <p className={styles.chosen}>{active && datedStepText(active.step, lang)}</p>
      <p className={styles.help}>{t.timelineHelp}</p>
    </div>
  )
}

/** The step that a key moves to; undefined for other keys and at the ends. */
function spotAfter(key: string, active: Spot, spots: readonly Spot[]): Spot | undefined {
  const place = spots.indexOf(active)
  const nearestOn = (line: number) =>
    spots
      .filter((spot) => spot.line === line)
      .sort((a, b) => distance(a.step, active.step) - distance(b.step, active.step))[0]
  const lines = [...new Set(spots.map(({ line }) => line))]
  const at = lines.indexOf(active.line)
  return {
    ArrowRight: spots[place + 1],
    ArrowLeft: spots[place - 1],
    ArrowDown: nearestOn(lines[at + 1] ?? -1),
    ArrowUp: nearestOn(lines[at - 1] ?? -1),
    Home: spots[0],
    End: spots[spots.length - 1],
  }[key]
}

function distance(a: DatedStep, b: DatedStep): number {
  return Math.abs((a.from + a.to) / 2 - (b.from + b.to) / 2)
}
