import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
// Loaded ahead, as the tests count the seconds until it is shown.
import '../../src/app/Tour.tsx'
import { ownClock, pass } from '../ownClock.ts'
import { findCard, renderApp } from '../renderApp.tsx'

const tour = () => screen.queryByRole('complementary', { name: '引导' })
const press = (name: string) =>
  within(screen.getByRole('complementary')).getByRole('button', { name })

/** Longer than the introduction waits, first to load and then for quiet. */
async function rest(): Promise<void> {
  await pass(3)
  await pass(3)
}

describe('at the first visit', () => {
  beforeEach(() => {
    localStorage.clear()
    ownClock()
  })

  test('the introduction is offered once the reader rests, without taking the focus', async () => {
    const { user } = await renderApp('/zh')
    await findCard('高新技术企业数')
    await pass(3)
    await user.keyboard('{ArrowDown}')
    await pass(1.5)
    expect(tour()).toBeNull()
    await pass(1)
    expect(tour()).not.toBeNull()
    expect(document.activeElement).toBe(document.body)
  })

  test('it is not offered to those who search', async () => {
    const { user } = await renderApp('/zh')
    await findCard('高新技术企业数')
    await user.keyboard('/')
    await screen.findByRole('dialog')
    await rest()
    expect(tour()).toBeNull()
    await user.keyboard('{Escape}')
    await pass(3)
    expect(tour()).not.toBeNull()
  })

  test.each(['/zh/evidence/target/rd-intensity-2023-august', '/zh/wall', '/zh/help'])(
    'it is not offered on %s',
    async (address) => {
      await renderApp(address)
      await rest()
      expect(tour()).toBeNull()
    },
  )

  test('it is skipped by Escape, and not offered again', async () => {
    const { user, goTo, address } = await renderApp('/zh')
    await findCard('高新技术企业数')
    await rest()
    expect(tour()).not.toBeNull()
    await user.keyboard('{Escape}')
    expect(tour()).toBeNull()
    expect(address()).toBe('/zh')
    await goTo('/en')
    await rest()
    expect(screen.queryByRole('complementary')).toBeNull()
  })
})

describe('the four steps', () => {
  test('show the three jobs on their day, and lead back to where they began', async () => {
    const { user, address } = await renderApp('/zh/help?sector=6g')
    await user.click(await screen.findByRole('button', { name: '再看一次引导' }))
    await waitFor(() => expect(document.activeElement).toBe(press('开始')))
    for (const [step, to] of [
      ['第1步，共4步', '/zh?asOf=2023-08-31'],
      ['第2步，共4步', '/zh/targets?asOf=2023-08-31&status=behind'],
      ['第3步，共4步', '/zh/sectors/6g?asOf=2023-08-31'],
      ['第4步，共4步', '/zh/briefings/ready-city'],
    ] as const) {
      // The key goes to the button that was pressed before: the focus stays in the card.
      await user.keyboard('{Enter}')
      await screen.findByText(step)
      await waitFor(() => expect(address()).toBe(to))
      // What a step says of its day must hold for the page that it opens.
      expect(screen.queryByText(/2023年8月31日的情况/) !== null).toBe(to.includes('2023-08-31'))
    }
    expect(document.activeElement).toBe(press('结束引导'))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe('/zh/help?sector=6g'))
    expect(tour()).toBeNull()
  })

  test('go back, are skipped at any of them, and do not leave the reader on their day', async () => {
    const { user, address } = await renderApp('/zh/help')
    await user.click(await screen.findByRole('button', { name: '再看一次引导' }))
    await screen.findByRole('complementary')
    await user.click(press('开始'))
    await user.click(press('下一步'))
    await waitFor(() => expect(address()).toMatch(/^\/zh\/targets/))
    await user.click(press('上一步'))
    await waitFor(() => expect(address()).toBe('/zh?asOf=2023-08-31'))
    await user.click(press('跳过'))
    await waitFor(() => expect(address()).toBe('/zh/help'))
  })

  test('end where the reader went to a page of today', async () => {
    const { user, address, goTo } = await renderApp('/zh/help')
    await user.click(await screen.findByRole('button', { name: '再看一次引导' }))
    await screen.findByRole('complementary')
    await user.click(press('开始'))
    await waitFor(() => expect(address()).toBe('/zh?asOf=2023-08-31'))
    await goTo('/zh/milestones')
    await user.click(press('跳过'))
    expect(address()).toBe('/zh/milestones')
  })

  test('go on in the other language, and lead back in it', async () => {
    const { user, address } = await renderApp('/zh/help')
    await user.click(await screen.findByRole('button', { name: '再看一次引导' }))
    await screen.findByRole('complementary')
    await user.click(press('开始'))
    await waitFor(() => expect(address()).toBe('/zh?asOf=2023-08-31'))
    await user.click(screen.getByRole('link', { name: 'English' }))
    expect(await screen.findByText('Step 1 of 4')).toBeDefined()
    await user.click(press('Skip'))
    await waitFor(() => expect(address()).toBe('/en/help'))
  })

  test('begin anew where what the device holds cannot be read', async () => {
    sessionStorage.setItem('introduction', '{"step":9,"from":"https://elsewhere"}')
    await renderApp('/zh')
    expect(await screen.findByText('第一次使用看板？')).toBeDefined()
  })
})
