import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { setFault } from '../../mocks/faults.ts'
import { findCard, renderApp } from '../renderApp.tsx'

type User = Awaited<ReturnType<typeof renderApp>>['user']

/** Opens the overview and its search, and waits for the names. */
async function openSearch(address = '/zh') {
  const app = await renderApp(address)
  await screen.findAllByRole('article')
  await app.user.keyboard('{Control>}k{/Control}')
  const field = await screen.findByRole('combobox', { name: /^(搜索指标|Search )/ })
  return { ...app, field }
}

/** The list of the search only, as the page below has lists too. */
const list = () => within(screen.getByRole('listbox'))

/** Types into the search and waits for what must be found. */
async function findOption(user: User, typed: string, name: RegExp) {
  await user.keyboard(typed)
  return list().findByRole('option', { name })
}

/** What stands before the value of an option, which comes a little later. */
function namesIn(option: HTMLElement): string {
  const texts = [...option.children].map(({ textContent }) => textContent)
  return texts.slice(0, 2).join('').trim()
}

/** The names in the list, by group; a theme or other note beside a name is part of it. */
function listed(): Record<string, (string | null)[]> {
  const groups: Record<string, (string | null)[]> = {}
  for (const group of list().getAllByRole('group')) {
    const title = document.getElementById(group.getAttribute('aria-labelledby') ?? '')
    const options = within(group).getAllByRole('option')
    groups[title?.textContent ?? ''] = options.map(namesIn)
  }
  return groups
}

const namesOf = () => list().getAllByRole('option').map(namesIn)

function active(field: HTMLElement): string | null | undefined {
  const selected = list().queryByRole('option', { selected: true })
  expect(selected?.id ?? null).toBe(field.getAttribute('aria-activedescendant'))
  return selected ? namesIn(selected) : undefined
}

/** Types as in a browser, where React renders the results after the letter; calls `then` in between. */
async function typedBeforeDrawn(field: HTMLElement, text: string, then: () => void) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  try {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await Promise.resolve()
    then()
    await new Promise((done) => setTimeout(done, 100))
  } finally {
    vi.unstubAllGlobals()
  }
}

const marks = (option: HTMLElement) =>
  [...option.querySelectorAll('mark')].map((mark) => mark.textContent)

describe('the search', () => {
  test.each([
    ['zh', '搜索', '高新技术企业数', '搜索指标、赛道、里程碑或页面'],
    ['en', 'Search', 'High-tech enterprises', 'Search indicators, sectors, milestones or pages'],
  ])('opens by its button, on /%s', async (lang, name, card, field) => {
    const { user } = await renderApp(`/${lang}`)
    await findCard(card)
    await user.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }))
    const dialog = await screen.findByRole('dialog', { name })
    expect(document.activeElement).toBe(within(dialog).getByRole('combobox', { name: field }))
  })

  test.each(['{Control>}k{/Control}', '{Meta>}k{/Meta}', '/'])(
    'F60: opens by %s, closes by Escape and restores the focus',
    async (keys) => {
      const { user } = await renderApp('/zh')
      await findCard('高新技术企业数')
      const link = screen.getByRole('link', { name: 'English' })
      link.focus()
      await user.keyboard(keys)
      const field = await screen.findByRole('combobox', { name: /^搜索指标/ })
      expect(document.activeElement).toBe(field)
      await user.keyboard('{Escape}')
      expect(screen.queryByRole('dialog')).toBeNull()
      expect(document.activeElement).toBe(link)
    },
  )

  test('ignores single keys while the focus is in a field or list', async () => {
    const { user } = await renderApp('/zh')
    await findCard('高新技术企业数')
    screen.getByRole('combobox', { name: '主题' }).focus()
    await user.keyboard('/?')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard('{Control>}k{/Control}')
    const field = await screen.findByRole<HTMLInputElement>('combobox', { name: /^搜索指标/ })
    await user.keyboard('/?')
    expect(field.value).toBe('/?')
  })

  test('starts with pages and actions', async () => {
    await openSearch('/zh?asOf=2024-12-31')
    await waitFor(() =>
      expect(listed()).toEqual({
        页面: [
          '总览',
          '目标台账',
          '指标库',
          '赛道',
          '里程碑',
          '对比',
          '简报',
          '来源与修订',
          '状态判定规则',
          '大屏',
          '帮助',
        ],
        操作: [
          '切换中英文界面',
          '使用浅色主题',
          '使用深色主题',
          '主题跟随系统 当前',
          '回到最新数据',
          '打印本页',
          '查看快捷键',
        ],
      }),
    )
  })
})

