import type { Browser, Page } from '@playwright/test'
import { slowPage } from './measurePage.ts'

/** In ms: from each key to the paint of what it changed, and the longest frame while typing. */
export interface Typing {
  keys: number[]
  longestFrame: number
}

interface Field {
  url: string
  /** Makes the field ready for typing. */
  open: (page: Page) => Promise<void>
  texts: readonly string[]
}

/** Types each text into a field of a page, a key at a time, and deletes it again. */
export async function measureTyping(browser: Browser, field: Field): Promise<Typing> {
  const page = await slowPage(browser)
  try {
    await page.goto(field.url)
    await field.open(page)
    await page.evaluate(recordFrames)
    for (const text of field.texts) {
      await page.keyboard.type(text, { delay: 150 })
      await page.waitForTimeout(500)
      for (const _ of text) await page.keyboard.press('Backspace', { delay: 30 })
      await page.waitForTimeout(500)
    }
    return await page.evaluate(() => Reflect.get(window, 'typing') as Typing)
  } finally {
    await page.context().close()
  }
}

/** Runs inside the page. Self-contained: it is sent to the browser as text. */
function recordFrames(): void {
  const typing: Typing = { keys: [], longestFrame: 0 }
  Reflect.set(window, 'typing', typing)
  let last = performance.now()
  const frame = (now: number): void => {
    typing.longestFrame = Math.max(typing.longestFrame, now - last)
    last = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame((now) => {
    last = now
    requestAnimationFrame(frame)
  })
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => typing.keys.push(performance.now() - timeStamp)
        channel.port2.postMessage(null)
      })
    },
    { capture: true },
  )
}
