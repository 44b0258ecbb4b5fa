import { waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'

/** The links in the head: those of an attribute `data-later` are held back, others have it as `rel`. */
function head(...links: [attribute: 'rel' | 'data-later', value: string, href: string][]): void {
  document.head.replaceChildren(
    ...links.map(([attribute, value, href]) => {
      const link = document.createElement('link')
      link.setAttribute(attribute, value)
      link.setAttribute('href', href)
      return link
    }),
  )
}

const pageFromServer = () =>
  head(
    ['rel', 'modulepreload', '/assets/early.js'],
    ['data-later', 'stylesheet', '/assets/style.css'],
    ['data-later', 'modulepreload', '/assets/boot.js'],
  )

const named = (href: string) => document.querySelector<HTMLLinkElement>(`link[href="${href}"]`)
const sheet = () => named('/assets/style.css')

/** The module anew, as each page starts with it. */
async function started() {
  vi.resetModules()
  return import('./heldBack.ts')
}

describe('what a page from the server holds back', () => {
  test('is requested after a frame', async () => {
    pageFromServer()
    const { requestHeldBack } = await started()
    let drawn = false
    requestAnimationFrame(() => {
      drawn = true
      expect(sheet()?.rel).toBe('')
    })
    await requestHeldBack()
    expect(drawn).toBe(true)
    expect(sheet()?.rel).toBe('stylesheet')
    expect(named('/assets/boot.js')?.rel).toBe('modulepreload')
  })

  test('is requested while the page is still read, whose end is waited for', async () => {
    pageFromServer()
    const reading = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
    const { requestHeldBack } = await started()
    let read = false
    const waited = requestHeldBack().then(() => {
      read = true
    })
    await waitFor(() => expect(sheet()?.rel).toBe('stylesheet'))
    expect(read).toBe(false)
    reading.mockRestore()
    document.dispatchEvent(new Event('DOMContentLoaded'))
    await waited
  })

  test('is requested when all is read where the browser has kept it, as on a later visit', async () => {
    pageFromServer()
    const reading = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
    const kept = { transferSize: 0 } as unknown as PerformanceEntry
    vi.spyOn(performance, 'getEntriesByName').mockReturnValue([kept])
    const { requestHeldBack } = await started()
    const waited = requestHeldBack()
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    })
    expect(sheet()?.rel).toBe('')
    reading.mockRestore()
    document.dispatchEvent(new Event('DOMContentLoaded'))
    await waited
    expect(sheet()?.rel).toBe('stylesheet')
  })

  test('is requested in the background too, where no frame is drawn', async () => {
    pageFromServer()
    vi.stubGlobal('requestAnimationFrame', () => 0)
    const { requestHeldBack } = await started()
    await requestHeldBack()
    expect(sheet()?.rel).toBe('stylesheet')
  })

  test.each(['load', 'error'])('is waited for until the %s of the style sheet', async (event) => {
    pageFromServer()
    const { requestHeldBack, whenStyled } = await started()
    await requestHeldBack()
    let styled = false
    const waited = whenStyled().then(() => {
      styled = true
    })
    await Promise.resolve()
    expect(styled).toBe(false)
    sheet()?.dispatchEvent(new Event(event))
    await waited
    expect(styled).toBe(true)
  })

  test('is nothing in a page that comes bare, which starts at once', async () => {
    head(['rel', 'stylesheet', '/assets/style.css'])
    vi.stubGlobal('requestAnimationFrame', () => expect.fail('a frame was waited for'))
    const { requestHeldBack, whenStyled } = await started()
    await requestHeldBack()
    await whenStyled()
    expect(sheet()?.rel).toBe('stylesheet')
  })
})
