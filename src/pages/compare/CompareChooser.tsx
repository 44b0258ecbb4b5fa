import { useRef, useState } from 'react'
import { SeriesSign } from '../../charts/SeriesSign.tsx'
import { wholeOf } from '../../contract/http/broken.ts'
import type { Region } from '../../contract/board/dataset.ts'
import type { IndicatorList } from '../../contract/indicator/indicatorAnswers.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import { type CompareItem, compareKeyOf, mostItems } from '../../domain/compare/compareItems.ts'
import { homeRegion } from '../../domain/figure/homeCity.ts'
import { compareWords } from '../../i18n/compare/compareWords.ts'
import { useText } from '../../i18n/words.tsx'
import { AddItem } from './AddItem.tsx'
import { Select } from '../../ui/Select.tsx'
import { cross, IconButton } from '../../ui/IconButton.tsx'
import styles from './CompareChooser.module.css'
import { IndicatorOptions } from './IndicatorOptions.tsx'

type Props = {
  items: readonly CompareItem[]
  list: IndicatorList
  /** The records of the indicators that are chosen. */
  records: readonly RecordsAsRead[]
  regions: readonly Region[]
  onChange: (items: CompareItem[]) => void
}

/** The items, each a row of two selects; a duplicate is refused with a message. */
export function CompareChooser({ items, list, records, regions, onChange }: Props) {
  const { t, say } = useText(compareWords)
  const nameOf = ({ indicator, region }: CompareItem) =>
    [
      regions.find(({ id }) => id === region)?.name,
      list.indicators.find(({ id }) => id === indicator)?.name,
    ]
      .map((name) => name && say(name))
      .join(' ')
  const chooser = useRef<HTMLFieldSetElement>(null)
  const [shown, setShown] = useState<string | null>(null)
  const isThere = (item: CompareItem) =>
    items.some((other) => compareKeyOf(other) === compareKeyOf(item))
  const change = (item: CompareItem, next: CompareItem[]) => {
    setShown(isThere(item) ? t.already(nameOf(item)) : null)
    if (!isThere(item)) onChange(next)
  }
  const put = (place: number, item: CompareItem) =>
    change(
      item,
      items.map((old, index) => (index === place ? item : old)),
    )
  const add = (indicator: string | null) => {
    if (indicator === null) return setShown(t.chooseFirst)
    const item = added(indicator, items, records)
    // The form to add disappears with the fourth item, and the focus with it.
    if (items.length === mostItems - 1) chooser.current?.focus()
    change(item, [...items, item])
  }
  const remove = (item: CompareItem) => {
    setShown(null)
    chooser.current?.focus()
    onChange(items.filter((other) => other !== item))
  }
  return (
    <fieldset ref={chooser} className={styles.chooser} tabIndex={-1}>
      <legend className="sr-only">{t.chooser}</legend>
      {items.map((item, place) => {
        const known = records.find(({ indicator }) => indicator.id === item.indicator)
        const regionsShown = new Set(wholeOf(known?.observations ?? []).map((row) => row.region))
        regionsShown.add(item.region)
        return (
          // Keyed by position, so that a row keeps the focus when its item changes.
          <div key={place} className={styles.item}>
            <SeriesSign place={place} />
            <Select
              name="indicator"
              aria-label={t.indicator(place + 1)}
              value={item.indicator}
              onChoose={(indicator) => put(place, added(indicator, items, records))}
            >
              <IndicatorOptions list={list} />
            </Select>
            <Select
              name="region"
              aria-label={t.region(place + 1)}
              value={item.region}
              onChoose={(region) => put(place, { ...item, region })}
            >
              {regions
                .filter(({ id }) => regionsShown.has(id))
                .map(({ id, name }) => (
                  <option
                    key={id}
                    value={id}
                    disabled={id !== item.region && isThere({ ...item, region: id })}
                  >
                    {say(name)}
                  </option>
                ))}
            </Select>
            <IconButton
              type="submit"
              name="remove"
              value={compareKeyOf(item)}
              icon={cross}
              label={t.remove(nameOf(item))}
              onClick={() => remove(item)}
            />
          </div>
        )
      })}
      {items.length < mostItems && <AddItem list={list} regions={regions} onAdd={add} />}
      <p className={styles.message} role="status">
        {shown}
      </p>
    </fieldset>
  )
}

/** The item to add; an indicator that is there already comes with the next region that has figures. */
function added(
  indicator: string,
  items: readonly CompareItem[],
  records: readonly RecordsAsRead[],
): CompareItem {
  const taken = items.filter((item) => item.indicator === indicator).map(({ region }) => region)
  if (!taken.includes(homeRegion)) return { indicator, region: homeRegion }
  const known = records.find((one) => one.indicator.id === indicator)
  const free = wholeOf(known?.observations ?? []).find(({ region }) => !taken.includes(region))
  return { indicator, region: free?.region ?? homeRegion }
}
