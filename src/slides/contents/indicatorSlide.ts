import { pictureNotes } from '../../charts/pictureNotes.ts'
import { trendOf } from '../../charts/trend.ts'
import { gapsOf } from '../../charts/trendAxes.ts'
import type { Slide } from '../../contract/briefing/briefing.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { Lang } from '../../contract/scalars.ts'
import { newMethodsOf } from '../../domain/figure/methodBreaks.ts'
import {
  currentOf,
  type Standing,
  standingsOf,
  targetsBeside,
} from '../../domain/target/standing.ts'
import { periodText } from '../../format/dateText.ts'
import { formatFigure, formatTarget, textOf } from '../../format/figureText.ts'
import { unitText } from '../../format/unitText.ts'
import { figureSentenceWords } from '../../i18n/files/figureSentenceWords.ts'
import { grammar } from '../../i18n/grammar.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import { remarksOf } from '../../narrative/remarks.ts'
import { trendSentence } from '../../narrative/trendSentence.ts'
import { figureOf, changeText, quotableOf } from './figureBlock.ts'
import type { SlideInput } from './slideInput.ts'
import { type SlideDraft, plain, missing } from './slideDraft.ts'

export function indicatorSlideOf(
  { indicator: id, chart }: Extract<Slide, { kind: 'indicator' }>,
  given: SlideInput,
): SlideDraft {
  const { data, lang } = given
  const row = data.rows.find(({ indicator }) => indicator.id === id)
  if (!row) return missing(id, given)
  const { indicator, targets } = row
  const t = slideWords[lang]
  const readings = row.readings.filter(({ status }) => status !== 'ambiguous')
  const current = currentOf(row.readings)
  const trend = trendOf(readings, indicator)
  const standings = standingsOf([row])
  const theme = data.board.themes.find((one) => one.id === indicator.theme)?.name[lang] ?? ''
  const drawn = trend.points.length > 1
  return {
    eyebrow: [theme, current && periodText(current, lang)].filter(Boolean).join(t.dot),
    title: figureTitle(row, standings, lang),
    blocks: [
      ...(drawn
        ? [
            {
              block: 'trend' as const,
              indicator,
              readings: [...readings],
              targets,
              chart,
              subtitle:
                indicator.measure === 'rank'
                  ? chartWords[lang].trendLowerBetter
                  : chartWords[lang].trendUnit(unitText(indicator, lang)),
              rows: rowsOf(readings, row, lang),
              notes: pictureNotes(trend, gapsOf(trend, targets), indicator, lang),
            },
          ]
        : []),
      { block: 'figures', figures: [figureOf(row, given)] },
    ],
    sentence: trendSentence({
      indicator,
      readings: row.readings,
      standings,
      sources: data.sources,
      day: data.board.day,
      lang,
    }),
    cites: readings.map(({ source }) => source),
  }
}

/** The figure, then the status of its first target, or without a target its change (H25). */
function figureTitle(
  row: CatalogueRow,
  standings: readonly Standing[],
  lang: Lang,
): SlideContents['title'] {
  const t = slideWords[lang]
  const { indicator, readings } = row
  const current = quotableOf(currentOf(readings))
  const name = indicator.name[lang]
  if (!current) return plain(t.noFigure(name))
  const beside = targetsBeside(standings)
  const figure = textOf(formatFigure(current, indicator, lang))
  // Expected and provisional figures are marked wherever they are shown (H11, H23).
  const shown =
    current.status === 'expected'
      ? t.expected(figure)
      : current.status === 'provisional'
        ? t.provisional(figure)
        : figure
  const [lead, strong] = t.figureTitle(name, shown)
  const first = beside[0]
  const change = changeText(current, row, lang)
  const rest =
    first?.target && first.status !== 'no-target'
      ? t.standingTitle(
          first.target.due.slice(0, 4),
          figureSentenceWords[lang].tier[first.target.tier],
          textOf(formatTarget(first.target, indicator, lang)),
          figureSentenceWords[lang].standing(first.status, first.target.due.slice(0, 4)),
        )
      : change && grammar[lang].comma + change
  return [
    { text: lead, strong: false },
    { text: strong, strong: true },
    ...(rest ? [{ text: rest, strong: false }] : []),
  ]
}

function rowsOf(readings: readonly Reading[], { indicator }: CatalogueRow, lang: Lang) {
  const cuts = newMethodsOf(readings, indicator.methodBreaks)
  return readings.map((reading) => ({
    period: periodText(reading, lang),
    figure: withRemarks(
      textOf(formatFigure(reading, indicator, lang)),
      [
        ...remarksOf(
          { ...reading, earlier: [], conflicts: [] },
          indicator,
          lang,
          chartWords[lang].remarks,
        ),
        ...(cuts.has(reading) ? [chartWords[lang].breakMark] : []),
      ],
      lang,
    ),
  }))
}

function withRemarks(text: string, remarks: readonly string[], lang: Lang): string {
  return remarks.length > 0 ? text + figureSentenceWords[lang].aside(remarks) : text
}
