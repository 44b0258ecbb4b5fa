import { cardOf, openBoard } from './board.ts'
import { expect, test } from './page.ts'

test.describe('a server with a database', { tag: '@server' }, () => {
  test('what has not changed is not sent again', async ({ page }) => {
    for (const address of ['/api/overview', '/api/targets', '/sw.js']) {
      const first = await page.request.get(address)
      const etag = first.headers()['etag'] ?? ''
      expect(etag).toMatch(/^"[\w-]+"$/)
      const again = await page.request.get(address, { headers: { 'if-none-match': etag } })
      expect([again.status(), (await again.body()).length]).toEqual([304, 0])
    }
  })

  test('F49: a built file that is gone is a 404, and never the page', async ({ page }) => {
    const answer = await page.request.get('/assets/OverviewPage-gone.js')
    expect(answer.status()).toBe(404)
    expect(answer.headers()['content-type']).toBe('application/problem+json')
  })

  test('it is no demo, and does not say that it is one', async ({ page }) => {
    await openBoard(page, '/zh')
    await expect(cardOf(page, '高新技术企业数')).toContainText('超过1万家')
    await expect(page.getByText('演示部署')).toHaveCount(0)
  })
})