describe('U9: what is typed', () => {
  test('as pinyin initials finds an indicator, with its theme, and Enter opens it in the same view', async () => {
    const { user, field, address } = await openSearch('/zh?sector=6g&asOf=2024-12-31')
    const option = await findOption(user, 'gxjs', /^高新技术企业数 ?创新企业/)
    expect(namesIn(option)).toBe('高新技术企业数 创新企业')
    expect(marks(option)).toEqual(['高新技术'])
    expect(active(field)).toBe(namesIn(option))
    await user.keyboard('{Enter}')
    await waitFor(() =>
      expect(address()).toBe('/zh/indicators/high-tech-enterprises?sector=6g&asOf=2024-12-31'),
    )
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('U7: shows the latest value with its bound, unit and period, once it is known', async () => {
    const { user } = await openSearch()
    const option = await findOption(user, 'gxjs', /^高新技术企业数 ?创新企业 超过1万家 2023年$/)
    expect(namesIn(option)).toBe('高新技术企业数 创新企业')
  })

  test('in English finds a Chinese name and shows the match', async () => {
    const { user } = await openSearch()
    const option = await findOption(user, 'Nature', /^自然指数/)
    expect(marks(option)).toEqual(['Nature'])
    expect(option.textContent).toContain('Nature Index science cities, global rank')
  })

  test('in Chinese finds an English name', async () => {
    const { user } = await openSearch('/en')
    const option = await findOption(user, '自然指数', /^Nature Index science cities/)
    expect(marks(option)).toEqual(['自然指数'])
  })

  test('as an alias finds a sector first, and Enter opens its page', async () => {
    const { user, field, address } = await openSearch('/zh?asOf=2024-12-31')
    await findOption(user, 'zy', /^生物育种/)
    expect(Object.keys(listed())[0]).toBe('赛道')
    expect(active(field)).toBe('生物育种 种业、种子、育种')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe('/zh/sectors/seed-breeding?asOf=2024-12-31'))
  })

  test('finds things of every kind, by groups, and says how many', async () => {
    const { user } = await openSearch()
    await findOption(user, '6g', /^6G与未来网络/)
    const groups = listed()
    expect(Object.keys(groups)).toEqual(['赛道', '指标', '里程碑'])
    expect(groups.指标).toContain('6G重大科研成果数 创新产出')
    expect(groups.里程碑).toContain('6G端到端实验平台')
    const count = Object.values(groups).flat().length
    expect(screen.getByText(`${count}项结果`).getAttribute('role')).toBe('status')
  })

  test('with too many results shows the best twenty and says how many more there are', async () => {
    const { user } = await openSearch()
    await user.keyboard('s')
    expect(await screen.findByText(/^另有\d+项，请再输入几个字。$/)).toBeDefined()
    await waitFor(() => expect(list().getAllByRole('option')).toHaveLength(20))
  })

  test('without results says so, and what can be typed', async () => {
    const { user, field } = await openSearch('/en')
    await user.keyboard('<b>none</b>')
    expect(await screen.findByText('Nothing found for “<b>none</b>”')).toBeDefined()
    expect(screen.getByText(/initials of the pinyin/)).toBeDefined()
    expect(field.getAttribute('aria-expanded')).toBe('false')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(document.activeElement).toBe(field)
  })

  test('a milestone opens its evidence', async () => {
    const { user } = await openSearch()
    await findOption(user, '端到端', /^6G端到端实验平台/)
    await user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog', { name: '里程碑依据' })
    expect(await within(dialog).findByText('6G端到端实验平台')).toBeDefined()
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
  })

  test('U7: another name finds an indicator and is shown beside it; a status leads to its targets', async () => {
    const { user, address } = await openSearch('/zh?sector=6g')
    const option = await findOption(user, 'gxqy', /^高新技术企业数/)
    expect(namesIn(option)).toBe('高新技术企业数 高企、高新企业、国高')
    await user.keyboard('{Control>}a{/Control}逾期')
    await user.click(await list().findByRole('option', { name: '目标：逾期未公布' }))
    await waitFor(() => expect(address()).toBe('/zh/targets?sector=6g&status=overdue-data'))
  })
})

describe('U9: a region', () => {
  test('that is a city leads to the comparison with it, of the indicator on the page if it has figures of it', async () => {
    const { user, address } = await renderApp(
      '/zh/indicators/valid-invention-patents?asOf=2024-12-31',
    )
    await screen.findByRole('heading', { level: 1, name: '有效发明专利量' })
    await user.keyboard('/')
    await screen.findByRole('combobox', { name: /^搜索指标/ })
    const option = await findOption(user, 'hz', /^与杭州对比/)
    expect(namesIn(option)).toMatch(/^与杭州对比 有效发明专利量等\d项指标$/)
    await user.keyboard('{Enter}')
    await waitFor(() =>
      expect(address()).toBe(
        '/zh/compare?asOf=2024-12-31&items=valid-invention-patents,valid-invention-patents@hangzhou',
      ),
    )
  })

  test('that is a part of the city leads to its figures', async () => {
    const { user, address } = await openSearch()
    await findOption(user, '江宁', /^江宁区/)
    await user.keyboard('{Enter}')
    await waitFor(() =>
      expect(address()).toBe('/zh/indicators/high-tech-enterprises?tab=districts'),
    )
  })
})

test('U9: Traditional characters find what is written in Simplified ones', async () => {
  const { user } = await openSearch()
  const option = await findOption(user, '高新技術企業數', /^高新技术企业数 ?创新企业/)
  expect(marks(option)).toEqual(['高新技术企业数'])
  await user.keyboard('{Control>}a{/Control}無此名稱')
  expect(await screen.findByText('没有找到“無此名稱”')).toBeDefined()
})

describe('the keys of the list', () => {
  test('wrap around at its ends, and typing starts at the best result again', async () => {
    const { user, field } = await openSearch()
    await findOption(user, 'gxjs', /^高新技术企业数 ?创新企业/)
    const names = list().getAllByRole('option').map(namesIn)
    await user.keyboard('{ArrowDown}')
    expect(active(field)).toBe(names[1])
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(active(field)).toBe(names.at(-1))
    await user.keyboard('{ArrowDown}')
    expect(active(field)).toBe(names[0])
    await user.keyboard('{End}')
    expect(active(field)).toBe(names.at(-1))
    await user.keyboard('{Home}')
    expect(active(field)).toBe(names[0])
    await user.keyboard('{End}q')
    expect(active(field)).toBe(namesOf()[0])
  })

  test('F65: Enter that ends a pinyin composition chooses nothing', async () => {
    const { user, field, address } = await openSearch()
    await findOption(user, 'gxjs', /^高新技术企业数 ?创新企业/)
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })
    fireEvent.keyDown(field, { key: 'ArrowDown', isComposing: true })
    expect(address()).toBe('/zh')
    expect(active(field)).toBe('高新技术企业数 创新企业')
    fireEvent.keyDown(field, { key: 'Enter' })
    await waitFor(() => expect(address()).toBe('/zh/indicators/high-tech-enterprises'))
  })

  test('Enter applies to what is typed, even before its results are rendered', async () => {
    const { user, field, address } = await openSearch()
    await findOption(user, 'zy', /^生物育种/)
    await typedBeforeDrawn(field, 'gxjs', () => {
      expect(active(field)).toBe('生物育种 种业、种子、育种')
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    })
    await waitFor(() => expect(address()).toBe('/zh/indicators/high-tech-enterprises'))
  })

  test('an arrow key applies to what is typed, even before its results are rendered', async () => {
    const { user, field } = await openSearch()
    await findOption(user, 'zy', /^生物育种/)
    await typedBeforeDrawn(field, '企业数', () => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
    })
    await waitFor(() => expect(active(field)).toBe(namesOf()[1]))
    expect(active(field)).toContain('企业数')
  })

  test('a click chooses too', async () => {
    const { user, address } = await openSearch('/en')
    await user.click(await findOption(user, 'intensity', /^R&D intensity/))
    await waitFor(() => expect(address()).toBe('/en/indicators/rd-intensity'))
  })
})

