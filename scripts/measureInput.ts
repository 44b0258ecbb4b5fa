import type { Browser, Page } from '@playwright/test'
import { slowPage } from './measurePage.ts'

/** In ms: from each input to the paint of what it changed, and the longest frame meanwhile. */
export interface Responses {
  inputs: number[]
  longestFrame: number
}

interface Session {
  url: string
  /** Makes the page ready for the input. */
  open: (page: Page) => Promise<void>
  /** Which events are the input. */
  events: readonly ('keydown' | 'click' | 'change')[]
  act: (page: Page) => Promise<void>
}

/** Acts on a page of the slow machine and measures how soon it answers. */
export async function measureInput(browser: Browser, session: Session): Promise<Responses> {
  const page = await slowPage(browser)
  try {
    await page.goto(session.url)
    await session.open(page)
    await page.evaluate(recordResponses, session.events)
    await session.act(page)
    return await page.evaluate(() => Reflect.get(window, 'responses') as Responses)
  } finally {
    await page.context().close()
  }
}

/** Types each text into the field that has the focus, a key at a time, and deletes it again. */
export function typing(texts: readonly string[]): (page: Page) => Promise<void> {
  return async (page) => {
    for (const text of texts) {
      await page.keyboard.type(text, { delay: 150 })
      await page.waitForTimeout(500)
      for (const _ of text) await page.keyboard.press('Backspace', { delay: 30 })
      await page.waitForTimeout(500)
    }
  }
}

/** Runs inside the page. Self-contained: it is sent to the browser as text. */
function recordResponses(events: readonly string[]): void {
  const responses: Responses = { inputs: [], longestFrame: 0 }
  Reflect.set(window, 'responses', responses)
  let last = performance.now()
  const frame = (now: number): void => {
    responses.longestFrame = Math.max(responses.longestFrame, now - last)
    last = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame((now) => {
    last = now
    requestAnimationFrame(frame)
  })
  const onInput = ({ timeStamp }: Event): void => {
    requestAnimationFrame(() => {
      // Right after the frame: a message would wait behind what the page has still to do later.
      void scheduler.postTask(() => responses.inputs.push(performance.now() - timeStamp), {
        priority: 'user-blocking',
      })
    })
  }
  for (const event of events) document.addEventListener(event, onInput, { capture: true })
}
