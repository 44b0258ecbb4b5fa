import { describe, expect, test } from 'vitest'
import { cited, latestDay } from '../citedApi.ts'
import { days, faultsIn } from '../countedTargets.ts'
import { otherStatement, reading } from '../inventedFigures.ts'
import type { Reading } from '../../src/contract/figure/observation.ts'
import type { Lang } from '../../src/contract/scalars.ts'
import { movementTitle } from '../../src/narrative/movementTitle.ts'
import { sectorCounts, sectorNews, sectorSentence } from '../../src/narrative/sectorSentence.ts'
import { storiesOn } from '../sectorStories.ts'

const latest = await storiesOn(latestDay)

const expected: [id: string, zh: string, en: string][] = [
  [
    '6g',
    '6G与未来网络：6G光子太赫兹实时传输速率为1,000 Gbps（2024年报道）；最近进展：2026年1月4日，《南京市打造“6G之城”行动计划（2026—2027年）》——行动计划发布。6G与未来网络赛道在册指标9项（其中1项与其他赛道共有），6项有数据，1项原文表述不明、不引用数值，2项尚无数据；2项目标均待发布，另有7项指标未设目标。（来源：媒体报道（原文待核）、南京日报；判定日2026年2月2日）',
    '6G and future networks: 6G photonic terahertz real-time rate: 1,000 Gbps (reported 2024); latest step: 4 Jan 2026, Nanjing "City of 6G" action plan 2026–2027 – Action plan released. 6G and future networks sector: 9 indicators on record (1 shared with other sectors), 6 with figures, 1 not quoted as the source is unclear, 2 without; 2 targets, both awaiting release; plus 7 indicators without a target. (Sources: Press report (original to be verified), Nanjing Daily; judged on 2 Feb 2026)',
  ],
  [
    'computing',
    '算力网络：智能算力规模为2.1万PFLOPS（截至2026年1月）；最近进展：2026年1月4日，国家人工智能创新应用先导区——升级版实施方案发布。算力网络赛道在册指标5项（其中1项与其他赛道共有），2项有数据，1项原文表述不明、不引用数值，2项尚无数据；2项目标均待发布，另有3项指标未设目标。（来源：媒体报道（原文待核）；判定日2026年2月2日）',
    'Computing power network: AI computing capacity: 21,000 PFLOPS (as of Jan 2026); latest step: 4 Jan 2026, National AI innovation and application pilot zone – Upgraded implementation plan released. Computing power network sector: 5 indicators on record (1 shared with other sectors), 2 with figures, 1 not quoted as the source is unclear, 2 without; 2 targets, both awaiting release; plus 3 indicators without a target. (Source: Press report (original to be verified); judged on 2 Feb 2026)',
  ],
  [
    'energy-storage',
    '新型储能：压缩空气储能平台额定功率为100兆瓦（2024年报道）；最近进展：2023年7月18日，百兆瓦先进压缩空气储能技术研发与集成验证平台——储气装置开工；待确认：预计正式投运（2025年，尚无确认）。新型储能赛道在册指标1项，有数据，未设目标。（来源：媒体报道（原文待核）、中储国能；判定日2026年2月2日）',
    'Energy storage: Rated power of the compressed-air storage platform: 100 MW (reported 2024); latest step: 18 Jul 2023, 100 MW advanced compressed-air energy storage platform – Construction of the gas storage device started; to be confirmed: Expected to start operating (2025, no confirmation). Energy storage sector: 1 indicator on record, with a figure, no targets. (Sources: Press report (original to be verified), ZCGN; judged on 2 Feb 2026)',
  ],
  [
    'seed-breeding',
    '生物育种：钟山实验室国家级科研平台数为4个（截至2024年3月）；最早记载：2022年11月27日，生物育种钟山实验室——实验室揭牌；最近进展：2024年2月4日，生物育种钟山实验室新建载体——签署新建载体合作协议。生物育种赛道在册指标2项，均有数据，均未设目标。（来源：江苏省科学技术厅（南京市科学技术局供稿）、化工仪器网；判定日2026年2月2日）',
    'Bio-breeding: National platforms, Zhongshan Laboratory: 4 platforms (as of Mar 2024); first on record: 27 Nov 2022, Zhongshan Biological Breeding Laboratory – Laboratory unveiled; latest step: 4 Feb 2024, New building for the Zhongshan Laboratory – Cooperation agreement on the new building signed. Bio-breeding sector: 2 indicators on record, both with figures, no targets. (Sources: Jiangsu Department of Science and Technology (from the Nanjing bureau), Chemical Instrument Network; judged on 2 Feb 2026)',
  ],
  [
    'integrated-circuits',
    '集成电路：集成电路产业营业收入约560亿元（2022年）；最近进展：2024年5月16日，国家第三代半导体技术创新中心（南京）——截至2024年5月：碳化硅器件实现规模量产。集成电路赛道在册指标4项（其中2项与其他赛道共有），均有数据，均未设目标。（来源：科闻社、中国新闻网；判定日2026年2月2日）',
    'Integrated circuits: Integrated-circuit industry revenue: about RMB 56 bn (2022); latest step: 16 May 2024, National third-generation semiconductor technology innovation centre (Nanjing) – As of May 2024: silicon carbide devices in volume production. Integrated circuits sector: 4 indicators on record (2 shared with other sectors), all with figures, no targets. (Sources: Kewenshe, China News Service; judged on 2 Feb 2026)',
  ],
  [
    'new-materials',
    '新材料：新型材料产业集群规模超过1,000亿元（截至2024年5月）；最近进展：2024年5月16日，国家第三代半导体技术创新中心（南京）——截至2024年5月：碳化硅器件实现规模量产。新材料赛道在册指标3项（其中1项与其他赛道共有），均有数据，均未设目标。（来源：中国新闻网；判定日2026年2月2日）',
    'New materials: New-materials cluster scale: over RMB 100 bn (as of May 2024); latest step: 16 May 2024, National third-generation semiconductor technology innovation centre (Nanjing) – As of May 2024: silicon carbide devices in volume production. New materials sector: 3 indicators on record (1 shared with other sectors), all with figures, no targets. (Source: China News Service; judged on 2 Feb 2026)',
  ],
  [
    'clean-energy-equipment',
    '清洁能源装备：中圣科技重大成果形成周期3—5年（2024年报道）；里程碑1项，3项进展均未载明日期。清洁能源装备赛道在册指标1项，有数据，未设目标。（来源：媒体报道（原文待核）；判定日2026年2月2日）',
    'Clean-energy equipment: Interval between major achievements, Zhongsheng Technology: 3–5 years (reported 2024); 1 milestone with 3 steps, none of them dated. Clean-energy equipment sector: 1 indicator on record, with a figure, no targets. (Source: Press report (original to be verified); judged on 2 Feb 2026)',
  ],
  [
    'software-ai',
    '软件与人工智能：软件和信息服务业规模超过1万亿元（2025年）；最近进展：2026年1月4日，国家人工智能创新应用先导区——升级版实施方案发布。软件与人工智能赛道在册指标2项（其中1项与其他赛道共有），1项有数据，1项尚无数据；3项目标中，2项无法判定、1项待发布。（来源：新华每日电讯、媒体报道（原文待核）；判定日2026年2月2日）',
    'Software and AI: Software and information services scale: over RMB 1,000 bn (2025); latest step: 4 Jan 2026, National AI innovation and application pilot zone – Upgraded implementation plan released. Software and AI sector: 2 indicators on record (1 shared with other sectors), 1 with a figure, 1 without; of 3 targets, 2 cannot be judged; 1 awaiting release. (Sources: Xinhua Daily Telegraph, Press report (original to be verified); judged on 2 Feb 2026)',
  ],
  [
    'biomedicine',
    '生物医药：生物医药产业集群规模超过1,000亿元（截至2024年5月）；暂无里程碑记录。生物医药赛道在册指标1项，有数据，未设目标。（来源：中国新闻网；判定日2026年2月2日）',
    'Biomedicine: Biomedicine cluster scale: over RMB 100 bn (as of May 2024); no milestones on record. Biomedicine sector: 1 indicator on record, with a figure, no targets. (Source: China News Service; judged on 2 Feb 2026)',
  ],
]

