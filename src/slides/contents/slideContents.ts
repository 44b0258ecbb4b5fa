import { glanceOf } from '../../domain/indicator/glanceOf.ts'
import { comparedBreakNotes } from '../../charts/comparedBreakNotes.ts'
import { comparedOf, nameOf, unitsAgree, valueSeries } from '../../charts/compared.ts'
import { remarksOf } from '../../narrative/remarks.ts'
import { pictureNotes } from '../../charts/pictureNotes.ts'
import { trendOf } from '../../charts/trend.ts'
import type { Board } from '../../contract/board/board.ts'
import type { Slide } from '../../contract/briefing/briefing.ts'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { LedgerAsRead } from '../../contract/target/ledger.ts'
import type { MilestoneRegister } from '../../contract/milestone/milestoneRegister.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import type { Lang } from '../../contract/scalars.ts'
import type {
  SlideBlock,
  SlideContents,
  SlideFigure,
} from '../../contract/briefing/slideContents.ts'
import type { Source } from '../../contract/source/source.ts'
import { itemsOf } from '../../domain/figure/compareItems.ts'
import { onStory } from '../../domain/briefing/decks.ts'
import {
  formatChange,
  formatCount,
  formatFigure,
  formatTarget,
  textOf,
} from '../../format/figureText.ts'
import { changeOf } from '../../domain/figure/growth.ts'
import {
  type LedgerRow,
  ledgerRowsOf,
  shownStatusOf,
  unjudgedIn,
} from '../../domain/target/ledgerRow.ts'
import { newMethodsOf } from '../../domain/figure/methodBreaks.ts'
import { dateText, periodText } from '../../format/dateText.ts'
import { type Step, stepsOf } from '../../domain/milestone/sectorSteps.ts'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import {
  currentOf,
  isRestating,
  type Standing,
  standingsOf,
  targetsBeside,
} from '../../domain/target/standing.ts'
import { tallyOf } from '../../domain/target/tally.ts'
import { unitText } from '../../format/unitText.ts'
import { severityOf } from '../../domain/target/severity.ts'
import { chartWords } from '../../i18n/chartWords.ts'
import { exportWords } from '../../i18n/exportWords.ts'
import { milestoneWords } from '../../i18n/milestoneWords.ts'
import { judgedText } from '../../narrative/recordsText.ts'
import { slideWords } from '../../i18n/slideWords.ts'
import { tallySentence } from '../../narrative/tallySentence.ts'
import type { Words } from '../../i18n/zh.ts'
import { ledgerStanding } from '../../narrative/ledgerStanding.ts'
import { ledgerTexts } from '../../narrative/ledgerTexts.ts'
import { paceSentence } from '../../narrative/paceSentence.ts'
import { sectorSentence } from '../../narrative/sectorSentence.ts'
import { numbersNotIn } from '../deck/titleNumbers.ts'
import { toldOf } from '../../narrative/told.ts'
import { breakText } from '../../narrative/breakText.ts'
import { trendSentence } from '../../narrative/trendSentence.ts'

/** What all slides of a briefing are made of, as known on one day. */
export type BriefingData = {
  board: Board
  /** Every indicator that can be read. */
  rows: readonly CatalogueRow[]
  stories: readonly SectorStory[]
  ledger: LedgerAsRead
  milestones: MilestoneRegister
  /** Every source of the board, in full. */
  sources: readonly Source[]
  /** The records of the indicators that are compared, by their id. */
  records: ReadonlyMap<string, RecordsAsRead>
}

export type Given = { data: BriefingData; lang: Lang; w: Words }

/** What the maker of one kind of slide answers; the rest is the same for all. */
type Made = {
  eyebrow: string
  title: SlideContents['title']
  blocks: SlideBlock[]
  left?: string | null
  sentence?: string | null
  /** The ids of the sources that are read from. */
  cites: readonly string[]
}

/** As many as fit on a slide in letters that the last row can read. */
const most = { rows: 8, steps: 6, figures: onStory }

/** The contents of every slide, in its order. */
export function slideContentsOf(
  { title, slides }: { title: string; slides: readonly Slide[] },
  given: Given,
): SlideContents[] {
  return slides.map((slide) => contentsOf(slide, title, given))
}

