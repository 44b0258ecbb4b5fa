import * as z from 'zod/mini'
import { Bilingual, Day, Id, PartialDate } from '../scalars.ts'

/** Where a figure was read. For reposts, `originalPublisher` is the one to cite. */
export const Source = z.strictObject({
  id: Id,
  publisher: Bilingual,
  title: z.string(),
  url: z.nullable(z.string().check(z.regex(/^https?:\/\/[^\s]+$/))),
  publishedAt: z.nullable(PartialDate),
  /** The day from which it counts as known, where `publishedAt` does not settle it. */
  recordedAt: z.nullable(Day),
  language: z.enum(['zh-Hans', 'zh-Hant', 'en']),
  kind: z.enum(['official', 'media', 'index', 'article']),
  originalPublisher: z.nullable(Bilingual),
  via: z.enum(['direct', 'repost']),
  caution: z.nullable(Bilingual),
})
export type Source = z.infer<typeof Source>

/** The source line under a figure: the publisher to cite, and when it was published. */
export const SourceGlance = z.strictObject({
  id: Id,
  publisher: Bilingual,
  publishedAt: z.nullable(PartialDate),
})
export type SourceGlance = z.infer<typeof SourceGlance>
