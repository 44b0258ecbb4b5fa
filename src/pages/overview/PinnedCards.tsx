import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { catalogueQuery } from '../../api/catalogueQueries.ts'
import { KpiCard } from '../../components/KpiCard.tsx'
import { pins, togglePin } from '../../components/pins.ts'
import { wholeOf } from '../../contract/http/broken.ts'
import { standingsOf } from '../../domain/target/standing.ts'
import { formatCount } from '../../format/figureText.ts'
import { pinWords } from '../../i18n/indicator/pinWords.ts'
import { useText } from '../../i18n/words.tsx'
import { paths } from '../../paths/paths.ts'
import type { View } from '../../paths/viewSearch.ts'
import { cross, IconButton } from '../../ui/IconButton.tsx'
import grid from './KpiGrid.module.css'
import styles from './PinnedCards.module.css'
import { trackedIn } from './tracked.ts'

/** The pinned indicators as cards in the order pinned, with buttons that move and unpin them. */
export function PinnedCards({
  view: { sectors, asOf },
  ids,
}: {
  view: View
  ids: readonly string[]
}) {
  const { lang, t, say } = useText(pinWords)
  const { data } = useSuspenseQuery(catalogueQuery(asOf))
  const [said, setSaid] = useState('')
  const section = useRef<HTMLElement>(null)
  const moved = useRef<HTMLElement | null>(null)
  useEffect(() => {
    // An element that is moved in the page loses the focus.
    moved.current?.focus()
    moved.current = null
  })
  const rows = wholeOf(data.rows)
  const shown = ids.flatMap((id) => rows.find(({ indicator }) => indicator.id === id) ?? [])
  const names = shown.map(({ indicator }) => say(indicator.name))

  const move = (place: number, to: number, button: HTMLElement) => {
    const next = shown.map(({ indicator }) => indicator.id)
    const [id] = next.splice(place, 1)
    if (id === undefined || to < 0 || to > next.length) return
    next.splice(to, 0, id)
    moved.current = button
    // Those that are not known on this day stay pinned.
    pins.write([...next, ...ids.filter((one) => !next.includes(one))])
    setSaid(t.moved(names[place] ?? '', formatCount(to + 1)))
  }
  const remove = (place: number, id: string) => {
    section.current?.focus()
    togglePin(id)
    setSaid(t.removed(names[place] ?? ''))
  }
  return (
    <section ref={section} className={styles.pinned} aria-labelledby="pinned" tabIndex={-1}>
      <h2 id="pinned">{t.pinned}</h2>
      <p className={styles.sub}>{t.onDevice}</p>
      <p className="sr-only" role="status">
        {said}
      </p>
      <div className={grid.grid}>
        {shown.map((card, place) => {
          const { id } = card.indicator
          const name = names[place] ?? ''
          return (
            <div key={id} className={`${grid.cell} ${styles.cell}`}>
              <div className={styles.tools}>
                <IconButton
                  small
                  label={t.earlier(name)}
                  icon="M9.5 3.5L5 8l4.5 4.5"
                  aria-disabled={place === 0}
                  onClick={(event) => move(place, place - 1, event.currentTarget)}
                />
                <IconButton
                  small
                  label={t.later(name)}
                  icon="M6.5 3.5L11 8l-4.5 4.5"
                  aria-disabled={place === shown.length - 1}
                  onClick={(event) => move(place, place + 1, event.currentTarget)}
                />
                <IconButton
                  small
                  label={t.unpin(name)}
                  icon={cross}
                  onClick={() => remove(place, id)}
                />
              </div>
              <KpiCard
                card={card}
                standings={standingsOf(trackedIn([card]))}
                sources={data.sources}
                to={paths.indicator(lang, id, { sectors, asOf })}
              />
            </div>
          )
        })}
      </div>
    </section>
  )
}