/** The contents of one slide of a briefing. A slide of something the board does not have says so. */
export function contentsOf(slide: Slide, briefing: string, given: Given): SlideContents {
  const { data, lang } = given
  const t = slideWords[lang]
  const made = madeOf(slide, briefing, given)
  const generatedTitle = made.title.map(({ text }) => text).join('')
  const cited = data.sources.filter(({ id }) => made.cites.includes(id))
  const names = [...new Set(cited.map((source) => publisherOf(source, lang)))]
  const shown =
    names.length > 2 ? [t.moreSources(names[0] ?? '', formatCount(names.length))] : names
  const contents: SlideContents = {
    id: slide.id,
    kind: slide.kind,
    eyebrow: made.eyebrow,
    title: slide.title === null ? made.title : [{ text: slide.title, strong: false }],
    generatedTitle,
    unknownNumbers: [],
    blocks: made.blocks,
    left: made.left ?? null,
    foot:
      slide.kind === 'text'
        ? t.byHand(judgedText(data.board, lang, given.w))
        : t.sources(shown, judgedText(data.board, lang, given.w)),
    notes: slide.notes,
    sentence: made.sentence ?? null,
    sources: cited.map((source) =>
      t.source(
        publisherOf(source, lang),
        source.title,
        source.publishedAt && dateText(source.publishedAt, lang),
      ),
    ),
  }
  const facts = [generatedTitle, ...textsOf(contents), contents.sentence ?? '']
  // What is written by hand as a whole has no data to agree with.
  const written = slide.kind === 'text' ? '' : (slide.title ?? '')
  return { ...contents, unknownNumbers: numbersNotIn(written, facts) }
}

function madeOf(slide: Slide, briefing: string, given: Given): Made {
  switch (slide.kind) {
    case 'title':
      return coverOf(slide, briefing, given)
    case 'headline':
      return headlineOf(slide, given)
    case 'indicator':
      return indicatorOf(slide, given)
    case 'sector':
      return sectorOf(slide, given)
    case 'ledger':
      return ledgerOf(slide, given)
    case 'comparison':
      return comparisonOf(slide, given)
    case 'milestones':
      return milestonesOf(slide, given)
    case 'text':
      return {
        eyebrow: '',
        title: plain(slideWords[given.lang].kind.text),
        blocks: [paragraphs(slide.text.split('\n'))],
        cites: [],
      }
  }
}

function coverOf(
  { subtitle }: Extract<Slide, { kind: 'title' }>,
  briefing: string,
  { data, lang, w }: Given,
): Made {
  return {
    eyebrow: w.brand,
    title: plain(briefing || slideWords[lang].untitled),
    blocks: [paragraphs([subtitle, judgedText(data.board, lang, w)])],
    cites: [],
  }
}

function headlineOf({ indicators }: Extract<Slide, { kind: 'headline' }>, given: Given): Made {
  const { data, lang } = given
  const rows = indicators.flatMap((id) => data.rows.find((row) => row.indicator.id === id) ?? [])
  if (rows.length === 0) return missing(indicators.join(', '), given)
  return {
    eyebrow: slideWords[lang].kind.headline,
    title: plain(
      tallySentence(
        { of: { shown: rows.length }, area: { kind: 'city' }, filters: [] },
        tallyOf(standingsOf(rows)),
        lang,
      ),
    ),
    blocks: [{ block: 'figures', figures: rows.map((row) => figureOf(row, given)) }],
    cites: rows.flatMap(citesOf),
  }
}

