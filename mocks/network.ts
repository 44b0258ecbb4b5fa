import './polyfills.ts'
import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import { pageHandlers } from './pageHandlers.ts'

/**
 * Answers the page's requests inside the page, as the demonstration does: offices open it over plain HTTP,
 * where browsers have no service worker, and none is to be left behind at its address.
 */
export function answerInPage(): void {
  defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
    handlers: pageHandlers(),
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  }).enable()
}
