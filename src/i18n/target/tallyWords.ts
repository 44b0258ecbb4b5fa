import type { Status } from '../../contract/target/status.ts'
import { formatCount } from '../../format/figureText.ts'
import { statusWords } from './statusWords.ts'
import { plural, counted } from '../grammar.ts'
import { terms } from '../terms.ts'
import { figureTerms } from '../figureTerms.ts'

const zh = {
  city: figureTerms.zh.wholeCity,
  districts: figureTerms.zh.ofDistricts,
  cityAndDistricts: '全市及各区',
  headline: terms.zh.headlineIndicators,
  shown: (count: number) => `所示${formatCount(count)}项指标`,
  everySector: '各赛道合计',
  aside: (parts: readonly string[]) => `（${parts.join('、')}）`,
  scoped: (scope: string, text: string) => `${scope}：${text}`,
  noTargets: '没有在册目标',
  noneSet: (indicators: number) =>
    indicators === 1 ? '1项指标，未设目标' : `${formatCount(indicators)}项指标，均未设目标`,
  alike: (targets: number, status: Status) =>
    `${formatCount(targets)}项目标${targets > 1 ? '均' : ''}${statusWords.zh.said[status]}`,
  list: (parts: readonly string[]) => parts.join('、'),
  mixed: (targets: number, parts: readonly string[]) =>
    `${formatCount(targets)}项目标中，${parts.join('、')}`,
  counted: (count: number, status: Status) =>
    `${formatCount(count)}项${statusWords.zh.said[status]}`,
  besides: (text: string, parts: readonly string[]) => `${text}，另有${parts.join('、')}`,
  restated: (count: number) => `${formatCount(count)}项为重申`,
  withoutTarget: (count: number) => terms.zh.withoutTarget(formatCount(count)),
  unread: (count: number) => `${formatCount(count)}项指标数据异常未计入`,
  unjudged: (count: number) => `${formatCount(count)}组数据异常，其目标无法判读、未计入`,
}

const en: typeof zh = {
  city: figureTerms.en.wholeCity,
  districts: figureTerms.en.ofDistricts,
  cityAndDistricts: 'City and districts',
  headline: terms.en.headlineIndicators,
  shown: (count) =>
    plural(count, 'The indicator shown', `The ${formatCount(count)} indicators shown`),
  everySector: 'All sectors together',
  aside: (parts) => ` (${parts.join(', ')})`,
  scoped: (scope, text) => `${scope}: ${text}`,
  noTargets: 'no targets in force',
  noneSet: (count) => `${indicators(count)}, none with a target`,
  alike: (targets, status) => {
    if (targets === 1)
      return `1 target, ${status === 'cannot-tell' ? 'which ' : ''}${statusWords.en.said[status]}`
    const all = `${formatCount(targets)} targets, `
    if (status !== 'cannot-tell')
      return `${all}${targets === 2 ? 'both' : 'all'} ${statusWords.en.said[status]}`
    return `${all}${targets === 2 ? 'neither' : 'none'} of which can be judged`
  },
  list: (parts) => parts.join('; '),
  mixed: (targets, parts) => `of ${formatCount(targets)} targets, ${parts.join('; ')}`,
  counted: (count, status) => `${formatCount(count)} ${statusWords.en.said[status]}`,
  besides: (text, parts) => `${text}; plus ${parts.join(', ')}`,
  restated: (count) => `${formatCount(count)} restated`,
  withoutTarget: (count) => terms.en.withoutTarget(formatCount(count)),
  unread: (count) => `${indicators(count)} with data errors, not counted`,
  unjudged: (count) =>
    `${counted(formatCount(count), 'entry', 'entries')} with data errors, whose targets cannot be judged and are not counted`,
}

function indicators(count: number): string {
  return terms.en.indicatorCount(formatCount(count))
}

/** The words of counted targets. */
export const tallyWords = { zh, en }
