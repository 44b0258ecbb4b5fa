import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw/http'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/contract/figure/observation.ts'
import type { IndicatorDetail } from '../../src/contract/indicator/indicatorAnswers.ts'
import type { Lang } from '../../src/contract/scalars.ts'
import { bytesOf } from '../citedApi.ts'
import { mockServer } from '../mockServer.ts'
import { renderApp } from '../renderApp.tsx'

const path = '/api/indicators/high-tech-enterprises'

async function open(address: string) {
  const app = await renderApp(address)
  await screen.findByRole('heading', { level: 1 })
  return app
}

function current(lang: Lang = 'zh'): HTMLElement {
  return screen.getByRole('region', { name: { zh: '当前数', en: 'Current figure' }[lang] })
}

/** The terms of the pair and what stands beside them. */
function pair(lang: Lang = 'zh'): (string | null)[][] {
  const terms = within(current(lang)).queryAllByRole('term')
  return terms.map((term) => [
    term.textContent,
    term.nextElementSibling?.textContent.replaceAll(/ +/g, ' ') ?? null,
  ])
}

const level = (year: number, place: number) => `high-tech-enterprises-nanjing-${year}-${place}`
const growth = 'hte-growth-rate-nanjing-2018-1'

/** The answer with a growth of 11 % stated of the current figure, and other changes by id. */
async function answerWith(given: Record<string, Partial<Record<keyof Reading, unknown>>> = {}) {
  const changes: typeof given = {
    ...given,
    [growth]: { period: '2023', value: 11, bound: 'exact', ...given[growth] },
  }
  const answer = JSON.parse(String(await bytesOf(path))) as IndicatorDetail
  const changed = (readings: readonly Reading[]) =>
    readings.map((one) => ({ ...one, ...changes[one.id] }))
  const { publishedGrowth } = answer
  mockServer.use(
    http.get(`*${path}`, () =>
      Response.json({
        ...answer,
        readings: changed(answer.readings),
        publishedGrowth: publishedGrowth && {
          ...publishedGrowth,
          readings: changed(publishedGrowth.readings),
        },
      }),
    ),
  )
}

describe('H22: the growth that a source states stands beside the computed one', () => {
  test('each says which it is, with its source, and leads to its wording', async () => {
    await answerWith()
    const { user } = await open('/zh/indicators/high-tech-enterprises')
    expect(pair()).toEqual([
      ['计算增速', '较上年增长10.2%以上'],
      ['公布增速', expect.stringMatching(/^11% 人民日报.+2019年8月26日$/)],
    ])
    expect(current().textContent).not.toContain('原因未知')
    await user.click(within(current()).getByRole('link', { name: /2023年 11%/ }))
    const evidence = await screen.findByRole('dialog')
    await waitFor(() => expect(evidence.textContent).toContain('增长70%'))
  })

  test('in English, too', async () => {
    await answerWith()
    await open('/en/indicators/high-tech-enterprises')
    expect(pair('en')).toEqual([
      ['Computed growth', 'vs last year: up over 10.2%'],
      ['Published growth', expect.stringMatching(/^11% People's Daily.+ 2019$/)],
    ])
  })

  test('H2: where the base is a bound nothing is computed, and the stated one remains', async () => {
    await answerWith({ [level(2022, 2)]: { bound: 'at-least' } })
    await open('/zh/indicators/high-tech-enterprises')
    expect(pair()).toEqual([
      ['计算增速', '较上年 — 界限值，不计算增速'],
      ['公布增速', expect.stringMatching(/^11% /)],
    ])
  })

  test('a published growth keeps its bound and status, here about and provisional', async () => {
    await answerWith({ [growth]: { bound: 'about', status: 'provisional' } })
    await open('/zh/indicators/high-tech-enterprises')
    expect(pair()[1]?.[1]).toMatch(/^约11% 初步数/)
  })

  test('H7: an unclear growth shows no number', async () => {
    await answerWith({ [growth]: { status: 'ambiguous' } })
    await open('/zh/indicators/high-tech-enterprises')
    expect(pair()[1]?.[1]).toMatch(/^原文表述不明 /)
  })

  test.each<[Lang, number, string]>([
    ['zh', 10_200, '公布增速比计算增速低1.5个百分点，原因未知'],
    ['zh', 9_900, '公布增速比计算增速高1.8个百分点，原因未知'],
    ['en', 10_200, 'The published growth is 1.5 pp below the computed one, for a reason not known'],
  ])(
    'H16: where both are exact their difference is stated, in %s of %i',
    async (lang, value, said) => {
      await answerWith({ [level(2023, 1)]: { value, bound: 'exact' } })
      await open(`/${lang}/indicators/high-tech-enterprises`)
      expect(within(current(lang)).getByText(said)).not.toBeNull()
    },
  )

  test('where both agree as far as the source goes nothing more is said', async () => {
    await answerWith({ [level(2023, 1)]: { value: 10_080, bound: 'exact' } })
    await open('/zh/indicators/high-tech-enterprises')
    expect(pair()[0]?.[1]).toBe('较上年增长11.2%')
    expect(current().textContent).not.toContain('原因未知')
  })

  test('H20: a growth of another year stands beside no figure', async () => {
    await open('/zh/indicators/high-tech-enterprises')
    expect(pair()).toEqual([])
    expect(current().textContent).toContain('较上年')
  })

  test('F26: a broken growth is said to be broken', async () => {
    await answerWith({ [growth]: { value: 'NaN' } })
    await open('/zh/indicators/high-tech-enterprises?tab=revisions')
    expect(within(current()).getByRole('alert').textContent).toBe(
      `公布增速：数据异常记录 ${growth} 不符合数据约定，未予显示`,
    )
    expect(pair()).toEqual([])
  })
})

test.each<[Lang, string, string]>([
  ['zh', '高新技术企业数', '高新技术企业数量增速'],
  ['en', 'High-tech enterprises', 'Growth of high-tech enterprises'],
])('the two indicators lead to each other with the view kept, in %s', async (lang, level, rate) => {
  const query = '?sector=6g&asOf=2024-06-30'
  const { user, address } = await open(`/${lang}/indicators/high-tech-enterprises${query}`)
  const header = () => within(screen.getByRole('main')).getAllByRole('link')
  const linkTo = (name: string) => header().find(({ textContent }) => textContent === name)
  await user.click(linkTo(rate) ?? document.body)
  await waitFor(() => expect(address()).toBe(`/${lang}/indicators/hte-growth-rate${query}`))
  await screen.findByRole('heading', { level: 1, name: rate })
  await user.click(linkTo(level) ?? document.body)
  await waitFor(() => expect(address()).toBe(`/${lang}/indicators/high-tech-enterprises${query}`))
})
