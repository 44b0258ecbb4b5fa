import { statusWords } from './target/statusWords.ts'
import type { Words } from './zh.ts'
import { counted } from './grammar.ts'
import { terms } from './terms.ts'
import { languageName } from './languages.ts'

const later = 'Try again later; if it persists, tell the administrator.'

export const en: Words = {
  brand: 'Nanjing Innovation',
  brandSub: 'City indicators',
  skip: 'Skip to content',
  nav: 'Main navigation',
  menu: 'Menu',
  overview: 'Overview',
  targets: 'Targets',
  indicators: 'Indicators',
  sectors: terms.en.sectors,
  milestones: terms.en.milestones,
  compare: terms.en.comparison,
  briefings: 'Briefings',
  present: terms.en.present,
  sources: 'Sources',
  wall: terms.en.wall,
  rules: terms.en.statusRules,
  help: 'Help',
  search: terms.en.search,
  documentTitle: (page) => `${page} · Nanjing Innovation`,
  otherLanguage: languageName.zh,
  theme: 'Theme',
  themes: { system: 'Auto', light: 'Light', dark: 'Dark' },
  judged: terms.en.judgedOn,
  recordsTo: (day) => `Records to ${day}`,
  recordsAge: (days) => (days === '0' ? 'the same day' : `${counted(days, 'day', 'days')} ago`),
  recordsAgeThen: (days) =>
    days === '0' ? 'the same day' : `${counted(days, 'day', 'days')} before`,
  recordsOld: 'Old records',
  noRecords: 'No records by then',
  demoShort: terms.en.demo,
  demo: 'Demo deployment: the backend is mocked inside the page, over the bundled dataset of public sources',
  judgedOn: terms.en.dayOfJudging,
  asOfBanner: (day) => `Judged on ${day}. Figures and revisions recorded later are left out.`,
  laterBanner: (day) =>
    `Judged on ${day}, later than today: by the records there are now; more may be known by then.`,
  backToLatest: 'Back to latest',
  refresh: 'Refresh data',
  refreshed: (time) => `Updated ${time}`,
  notRefreshed: (cause) => `Not updated: ${cause}`,
  dayUnknown: (typed, day) =>
    `“${typed}” is not a date. Type day, month and year, such as “${day}” or “20260202”.`,
  dayTooEarly: (day) => `The earliest is ${day}.`,
  dayTooLate: (day) => `The latest is ${day}.`,
  choosePeriodEnd: 'Choose the end of a period',
  periodEnds: {
    month: 'End of last month',
    quarter: 'End of last quarter',
    half: 'Mid-year',
    year: 'End of year',
  },
  endOf: {
    month: 'end of month',
    quarter: 'end of quarter',
    half: 'mid-year',
    year: 'end of year',
  },
  close: terms.en.close,
  retry: 'Try again',

  sectorFilter: 'Filter by sector',
  allSectors: 'All sectors',
  inSector: {
    indicators: (name, count) =>
      `${name}, ${terms.en.indicatorCount(count)}${count > 0 ? '' : ': none on record; see its own page'}`,
    targets: (name, count) =>
      `${name}, ${counted(count, 'target', 'targets')}${count > 0 ? '' : ': none is set'}`,
    milestones: (name, count) =>
      `${name}, ${terms.en.milestoneCount(count)}${count > 0 ? '' : ': none on record'}`,
  },

  status: statusWords.en.name,
  tier: {
    floor: terms.en.floor,
    stretch: terms.en.stretch,
    plan: terms.en.target,
    expected: terms.en.expectation,
  },
  pinnedBelow: (count) => `My indicators: ${count}`,
  why: (status) => `${status}: why?`,
  overridden: (by, computed) => `set by ${by}, computed: ${computed}`,
  dueYear: (year) => year,
  dueTier: (year, tier) => (tier ? `${year} ${tier.toLowerCase()}` : year),
  dueTarget: (due, text) => `${due}: ${text}`,
  reason: {
    bound: 'the source gives only a limit, which does not tell whether the target is met',
    approximate: 'the source gives only an approximate value',
    'method-break':
      'the method changed after the target was set; value and target are not comparable',
    conflict: 'two sources disagree and lead to different answers',
    unclear: 'the wording of the source is unclear',
    expected: 'only an estimate so far; expected is not achieved',
    provisional: 'on a provisional figure; the final one is not published yet',
    scope:
      'the target and the figures count different things; neither is subtracted from the other',
    'no-baseline': 'the target has no baseline; its pace cannot be told',
    'zero-target': 'the target is not above zero; there is no completion',
    stale: 'the latest figure is older than its rhythm allows, and no newer one is published',
    'no-curve': 'too few complete years to tell how much of the period has passed',
  },
  bounded: (limit) =>
    `the source gives only ${limit}, which does not tell whether the target is met`,
  limits: {
    exact: 'a limit',
    over: 'a lower bound (“over”)',
    'at-least': 'a lower bound (“at least”)',
    under: 'an upper bound (“under”)',
    nearly: 'an upper bound (“nearly”)',
    about: 'an approximate value',
    range: 'a range',
  },

  scope: (wholeCity, chosen, all, without, unlisted) =>
    `${chosen} ${wholeCity ? 'headline indicators of the city' : 'indicators of the chosen sectors'} (of ${all} in the library)${without ? `, ${without} of them without data${unlisted ? ` (${unlisted} also without a target, not listed)` : ''}` : ''}`,
  withoutTarget: terms.en.withoutTarget,
  statusStrip: 'Targets by status',

  change: {
    yearOnYear: terms.en.yearOnYear,
    sinceLastYear: 'vs last year',
    sinceLastEdition: 'vs last edition',
    sinceLastRecord: 'vs last record',
  },
  unchanged: {
    yearOnYear: 'unchanged year on year',
    sinceLastYear: 'unchanged from last year',
    sinceLastEdition: 'unchanged from the last edition',
    sinceLastRecord: 'unchanged from the last record',
  },
  changeSince: (since) => `${since}: `,
  changed: (direction, amount) => `${direction} ${amount}`,
  directions: terms.en.directions,
  noChange: {
    'no-earlier-figure': 'no earlier figure',
    'method-break': 'method changed',
    bounded: 'only a limit',
    approximate: 'approximate',
    'zero-base': 'earlier figure is zero',
    'negative-base': 'earlier figure is negative',
    unclear: 'wording unclear, not computed',
    conflict: 'sources disagree',
  },

  noData: 'No data',
  noDataYet: 'Target set, no figure published yet',
  singleFigure: 'One figure so far',
  unclear: 'Wording unclear',
  dataError: 'Data error',
  dataErrorDetail: (id) => `Record ${id} breaks the data contract and is not shown`,
  provisional: terms.en.provisional,
  expected: terms.en.expected,
  derived: terms.en.derived,
  revised: terms.en.revised,
  conflict: terms.en.conflict,
  disputed: terms.en.disagreeing,
  sparkline: (name, marks) =>
    `Trend of ${name}${marks.length > 0 ? ` (with ${marks.join(', ')})` : ''}`,
  methodBreak: 'change of method',
  bullet: 'Current figure and targets',
  source: terms.en.source,
  sourceUnknown: 'source not stated',
  publishedUnknown: terms.en.undated,
  evidenceOf: (what) => `Evidence: ${what}`,

  legend: 'How to read',
  legendItems: {
    exact: 'Exact value',
    over: 'Lower bound: may be higher',
    hollow: 'Provisional, expected or derived',
    partYear: 'Part of a year, never joined',
    gap: 'Gap: missing year or new method',
    targets: 'Floor (solid), stretch (dashed)',
  },

  withoutScript:
    'This page can be read. Exports, search, composing briefings and presenting need script, and a newer browser (Chromium 92 or later).',
  filterLinks: 'Filter and arrange',
  showChosen: 'Show',

  loading: 'Loading',
  stillLoading: 'Still loading; the network or the server is slow',
  attempt: (count) => `Attempt ${count}`,
  emptyTitle: terms.en.noIndicator,
  emptyDay: (day) => `Nothing in this selection was on record on ${day}. Empty is not zero.`,
  emptyAction: 'Show the latest of all sectors',
  failure: {
    unreachable: {
      title: 'The server cannot be reached',
      help: 'Check the network connection and try again.',
    },
    timeout: { title: 'The server did not answer in time', help: later },
    server: { title: 'The server failed', help: later },
    busy: { title: 'The server is busy', help: later },
    unauthorized: {
      title: 'Your session has ended',
      help: 'Sign in again, then reopen this page.',
    },
    forbidden: { title: 'You may not see this', help: 'Ask the administrator for access.' },
    missing: {
      title: 'This does not exist or was archived',
      help: 'Check the address, or return to the overview.',
    },
    refused: {
      title: 'The request was not accepted',
      help: 'Return to the overview and choose again.',
    },
    gateway: {
      title: 'A login gateway stepped in',
      help: 'Sign in to your office network in the browser, then try again.',
    },
    empty: { title: 'The server sent an empty answer', help: later },
    malformed: {
      title: 'The answer breaks the data contract',
      help: 'No numbers are shown, lest they be wrong. Tell the administrator.',
    },
    chunk: {
      title: 'Part of the page did not load',
      help: 'The network may have dropped, or the system was just updated. Try again.',
    },
    words: {
      title: 'The English words did not load',
      help: 'Try again, or use the Chinese pages.',
    },
    crash: {
      title: 'The page failed',
      help: 'No data was harmed. Try again, or return to the overview.',
    },
  },
  notFoundTitle: 'There is no such page',
  notFoundHelp: (path) => `The address “${path}” does not exist.`,
  again: ' It is tried again shortly by itself.',
  toOverview: 'To the overview',
  offline: (time) => `Offline · showing data fetched at ${time}`,
  stale: (cause, time) => `${cause} · showing data fetched at ${time}, trying again by itself`,
}
