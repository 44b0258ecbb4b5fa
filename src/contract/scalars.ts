import * as z from 'zod/mini'

// A strict CSP forbids the code generation zod would otherwise try.
z.config({ jitless: true })

/** Kebab-case and stable: ids never change once published. */
export const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80))

/** A text for display, in both languages. */
export const Bilingual = z.strictObject({ zh: z.string(), en: z.string() })
export type Bilingual = z.infer<typeof Bilingual>

export const Lang = z.enum(['zh', 'en'])
export type Lang = z.infer<typeof Lang>

/** `YYYY-MM-DD`. Days are compared as plain strings. */
export const Day = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), z.refine(isCalendarDay))
export type Day = z.infer<typeof Day>

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as known. */
export const PartialDate = z
  .string()
  .check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/))
export type PartialDate = z.infer<typeof PartialDate>

export const Year = z.string().check(z.regex(/^\d{4}$/))

/**
 * A note as it is recorded. `recordedAt` is the day from which it is known, where that is later than what it is
 * about; `forReaders` is what readers are told instead, where the text speaks to those who keep the data.
 */
export const RecordedNote = z.strictObject({
  ...Bilingual.shape,
  recordedAt: z.optional(Day),
  forReaders: z.optional(Bilingual),
})
export type RecordedNote = z.infer<typeof RecordedNote>

function isCalendarDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
