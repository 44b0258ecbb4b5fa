import { figureTerms } from '../figureTerms.ts'

const zh = {
  preferred: '采用',
  notPreferred: '未采用',
  replacedBy: figureTerms.zh.superseded,
  inForce: '现用',
  raised: (amount: string) => `上调${amount}`,
  lowered: (amount: string) => `下调${amount}`,
  noDifference: '含界限值或约数，无法计算差额',
  otherTime: '所指时点或期间不同，不计差额',
  printed: '原文',
}

const en: typeof zh = {
  preferred: 'used',
  notPreferred: 'not used',
  replacedBy: figureTerms.en.superseded,
  inForce: 'in use',
  raised: (amount) => `revised up by ${amount}`,
  lowered: (amount) => `revised down by ${amount}`,
  noDifference: 'a bound or an approximate value: the difference cannot be computed',
  otherTime: 'they speak of different times: no difference is given',
  printed: 'As printed',
}

/** The words for revisions, conflicts and ambiguous statements. */
export const statementWords = { zh, en }
