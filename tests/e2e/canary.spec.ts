import { expect, test } from './page.ts'

/**
 * Each of these tests does what no page may do and is expected to fail for it: one that passes means that the
 * watch in `page.ts` is blind.
 */
test.describe('a test fails when its page', { tag: '@server' }, () => {
  const faults: Record<string, () => void> = {
    'breaks the policy by a style of its own': () => {
      document.body.setAttribute('style', 'color: red')
    },
    'breaks the policy by a style sheet inside': () => {
      document.head.append(document.createElement('style'))
      document.querySelector('head > style:last-child')?.append('body { color: red }')
    },
    'breaks the policy by a script inside': () => {
      const script = document.createElement('script')
      script.append('window.ran = true')
      document.head.append(script)
    },
    'writes text as HTML': () => {
      Reflect.set(document.body, 'innerHTML', '<i>a</i>')
    },
    'asks another host': () => {
      new Image().src = 'https://elsewhere.invalid/a.png'
    },
    'throws an error': () => {
      setTimeout(() => {
        throw new Error('broken')
      })
    },
  }
  for (const [name, commit] of Object.entries(faults))
    test(name, async ({ page }) => {
      test.fail()
      await page.goto('/zh')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.evaluate(commit).catch(() => undefined)
      // The browser reports what it blocked after it did.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
    })
})
