import * as z from 'zod/mini'
import { Day, Id, Lang } from '../scalars.ts'
import { SlideContents } from './slideContents.ts'

const longText = z.string().check(z.maxLength(4_000))

const common = {
  id: Id,
  /** Replaces the generated title; null keeps that one. */
  title: z.nullable(z.string().check(z.maxLength(200))),
  notes: longText,
}

/** One slide: which data it shows, not the figures themselves. */
export const Slide = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('title'),
    ...common,
    subtitle: z.string().check(z.maxLength(200)),
  }),
  z.strictObject({
    kind: z.literal('headline'),
    ...common,
    indicators: z.array(Id).check(z.minLength(1), z.maxLength(6)),
  }),
  z.strictObject({
    kind: z.literal('indicator'),
    ...common,
    indicator: Id,
    chart: z.enum(['line', 'bars']),
  }),
  z.strictObject({ kind: z.literal('sector'), ...common, sector: Id }),
  z.strictObject({ kind: z.literal('ledger'), ...common, sector: z.nullable(Id) }),
  z.strictObject({
    kind: z.literal('comparison'),
    ...common,
    /** As in the URL of the comparison page: `rd-expenditure,rd-expenditure@suzhou`. */
    items: z.string().check(z.minLength(1), z.maxLength(400)),
  }),
  z.strictObject({ kind: z.literal('milestones'), ...common, sector: z.nullable(Id) }),
  z.strictObject({ kind: z.literal('text'), ...common, text: longText }),
])
export type Slide = z.infer<typeof Slide>
export type SlideKind = Slide['kind']

/** A slide not yet added to a briefing, so without an id. */
export type NewSlide = Slide extends infer S ? (S extends Slide ? Omit<S, 'id'> : never) : never

/** A version as it was shown in a meeting. It must not change; the hash shows whether it did. */
export const MeetingVersion = z.strictObject({
  /** SHA-256 of all other fields but the name, in hexadecimal. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** What the office calls it, editable afterwards; absent or empty, it is called by its day. */
  name: z.optional(z.string().check(z.maxLength(60))),
  /** When it was saved, in ISO 8601 with time zone. */
  keptAt: z.string().check(z.maxLength(40)),
  title: z.string(),
  day: Day,
  lang: Lang,
  /** The version of the rules by which the targets were judged. */
  rules: z.string(),
  slides: z.array(SlideContents).check(z.maxLength(60)),
  /** How all targets stood, for the circular; absent from versions saved before this field existed. */
  bulletin: z.optional(z.string()),
})
export type MeetingVersion = z.infer<typeof MeetingVersion>

/** A briefing as it is stored on the device and exported as a file. */
export const Briefing = z.strictObject({
  format: z.literal('briefing/1'),
  id: Id,
  title: z.string().check(z.maxLength(120)),
  /** The day as of which it shows the data; null is always the latest. */
  asOf: z.nullable(Day),
  lang: Lang,
  slides: z.array(Slide).check(z.maxLength(60)),
  meetings: z.array(MeetingVersion).check(z.maxLength(20)),
})
export type Briefing = z.infer<typeof Briefing>
