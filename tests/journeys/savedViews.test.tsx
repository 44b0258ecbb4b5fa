import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { renderApp } from '../renderApp.tsx'

type User = Awaited<ReturnType<typeof renderApp>>['user']

/** Opens the ledger and its saved views. */
async function openViews(address = '/zh/targets') {
  const app = await renderApp(address)
  await app.user.click(await screen.findByRole('button', { name: /^(我的视图|Saved views)$/ }))
  return app
}

const menu = () => within(screen.getByRole('group', { name: /^(我的视图|Saved views)$/ }))
const field = () => menu().getByRole<HTMLInputElement>('textbox', { name: /^(视图名称|Name of)/ })
const shown = () => menu().getByRole('status').textContent
const names = () =>
  menu()
    .queryAllByRole('link')
    .map((link) => link.textContent)

async function save(user: User, name: string) {
  await user.type(field(), `${name}{Enter}`)
}

const kept = (...views: [name: string, path: string][]) =>
  localStorage.setItem('saved-views', JSON.stringify(views.map(([name, path]) => ({ name, path }))))

describe('a saved view', () => {
  test('is the page with its filters, and opens from the list', async () => {
    const { user, goTo, address } = await openViews('/zh/targets?sector=6g&status=awaiting')
    await save(user, '6G待发布')
    expect(shown()).toBe('已保存“6G待发布”。')
    expect(names()).toEqual(['6G待发布 当前'])
    expect(field().value).toBe('')
    await user.keyboard('{Escape}')
    await goTo('/zh/targets')
    await user.click(screen.getByRole('button', { name: '我的视图' }))
    await user.click(menu().getByRole('link', { name: '6G待发布' }))
    await waitFor(() => expect(address()).toBe('/zh/targets?sector=6g&status=awaiting'))
    expect(screen.queryByRole('group', { name: '我的视图' })).toBeNull()
  })

  test.each([
    '/zh/indicators?sector=6g&theme=platforms',
    '/zh/milestones?kind=platform&from=2023',
    '/zh/sources?part=conflicts',
    '/zh/compare?items=rd-intensity,rd-intensity@suzhou',
  ])('is kept of every list: %s', async (path) => {
    const { user, goTo, address } = await openViews(path)
    await save(user, '周报')
    expect(shown()).toBe('已保存“周报”。')
    await goTo('/zh/targets')
    await user.click(await screen.findByRole('button', { name: '我的视图' }))
    await user.click(menu().getByRole('link', { name: '周报' }))
    await waitFor(() => expect(address()).toBe(path))
  })

  test('opens in the language of the reader', async () => {
    kept(['甲', '/zh/targets?sector=6g'])
    const { user, address } = await openViews('/en/targets')
    await user.click(menu().getByRole('link', { name: '甲' }))
    await waitFor(() => expect(address()).toBe('/en/targets?sector=6g'))
  })

  test('replaces one with the same name, which can be undone', async () => {
    kept(['周报', '/zh/targets?sector=6g'])
    const { user } = await openViews()
    await save(user, '周报')
    expect(shown()).toBe('“周报”已改为当前视图。')
    expect(names()).toEqual(['周报 当前'])
    await user.click(menu().getByRole('button', { name: '撤销' }))
    expect(names()).toEqual(['周报'])
  })

  test('is renamed in place; Escape leaves the name and the list as they are', async () => {
    kept(['甲', '/zh'], ['乙', '/zh/compare'])
    const { user } = await openViews()
    const rename = () => menu().getByRole('button', { name: '重命名“乙”' })
    await user.click(rename())
    expect(document.activeElement).toBe(menu().getByRole('textbox', { name: '“乙”的新名称' }))
    await user.keyboard('丙{Escape}')
    expect(names()).toEqual(['甲', '乙'])
    expect(document.activeElement).toBe(rename())
    await user.click(rename())
    await user.keyboard('甲{Enter}')
    expect(shown()).toBe('已有名为“甲”的视图，请换一个名称。')
    await user.clear(menu().getByRole('textbox', { name: '“乙”的新名称' }))
    await user.keyboard('丙{Enter}')
    expect(names()).toEqual(['甲', '丙'])
    expect(shown()).toBe('已改名为“丙”。')
  })

  test('U13: is deleted without confirmation, and restored by undo, which gets the focus', async () => {
    kept(['甲', '/zh'], ['乙', '/zh/compare'])
    const { user } = await openViews()
    await user.click(menu().getByRole('button', { name: '删除“甲”' }))
    expect(names()).toEqual(['乙'])
    expect(shown()).toBe('已删除“甲”。')
    expect(document.activeElement).toBe(menu().getByRole('button', { name: '撤销' }))
    await user.keyboard('{Enter}')
    expect(names()).toEqual(['甲', '乙'])
    expect(menu().queryByRole('button', { name: '撤销' })).toBeNull()
  })

  test('is copied as a link, even without a clipboard in the browser', async () => {
    kept(['甲', '/zh/targets?sector=6g'])
    const { user } = await openViews()
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never)
    Object.assign(document, { execCommand: () => false })
    await user.click(menu().getByRole('button', { name: '复制“甲”的链接' }))
    await waitFor(() =>
      expect(shown()).toBe(
        `浏览器不允许复制，请手动选取下面的文字：${window.location.origin}/zh/targets?sector=6g`,
      ),
    )
    Reflect.deleteProperty(document, 'execCommand')
  })

  test('F65: needs a name; an Enter that ends a pinyin composition saves nothing', async () => {
    const { user } = await openViews()
    const button = menu().getByRole<HTMLButtonElement>('button', { name: '保存当前视图' })
    expect(button.disabled).toBe(true)
    await user.type(field(), '   {Enter}')
    await user.type(field(), 'gao')
    const submits = fireEvent.keyDown(field(), { key: 'Enter', isComposing: true })
    expect(submits).toBe(false)
    expect(names()).toEqual([])
    expect(menu().getByText(/尚未保存视图/)).toBeDefined()
  })
})

