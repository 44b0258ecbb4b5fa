import type { Lang } from '../src/contract/scalars.ts'
import { cited } from './citedApi.ts'

/** Twenty days, among them those of the first and the last record and later ones. */
export const days = (
  '2019-06-30 2020-06-30 2021-01-31 2021-12-01 2022-03-31 2022-07-31 2022-12-31 ' +
  '2023-01-31 2023-06-30 2023-08-31 2023-12-31 2024-01-31 2024-06-30 2024-12-31 ' +
  '2025-03-31 2025-12-31 2026-02-02 2026-05-01 2026-11-30 2028-06-30'
).split(' ')

/** No sector, each of the nine, and several at once. */
export const filters = [
  '',
  ...cited.sectors.slice(0, 7).map(({ id }) => id),
  '6g,computing',
  'software-ai,6g',
]

const statuses = {
  zh: [
    '已达成',
    '达到序时进度',
    '进度偏慢',
    '进度滞后',
    '未达成',
    '无法判定',
    '逾期未公布',
    '待发布',
    '暂不评价',
  ],
  en: [
    'met',
    'on pace',
    'slow',
    'behind',
    'missed',
    'cannot be judged',
    'awaiting release',
    'overdue, not published',
    'too early to judge',
  ],
} satisfies Record<Lang, string[]>

const anyStatus = {
  zh: statuses.zh.join('|'),
  en: statuses.en.join('|'),
}

/** Finds the counts of targets in a text, also those of targets elsewhere. */
const counting = { zh: /\d项目标(?!见)/g, en: /\b(?:of )?\d[\d,]* targets?,/g }

type Read = { scope: string; targets: number; named: number }

/** The counts in a text: the words before (the scope), the total, and the sum by status. */
export function read(text: string, lang: Lang): Read[] {
  const number = '(\\d[\\d,]*)'
  const one = lang === 'zh' ? `${number}项(?:${anyStatus.zh})` : `${number} (?:${anyStatus.en})`
  const between = lang === 'zh' ? '、' : '; '
  const mixed =
    lang === 'zh'
      ? `${number}项目标中，(${one}(?:${between}${one})+)`
      : `of ${number} targets, (${one}(?:${between}${one})+)`
  const alike =
    lang === 'zh'
      ? `${number}项目标均?(?:${anyStatus.zh})`
      : `${number} targets?, (?:(?:both |all )?(?:${anyStatus.en})|which cannot be judged|(?:neither|none) of which can be judged)`
  const found: Read[] = []
  const valueOf = (digits: string | undefined) => Number((digits ?? '').replaceAll(',', ''))
  for (const match of text.matchAll(new RegExp(mixed, 'g'))) {
    const parts = [...(match[2] ?? '').matchAll(new RegExp(one, 'g'))]
    found.push({
      scope: text.slice(0, match.index),
      targets: valueOf(match[1]),
      named: parts.reduce((sum, part) => sum + valueOf(part[1]), 0),
    })
  }
  for (const match of text.matchAll(new RegExp(alike, 'g')))
    found.push({
      scope: text.slice(0, match.index),
      targets: valueOf(match[1]),
      named: valueOf(match[1]),
    })
  return found
}

const scopes: Record<Lang, string[]> = {
  zh: ['全市', '各区', '各赛道合计', '所示'],
  en: [
    'Whole city',
    'City and districts',
    'Districts',
    'All sectors',
    'The ',
    'Headline indicators',
  ],
}

/** The errors in the counts of a text. */
export function faultsIn(text: string, lang: Lang): string[] {
  const found = read(text, lang)
  const names = [...cited.sectors, ...cited.regions].map(({ name }) => name[lang])
  const counts = text.match(counting[lang])?.length ?? 0
  return [
    ...(counts === found.length ? [] : [`${counts} counts, ${found.length} read: ${text}`]),
    ...found.flatMap(({ scope, targets, named }) => [
      ...(targets === named ? [] : [`${named} of ${targets} named: ${text}`]),
      ...([...scopes[lang], ...names].some((name) => scope.includes(name))
        ? []
        : [`no scope: ${text}`]),
    ]),
  ]
}
