import * as z from 'zod/mini'
import { IndicatorGlance } from '../indicator/indicator.ts'
import { Reading } from '../figure/observation.ts'
import { Id } from '../scalars.ts'
import { Status } from '../target/status.ts'
import { TargetGlance } from '../target/target.ts'

/** Where the evidence of something on a slide is found. */
const EvidencePlace = z.strictObject({
  kind: z.enum(['observation', 'target', 'milestone', 'status']),
  id: Id,
})

const ShownStatus = z.enum([...Status.options, 'no-target'])

/** A status in words, with what they are a sign of. */
const StatusText = z.strictObject({ status: ShownStatus, text: z.string() })

/** A figure in the words of the board, with all that must go with it (H1). */
export const SlideFigure = z.strictObject({
  /** Tells which figure it is, whatever its value: the id of its indicator. */
  key: Id,
  name: z.string(),
  before: z.string(),
  number: z.string(),
  after: z.string(),
  period: z.string(),
  /** Change, then what the figure never goes without. */
  remarks: z.array(z.string()),
  targets: z.array(
    z.strictObject({ text: z.string(), standing: StatusText, evidence: EvidencePlace }),
  ),
  source: z.string(),
  evidence: z.nullable(EvidencePlace),
})
export type SlideFigure = z.infer<typeof SlideFigure>

const TableCell = z.strictObject({
  text: z.string(),
  status: z.nullable(ShownStatus),
  evidence: z.nullable(EvidencePlace),
})

/** A part of a slide. Every text is as the board shows it; charts carry their rows as texts as well. */
export const SlideBlock = z.discriminatedUnion('block', [
  z.strictObject({ block: z.literal('figures'), figures: z.array(SlideFigure) }),
  z.strictObject({
    block: z.literal('trend'),
    indicator: IndicatorGlance,
    readings: z.array(Reading),
    targets: z.array(TargetGlance),
    chart: z.enum(['line', 'bars']),
    /** Unit and scope. */
    subtitle: z.string(),
    rows: z.array(z.strictObject({ period: z.string(), figure: z.string() })),
    notes: z.array(z.string()),
  }),
  z.strictObject({
    block: z.literal('comparison'),
    indicator: z.nullable(IndicatorGlance),
    subtitle: z.string(),
    series: z.array(
      z.strictObject({
        key: z.string(),
        name: z.string(),
        indicator: IndicatorGlance,
        readings: z.array(Reading),
        rows: z.array(z.strictObject({ period: z.string(), figure: z.string() })),
      }),
    ),
    /** Why lines break; meeting versions kept before there were any have none. */
    notes: z.optional(z.array(z.string())),
  }),
  z.strictObject({
    block: z.literal('table'),
    columns: z.array(z.strictObject({ header: z.string(), share: z.number() })),
    rows: z.array(z.array(TableCell)),
  }),
  z.strictObject({
    block: z.literal('steps'),
    steps: z.array(
      z.strictObject({
        date: z.string(),
        name: z.string(),
        title: z.string(),
        state: z.enum(['done', 'expected', 'unconfirmed']),
        word: z.string(),
        evidence: EvidencePlace,
      }),
    ),
  }),
  z.strictObject({ block: z.literal('paragraphs'), paragraphs: z.array(z.string()) }),
])
export type SlideBlock = z.infer<typeof SlideBlock>
export type BlockOf<B extends SlideBlock['block']> = Extract<SlideBlock, { block: B }>

/** Everything a slide says, in the order in which it is read: all outputs are made of this alone. */
export const SlideContents = z.strictObject({
  id: Id,
  kind: z.enum([
    'title',
    'headline',
    'indicator',
    'sector',
    'ledger',
    'comparison',
    'milestones',
    'text',
  ]),
  eyebrow: z.string(),
  /** Pieces of one sentence; what is `strong` is what it is about. */
  title: z.array(z.strictObject({ text: z.string(), strong: z.boolean() })),
  /** What the rules would have as title. */
  generatedTitle: z.string(),
  /** Numbers of a title written by hand that the data of the slide do not have. */
  unknownNumbers: z.array(z.string()),
  blocks: z.array(SlideBlock),
  /** What did not fit, in words; null where everything is there. */
  left: z.nullable(z.string()),
  /** The foot: who says so, as of when. */
  foot: z.string(),
  notes: z.string(),
  /** A sentence to say, made by the rules; null where there is none. */
  sentence: z.nullable(z.string()),
  /** The sources in full, for the end of a report. */
  sources: z.array(z.string()),
})
export type SlideContents = z.infer<typeof SlideContents>
