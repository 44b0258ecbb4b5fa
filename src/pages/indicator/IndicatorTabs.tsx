import type { IndicatorSearch, IndicatorTab } from '../../paths/indicatorSearch.ts'
import { countUnlessZero } from '../../format/figureText.ts'
import { indicatorWords } from '../../i18n/indicator/indicatorWords.ts'
import { Tabs } from '../../ui/Tabs.tsx'
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
    <Tabs
      label={t.tabs}
      tabs={tabs.map((one) => {
        const target = one === 'trend' ? null : one
        return {
          name: t.tab[one],
          count: countUnlessZero(target === null ? 0 : counts[target]),
          to: to({ tab: target }),
          current: target === tab,
        }
      })}
    />
  )
}
