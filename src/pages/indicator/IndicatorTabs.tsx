import type { IndicatorSearch, IndicatorTab } from '../../paths/indicatorSearch.ts'
import { PageTabs } from '../../components/PageTabs.tsx'
import { indicatorWords } from '../../i18n/indicator/indicatorWords.ts'
import { useText } from '../../i18n/words.tsx'

const tabs = ['trend', 'peers', 'districts', 'data', 'revisions'] as const

/** The parts of the page as links, each with its count. */
export function IndicatorTabs({
  tab,
  counts,
  to,
}: {
  tab: IndicatorTab | null
  counts: Record<IndicatorTab, number>
  to: (part: Partial<IndicatorSearch>) => string
}) {
  const { t } = useText(indicatorWords)
  return (
    <PageTabs
      label={t.tabs}
      tabs={tabs.map((one) => {
        const target = one === 'trend' ? null : one
        return {
          name: t.tab[one],
          count: target === null ? 0 : counts[target],
          to: to({ tab: target }),
          current: target === tab,
        }
      })}
    />
  )
}