function indicatorOf(
  { indicator: id, chart }: Extract<Slide, { kind: 'indicator' }>,
  given: Given,
): Made {
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
              notes: pictureNotes(trend, indicator, lang),
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

function sectorOf({ sector: id }: Extract<Slide, { kind: 'sector' }>, given: Given): Made {
  const { data, lang } = given
  const t = slideWords[lang]
  const story = data.stories.find(({ sector }) => sector.id === id)
  if (!story) return missing(id, given)
  const { rows, steps, coverage, sector } = story
  const quotable = rows.filter((row) => quotableOf(currentOf(row.readings)) !== null)
  // The headline figure first, then those with a target, in the published order.
  const ordered = [
    ...quotable.filter(({ indicator }) => indicator.id === story.headline?.row.indicator.id),
    ...quotable.filter(({ targets }) => targets.length > 0),
    ...quotable,
  ].filter((row, place, all) => all.indexOf(row) === place)
  const shown = ordered.slice(0, most.figures)
  const told = newestSteps(steps, 3)
  const sentence = sectorSentence(story, lang)
  return {
    eyebrow: t.kind.sector,
    title: strongEnd(
      t.sectorTitle(
        sector.name[lang],
        formatCount(coverage.indicators),
        formatCount(coverage.milestones),
      ),
    ),
    blocks: [
      { block: 'figures', figures: shown.map((row) => figureOf(row, given)) },
      told.length > 0
        ? { block: 'steps', steps: told.map((step) => stepText(step, lang)) }
        : paragraphs([sentence]),
    ],
    left:
      rows.length > shown.length ? t.leftFigures(formatCount(rows.length - shown.length)) : null,
    sentence,
    cites: [...shown.flatMap(citesOf), ...told.map(({ event }) => event.source)],
  }
}

function ledgerOf({ sector }: Extract<Slide, { kind: 'ledger' }>, given: Given): Made {
  const { data, lang } = given
  const t = slideWords[lang]
  const ledger = ledgerRowsOf(data.ledger)
  const rows = ledger.filter(
    ({ indicator }) => sector === null || indicator.sectors.includes(sector),
  )
  // What the table lists and what it leaves out add up to the number in the title.
  const targets = ledger.map(({ target }) => target)
  const once = rows.filter(({ target }) => !isRestating(target, targets))
  const ordered = [...once].sort(
    (a, b) => severityOf(shownStatusOf(a)) - severityOf(shownStatusOf(b)),
  )
  const shown = ordered.slice(0, most.rows)
  const named = data.board.sectors.filter(({ id }) => id === sector).map(({ name }) => name)
  const scope = { of: sector === null ? ('all' as const) : named, filters: [] }
  const unjudged = unjudgedIn(data.ledger, sector === null ? [] : [sector])
  return {
    eyebrow: [t.kind.ledger, sector === null ? null : scopeOf(sector, given)]
      .filter(Boolean)
      .join(t.dot),
    title: plain(
      rows.length === 0 && unjudged === 0
        ? t.noTargets
        : ledgerStanding(rows, { scope, all: ledger, unjudged }, lang),
    ),
    blocks: [
      {
        block: 'table',
        columns: t.ledgerColumns.map((header, place) => ({
          header,
          share: [0.34, 0.24, 0.2, 0.09, 0.13][place] ?? 0.2,
        })),
        rows: shown.map((row) => ledgerCells(row, given)),
      },
    ],
    left:
      once.length > shown.length ? t.leftTargets(formatCount(once.length - shown.length)) : null,
    sentence: shown[0] ? paceSentence(shown[0], lang) : null,
    cites: shown.flatMap(({ target, judgement }) => [
      target.source,
      ...(judgement.reading ? [judgement.reading.source] : []),
    ]),
  }
}

function ledgerCells(row: LedgerRow, given: Given) {
  const { data, lang, w } = given
  const status = shownStatusOf(row)
  const { target, judgement, indicator, region } = row
  const { reading } = judgement
  const t = slideWords[lang]
  const texts = ledgerTexts({ row, told: toldOf(row, data.ledger.day) }, lang, w)
  const cell = (text: string) => ({ text, status: null, evidence: null })
  const own = data.board.regions.find(({ id }) => id === region.id)?.kind
  const place = own === 'district' && !indicator.name[lang].includes(region.name[lang])
  return [
    cell(
      place
        ? `${region.name[lang]}${lang === 'zh' ? '' : ': '}${indicator.name[lang]}`
        : indicator.name[lang],
    ),
    {
      ...cell(t.target(target.due.slice(0, 4), w.tier[target.tier], texts.target)),
      evidence: { kind: 'target' as const, id: target.id },
    },
    reading
      ? {
          ...cell(`${texts.actual ?? '—'}${exportWords[lang].aside([periodText(reading, lang)])}`),
          evidence: { kind: 'observation' as const, id: reading.id },
        }
      : cell(`— ${w.noData}`),
    cell(texts.completion ?? '—'),
    { text: w.status[status], status, evidence: { kind: 'status' as const, id: target.id } },
  ]
}

function comparisonOf({ items }: Extract<Slide, { kind: 'comparison' }>, given: Given): Made {
  const { data, lang, w } = given
  const t = slideWords[lang]
  const all = itemsOf(items).flatMap((item, place) => {
    const records = data.records.get(item.indicator)
    return records ? [comparedOf(item, place, records, data.board.regions)] : []
  })
  const [first] = all
  if (!first) return missing(items, given)
  const together = unitsAgree(all)
  const named = all.map((one) => ({ one, name: nameOf(one, all, lang) }))
  const names = named.map(({ name }) => name).join(t.join)
  const same = all.every(({ indicator }) => indicator.id === first.indicator.id)
  return {
    eyebrow: t.kind.comparison,
    title: plain(
      same ? t.comparisonTitle(names, first.indicator.name[lang]) : t.comparisonOf(names),
    ),
    blocks: [
      {
        block: 'comparison',
        indicator: together ? glanceOf(first.indicator) : null,
        subtitle: together
          ? first.indicator.measure === 'rank'
            ? chartWords[lang].trendLowerBetter
            : chartWords[lang].trendUnit(unitText(first.indicator, lang))
          : '',
        series: named.map(({ one, name }) => {
          const series = valueSeries(one, name, lang, w)
          return {
            key: one.key,
            name,
            indicator: glanceOf(one.indicator),
            readings: one.readings,
            rows: series.trend.points.map((point) => ({
              period: periodText(point.reading, lang),
              figure: series.textOf(point),
            })),
          }
        }),
        notes: comparedBreakNotes(
          named.map(({ one, name }) => ({ name, trend: trendOf(one.readings, one.indicator) })),
          lang,
        ),
      },
    ],
    cites: all.flatMap(({ readings }) => readings.map(({ source }) => source)),
  }
}

function milestonesOf({ sector }: Extract<Slide, { kind: 'milestones' }>, given: Given): Made {
  const { data, lang } = given
  const t = slideWords[lang]
  const steps = stepsOf(
    data.milestones.milestones.filter(({ sectors }) => sector === null || sectors.includes(sector)),
    data.milestones,
  )
  const told = newestSteps(steps, most.steps)
  const done = steps.filter(({ state }) => state === 'done').length
  return {
    eyebrow: t.kind.milestones,
    title: plain(
      steps.length === 0
        ? t.noSteps
        : t.milestonesTitle(
            scopeOf(sector, given),
            formatCount(new Set(steps.map(({ milestone }) => milestone.id)).size),
            formatCount(done),
            formatCount(steps.length - done),
          ),
    ),
    blocks: [{ block: 'steps', steps: told.map((step) => stepText(step, lang)) }],
    left: steps.length > told.length ? t.leftSteps(formatCount(steps.length - told.length)) : null,
    cites: told.map(({ event }) => event.source),
  }
}

/** What is not done first, then the newest; in the order of time. */
function newestSteps(steps: readonly Step[], count: number): Step[] {
  const open = steps.filter(({ state }) => state !== 'done')
  const done = steps.filter(({ state }) => state === 'done').reverse()
  const chosen = new Set([...open, ...done].slice(0, count))
  return steps.filter((step) => chosen.has(step))
}

function stepText({ milestone, event, state }: Step, lang: Lang) {
  return {
    date: event.date ? dateText(event.date, lang) : slideWords[lang].noDate,
    name: milestone.name[lang],
    title: event.title[lang],
    state,
    word: milestoneWords[lang].stateName[state],
    evidence: { kind: 'milestone' as const, id: milestone.id },
  }
}

/** A figure in the words of its card (H21). */
function figureOf(row: CatalogueRow, { data, lang, w }: Given): SlideFigure {
  const { indicator, readings } = row
  const current = currentOf(readings)
  const beside = targetsBeside(standingsOf([row]))
  const quoted = quotableOf(current)
  const parts = quoted
    ? formatFigure(quoted, indicator, lang)
    : { before: '', number: '—', after: '' }
  const source = current && data.sources.find(({ id }) => id === current.source)
  return {
    key: indicator.id,
    name: indicator.name[lang],
    ...parts,
    period: current ? periodText(current, lang) : '',
    remarks: quoted
      ? [
          changeText(quoted, row, lang) || breakText(quoted, row.readings, indicator, lang),
          ...remarksOf(quoted, indicator, lang, w),
        ].filter(Boolean)
      : [current ? w.unclear : w.noData],
    targets: beside.flatMap(({ target, status }) =>
      target
        ? [
            {
              text: `${w.dueYear(target.due.slice(0, 4))}${lang === 'en' ? ' ' : ''}${w.tier[target.tier]} ${textOf(formatTarget(target, indicator, lang))}`,
              standing: { status, text: w.status[status] },
              evidence: { kind: 'target' as const, id: target.id },
            },
          ]
        : [],
    ),
    source: source ? publisherOf(source, lang) : current ? w.sourceUnknown : '',
    evidence: current && { kind: 'observation', id: current.id },
  }
}

/** The change in the words of the sentence; nothing where none can be told, which its card explains. */
function changeText(current: Reading, { indicator, readings }: CatalogueRow, lang: Lang): string {
  const t = exportWords[lang]
  const change = changeOf(current, readings, indicator)
  if (change.kind === 'none') return ''
  if (current.status === 'expected' || change.against.status === 'expected') return ''
  const since = t.since[indicator.measure]
  const said =
    change.amount === 0
      ? t.unchanged(since)
      : t.change(
          since,
          t.directions[change.kind][change.amount > 0 ? 'up' : 'down'],
          formatChange(change, indicator, lang),
        )
  return said.replace(/^[，,]\s*/, '')
}

/** The figure, then what matters most of it: how its first target stands, else how it moved (H25). */
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
  // What is expected or not final says so wherever it is told (H11, H23).
  const told =
    current.status === 'expected'
      ? t.expected(figure)
      : current.status === 'provisional'
        ? t.provisional(figure)
        : figure
  const [lead, strong] = t.figureTitle(name, told)
  const first = beside[0]
  const change = changeText(current, row, lang)
  const rest =
    first?.target && first.status !== 'no-target'
      ? t.standingTitle(
          first.target.due.slice(0, 4),
          exportWords[lang].tier[first.target.tier],
          textOf(formatTarget(first.target, indicator, lang)),
          exportWords[lang].standing(first.status, first.target.due.slice(0, 4)),
        )
      : change && `${lang === 'zh' ? '，' : ', '}${change}`
  return [
    { text: lead, strong: false },
    { text: strong, strong: true },
    ...(rest ? [{ text: rest, strong: false }] : []),
  ]
}

