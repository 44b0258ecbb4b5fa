import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../../src/contract/scalars.ts'
import { headlineFigures } from '../headlineFigures.ts'
import { cardNames, findCard, renderApp } from '../renderApp.tsx'

const firstCard: Record<Lang, string> = { zh: '高新技术企业数', en: 'High-tech enterprises' }

/** Each target of a card with its status, as read out. */
function targetsOf(card: HTMLElement) {
  return within(card)
    .getAllByRole('listitem')
    .map((item) => item.textContent)
}

describe.each<Lang>(['zh', 'en'])('the first screen in %s', (lang) => {
  test('H1: shows the eleven headline indicators, each with figure, unit and period', async () => {
    await renderApp(`/${lang}`)
    await findCard(firstCard[lang])
    expect(cardNames()).toEqual(headlineFigures.map((shown) => shown[lang].name))
    for (const { [lang]: shown } of headlineFigures) {
      const card = screen.getByRole('article', { name: shown.name })
      expect(card.textContent).toContain(shown.figure + shown.period)
    }
  })

  test('U4 H1: every figure names its publisher, and opens its evidence', async () => {
    await renderApp(`/${lang}`)
    await findCard(firstCard[lang])
    for (const card of screen.getAllByRole('article')) {
      const name = card.getAttribute('aria-label') ?? ''
      const evidence = within(card)
        .getAllByRole('link')
        .filter((button) => button.getAttribute('aria-label')?.includes(name))
      expect(evidence).toHaveLength(1)
      expect(evidence[0]?.textContent).not.toBe('')
    }
  })
})

test('a theme is one region with one heading, however many rows its cards take', async () => {
  await renderApp('/zh')
  const theme = await screen.findByRole('region', { name: '创新企业' })
  expect(within(theme).getAllByRole('article')).toHaveLength(3)
  expect(screen.getAllByRole('heading', { name: '创新企业' })).toHaveLength(1)
})

test('H31 H2 H3: the target in force comes first; a lower bound meets the floor and leaves the stretch target open', async () => {
  await renderApp('/zh')
  expect(targetsOf(await findCard('高新技术企业数'))).toEqual([
    '2025年目标 超过2万家待发布',
    '2023年确保 超过1万家已达成',
    '2023年力争 1.2万家无法判定',
  ])
})

test('H22: sources in conflict are both on the card', async () => {
  await renderApp('/zh')
  const card = await findCard('科技型中小企业入库数')
  expect(card.textContent).toContain('超过2.2万家')
  expect(card.textContent).toContain('另有来源为超过2.3万家')
})

test('H23: an expected figure is marked, and its target is not called met', async () => {
  await renderApp('/zh')
  const card = await findCard('技术合同成交额')
  expect(card.textContent).toContain('预计数')
  expect(card.textContent).not.toContain('已达成')
})

test('H15: a target set before the method changed is never judged', async () => {
  await renderApp('/en')
  const card = await findCard('Software and information services scale')
  expect(targetsOf(card)).toEqual([
    '2025 target: over RMB 1,000 bnCannot tell',
    '2022 target: RMB 700 bnCannot tell',
  ])
})

test('H15 H16 H17: changes are in the right words, or a dash with its reason', async () => {
  await renderApp('/zh')
  await findCard('高新技术企业数')
  const changes: Record<string, string> = {
    高新技术企业数: '较上年增长10.2%以上',
    全社会研发经费支出占地区生产总值比重: '较上年提高0.28个百分点',
    国家创新型城市创新能力排名: '较上版下降1位',
    全球创新指数百强集群排名: '较上版 — 口径变更，不可比',
    '自然指数—科研城市全球排名': '较上版持平',
  }
  for (const [name, change] of Object.entries(changes))
    expect(screen.getByRole('article', { name }).textContent).toContain(change)
})

test('H18 H25: one sentence and the counts give the status of the targets', async () => {
  await renderApp('/zh')
  const sentence = await screen.findByRole('heading', { level: 1 })
  expect(sentence.textContent).toBe(
    '全市重点指标：10项目标中，2项已达成、2项逾期未公布、4项无法判定、2项待发布，另有2项为重申、6项指标未设目标',
  )
  const counts = within(screen.getByRole('region', { name: '目标完成情况' }))
  expect(counts.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '2 已达成',
    '0 达到序时',
    '0 滞后',
    '4 无法判定',
    '2 逾期未公布',
    '2 待发布',
  ])
})

describe('H18 U12: a count leads to the very targets that it counts', () => {
  test.each([
    ['of the headline indicators', '/zh', '2 逾期未公布', '2 / 31'],
    ['of the chosen sectors', '/zh?sector=6g', '2 待发布', '2 / 2'],
  ])('%s', async (_, address, tile, shown) => {
    const { user } = await renderApp(address)
    await user.click(await screen.findByRole('link', { name: tile }))
    await screen.findByRole('heading', { level: 1, name: '目标台账' })
    expect((await screen.findByText(/^显示/)).textContent).toContain(`显示 ${shown} 项目标`)
  })
})

test('what needs attention comes with its reason, the most urgent first', async () => {
  await renderApp('/zh')
  const panel = within(await screen.findByRole('region', { name: '需要关注' }))
  const [first, ...others] = panel.getAllByRole('listitem').map((item) => item.textContent)
  expect(first).toContain('2023年目标超过3.8%，至今未见该年数据')
  expect(others.join()).toContain('2025年目标超过1万亿元：目标与现有数的统计范围不同，不能相减')
})

test('H23: a milestone past its date without confirmation is not called done', async () => {
  await renderApp('/zh')
  const panel = within(await screen.findByRole('region', { name: '里程碑' }))
  const [first] = panel.getAllByRole('listitem')
  expect(first?.textContent).toContain('百兆瓦先进压缩空气储能技术研发与集成验证平台')
  expect(first?.textContent).toContain('尚无确认')
})

test('H26: the page says that its backend is a demonstration', async () => {
  await renderApp('/zh')
  await findCard('高新技术企业数')
  expect(document.body.textContent).toContain('演示部署：后端在页面内模拟')
})
