import * as z from 'zod/mini'
import { Day } from '../scalars.ts'

/** The days that every answer names. */
export const answerDays = {
  /** The day of judging: the day asked for, else today. It decides what is known and what is overdue. */
  day: Day,
  /** Today in the time zone of the city. */
  today: Day,
  /** The day of the last record known on the day of judging; null before the first one. */
  latestDay: z.nullable(Day),
}

const AnswerDays = z.object(answerDays)
export type AnswerDays = z.infer<typeof AnswerDays>

/** An answer before the server adds its days. */
export type Undated<A> = Omit<A, keyof AnswerDays>
