import { useId } from 'react'
import type { Board } from '../../contract/board/board.ts'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { Lang } from '../../contract/scalars.ts'
import { briefingWords } from '../../i18n/briefingWords.ts'
import { useWords } from '../../i18n/words.tsx'

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
  /** Whether nothing is a choice too. */
  empty?: boolean
  onChoose: (id: string) => void
}) {
  const id = useId()
  const page = useWords()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {(empty || value === '') && <option value="">{briefingWords[page.lang].nothing}</option>}
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
      </select>
    </div>
  )
}

/** Chooses a sector; null is the whole city, where that is a choice. */
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
  const id = useId()
  const { lang, say } = useWords()
  const t = briefingWords[lang]
  return (
    <div>
      <label htmlFor={id}>{t.sectorField}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => onChoose(target.value || null)}>
        {city && <option value="">{t.wholeCity}</option>}
        {sectors.map((sector) => (
          <option key={sector.id} value={sector.id}>
            {say(sector.name)}
          </option>
        ))}
      </select>
    </div>
  )
}
