import { memo, useRef } from 'react'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import { GroupHead } from './GroupHead.tsx'
import styles from './LedgerCards.module.css'
import type { LedgerListProps } from './listProps.ts'
import { TargetCard } from './TargetCard.tsx'
import { itemId } from './ledgerItems.ts'
import { Spacer } from '../../lists/Spacer.tsx'
import { useRowsInWindow } from '../../lists/useVirtualRows.ts'

/** The ledger as a list of cards, for windows too narrow for a table. */
export const LedgerCards = memo(function LedgerCards({
  items,
  all,
  columns,
  groupName,
  sources,
  query,
  view,
}: LedgerListProps) {
  const { t } = useText(ledgerWords)
  const list = useRef<HTMLUListElement>(null)
  const { places, above, below, measure } = useRowsInWindow(items, list, {
    all,
    idOf: itemId,
    height: 260,
    step: 4,
  })
  return (
    <ul ref={list} aria-label={t.table}>
      {above > 0 && (
        <li aria-hidden="true">
          <Spacer height={above} />
        </li>
      )}
      {places.map((place) => {
        const item = items[place]
        return (
          item && (
            <li key={item.id} ref={measure} data-index={place} className={styles.item}>
              {item.kind === 'group' ? (
                <h2>
                  <GroupHead name={groupName(item.id)} group={item} />
                </h2>
              ) : (
                <TargetCard
                  entry={item.entry}
                  source={sources.get(item.entry.row.target.source)}
                  columns={columns}
                  query={query}
                  view={view}
                />
              )}
            </li>
          )
        )
      })}
      {below > 0 && (
        <li aria-hidden="true">
          <Spacer height={below} />
        </li>
      )}
    </ul>
  )
})