describe('pages and actions', () => {
  test.each([
    ['指标库', '/zh/indicators?asOf=2024-12-31'],
    ['mbtz', '/zh/targets?asOf=2024-12-31'],
    ['状态判定规则', '/zh/rules?asOf=2024-12-31'],
    ['帮助', '/zh/help?asOf=2024-12-31'],
    ['duibi', '/zh/compare?asOf=2024-12-31'],
    ['sources', '/zh/sources?asOf=2024-12-31'],
    ['英文界面', '/en?asOf=2024-12-31&trend=rd-intensity'],
    ['回到最新', '/zh?trend=rd-intensity'],
  ])('%s leads to %s', async (typed, to) => {
    const { user, address } = await openSearch('/zh?asOf=2024-12-31&trend=rd-intensity')
    // After the names are loaded, Enter takes the best result of all.
    await findOption(user, 'gxjs', /^高新技术企业数 ?创新企业/)
    await user.keyboard(`{Control>}a{/Control}${typed}{Enter}`)
    await waitFor(() => expect(address()).toBe(to))
  })

  test('a theme is chosen and is the current one the next time', async () => {
    const { user } = await openSearch('/en')
    await user.click(await findOption(user, 'dark', /^Use the dark theme$/))
    expect(document.documentElement.classList.contains('dark')).toBe(true)
    await user.keyboard('/')
    await screen.findByRole('listbox')
    await list().findByRole('option', { name: /^Use the dark theme ?current$/ })
  })

  test('the latest data are not offered while they are shown', async () => {
    await openSearch()
    await list().findByRole('option', { name: '查看快捷键' })
    expect(list().queryByRole('option', { name: '回到最新数据' })).toBeNull()
  })
})