describe('the list of saved views', () => {
  test('closes on Escape and restores the focus', async () => {
    const { user } = await openViews()
    await user.keyboard('{Tab}{Escape}')
    expect(screen.queryByRole('group', { name: '我的视图' })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '我的视图' }))
  })

  test('has at most thirty, and says so', async () => {
    kept(...Array.from({ length: 30 }, (_, at): [string, string] => [`视图${at}`, '/zh']))
    const { user } = await openViews()
    await save(user, '再一个')
    expect(shown()).toBe('最多保存30个视图，请先删除不用的。')
    expect(names()).toHaveLength(30)
    expect(field().value).toBe('再一个')
  })

  test.each([
    '{',
    'null',
    '{"name":"甲"}',
    '[{"name":"","path":"/zh"}]',
    '[{"name":"甲","path":"https://elsewhere.example/zh"}]',
    '[{"name":"甲","path":"javascript:alert(1)"}]',
    '[{"name":"甲","path":"//elsewhere.example"}]',
  ])('is empty where storage holds %s, and can be filled', async (stored) => {
    localStorage.setItem('saved-views', stored)
    const { user } = await openViews()
    expect(names()).toEqual([])
    await save(user, '新的')
    expect(names()).toEqual(['新的 当前'])
  })

  test('F44: keeps readable entries beside unreadable ones', async () => {
    localStorage.setItem('saved-views', '[7,{"name":"甲","path":"/zh"},{"name":"甲","path":"/en"}]')
    await openViews()
    expect(names()).toEqual(['甲'])
  })

  test('F43: offers the link instead if storage is blocked', async () => {
    const app = await renderApp('/zh/targets?sector=6g')
    const button = await screen.findByRole('button', { name: '我的视图' })
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('The operation is insecure', 'SecurityError')
    })
    await app.user.click(button)
    expect(menu().getByText(/此浏览器不允许在本机保存/)).toBeDefined()
    await app.user.click(menu().getByRole('button', { name: '复制当前视图的链接' }))
    await waitFor(() => expect(shown()).toContain('/zh/targets?sector=6g'))
  })

  test('F42: says so if storage is full, and keeps what was typed', async () => {
    const { user } = await openViews()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Quota exceeded', 'QuotaExceededError')
    })
    await save(user, '甲')
    expect(shown()).toMatch(/此浏览器不允许在本机保存/)
    expect(names()).toEqual([])
    expect(field().value).toBe('甲')
  })
})

describe('in the search', () => {
  async function openSearch(address: string) {
    const app = await renderApp(address)
    await screen.findByRole('heading', { level: 1 })
    await app.user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('combobox', { name: /^(搜索指标|Search )/ })
    return app
  }

  test.each([
    ['/zh/targets', '我的视图', '/zh/targets?sector=6g'],
    ['/en/targets', 'Saved views', '/en/targets?sector=6g'],
  ])('saved views have a group of their own and open, on %s', async (from, group, to) => {
    kept(['周三例会', '/zh/targets?sector=6g'])
    const { user, address } = await openSearch(from)
    const found = within(screen.getByRole('listbox')).getByRole('group', { name: group })
    expect(within(found).getByRole('option').textContent).toBe('周三例会')
    await user.keyboard('例会')
    await waitFor(() =>
      expect(
        within(screen.getByRole('listbox')).getByRole('option', { selected: true }).textContent,
      ).toBe('周三例会'),
    )
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe(to))
  })
})
