import { counted } from '../grammar.ts'

const zh = {
  meetingVersions: '会议版本',
  meetingLead:
    '锁定会议版本后，数字、规则版本和版面原样保存，以后不再改变；汇报、导出和打印均用保存的数字，页脚有校验码。名称可以修改。',
  name: '版本名称',
  nameOf: (name: string) => `版本名称：${name}`,
  take: '导出、打印',
  takeOf: (name: string) => `导出、打印：${name}`,
  presentOf: (name: string) => `汇报会议版本：${name}`,
  freeze: '锁定会议版本',
  frozen: '已锁定会议版本',
  meetingOf: (day: string, time: string) => `${time}锁定，判定日${day}`,
  touched: '内容与锁定时的校验码不符，请勿用于会议',
  since: '会后数据变动',
  sinceNone: '与会议版本相比，数字没有变化。',
  sinceSome: (count: string) => `${count}处与会议时不同`,
  change: (before: string, after: string) => `${before} → ${after}`,
  onSlide: (place: string) => `第${place}页`,
}

const en: typeof zh = {
  meetingVersions: 'Meeting versions',
  meetingLead:
    'A meeting version keeps figures, version of the rules and layout as they are; they never change again. It is presented, exported and printed with what it keeps and its check code in every footer; its name can be changed.',
  name: 'Name of the version',
  nameOf: (name) => `Name of the version: ${name}`,
  take: 'Export or print',
  takeOf: (name) => `Export or print: ${name}`,
  presentOf: (name) => `Present meeting version: ${name}`,
  freeze: 'Keep as meeting version',
  frozen: 'Meeting version kept',
  meetingOf: (day, time) => `kept ${time}, judged on ${day}`,
  touched: 'What it holds does not fit its check code: do not use it in a meeting',
  since: 'Changed since',
  sinceNone: 'No figure has changed since the meeting version.',
  sinceSome: (count) => `${counted(count, 'reads', 'read')} otherwise than in the meeting`,
  change: (before, after) => `${before} → ${after}`,
  onSlide: (place) => `Slide ${place}`,
}

/** The words of meeting versions of a briefing. */
export const meetingWords = { zh, en }
