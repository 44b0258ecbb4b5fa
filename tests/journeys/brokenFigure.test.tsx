import { screen, within } from '@testing-library/react'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { setFault } from '../../mocks/faults.ts'
import type { Overview } from '../../src/contract/board/overview.ts'
import { bytesOf } from '../citedApi.ts'
import { headlineFigures } from '../headlineFigures.ts'
import { mockServer } from '../mockServer.ts'
import { cardNames, findCard, renderApp } from '../renderApp.tsx'

const [broken, ...whole] = headlineFigures

test('F26: a figure that breaks the contract is an error in its own card only', async () => {
  setFault('broken-figure')
  await renderApp('/zh')
  const card = await findCard('高新技术企业数')
  const alert = within(card).getByRole('alert')
  expect(alert.textContent).toBe(
    '数据异常记录 high-tech-enterprises-nanjing-2023-1 不符合数据约定，未予显示',
  )
  expect(cardNames()).toEqual([broken, ...whole].map((shown) => shown?.zh.name))
  for (const { zh } of whole) {
    const other = screen.getByRole('article', { name: zh.name })
    expect(other.textContent).toContain(zh.figure + zh.period)
    expect(within(other).queryByRole('alert')).toBeNull()
  }
})

test('F26: a broken figure is neither judged nor counted as judged', async () => {
  setFault('broken-figure')
  await renderApp('/zh')
  const card = await findCard('高新技术企业数')
  for (const status of ['已达成', '未达成', '无法判定', '未设目标'])
    expect(card.textContent).not.toContain(status)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    '全市重点指标：7项目标中，1项已达成、2项逾期未公布、3项无法判定、1项待发布，另有1项为重申、1项指标数据异常未计入、6项指标未设目标',
  )
})

test('F26: the error is in English too', async () => {
  setFault('broken-figure')
  await renderApp('/en')
  const card = await findCard('High-tech enterprises')
  expect(within(card).getByRole('alert').textContent).toContain('Data error')
})

test('F29: a card of a kind that only a newer server knows is an error in its own place', async () => {
  const answer = JSON.parse(String(await bytesOf('/api/overview'))) as Overview
  const [first, second, ...others] = answer.cards
  const newer = { ...second, indicator: { ...second?.indicator, measure: 'quantum' } }
  mockServer.use(
    http.get('*/api/overview', () =>
      Response.json({ ...answer, cards: [first, newer, ...others] }),
    ),
  )
  await renderApp('/zh')
  await findCard('高新技术企业数')
  expect(screen.getByRole('alert').textContent).toBe(
    '数据异常记录 tech-smes-registered 不符合数据约定，未予显示',
  )
  expect(cardNames()).toHaveLength(10)
  expect(cardNames()).not.toContain('科技型中小企业入库数')
})
