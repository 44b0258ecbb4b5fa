import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../../src/contract/scalars.ts'
import { headlineFigures } from '../headlineFigures.ts'
import { findCard, renderApp } from '../renderApp.tsx'

const words = {
  zh: { show: '显示数据表', evidence: '数据依据', said: '原文所载' },
  en: { show: 'Show table', evidence: 'Evidence', said: 'As published' },
}

/** The cells of each row of the table of the trend. */
function rows(): (string | null)[][] {
  return within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => Array.from(row.children, (cell) => cell.textContent))
}

describe('the trend', () => {
  test('H1 H11: has its rows as a table too, newest first, each with its kind and source', async () => {
    const { user } = await renderApp('/zh?trend=tech-smes-registered')
    const button = await screen.findByRole('button', { name: '显示数据表' })
    expect(screen.queryByRole('table')).toBeNull()
    await user.click(button)
    expect(rows().map((row) => row.slice(0, 3))).toEqual([
      ['2023年', '超过2.2万家', '全年或年末，下限，另有来源为超过2.3万家'],
      ['2023年1—6月', '超过1.7万家', '年内累计，下限'],
      ['2021年1—9月', '约1.5万家', '年内累计，约数'],
      ['2019年1—9月', '5,766家', '年内累计，准确值'],
      ['2018年1—6月', '2,088家', '年内累计，准确值'],
      ['图中目标'],
      ['2023年12月31日', '2.2万家', '确保，已达成'],
      ['2023年12月31日', '2.5万家', '力争，无法判定'],
    ])
    await user.click(screen.getByRole('button', { name: '收起数据表' }))
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('other cities are drawn and listed once asked for, by a link or the key C', async () => {
    const { user, address } = await renderApp('/zh?trend=rd-expenditure')
    await user.click(await screen.findByRole('button', { name: '显示数据表' }))
    expect(screen.queryByRole('rowheader', { name: '深圳市' })).toBeNull()
    await user.click(screen.getByRole('link', { name: '对标' }))
    expect(await screen.findByText(/灰线为.*深圳市/)).toBeTruthy()
    expect(address()).toContain('peers=yes')
    await user.click(screen.getByRole('button', { name: '显示数据表' }))
    expect(screen.getByRole('rowheader', { name: '深圳市' })).toBeTruthy()
    expect(rows()).toContainEqual(expect.arrayContaining(['1,880.49亿元']))
    await user.keyboard('c')
    await waitFor(() => expect(address()).not.toContain('peers'))
    await waitFor(() => expect(screen.queryByText(/灰线为/)).toBeNull())
  })

  test.each([
    ['innovation-city-rank', '口径变更：首次纳入4个直辖市，参评城市由97个增至101个。'],
    ['wipo-cluster-rank', '口径变更：新增风险投资交易指标，榜单更名为百强创新集群。'],
    ['nature-index-rank', '口径变更：期刊范围由82种扩大到145种，新增健康科学。'],
  ])('H15: %s has its method break on the page, with the reason', async (id, reason) => {
    await renderApp(`/zh?trend=${id}`)
    await screen.findByRole('button', { name: '显示数据表' })
    const figure = screen.getByRole('figure')
    expect(figure.textContent).toContain(reason)
  })

  test('H9: a rank says that the first place is on top', async () => {
    await renderApp('/en?trend=innovation-city-rank')
    const heading = await screen.findByRole('heading', {
      name: /^National innovative-city rank: /,
    })
    expect(screen.getByRole('figure').contains(heading)).toBe(true)
    expect(screen.getByRole('figure').textContent).toContain('rank 1 is best and stands on top')
  })

  test('F61: the drawing has a name and says which keys move in it', async () => {
    await renderApp('/zh')
    await screen.findByRole('button', { name: '显示数据表' })
    const drawing = await screen.findByRole('application', { name: /高新技术企业数：趋势/ })
    expect(drawing.textContent).toContain('用左右方向键逐点查看')
  })

  test('H7: an indicator without data says so, instead of an empty drawing', async () => {
    await renderApp('/zh?trend=digital-economy-value-added')
    await waitFor(() =>
      expect(screen.getByRole('figure').textContent).toContain('截至该日尚无南京市数据'),
    )
  })

  test('can be chosen by the reader, and is in the address', async () => {
    const { user, address } = await renderApp('/zh?sector=6g')
    await findCard('6G光子太赫兹实时传输速率')
    const list = await screen.findByRole('combobox', { name: '选择指标' })
    await user.selectOptions(list, '全社会研发经费支出')
    await screen.findByRole('heading', { name: /^全社会研发经费支出/ })
    expect(address()).toBe('/zh?sector=6g&trend=rd-expenditure')
  })
})

describe.each<Lang>(['zh', 'en'])('H21: a figure has the same text everywhere, in %s', (lang) => {
  test.each(headlineFigures)('$id', async ({ id, [lang]: { name, figure, period } }) => {
    const { user } = await renderApp(`/${lang}?trend=${id}`)
    const card = await findCard(name)
    expect(card.textContent).toContain(figure + period)
    await user.click(await screen.findByRole('button', { name: words[lang].show }))
    const [newest] = rows()
    expect(newest?.slice(0, 2)).toEqual([period, figure])
    await user.click(
      within(screen.getByRole('table')).getByRole('link', {
        // The name says after the figure if it is expected or in conflict.
        name: (name) =>
          name.startsWith(`${lang === 'zh' ? '查看依据：' : 'Evidence: '}${period} ${figure}`),
      }),
    )
    const dialog = await screen.findByRole('dialog', { name: words[lang].evidence })
    await within(dialog).findByText(words[lang].said)
    expect(dialog.textContent).toContain(figure + period)
  })
})
