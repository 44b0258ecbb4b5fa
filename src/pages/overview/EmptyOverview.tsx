import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import type { Day } from '../../contract/scalars.ts'
import { dateText } from '../../format/dateText.ts'
import { useText } from '../../i18n/words.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Shown where nothing matches the filter on that day, with a way to reset it. */
export function EmptyOverview({ day }: { day: Day }) {
  const { lang, w } = useText()
  return (
    <Notice heading title={w.emptyTitle} help={w.emptyDay(dateText(day, lang))}>
      <Link to={paths.overview(lang)}>{w.emptyAction}</Link>
    </Notice>
  )
}
