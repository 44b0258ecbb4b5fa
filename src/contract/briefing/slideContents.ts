import * as z from 'zod/mini'
import { IndicatorGlance } from '../indicator/indicator.ts'
import { Reading } from '../figure/observation.ts'
import { Id } from '../scalars.ts'
import { Status } from '../target/status.ts'
import { TargetGlance } from '../target/target.ts'

/** The kind and id of the item whose evidence is to be shown. */
const EvidencePlace = z.strictObject({
  kind: z.enum(['observation', 'target', 'milestone', 'status']),
  id: Id,
})

const ShownStatus = z.enum([...Status.options, 'no-target'])

/** A status with its text. */
const StatusText = z.strictObject({ status: ShownStatus, text: z.string() })

/** A figure as the board shows it, with the remarks, source and evidence that must accompany it (H1). */
export const SlideFigure = z.strictObject({
  /** The id of its indicator, by which the figure is found again in another version. */
  key: Id,
  name: z.string(),
  before: z.string(),
  number: z.string(),
  after: z.string(),
  period: z.string(),
  /** The change, then the remarks that must accompany the figure. */
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

/** A part of a slide. Texts are as the board shows them; charts have their rows as texts too. */
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
    /** Why lines break; absent from meeting versions saved before this field existed. */
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

/** The whole content of a slide, in reading order. Every output (screen, print, files) is made from this alone. */
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
  /** Pieces of one sentence; the `strong` ones are emphasised. */
  title: z.array(z.strictObject({ text: z.string(), strong: z.boolean() })),
  /** The title that the product would write itself. */
  generatedTitle: z.string(),
  /** Numbers in a hand-written title that do not occur in the data of the slide. */
  unknownNumbers: z.array(z.string()),
  blocks: z.array(SlideBlock),
  /** States what did not fit on the slide; null where everything did. */
  left: z.nullable(z.string()),
  /** The footer: sources and day. */
  foot: z.string(),
  notes: z.string(),
  /** A generated sentence for the speaker; null where there is none. */
  sentence: z.nullable(z.string()),
  /** The sources in full, for the end of a report. */
  sources: z.array(z.string()),
})
export type SlideContents = z.infer<typeof SlideContents>
