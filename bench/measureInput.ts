import type { Browser, Page } from '@playwright/test'
import { slowPage } from './measurePage.ts'

/** In milliseconds: from each input to the paint of its result, and the longest frame meanwhile. */
export interface Responses {
  inputs: number[]
  longestFrame: number
}

interface Session {
  url: string
  /** Prepares the page for the input. */
  open: (page: Page) => Promise<void>
  /** The events that count as input. */
  events: readonly ('keydown' | 'click' | 'change')[]
  act: (page: Page) => Promise<void>
}

/** Runs the inputs on a page with the slow profile and measures how soon it responds. */
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

/** Types each text into the focused field, key by key, and deletes it again. */
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
      // High priority, to run right after the frame; a message would queue behind later work of the page.
      void scheduler.postTask(() => responses.inputs.push(performance.now() - timeStamp), {
        priority: 'user-blocking',
      })
    })
  }
  for (const event of events) document.addEventListener(event, onInput, { capture: true })
}
