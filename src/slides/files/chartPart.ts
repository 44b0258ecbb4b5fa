import { paper } from '../../ui/paper.ts'
import { fontFace, hex, points } from './pptxPage.ts'
import type { ChartModel, ChartSeries, Look } from './chartModel.ts'
import { reach } from './pptxAxis.ts'
import { xmlText } from '../../files/xmlText.ts'
import { fileLanguage } from '../../i18n/languages.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
const axisIds = '<c:axId val="2094734552"/><c:axId val="2094734553"/>'
const letterSize = 18

/**
 * A chart as XML (ISO/IEC 29500-1, 21.2) that refers to the sheet of its workbook. Written by hand because
 * PptxGenJS has no hollow and hatched fills and no arrows, and fills gaps.
 */
export function chartPart(model: ChartModel, sheet: string): string {
  const { categories, series, axis, lang } = model
  const drawn = (kinds: readonly Look['as'][]) =>
    series.flatMap((one, place) =>
      kinds.includes(one.look.as) ? [seriesXml(one, place, model, sheet)] : [],
    )
  const [bars, lines] = [drawn(['bar']), drawn(['line', 'mark', 'goal'])]
  const silent = series.flatMap(({ shown }, place) => (shown ? [] : [place]))
  const isShown = series.some(({ shown }) => shown) && !isPlain(model)
  return `${declaration}<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="${fileLanguage[lang]}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${
    bars.length > 0
      ? `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars.join('')}<c:gapWidth val="${categories.length > 4 ? 45 : 140}"/><c:overlap val="100"/>${axisIds}</c:barChart>`
      : ''
  }${
    lines.length > 0
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.join('')}<c:marker val="1"/>${axisIds}</c:lineChart>`
      : ''
  }${categoryAxis(axis.reversed, model.letters)}${valueAxisXml(axis)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${
    isShown
      ? `<c:legend><c:legendPos val="t"/>${silent.map((place) => `<c:legendEntry><c:idx val="${place}"/><c:delete val="1"/></c:legendEntry>`).join('')}<c:overlay val="0"/>${textXml(paper.quiet)}</c:legend>`
      : ''
  }<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(paper.ink)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
}

/** Whether all is final figures of one series, so that the chart needs no legend. */
function isPlain({ series }: ChartModel): boolean {
  return (
    series.every(({ look }) => look.fill === 'solid' && look.as !== 'goal') &&
    series.filter(({ shown }) => shown).length === 1
  )
}

function seriesXml(one: ChartSeries, place: number, model: ChartModel, sheet: string): string {
  const { name, values, look } = one
  const last = model.categories.length + 1
  const column = letterOf(place + 1)
  const from = `'${sheet}'!`
  const numbers = values
    .map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`))
    .join('')
  const names = model.categories
    .map((category, at) => `<c:pt idx="${at}"><c:v>${xmlText(category)}</c:v></c:pt>`)
    .join('')
  const isBar = look.as === 'bar'
  return `<c:ser><c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:strRef><c:f>${from}$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>${
    isBar ? `${barShape(look)}<c:invertIfNegative val="0"/>` : lineShape(look) + markerXml(look)
  }${arrowXml(look, model)}<c:cat><c:strRef><c:f>${from}$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${model.categories.length}"/>${names}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${from}$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${numbers}</c:numCache></c:numRef></c:val>${isBar ? '' : '<c:smooth val="0"/>'}</c:ser>`
}

function barShape({ fill, colour }: Look): string {
  return `<c:spPr>${fillXml(fill, colour)}${lineXml(colour, 1.5, fill === 'hollow' ? 'dash' : 'solid')}</c:spPr>`
}

/** Only series whose points may be joined have a line (H2, H14, H15). */
function lineShape({ as, colour, dash }: Look): string {
  return `<c:spPr>${as === 'line' ? lineXml(colour, 2.25, dash) : '<a:ln w="28575"><a:noFill/></a:ln>'}</c:spPr>`
}