describe('a sector in one sentence', () => {
  test('there is an expected one for each sector', () => {
    expect(expected.map(([id]) => id)).toEqual(cited.sectors.map(({ id }) => id))
  })

  test.each(expected)('H23 H25: of %s', (id, zh, en) => {
    const story = latest.find(({ sector }) => sector.id === id)
    expect(story && sectorSentence(story, 'zh')).toBe(zh)
    expect(story && sectorSentence(story, 'en')).toBe(en)
  })

  test.each(['2010-01-01', '2022-12-31', '2023-08-31', '2024-08-31', '2024-12-31', latestDay])(
    'H25 H2: states a direction only as the trend does, and quotes no unclear statement, as known on %s',
    async (day) => {
      for (const story of await storiesOn(day)) {
        const row = story.headline?.row
        const trend = (lang: Lang) =>
          (row && movementTitle(row.indicator, row.readings, lang)) ?? 'no trend'
        const [zh, en] = (['zh', 'en'] as const).map((lang) =>
          sectorSentence(story, lang).replace(trend(lang), ''),
        )
        expect(zh).not.toMatch(/增长|增至|上升|升至|提高|下降|降至|减少|同比|较上年/)
        expect(en).not.toMatch(/\b(up|down|rose|fell|grew)\b/)
        expect(story.headline?.reading.status).not.toBe('ambiguous')
      }
    },
  )

  test('H12: contains nothing from after its day', async () => {
    const [sentence] = (await storiesOn('2023-12-31'))
      .filter(({ sector }) => sector.id === 'seed-breeding')
      .map((story) => sectorSentence(story, 'zh'))
    expect(sentence).toContain('最近进展：2022年11月27日，生物育种钟山实验室——实验室揭牌')
    expect(sentence).not.toContain('签署新建载体合作协议')
    expect(sentence).not.toContain('2024')
  })

  test('H1: what is unclear is not quoted', () => {
    const [story] = latest.filter(({ sector }) => sector.id === 'clean-energy-equipment')
    if (!story) throw new Error('There is no story to tell')
    const rows = story.rows.map((row) => ({
      ...row,
      readings: row.readings.map((one) => ({ ...one, status: 'ambiguous' as const })),
    }))
    const coverage = { ...story.coverage, withFigure: 0 }
    const unclear = { ...story, rows, coverage, headline: null }
    expect(sectorSentence(unclear, 'zh')).toBe(
      '清洁能源装备：里程碑1项，3项进展均未载明日期。清洁能源装备赛道在册指标1项，原文表述不明、不引用数值，未设目标。（判定日2026年2月2日）',
    )
    expect(sectorSentence(unclear, 'en')).toBe(
      'Clean-energy equipment: 1 milestone with 3 steps, none of them dated. Clean-energy equipment sector: 1 indicator on record, not quoted as the source is unclear, no targets. (judged on 2 Feb 2026)',
    )
  })

  test('an empty sector says so without a zero', async () => {
    const [sentence] = (await storiesOn('2010-01-01'))
      .filter(({ sector }) => sector.id === 'biomedicine')
      .map((story) => sectorSentence(story, 'zh'))
    expect(sentence).toBe(
      '生物医药：暂无里程碑记录。生物医药赛道在册指标1项，尚无数据，未设目标。（判定日2010年1月1日）',
    )
  })

  test.each([
    ['provisional', '为100亿元（2023年；初步数）'],
    ['expected', '预计为100亿元（2023年；预计数，不等于完成）'],
  ] as const)('H11 H23: a %s figure is marked as such', (status, shown) => {
    const [story] = latest.filter(({ sector }) => sector.id === 'biomedicine')
    if (!story?.headline) throw new Error('There is no story to tell')
    const headline = { ...story.headline, reading: reading({ status, value: 100 }) }
    expect(sectorSentence({ ...story, headline }, 'zh')).toContain(`生物医药产业集群规模${shown}`)
  })

  test('H18: what could not be read is stated', () => {
    const [story] = latest.filter(({ sector }) => sector.id === 'biomedicine')
    if (!story) throw new Error('There is no story to tell')
    const coverage = { ...story.coverage, indicators: 2 }
    expect(sectorCounts({ ...story, coverage, unread: 1 }, 'zh')).toBe(
      '生物医药赛道在册指标2项，1项有数据，1项未能读取，可读取的未设目标',
    )
  })
})

