/** Answers an address of the API, as `fetch` would. */
export type Ask = (address: string) => Promise<Response>

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
