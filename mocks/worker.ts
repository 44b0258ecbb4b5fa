import './polyfills.ts'
import { setupWorker } from 'msw/browser'
import { pageHandlers } from './pageHandlers.ts'

/**
 * Answers the page's requests by MSW's service worker (`public/mockServiceWorker.js`), as development does:
 * they are seen in the network panel. Where the browser has no service workers, as over plain HTTP on
 * another host than localhost, MSW answers inside the page by itself.
 */
export async function answerByWorker(): Promise<void> {
  await setupWorker(...pageHandlers()).start({ onUnhandledFrame: 'bypass' })
}