describe('the news of a sector', () => {
  const ofYears = (last: Partial<Reading>) => {
    const [story] = latest.filter(({ sector }) => sector.id === 'biomedicine')
    if (!story?.headline) throw new Error('There is no story to tell')
    const readings = [
      reading({ period: '2022', value: 80 }),
      reading({ id: 'last', period: '2023', value: 100, ...last }),
    ]
    const row = { ...story.headline.row, readings }
    return { ...story, headline: { row, reading: readings[1] ?? reading(), source: null } }
  }

  test('H25: is how its figure came about, where the figures show it', () => {
    expect(sectorNews(ofYears({}), 'zh')).toBe(
      '生物医药产业集群规模由2022年80亿元增至2023年100亿元',
    )
  })

  test('H12 H22: is the figure with its remarks, where it has any', () => {
    const revised = { earlier: [otherStatement({ value: 90 })] }
    expect(sectorNews(ofYears(revised), 'zh')).toMatch(/规模为100亿元（2023年；.*90亿元/)
  })

  test('is its last step where no figure can be quoted', () => {
    const [story] = latest.filter(({ sector }) => sector.id === 'seed-breeding')
    if (!story) throw new Error('There is no story to tell')
    expect(sectorNews({ ...story, headline: null }, 'zh')).toBe(
      '最近进展：2024年2月4日，生物育种钟山实验室新建载体——签署新建载体合作协议',
    )
  })
})

describe('H28: what is counted of a sector', () => {
  test.each(days)('names the sector, and its indicators add up, on %s', async (day) => {
    for (const story of await storiesOn(day)) {
      const text = sectorCounts(story, 'zh')
      const [head = '', ...parts] = (text.split('；')[0] ?? '').split('，')
      const all = Number(/^(.*)赛道在册指标(\d+)项/.exec(head)?.[2])
      expect(head.startsWith(`${story.sector.name.zh}赛道`)).toBe(true)
      expect(all).toBe(story.coverage.indicators)
      // Where all are alike, the parts have no numbers.
      const counts = parts.flatMap((part) => /^(\d+)项/.exec(part)?.[1] ?? [])
      const named = counts.reduce((sum, one) => sum + Number(one), 0)
      expect(counts.length === 0 ? all : named).toBe(all)
      expect(faultsIn(text, 'zh')).toEqual([])
      expect(faultsIn(sectorCounts(story, 'en'), 'en')).toEqual([])
    }
  })
})
