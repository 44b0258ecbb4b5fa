import * as z from 'zod/mini'
import { Day } from '../scalars.ts'

/** The days in every API response. */
export const answerDays = {
  /** The day of judging: the one requested, else today. It decides what is known and what is overdue. */
  day: Day,
  /** Today in the time zone of the city. */
  today: Day,
  /** Date of the latest record known on the day of judging; null if there is none yet. */
  latestDay: z.nullable(Day),
}

const AnswerDays = z.object(answerDays)
export type AnswerDays = z.infer<typeof AnswerDays>

/** A response before the server adds these days. */
export type Undated<A> = Omit<A, keyof AnswerDays>
