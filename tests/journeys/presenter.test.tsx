import 'fake-indexeddb/auto'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { clearBriefings } from '../keptBriefings.ts'
import { ownClock, pass } from '../ownClock.ts'
import { renderApp } from '../renderApp.tsx'

beforeEach(async () => {
  await clearBriefings()
  ownClock({ now: new Date('2026-02-03T06:05:00Z') })
})
afterEach(clearBriefings)

const address = '/zh/briefings/ready-city/present?view=presenter&slide=4'
const now = () => within(screen.getByRole('region', { name: '当前页' }))
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
const timer = () => screen.getByRole('timer').textContent
const labelled = (text: string) => screen.getByText(text).querySelector('b')?.textContent

async function openPresenter() {
  await renderApp(address)
  await screen.findByRole('region', { name: '当前页' })
}

describe('the window of the presenter', () => {
  test('counts down from twelve minutes, from the first move and not before', async () => {
    await openPresenter()
    await pass(90)
    expect(timer()).toBe('12:00')
    press('ArrowRight')
    await pass(61)
    // Between two seconds, and the clock of the test runs on a little.
    expect(timer()).toMatch(/^(11:00|10:[45]\d)$/)
    expect(labelled('已用时')).toMatch(/^1:[01]\d$/)
    fireEvent.click(screen.getByRole('button', { name: '重新计时' }))
    expect(timer()).toBe('12:00')
    await pass(12 * 60 + 5)
    expect(screen.getByText('已超时')).toBeDefined()
    expect(timer()).toMatch(/^0:[01]\d$/)
  })

  test('has other lengths, and a button that starts the clock', async () => {
    await openPresenter()
    const length = screen.getByRole('combobox', { name: '汇报时长' })
    expect(
      within(length)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual([5, 8, 10, 12, 15, 20].map((one) => `${one}分钟`))
    fireEvent.change(length, { target: { value: '5' } })
    expect(timer()).toBe('5:00')
    fireEvent.click(screen.getByRole('button', { name: '开始计时' }))
    await pass(30)
    expect(timer()).toMatch(/^4:[23]\d$/)
  })

  test('finds an indicator by / and by its button, shows it, and leads back', async () => {
    await openPresenter()
    const title = () => now().getAllByRole('group')[0]?.getAttribute('aria-label')
    press('/')
    const field = await screen.findByRole('combobox', { name: '查找指标' })
    fireEvent.change(field, { target: { value: 'rjhxx' } })
    await within(screen.getByRole('listbox')).findByRole('option', { name: /^软件/ })
    fireEvent.keyDown(field, { key: 'Enter' })
    await waitFor(() => expect(title()).toMatch(/^软件/))
    expect(screen.queryByRole('dialog')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: '返回本页' }))
    await waitFor(() => expect(title()).toMatch(/^高新技术企业数/))
    expect(screen.queryByRole('button', { name: '返回本页' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: '查找指标' }))
    expect(await screen.findByRole('dialog', { name: '查找指标' })).toBeDefined()
  })

  test('reads in English', async () => {
    await renderApp(address.replace('/zh/', '/en/'))
    expect(await screen.findByRole('button', { name: 'Start the clock' })).toBeDefined()
    expect(screen.getByRole('combobox', { name: 'Length' })).toHaveProperty('value', '12')
    expect(labelled('Left')).toBe('12:00')
  })
})