/** A figure whose meaning is open is never quoted. */
function quotableOf(reading: Reading | null): Reading | null {
  return reading?.status === 'ambiguous' ? null : reading
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
  return remarks.length > 0 ? text + exportWords[lang].aside(remarks) : text
}

function citesOf({ readings }: CatalogueRow): string[] {
  const current = currentOf(readings)
  return current ? [current.source] : []
}

function scopeOf(sector: string | null, { data, lang }: Given): string {
  const found = data.board.sectors.find(({ id }) => id === sector)
  return sector === null ? slideWords[lang].city : (found?.name[lang] ?? sector)
}

function publisherOf({ originalPublisher, publisher }: Source, lang: Lang): string {
  return (originalPublisher ?? publisher)[lang]
}

function missing(id: string, { lang }: Given): Made {
  return { eyebrow: '', title: plain(slideWords[lang].missing(id)), blocks: [], cites: [] }
}

function plain(text: string): SlideContents['title'] {
  return [{ text, strong: false }]
}

/** What stands after the colon is what the sentence is about. */
function strongEnd(text: string): SlideContents['title'] {
  const [, lead = '', rest = text] = /^(.*?[：:]\s*)(.*)$/.exec(text) ?? []
  return [
    { text: lead, strong: false },
    { text: rest, strong: true },
  ].filter((piece) => piece.text !== '')
}

