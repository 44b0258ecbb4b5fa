import { useNavigate } from 'react-router'
import { paths } from '../../paths/paths.ts'
import type { IndicatorSearch } from '../../paths/indicatorSearch.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { PeerGroup } from '../../domain/indicator/peers.ts'
import { peersWords } from '../../i18n/indicator/peersWords.ts'
import { useText } from '../../i18n/words.tsx'
import { comparedPeriod } from './PeersPeriod.ts'
import { AddressForm } from '../../ui/AddressForm.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './PeersTab.module.css'

/** Chooses the period and basis on which the cities are compared. */
export function PeersChooser({
  groups,
  group,
  standard,
  indicator,
  search,
}: {
  groups: readonly PeerGroup[]
  group: PeerGroup
  /** The default, used where the address names none. */
  standard: PeerGroup | null
  indicator: IndicatorGlance
  search: IndicatorSearch
}) {
  const { lang, t, w } = useText(peersWords)
  const navigate = useNavigate()
  const to = (on: string | null) => paths.indicator(lang, indicator.id, { ...search, on })
  return (
    <AddressForm to={to(null)} submit={w.showChosen} className={styles.chooser}>
      <Field label={t.choose} place="hidden">
        <Select
          name="on"
          value={group.key}
          onChoose={(key) => void navigate(to(key === standard?.key ? null : key))}
        >
          {groups.map(({ key, like }) => (
            <option key={key} value={key}>
              {t.option(comparedPeriod(like[0], indicator, lang), like.length)}
            </option>
          ))}
        </Select>
      </Field>
    </AddressForm>
  )
}
