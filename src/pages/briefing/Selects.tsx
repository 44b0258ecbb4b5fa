import type { Board } from '../../contract/board/board.ts'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { Lang } from '../../contract/scalars.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import { useText } from '../../i18n/words.tsx'

/** Chooses one indicator, by theme. */
export function IndicatorSelect({
  label,
  rows,
  themes,
  lang,
  value,
  empty = false,
  onChoose,
}: {
  label: string
  rows: readonly CatalogueRow[]
  themes: Board['themes']
  lang: Lang
  value: string
  /** Whether "none" can be chosen. */
  empty?: boolean
  onChoose: (id: string) => void
}) {
  const { t } = useText(briefingWords)
  return (
    <Field label={label} place="above">
      <Select value={value} onChoose={onChoose}>
        {(empty || value === '') && <option value="">{t.nothing}</option>}
        {themes.map((theme) => (
          <optgroup key={theme.id} label={theme.name[lang]}>
            {rows
              .filter(({ indicator }) => indicator.theme === theme.id)
              .map(({ indicator }) => (
                <option key={indicator.id} value={indicator.id}>
                  {indicator.name[lang]}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  )
}

/** Chooses a sector; null is the whole city, offered if `city`. */
export function SectorSelect({
  sectors,
  value,
  city = false,
  onChoose,
}: {
  sectors: Board['sectors']
  value: string | null
  city?: boolean
  onChoose: (id: string | null) => void
}) {
  const { t, say } = useText(briefingWords)
  return (
    <Field label={t.sectorField} place="above">
      <Select value={value ?? ''} onChoose={(id) => onChoose(id || null)}>
        {city && <option value="">{t.wholeCity}</option>}
        {sectors.map((sector) => (
          <option key={sector.id} value={sector.id}>
            {say(sector.name)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