function paragraphs(all: readonly string[]): SlideBlock {
  return { block: 'paragraphs', paragraphs: all.filter((text) => text.trim() !== '') }
}

/** Every text of a slide's blocks, in the order in which it is read. */
export function textsOf({ blocks, left }: Pick<SlideContents, 'blocks' | 'left'>): string[] {
  return [...blocks.flatMap(textsOfBlock), ...(left === null ? [] : [left])]
}

function textsOfBlock(block: SlideBlock): string[] {
  switch (block.block) {
    case 'figures':
      return block.figures.flatMap(figureTexts)
    case 'trend':
      return [
        block.subtitle,
        ...block.rows.map(({ period, figure }) => `${period} ${figure}`),
        ...block.notes,
      ]
    case 'comparison':
      return block.series
        .flatMap(({ name, rows }) => [
          name,
          ...rows.map(({ period, figure }) => `${period} ${figure}`),
        ])
        .concat(block.notes ?? [])
    case 'table':
      return block.rows.map((cells) => cells.map(({ text }) => text).join(' '))
    case 'steps':
      return block.steps.map(({ date, name, title, word }) => [date, name, title, word].join(' '))
    case 'paragraphs':
      return block.paragraphs
  }
}

function figureTexts({
  name,
  before,
  number,
  after,
  period,
  remarks,
  targets,
  source,
}: SlideFigure) {
  return [
    [name, before + number + after, period].join(' '),
    ...remarks,
    ...targets.map(({ text, standing }) => `${text} ${standing.text}`),
    source,
  ]
}
