import type { MeetingVersion } from '../../contract/briefing/briefing.ts'
import type { SlideContents, SlideFigure } from '../../contract/briefing/slideContents.ts'

/** The beginning of the hash, which people can compare. */
export function checkCode({ hash }: Pick<MeetingVersion, 'hash'>): string {
  return hash.slice(0, 16)
}

/** A figure whose text differs from the one in the meeting, and its slide. */
export type MeetingFigureChange = {
  /** The number of the slide, from 1. */
  place: number
  name: string
  before: string
  after: string
}

/**
 * The figures and the rows of charts and tables whose text differs today from that of the meeting. Slides are
 * matched by id and figures by indicator, never by position; "—" stands for a fact missing on one side.
 */
export function changedSince(
  meeting: readonly SlideContents[],
  today: readonly SlideContents[],
): MeetingFigureChange[] {
  return meeting.flatMap((slide, index) => {
    const now = today.find(({ id }) => id === slide.id)
    if (!now) return []
    const after = factsOf(now)
    const before = factsOf(slide)
    const names = [...new Set([...before.keys(), ...after.keys()])]
    return names.flatMap((name) => {
      const [was, is] = [before.get(name) ?? '—', after.get(name) ?? '—']
      return was === is
        ? []
        : [{ place: index + 1, name: name.slice(name.indexOf(' ') + 1), before: was, after: is }]
    })
  })
}

/** The texts of a slide by a key of the form `id name`: the name is what follows the first space. */
function factsOf({ blocks }: SlideContents): Map<string, string> {
  const facts = new Map<string, string>()
  for (const block of blocks) {
    if (block.block === 'figures')
      for (const figure of block.figures)
        for (const [key, text] of figureFacts(figure)) facts.set(key, text)
    if (block.block === 'trend')
      for (const { period, figure } of block.rows)
        facts.set(`${block.indicator.id} ${period}`, figure)
    if (block.block === 'comparison')
      for (const { key, name, rows } of block.series)
        for (const { period, figure } of rows) facts.set(`${key} ${name} ${period}`, figure)
    if (block.block === 'table')
      for (const [first, ...rest] of block.rows)
        facts.set(
          `row ${first?.text ?? ''}${rest[0] ? ` ${rest[0].text}` : ''}`,
          rest
            .slice(1)
            .map(({ text }) => text)
            .join(' '),
        )
    if (block.block === 'steps')
      for (const { name, title, date, word } of block.steps)
        facts.set(`step ${name} ${title}`, `${date} ${word}`)
  }
  return facts
}

function figureFacts({ key, name, before, number, after, period, targets }: SlideFigure) {
  return [
    [`${key} ${name}`, `${before}${number}${after} ${period}`],
    ...targets.map(({ text, standing }) => [`${key} ${name} ${text}`, standing.text]),
  ] as [string, string][]
}
