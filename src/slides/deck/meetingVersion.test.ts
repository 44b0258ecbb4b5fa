import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, test } from 'vitest'
import { latestDay } from '../../../tests/citedApi.ts'
import { briefingDataOn } from '../../../tests/briefingData.ts'
import { MeetingVersion } from '../../contract/briefing/briefing.ts'
import { rules } from '../../contract/target/rules.ts'
import { changedSince, checkCode } from '../../domain/briefing/meetings.ts'
import { zh } from '../../i18n/zh.ts'
import { asKept } from '../../contract/briefing/earlierVersions.ts'
import { importedBriefing } from './importedBriefing.ts'
import { meetingName } from './meetingName.ts'
import { isUntouched, meetingVersionOf } from './meetingVersion.ts'
import { readyBriefings } from './readyBriefings.ts'
import { slideContentsOf } from '../contents/slideContents.ts'

const { data, headline } = await briefingDataOn(latestDay)
const earlier = await briefingDataOn('2023-08-31')
const [city] = readyBriefings(data, headline, 'zh')
if (!city) throw new Error('There is no briefing of the city')

const slides = slideContentsOf(city, { data, lang: 'zh', w: zh })
const version = meetingVersionOf(
  {
    keptAt: '2026-02-03T01:00:00.000Z',
    title: city.title,
    day: data.board.day,
    lang: 'zh',
    rules: rules.version,
    slides,
  },
  '2月调度会',
)

/** JSON with the fields of each object sorted by name. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
}

describe('a meeting version', () => {
  test('is unchanged after writing and reading a file, in any order of fields', () => {
    const read = MeetingVersion.parse(JSON.parse(JSON.stringify(version)))
    expect(read).toEqual(version)
    expect(isUntouched(read)).toBe(true)
    const { hash, ...rest } = read
    expect(
      isUntouched({ ...Object.fromEntries(Object.entries(rest).reverse()), hash } as never),
    ).toBe(true)
  })

  test('detects a change of a single figure', () => {
    const text = JSON.stringify(version)
    expect(text).toContain('超过')
    const touched = MeetingVersion.parse(JSON.parse(text.replace('超过', '达到')))
    expect(isUntouched(touched)).toBe(false)
  })

  test('of earlier rules, without later fields, is read and counts as untouched', () => {
    const { hash: _hash, name: _name, ...contents } = version
    const before = asKept({ ...contents, rules: '2' }) as typeof version
    expect(JSON.stringify(before)).not.toContain('"digits"')
    const kept = { ...before, hash: bytesToHex(sha256(utf8ToBytes(canonical(before)))) }
    const briefing = { ...city, meetings: [kept] }
    const read = importedBriefing(JSON.stringify(briefing))
    if (!('briefing' in read)) throw new Error(`It was refused: ${read.refused}`)
    const [opened] = read.briefing.meetings
    if (!opened) throw new Error('The version is gone')
    expect(isUntouched(opened)).toBe(true)
    expect(changedSince(opened.slides, slides)).toEqual([])
    const touched = importedBriefing(JSON.stringify(briefing).replace('超过', '达到'))
    expect('briefing' in touched && touched.briefing.meetings.map(isUntouched)).toEqual([false])
  })

  test('U10: keeps its check code when it is renamed, and is called by its day without a name', () => {
    const renamed = { ...version, name: '三月调度会' }
    expect(isUntouched(renamed)).toBe(true)
    expect(checkCode(renamed)).toBe(checkCode(version))
    expect(version.hash.startsWith(checkCode(version))).toBe(true)
    expect([renamed, { ...version, name: ' ' }].map((one) => meetingName(one, 'zh'))).toEqual([
      '三月调度会',
      '2026年2月2日',
    ])
    const { name: _, ...before } = version
    const kept = MeetingVersion.parse(before)
    expect([meetingName(kept, 'en'), isUntouched(kept)]).toEqual(['2 Feb 2026', true])
  })

  test('has no changes where the data are the same', () => {
    expect(changedSince(version.slides, slides)).toEqual([])
  })

  test('H12: lists every figure that has changed since', () => {
    const before = slideContentsOf(city, { data: earlier.data, lang: 'zh', w: zh })
    const changes = changedSince(before, slides)
    expect(changes.length).toBeGreaterThan(5)
    const title = changes.find(({ name }) => name === '科技型中小企业入库数')
    expect(title?.before).toContain('超过1.7万家')
    expect(title?.after).toContain('超过2.2万家')
    expect(changes.filter(({ before: was, after: is }) => was === is)).toEqual([])
  })
})
