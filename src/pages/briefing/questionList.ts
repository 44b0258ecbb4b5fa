import * as z from 'zod/mini'
import { deviceList } from '../../components/deviceList.ts'
import { Id } from '../../contract/scalars.ts'
import { isoText } from '../../ui/clock.ts'

const Question = z.strictObject({
  /** When it was asked, in ISO 8601; no two are noted at once. */
  askedAt: z.string().check(z.maxLength(40)),
  briefing: Id,
  /** The title of the slide that was shown; empty where it was noted afterwards. */
  slide: z.string().check(z.maxLength(400)),
  text: z.string().check(z.minLength(1), z.maxLength(400)),
})
export type Question = z.infer<typeof Question>

/** The questions asked in meetings, as they were noted on this device, the oldest first. */
export const questionList = deviceList('meeting-questions', Question, ({ askedAt }) => askedAt)

/** Notes a question at a time, in milliseconds; returns false where the device keeps nothing. */
export function noteQuestion(question: Omit<Question, 'askedAt'>, at: number): boolean {
  const held = questionList.read()
  return held !== null && questionList.write([...held, { ...question, askedAt: isoText(at) }])
}