function markerXml({ as, fill, colour, symbol }: Look): string {
  // The points of a line through figures of several kinds are marked by the series of those kinds.
  if (as === 'line' && fill === 'hollow') return '<c:marker><c:symbol val="none"/></c:marker>'
  if (as === 'goal')
    return `<c:marker><c:symbol val="dash"/><c:size val="24"/><c:spPr>${fillXml(fill, colour)}${lineXml(colour, 1, 'solid')}</c:spPr></c:marker>`
  const isPart = fill === 'hatched'
  // Some programs do not draw the edges of marks, so the fill alone must show what is not final.
  const [inside, edge] = fill === 'solid' ? [colour, paper.ground] : [lighter(colour), colour]
  return `<c:marker><c:symbol val="${isPart ? 'diamond' : symbol}"/><c:size val="${isPart ? 12 : 10}"/><c:spPr>${fillXml('solid', inside)}${lineXml(edge, 1.5, 'solid')}</c:spPr></c:marker>`
}

/** The colour mixed with two thirds of the background. */
function lighter(colour: string): string {
  const channel = (at: number) => {
    const [own, ground] = [colour, paper.ground].map((one) => parseInt(one.slice(at, at + 2), 16))
    return Math.round((own ?? 0) / 3 + ((ground ?? 0) * 2) / 3)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

/** An arrow (an error bar) towards where the value of a bound may be. */
function arrowXml({ open, colour }: Look, { axis }: ChartModel): string {
  if (open === null) return ''
  const length = Number((reach * (axis.max - axis.min)).toPrecision(4))
  return `<c:errBars><c:errDir val="y"/><c:errBarType val="${open === 'up' ? 'plus' : 'minus'}"/><c:errValType val="fixedVal"/><c:noEndCap val="1"/><c:val val="${length}"/><c:spPr><a:ln w="22225"><a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill><a:tailEnd type="triangle"/></a:ln></c:spPr></c:errBars>`
}

function fillXml(fill: Look['fill'], colour: string): string {
  const plain = (one: string) => `<a:solidFill><a:srgbClr val="${hex(one)}"/></a:solidFill>`
  if (fill === 'solid') return plain(colour)
  if (fill === 'hollow') return plain(paper.ground)
  if (fill === 'pale') return plain(paper.tint)
  return `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${hex(colour)}"/></a:fgClr><a:bgClr><a:srgbClr val="${hex(paper.ground)}"/></a:bgClr></a:pattFill>`
}

function lineXml(colour: string, width: number, dash: Look['dash']): string {
  return `<a:ln w="${Math.round(width * 12_700)}" cap="rnd"><a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill><a:prstDash val="${dash}"/><a:round/></a:ln>`
}

/** The time axis: at the bottom, also where the value axis is reversed for ranks (H9). */
function categoryAxis(reversed: boolean, size: number): string {
  return `<c:catAx><c:axId val="2094734552"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${lineXml(paper.line, 1, 'solid')}</c:spPr>${textXml(paper.ink, size, ' rot="0" vert="horz"')}<c:crossAx val="2094734553"/><c:crosses val="${reversed ? 'max' : 'autoZero'}"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`
}

function valueAxisXml({ min, max, step, reversed, format }: ChartModel['axis']): string {
  return `<c:valAx><c:axId val="2094734553"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr>${lineXml(paper.grid, 0.75, 'solid')}</c:spPr></c:majorGridlines><c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml(paper.quiet)}<c:crossAx val="2094734552"/><c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>`
}

function textXml(colour: string, size = letterSize, body = ''): string {
  return `<c:txPr><a:bodyPr${body}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(points(size) * 100)}" b="0"><a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill><a:latin typeface="${fontFace}"/><a:ea typeface="${fontFace}"/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`
}

/** The name of a column of the sheet: A to Z, AA and so on. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last
}
