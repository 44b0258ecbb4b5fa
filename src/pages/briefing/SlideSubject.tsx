import { startTransition } from 'react'
import type { Slide } from '../../contract/briefing/briefing.ts'
import type { Lang } from '../../contract/scalars.ts'
import { compareItemsOf, compareKeyOf } from '../../domain/compare/compareItems.ts'
import { homeRegion } from '../../domain/figure/homeCity.ts'
import { formatCount } from '../../format/figureText.ts'
import { comparableRegions } from '../../domain/briefing/decks.ts'
import type { BriefingData } from '../../slides/contents/slideInput.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { useText } from '../../i18n/words.tsx'
import { IndicatorSelect, SectorSelect } from './Selects.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import styles from './SlideForm.module.css'

type Edit = (edited: Slide, field?: string) => void

type SubjectOf<Kind extends Slide['kind']> = {
  slide: Extract<Slide, { kind: Kind }>
  data: BriefingData
  /** The language of the slides, which need not be that of the page. */
  lang: Lang
  onEdit: Edit
}

/** The fields for the subject of a slide, by its kind. */
export function SlideSubject({ slide, data, lang: slidesLang, onEdit }: SubjectOf<Slide['kind']>) {
  const { t } = useText(briefingWords)
  // A transition keeps the page as it is while the data for the choice is fetched.
  const choose: Edit = (edited) => startTransition(() => onEdit(edited))
  switch (slide.kind) {
    case 'title':
      return (
        <Field label={t.subtitle} place="above" className={styles.field}>
          <TextInput
            maxLength={200}
            value={slide.subtitle}
            onChange={({ target }) =>
              onEdit({ ...slide, subtitle: target.value }, `${slide.id} subtitle`)
            }
          />
        </Field>
      )
    case 'text':
      return (
        <Field label={t.text} place="above" className={styles.field}>
          <TextArea
            rows={6}
            maxLength={4_000}
            value={slide.text}
            onChange={({ target }) => onEdit({ ...slide, text: target.value }, `${slide.id} text`)}
          />
        </Field>
      )
    case 'headline':
      return <HeadlineSubject slide={slide} data={data} lang={slidesLang} onEdit={choose} />
    case 'indicator':
      return <IndicatorSubject slide={slide} data={data} lang={slidesLang} onEdit={choose} />
    case 'sector':
      return (
        <div className={styles.field}>
          <SectorSelect
            sectors={data.board.sectors}
            value={slide.sector}
            onChoose={(sector) => sector !== null && choose({ ...slide, sector })}
          />
        </div>
      )
    case 'ledger':
    case 'milestones':
      return (
        <div className={styles.field}>
          <SectorSelect
            sectors={data.board.sectors}
            value={slide.sector}
            city
            onChoose={(sector) => choose({ ...slide, sector })}
          />
        </div>
      )
    case 'comparison':
      return <ComparisonSubject slide={slide} data={data} lang={slidesLang} onEdit={choose} />
  }
}

function HeadlineSubject({ slide, data, lang: slidesLang, onEdit }: SubjectOf<'headline'>) {
  const { t } = useText(briefingWords)
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{t.indicators}</legend>
      <div className={styles.six}>
        {[0, 1, 2, 3, 4, 5].map((place) => (
          <IndicatorSelect
            key={place}
            label={t.indicatorAt(formatCount(place + 1))}
            rows={data.rows}
            themes={data.board.themes}
            lang={slidesLang}
            value={slide.indicators[place] ?? ''}
            empty
            onChoose={(id) => {
              const next = [...slide.indicators]
              next[place] = id
              const indicators = [...new Set(next)].filter(Boolean)
              if (indicators.length > 0) onEdit({ ...slide, indicators })
            }}
          />
        ))}
      </div>
    </fieldset>
  )
}

function IndicatorSubject({ slide, data, lang: slidesLang, onEdit }: SubjectOf<'indicator'>) {
  const { t } = useText(briefingWords)
  return (
    <>
      <div className={styles.field}>
        <IndicatorSelect
          label={t.indicator}
          rows={data.rows}
          themes={data.board.themes}
          lang={slidesLang}
          value={slide.indicator}
          onChoose={(indicator) => onEdit({ ...slide, indicator })}
        />
      </div>
      <fieldset className={styles.field}>
        <legend className={styles.label}>{t.chart}</legend>
        <div className={styles.row}>
          {(['line', 'bars'] as const).map((chart) => (
            <Choice
              key={chart}
              type="radio"
              name={`${slide.id} chart`}
              checked={slide.chart === chart}
              onChange={() => onEdit({ ...slide, chart })}
            >
              {t.charts[chart]}
            </Choice>
          ))}
        </div>
      </fieldset>
    </>
  )
}

function ComparisonSubject({ slide, data, lang: slidesLang, onEdit }: SubjectOf<'comparison'>) {
  const { t } = useText(briefingWords)
  const items = compareItemsOf(slide.items)
  const indicator = items[0]?.indicator ?? ''
  const chosen = items.map(({ region }) => region).filter((region) => region !== homeRegion)
  const records = data.records.get(indicator)
  const cities = records ? comparableRegions(records, data.board.regions) : []
  const itemsFor = (id: string, regions: readonly string[]) =>
    [homeRegion, ...regions].map((region) => compareKeyOf({ indicator: id, region })).join(',')
  return (
    <>
      <div className={styles.field}>
        <IndicatorSelect
          label={t.indicator}
          rows={data.rows.filter(({ peers }) => peers > 0)}
          themes={data.board.themes}
          lang={slidesLang}
          value={indicator}
          onChoose={(id) => onEdit({ ...slide, items: itemsFor(id, []) })}
        />
      </div>
      <fieldset className={styles.field}>
        <legend className={styles.label}>{t.cities}</legend>
        <div className={styles.row}>
          {cities.length === 0 && t.noCities}
          {data.board.regions
            .filter(({ id }) => cities.includes(id))
            .map(({ id, name }) => (
              <Choice
                key={id}
                type="checkbox"
                checked={chosen.includes(id)}
                disabled={!chosen.includes(id) && chosen.length >= 3}
                onChange={({ target }) =>
                  onEdit({
                    ...slide,
                    items: itemsFor(
                      indicator,
                      target.checked ? [...chosen, id] : chosen.filter((one) => one !== id),
                    ),
                  })
                }
              >
                {name[slidesLang]}
              </Choice>
            ))}
        </div>
      </fieldset>
    </>
  )
}
