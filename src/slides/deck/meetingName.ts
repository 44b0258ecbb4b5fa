import type { MeetingVersion } from '../../contract/briefing/briefing.ts'
import type { Lang } from '../../contract/scalars.ts'
import { dateText } from '../../format/dateText.ts'

/** What a meeting version is called: its own name, else the day whose data it holds. */
export function meetingName({ name = '', day }: Pick<MeetingVersion, 'name' | 'day'>, lang: Lang) {
  return name.trim() || dateText(day, lang)
}