describe('the list of keys', () => {
  test.each([
    ['zh', '快捷键', '逐点查看数值'],
    ['en', 'Keys', 'Walk the values point by point'],
  ])('is shown by ? on /%s', async (lang, name, points) => {
    const { user } = await renderApp(`/${lang}`)
    await screen.findAllByRole('article')
    await user.keyboard('?')
    const dialog = await screen.findByRole('dialog', { name })
    expect(dialog.textContent).toContain(points)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('is an action of the search too, and a key leads from it to the search', async () => {
    const { user } = await openSearch()
    await user.click(await list().findByRole('option', { name: '查看快捷键' }))
    expect(screen.getByRole('dialog', { name: '快捷键' })).toBeDefined()
    await user.keyboard('{Control>}k{/Control}')
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /^搜索指标/ }))
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
  })
})

describe('what was chosen', () => {
  /** Opens the search again and returns its first entries. */
  async function recent(user: User) {
    await user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('listbox')
    return waitFor(() => {
      const { 最近打开: last } = listed()
      expect(last).toBeDefined()
      return last
    })
  }

  test('comes first the next time, newest first and once each', async () => {
    const { user } = await openSearch()
    await findOption(user, 'gxjs', /^高新技术企业数 ?创新企业/)
    await user.keyboard('{Enter}')
    await recent(user)
    await findOption(user, 'zy', /^生物育种/)
    await user.keyboard('{Enter}')
    expect(await recent(user)).toEqual(['生物育种 种业、种子、育种', '高新技术企业数 创新企业'])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(await recent(user)).toEqual(['高新技术企业数 创新企业', '生物育种 种业、种子、育种'])
  })

  test('is stored on this device, at most eight, and unknown ones are left out', async () => {
    const sectors = ['6g', 'computing', 'energy-storage', 'seed-breeding', 'integrated-circuits']
    const more = ['new-materials', 'clean-energy-equipment', 'software-ai', 'biomedicine']
    const stored = ['gone', ...sectors, ...more].map((id) => ({ group: 'sector', id }))
    localStorage.setItem('recent-names', JSON.stringify(stored))
    const { user } = await openSearch()
    await user.keyboard('{Escape}')
    expect(await recent(user)).toHaveLength(7)
  })

  test.each(['{', '[]', 'null', '[{"group":"page","id":"a"}]', '[{"group":"sector","id":"<b>"}]'])(
    'is empty if storage holds %s',
    async (stored) => {
      localStorage.setItem('recent-names', stored)
      const { user, address } = await openSearch()
      await waitFor(() => expect(Object.keys(listed())).toEqual(['页面', '操作']))
      await findOption(user, 'gxjs', /^高新技术企业数 ?创新企业/)
      await user.keyboard('{Enter}')
      await waitFor(() => expect(address()).toBe('/zh/indicators/high-tech-enterprises'))
    },
  )

  test('is opened even if storage is blocked', async () => {
    const forbidden = () => {
      throw new DOMException('The operation is insecure', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(forbidden)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(forbidden)
    const { user, address } = await openSearch()
    await findOption(user, 'gxjs', /^高新技术企业数 ?创新企业/)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe('/zh/indicators/high-tech-enterprises'))
  })
})

describe('names that fail to load', () => {
  test('leave field, pages and actions usable, and can be retried', async () => {
    const { user } = await renderApp('/zh')
    await findCard('高新技术企业数')
    setFault('server-error')
    await user.keyboard('/')
    const field = await screen.findByRole<HTMLInputElement>('combobox', { name: /^搜索指标/ })
    await user.keyboard('gxjs')
    const dialog = screen.getByRole('dialog')
    const alert = await within(dialog).findByRole('alert')
    expect(alert.textContent).toContain('服务器出错')
    expect(within(dialog).queryByText(/没有找到/)).toBeNull()
    setFault('none')
    await user.click(within(alert).getByRole('button', { name: '重试' }))
    expect(await list().findByRole('option', { name: /^高新技术企业数 ?创新企业/ })).toBeDefined()
    expect(field.value).toBe('gxjs')
  })

  test('do not let Enter open a page instead of the intended name', async () => {
    const { user, address } = await renderApp('/zh')
    await findCard('高新技术企业数')
    setFault('server-error')
    await user.keyboard('/')
    const field = await screen.findByRole('combobox', { name: /^搜索指标/ })
    await findOption(user, 'zl', /^总览$/)
    expect(active(field)).toBeUndefined()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('dialog')).toBeDefined()
    await user.keyboard('{ArrowDown}')
    expect(active(field)).toBe('总览')
    await within(screen.getByRole('dialog')).findByRole('alert')
    expect(address()).toBe('/zh')
  })
})
