import { useMemo } from 'react'
import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import type { View } from '../../paths/viewSearch.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { HeadColumn } from '../../lists/useList.ts'
import type { TargetsSearch } from '../../paths/targetsSearch.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { columnsOf } from './columns.ts'
import type { TargetEntry } from './entry.ts'
import { FoldedColumns } from './FoldedColumns.tsx'
import { LedgerCards } from './LedgerCards.tsx'
import { LedgerTable } from './LedgerTable.tsx'
import type { LedgerListProps } from './listProps.ts'
import type { TargetColumn } from './targetList.ts'

export const unfiltered = {
  q: null,
  status: null,
  scope: null,
  theme: null,
  year: null,
  tier: null,
}

type Change = Partial<TargetsSearch>

/** The targets that the filters leave, as a table or as cards, and which columns have no data. */
export function LedgerRows({
  inScope,
  head,
  narrow,
  asked,
  to,
  go,
  ...list
}: Omit<LedgerListProps, 'columns'> & {
  /** Those of the chosen sectors: columns do not come and go with the filters. */
  inScope: readonly TargetEntry[]
  head: readonly HeadColumn<TargetColumn>[]
  /** Whether the targets are cards. */
  narrow: boolean
  asked: TargetsSearch
  to: (change: Change) => string
  go: (change: Change) => void
}) {
  const { columns, sort, density } = asked
  const { shown, empty } = useMemo(
    () => columnsOf(inScope, { columns, sort }),
    [inScope, columns, sort],
  )
  if (list.items.length === 0)
    return <NoTargets inScope={inScope.length > 0} asked={asked} go={go} />
  return (
    <>
      <FoldedColumns empty={empty} all={columns === 'all'} to={to} />
      {narrow ? (
        <LedgerCards {...list} columns={shown} />
      ) : (
        <LedgerTable {...list} columns={shown} head={head} density={density} />
      )}
    </>
  )
}

/** What a list without rows says: that the filters leave none, or that the sectors have none. */
function NoTargets({
  inScope,
  asked: { sectors, asOf },
  go,
}: {
  /** Whether the chosen sectors have any. */
  inScope: boolean
  asked: View
  go: (change: Partial<TargetsSearch>) => void
}) {
  const { lang, t, w } = useText(ledgerWords)
  const withoutTarget = !inScope && sectors.length > 0 && asOf === null
  const change = inScope ? unfiltered : { ...unfiltered, sectors: [], asOf: null }
  return (
    <Notice
      title={withoutTarget ? t.noneInSectors : t.emptyTitle}
      help={inScope ? t.emptyHelp : withoutTarget ? t.inSectorsHelp : t.noneHelp}
    >
      <Button look="primary" onClick={() => go(change)}>
        {inScope ? t.clear : t.all}
      </Button>
      {withoutTarget && (
        <>
          <Link to={paths.indicators(lang, { sectors })}>{w.indicators}</Link>
          <Link to={paths.milestones(lang, { sectors })}>{w.milestones}</Link>
        </>
      )}
    </Notice>
  )
}
