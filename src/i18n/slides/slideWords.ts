import type { SlideKind } from '../../contract/briefing/briefing.ts'
import { plural, counted } from '../grammar.ts'
import { figureTerms } from '../figureTerms.ts'
import { terms } from '../terms.ts'

const cited = (names: readonly string[]) => `来源：${names.join('、')}`

const zh = {
  kind: {
    title: '封面',
    headline: figureTerms.zh.headline,
    indicator: '单项指标',
    sector: '赛道情况',
    ledger: '目标台账摘要',
    comparison: terms.zh.comparison,
    milestones: terms.zh.milestones,
    text: '文字',
  } satisfies Record<SlideKind, string>,
  dot: ' · ',
  city: figureTerms.zh.wholeCity,
  untitled: '（未填写）',
  sources: (names: readonly string[], day: string) =>
    `${day}${names.length > 0 ? `；${cited(names)}` : ''}`,
  cited,
  moreSources: (name: string, count: string) => `${name}等${count}家`,
  brand: terms.zh.board,
  demo: terms.zh.demo,
  page: (place: string, all: string) => `${place} / ${all}`,
  code: (code: string) => `校验码 ${code}`,
  figureTitle: (name: string, figure: string) => [name, figure] as const,
  expected: (figure: string) => `预计${figure}`,
  provisional: figureTerms.zh.provisionalFigure,
  byHand: (day: string) => `本页文字由编者撰写；看板${day}`,
  standingTitle: (year: string, tier: string, amount: string, standing: string) =>
    `，${year}年${tier}${amount}${standing}`,
  changeTitle: (since: string, direction: string, amount: string) =>
    `，${since}${direction}${amount}`,
  noFigure: (name: string) => `${name}：暂无可引用的数据`,
  comparisonTitle: (names: string, indicator: string) => `${indicator}：${names}对比`,
  comparisonOf: (names: string) => `${names}对比`,
  milestonesTitle: (scope: string, milestones: string, done: string, open: string) =>
    `${scope}里程碑${milestones}项，已完成节点${done}个${open === '0' ? '' : `，待完成或待确认${open}个`}`,
  ledgerColumns: [
    figureTerms.zh.indicator,
    terms.zh.target,
    figureTerms.zh.actual,
    figureTerms.zh.done,
    figureTerms.zh.status,
  ],
  leftTargets: (count: string) => `另有${count}项目标见目标台账`,
  leftSteps: (count: string) => `另有${count}个节点见里程碑页`,
  leftFigures: (count: string) => `另有${count}项指标见赛道页`,
  placed: (region: string, indicator: string) => region + indicator,
  moreTargets: (count: string) => `另有${count}项目标见目标台账`,
  noTargets: '所选范围内没有在执行的目标',
  noSteps: '所选范围内没有里程碑记录',
  noDate: terms.zh.undated,
  missing: (id: string) => `看板上没有“${id}”，可能已改名或在所选日期尚无记录。`,
  unknownNumbers: (numbers: readonly string[]) =>
    `标题中的${numbers.join('、')}与本页数据不一致，请核对`,
  rows: figureTerms.zh.data,
  row: (period: string, figure: string) => `${period} ${figure}`,
  series: (name: string, rows: string) => `${name}：${rows}`,
  target: (year: string, tier: string, amount: string) => `${year}年${tier}${amount}`,
  source: (publisher: string, title: string, date: string | null) =>
    `${publisher}：${/^[《“]/.test(title) ? title : `《${title}》`}${date ? `，${date}` : ''}`,
  unit: figureTerms.zh.inUnit,
  rank: '名次，越小越靠前',
}

const en: typeof zh = {
  kind: {
    title: 'Title',
    headline: figureTerms.en.headline,
    indicator: 'One indicator',
    sector: 'Sector story',
    ledger: 'Extract of the ledger',
    comparison: 'Comparison',
    milestones: terms.en.milestones,
    text: 'Text',
  },
  dot: ' · ',
  city: figureTerms.en.wholeCity,
  untitled: '(empty)',
  sources: (names, day) =>
    `${day}${names.length > 0 ? `; ${plural(names.length, 'source', 'sources')}: ${names.join(', ')}` : ''}`,
  cited: (names) => `${plural(names.length, 'Source', 'Sources')}: ${names.join(', ')}`,
  moreSources: (name, count) => `${name} and others (${count} in all)`,
  brand: terms.en.board,
  demo: terms.en.demo,
  page: (place, all) => `${place} / ${all}`,
  code: (code) => `check code ${code}`,
  figureTitle: (name, figure) => [`${name}: `, figure],
  expected: (figure) => `expected ${figure}`,
  provisional: figureTerms.en.provisionalFigure,
  byHand: (day) => `Written by the editor; ${day}`,
  standingTitle: (year, tier, amount, standing) => `; ${tier} ${amount} for ${year}: ${standing}`,
  changeTitle: (since, direction, amount) => `, ${direction} ${amount} ${since}`,
  noFigure: (name) => `${name}: no figure to quote`,
  comparisonTitle: (names, indicator) => `${indicator}: ${names}`,
  comparisonOf: (names) => `Compared: ${names}`,
  milestonesTitle: (scope, milestones, done, open) =>
    `${scope}: ${counted(milestones, 'milestone', 'milestones')}, ${counted(done, 'step', 'steps')} done${open === '0' ? '' : `, ${open} expected or unconfirmed`}`,
  ledgerColumns: [
    figureTerms.en.indicator,
    terms.en.target,
    figureTerms.en.actual,
    figureTerms.en.done,
    figureTerms.en.status,
  ],
  leftTargets: (count) => `${count} more in the target ledger`,
  leftSteps: (count) => `${count} more ${plural(count, 'step', 'steps')} on the page of milestones`,
  leftFigures: (count) =>
    `${count} more ${plural(count, 'indicator', 'indicators')} on the page of the sector`,
  placed: (region, indicator) => `${region}: ${indicator}`,
  moreTargets: (count) => `${count} more ${plural(count, 'target', 'targets')} in the ledger`,
  noTargets: 'No target is in force here',
  noSteps: 'No milestone is on record here',
  noDate: 'undated',
  missing: (id) =>
    `The board has no “${id}”: it may have another name, or no record yet on this day.`,
  unknownNumbers: (numbers) =>
    `The data of this slide do not have ${numbers.join(', ')} of its title: please check`,
  rows: figureTerms.en.data,
  row: (period, figure) => `${period}: ${figure}`,
  series: (name, rows) => `${name}: ${rows}`,
  target: (year, tier, amount) => `${tier} ${amount} for ${year}`,
  source: (publisher, title, date) => `${publisher}: “${title}”${date ? `, ${date}` : ''}`,
  unit: figureTerms.en.inUnit,
  rank: 'Rank; a smaller number is better',
}

/** The words of slides, the same on screen, paper and in every file. */
export const slideWords = { zh, en }
