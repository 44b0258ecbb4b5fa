/** What the API answers: its status, and the value of the answer, which is one of the contract where the status is 200. */
export type ReadyAnswer = { status: number; value: unknown }

/** Answers an address of the API from where the answers are made. */
export type Ask = (address: string) => Promise<ReadyAnswer>

/** A page as HTML, for the element that the app takes over; 404 for one that says that there is no such page. */
export type RenderedPage = {
  status: 200 | 404
  /** Its language as in HTML. */
  language: string
  title: string
  html: string
}

/**
 * Renders the page at a URL for everyone, with the answers that it asks for. Null where the address names no
 * language; rejects where the page cannot be rendered whole. `signal` ends the
 * rendering early.
 */
export type Render = (url: URL, ask: Ask, signal: AbortSignal) => Promise<RenderedPage | null>
