import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { builtFolder, builtScript } from '../../../tests/builtFolder.ts'
import { limits } from '../../../tests/limits.ts'
import { now as cityNow } from '../../../tests/citedApi.ts'
import { changingStore } from '../../../tests/changingStore.ts'
import { readOnly } from '../../../tests/readOnly.ts'
import { Problem } from '../../../src/contract/http/problem.ts'
import { putOverride } from '../../../src/contract/target/overrideEndpoints.ts'
import { securityHeaders } from '../securityHeaders.ts'
import type { Render } from '../../../src/contract/http/rendering.ts'
import type { Store } from '../../store/store.ts'
import { jsonLog, type LogEntry } from './jsonLog.ts'
import { createSite } from './site.ts'

const folder = builtFolder()
const html = { headers: { accept: 'text/html' } }

/** A slow machine is no reason for a page to come without its answer, or for no answer at all. */
const patient = { page: limits.wait, rendering: limits.wait, request: limits.wait }

/** A page that shows the answer of its first address, as text. */
const render: Render = async ({ pathname, searchParams }, ask) => {
  const [, lang = '', name = ''] = pathname.split('/')
  if (lang !== 'zh' && lang !== 'en') return null
  const missing = name === 'nothing'
  const asOf = searchParams.get('asOf')
  const answer = await ask(
    `/api/${name === '' ? 'overview' : 'board'}${asOf ? `?asOf=${asOf}` : ''}`,
  )
  if (answer.status !== 200) throw new Error(`The API answers ${answer.status}`)
  return {
    status: missing ? 404 : 200,
    language: lang === 'zh' ? 'zh-CN' : 'en',
    title: `${name} &amp; board`,
    html: `<h1>${name} of ${lang}</h1>`,
  }
}

function siteOver(
  store: Store,
  options: Partial<Parameters<typeof createSite>[1]> = {},
  now = cityNow,
) {
  const entries: LogEntry[] = []
  const log = (entry: LogEntry) => void entries.push(entry)
  const site = createSite(
    { ...readOnly(store), now },
    { folder, render, log, ready: async () => true, limits: patient, ...options },
  )
  const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    site.request(path, { method, headers })
  return { site, get, entries }
}

const Days = z.object({ today: z.string() })

const { store } = changingStore()
const { get } = siteOver(store)

async function problemIn(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem = z.parse(Problem, await response.json())
  expect(problem.status).toBe(response.status)
  return problem
}

/** The answers inside a page by their address, as a browser reads them. */
function answersIn(page: string): Record<string, unknown> {
  const blocks = page.matchAll(
    /<script type="application\/json" data-answer="([^"]*)">(.*?)<\/script>/gs,
  )
  return Object.fromEntries(
    [...blocks].map(([, address = '', json = 'null']) => [
      address.replaceAll('&amp;', '&'),
      JSON.parse(json) as unknown,
    ]),
  )
}

describe('an answer of the API', () => {
  test('F25: is kept by the browser alone, which asks each time whether it still holds', async () => {
    const first = await get('/api/overview')
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/)
    const again = await get('/api/overview', { 'if-none-match': `"other", ${etag}` })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('etag')).toBe(etag)
    expect(again.headers.get('cache-control')).toBe('private, no-cache')
    expect((await get('/api/overview', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('comes as %s to who accepts it, with a tag of its own', async (coding, decompress) => {
    const plain = await get('/api/overview')
    const small = await get('/api/overview', { 'accept-encoding': coding })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(small.headers.get('content-encoding')).toBe(coding)
    for (const answer of [plain, small]) expect(answer.headers.get('vary')).toBe('accept-encoding')
    expect(small.headers.get('etag')).not.toBe(plain.headers.get('etag'))
    const bytes = Buffer.from(await small.arrayBuffer())
    expect(Number(small.headers.get('content-length'))).toBe(bytes.length)
    expect(decompress(bytes).toString()).toBe(await plain.text())
  })

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1, br;q=0', 'gzip'],
    ['GZIP', 'gzip'],
    ['zstd', null],
    ['', null],
  ])('comes to who accepts "%s" as %s', async (accepted, coding) => {
    const { headers } = await get('/api/overview', { 'accept-encoding': accepted })
    expect(headers.get('content-encoding')).toBe(coding)
  })

  test('a HEAD tells all but the body', async () => {
    const [head, whole] = [await get('/api/overview', {}, 'HEAD'), await get('/api/overview')]
    expect(await head.text()).toBe('')
    for (const name of ['etag', 'content-length', 'content-type', 'cache-control'])
      expect(head.headers.get(name)).toBe(whole.headers.get(name))
  })

  test('is worked out once for a revision, in whatever order its fields are asked', async () => {
    const { store: counting, asked } = changingStore()
    const { get: ask } = siteOver(counting)
    await ask('/api/overview?asOf=2024-06-30&sector=6g')
    asked.revision = 0
    await ask('/api/overview?sector=6g&asOf=2024-06-30')
    expect(asked).toEqual({ revision: 1, snapshot: 1 })
  })

  test('is never older than the last write, even one that ends while it is worked out', async () => {
    const { store: changing, write, duringSnapshot } = changingStore()
    const { get: ask } = siteOver(changing)
    const nameOf = async () => (await ask('/api/board')).text()
    expect(await nameOf()).not.toContain('Renamed')
    write('Renamed once')
    let pending: (() => void) | null = () => write('Renamed twice')
    duringSnapshot(async () => {
      pending?.()
      pending = null
    })
    expect(await nameOf()).toContain('Renamed once')
    expect(await nameOf()).toContain('Renamed twice')
    write('Renamed thrice')
    expect(await nameOf()).toContain('Renamed thrice')
  })

  test('an error is told anew each time and not kept', async () => {
    const { store: counting, asked } = changingStore()
    const { get: ask } = siteOver(counting)
    for (let time = 0; time < 2; time += 1)
      expect((await problemIn(await ask('/api/indicators/unheard-of'))).status).toBe(404)
    expect(asked.snapshot).toBe(2)
  })

  test('F5: a store that fails tells the log why, and the caller nothing', async () => {
    const { store: failing, duringSnapshot } = changingStore()
    const { get: ask, entries } = siteOver(failing)
    duringSnapshot(() => Promise.reject(new Error('postgres://board:secret@10.0.0.7')))
    const text = await (await ask('/api/overview')).text()
    expect(text).toBe('{"type":"about:blank","title":"Internal error","status":500}')
    expect(entries).toMatchObject([{ level: 'error', status: 500 }])
    expect(entries[0]?.['error']).toMatch(/secret.*\n\s+at /)
    duringSnapshot(async () => undefined)
    expect((await ask('/api/overview')).status).toBe(200)
  })

  test('F16: a store that does not answer is not waited for without end', async () => {
    const { store: hanging, duringSnapshot } = changingStore()
    const { get: ask } = siteOver(hanging, { limits: { request: 20 } })
    duringSnapshot(() => new Promise(() => undefined))
    const answer = await ask('/api/overview')
    expect(answer.headers.get('retry-after')).toBe('5')
    expect((await problemIn(answer)).status).toBe(503)
  })
})

describe('P3: what is kept is kept for one day of the city', () => {
  const beforeMidnight = Date.parse('2026-11-30T15:59:59Z')

  /** A server with a clock of its own, in milliseconds. */
  function serverAt(time: number, of = changingStore()) {
    const clock = { time }
    const { get: ask } = siteOver(of.store, {}, () => new Date(clock.time))
    const dayOf = async (address: string) => z.parse(Days, await (await ask(address)).json()).today
    const dayInside = async (page: string) =>
      z.parse(Days, Object.values(answersIn(await (await ask(page, html.headers)).text()))[0]).today
    return { clock, ask, dayOf, dayInside, asked: of.asked, during: of.duringSnapshot }
  }

  test('at midnight it is made anew, as it is with every other day asked for', async () => {
    const { clock, ask, dayOf, dayInside } = serverAt(beforeMidnight)
    const addresses = ['/api/overview', '/api/targets', '/api/board?asOf=2023-08-31']
    const tags = await Promise.all(
      addresses.map(async (address) => (await ask(address)).headers.get('etag') ?? ''),
    )
    expect(await Promise.all(addresses.map(dayOf))).toEqual(Array(3).fill('2026-11-30'))
    expect(await dayInside('/zh')).toBe('2026-11-30')
    const still = await ask('/api/overview', { 'if-none-match': tags[0] ?? '' })
    expect(still.status).toBe(304)

    clock.time += 1_000
    for (const [place, address] of addresses.entries())
      expect((await ask(address, { 'if-none-match': tags[place] ?? '' })).status).toBe(200)
    expect(await Promise.all(addresses.map(dayOf))).toEqual(Array(3).fill('2026-12-01'))
    expect(await dayInside('/zh')).toBe('2026-12-01')
    expect(await dayInside('/zh/targets')).toBe('2026-12-01')
  })

  test('within the day it is worked out once', async () => {
    const { clock, dayOf, asked } = serverAt(beforeMidnight - 23 * 3_600_000)
    await dayOf('/api/overview')
    clock.time = beforeMidnight
    await dayOf('/api/overview')
    expect(asked.snapshot).toBe(1)
  })

  test('what midnight finds in the making belongs to the day that it is of', async () => {
    const { clock, dayOf, during } = serverAt(beforeMidnight)
    let nights = 0
    during(async () => {
      if (nights === 0) clock.time += 1_000
      nights += 1
    })
    expect(await dayOf('/api/overview')).toBe('2026-12-01')
    expect(await dayOf('/api/overview')).toBe('2026-12-01')
    expect(nights).toBe(1)
    clock.time -= 1_000
    expect(await dayOf('/api/overview')).toBe('2026-11-30')
  })

  test('two servers on one store go each by its own clock', async () => {
    const of = changingStore()
    const [slow, fast] = [serverAt(beforeMidnight, of), serverAt(beforeMidnight + 1_000, of)]
    const both = async () => [await slow.dayOf('/api/overview'), await fast.dayOf('/api/overview')]
    const inside = async () => [await slow.dayInside('/zh'), await fast.dayInside('/zh')]
    expect(await both()).toEqual(['2026-11-30', '2026-12-01'])
    expect(await inside()).toEqual(['2026-11-30', '2026-12-01'])
    for (const { clock } of [slow, fast]) clock.time += 1_000
    expect(await both()).toEqual(['2026-12-01', '2026-12-01'])
    expect(await inside()).toEqual(['2026-12-01', '2026-12-01'])
    const { headers } = await fast.ask('/api/overview')
    const tag = { 'if-none-match': headers.get('etag') ?? '' }
    expect((await slow.ask('/api/overview', tag)).status).toBe(304)
  })
})

describe('a page', () => {
  test.each([
    ['/zh', 'zh-CN', '/api/overview'],
    ['/zh?asOf=2024-06-30&sector=6g', 'zh-CN', '/api/overview?asOf=2024-06-30'],
    ['/en/rules', 'en', '/api/board'],
  ])('%s comes as HTML with the answer that it shows', async (path, language, address) => {
    const page = await get(path, html.headers)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const text = await page.text()
    const [, lang = '', name = ''] = new URL(path, 'http://board').pathname.split('/')
    expect(text).toContain(`<html lang="${language}">`)
    expect(text.match(/<title>.*?<\/title>/g)).toEqual([`<title>${name} &amp; board</title>`])
    expect(text).toContain(`<div id="root"><h1>${name} of ${lang}</h1></div>`)
    const answer = (await (await get(address)).json()) as unknown
    expect(answersIn(text)).toEqual({ [address]: answer })
  })

  test('comes with the styles that it needs inside, whose hash is in the policy', async () => {
    const page = await get('/zh', html.headers)
    const text = await page.text()
    expect(text.match(/<style>.*?<\/style>/gs)).toEqual(['<style>h1{margin:0}</style>'])
    const hash = createHash('sha256').update('h1{margin:0}').digest('base64')
    const policy = page.headers.get('content-security-policy')
    expect(policy).toContain(`; style-src 'self' 'sha256-${hash}'; `)
    const usual = securityHeaders['Content-Security-Policy']
    expect(policy?.replace(` 'sha256-${hash}'`, '')).toBe(usual)
    expect((await get('/api/board')).headers.get('content-security-policy')).toBe(usual)
  })

  test('holds its style sheet and the app back until it is painted, but not the entry', async () => {
    const text = await (await get('/zh')).text()
    expect(text.match(/<link .*?>/g)).toEqual([
      '<link rel="modulepreload" href="/assets/early-1.js">',
      '<link data-later="stylesheet" href="/assets/app-1.css">',
      '<link data-later="modulepreload" data-app href="/assets/page-1.js">',
    ])
    const entry = '<script type="module" async src="/assets/app-1.js"></script></head>'
    expect(text.indexOf(entry)).toBeGreaterThan(text.lastIndexOf('<link'))
  })

  test.each([
    ['theme=dark', ' class="dark"'],
    ['a=b; theme=light', ' class="light"'],
    ['theme=system', ''],
    ['theme="><script>', ''],
    ['mytheme=dark', ''],
  ])('comes in the theme of the cookie %s', async (cookie, attribute) => {
    const text = await (await get('/zh', { cookie })).text()
    expect(text).toContain(`<html lang="zh-CN"${attribute}>`)
  })

  test('F30: no text of the data ends the block or starts markup', async () => {
    const { store: hostile, write } = changingStore()
    const name = '</script><script>alert(1)</script><!--\u2028\u2029$&'
    write(name)
    const text = await (await siteOver(hostile).get('/zh')).text()
    expect(text.match(/<\/?script/g)).toHaveLength(4)
    expect(text).not.toMatch(/<!--|[\u2028\u2029]/)
    expect(answersIn(text)['/api/overview']).toMatchObject({
      sectors: expect.arrayContaining([
        expect.objectContaining({ name: { zh: name, en: name } }),
      ]) as unknown,
    })
  })

  test('F52: is asked for again each time, and is new after a write', async () => {
    const { store: changing, write } = changingStore()
    const { get: ask } = siteOver(changing)
    const first = await ask('/zh')
    expect(first.headers.get('cache-control')).toBe('no-store')
    const etag = first.headers.get('etag') ?? ''
    expect((await ask('/zh', { 'if-none-match': etag })).status).toBe(304)
    write('Renamed')
    const later = await ask('/zh', { 'if-none-match': etag })
    expect(later.status).toBe(200)
    expect(await later.text()).toContain('Renamed')
  })

  test('is rendered once for a revision, in whatever order its fields are asked', async () => {
    let times = 0
    const counting: Render = (...given) => {
      times += 1
      return render(...given)
    }
    const { get: ask } = siteOver(changingStore().store, { render: counting })
    await Promise.all([
      ask('/zh?asOf=2024-06-30&sector=6g', html.headers),
      ask('/zh?sector=6g&asOf=2024-06-30', html.headers),
    ])
    await ask('/zh?asOf=2024-06-30&sector=6g', html.headers)
    expect(times).toBe(1)
    // Also where there is none, as an old bookmark is opened again and again.
    for (const _ of ['first', 'again'])
      expect((await ask('/zh/nothing', html.headers)).status).toBe(404)
    expect(times).toBe(2)
  })

  test.each<[string, () => Promise<void>]>([
    ['F1: whose store fails', () => Promise.reject(new Error('no connection'))],
    ['F16: whose store does not answer', () => new Promise(() => undefined)],
  ])('%s comes bare, and says by itself what is wrong', async (_, happens) => {
    const { store: failing, duringSnapshot } = changingStore()
    const { get: ask } = siteOver(failing, { limits: { page: 20 } })
    duringSnapshot(happens)
    const page = await ask('/zh')
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<div id="root"></div>')
  })

  test('comes bare where too many are being rendered, and whole when there is room again', async () => {
    const open = Promise.withResolvers<void>()
    const slow: Render = async (...given) => {
      await open.promise
      return render(...given)
    }
    const { get: ask, entries } = siteOver(changingStore().store, {
      render: slow,
      limits: { ...patient, renderings: 2 },
    })
    const first = [ask('/zh'), ask('/en')]
    const third = await ask('/zh/rules', html.headers)
    expect(third.status).toBe(200)
    expect(await third.text()).toContain('<div id="root"></div>')
    expect(entries.map(({ error }) => error)).toEqual([
      expect.stringContaining('Too many pages are being rendered'),
    ])
    open.resolve()
    for (const page of await Promise.all(first)) expect(await page.text()).toContain('<h1>')
    expect(await (await ask('/zh/rules')).text()).toContain('<h1>')
  })

  test('F5: a page that cannot be rendered comes bare, and the log says why, once', async () => {
    const failing: Render = async () => Promise.reject(new Error('a part is broken'))
    const { get: ask, entries } = siteOver(store, { render: failing })
    const page = await ask('/zh', html.headers)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<div id="root"></div>')
    expect(entries).toMatchObject([{ level: 'error', status: 200 }])
    expect(entries[0]?.['error']).toContain('a part is broken')
  })

  test('F5: where the API failed, the log has its error and not what the page made of it', async () => {
    const { store: failing, duringSnapshot } = changingStore()
    const { get: ask, entries } = siteOver(failing)
    duringSnapshot(() => Promise.reject(new Error('no connection')))
    await ask('/zh', html.headers)
    expect(entries[0]?.['error']).toContain('no connection')
  })

  test('F16: a page that takes long is sent bare, and is finished for the next reader', async () => {
    let finish: (() => void) | undefined
    const slow: Render = async (...given) => {
      await new Promise<void>((resolve) => (finish = resolve))
      return render(...given)
    }
    const { get: ask } = siteOver(store, { render: slow, limits: { ...patient, page: 20 } })
    expect(await (await ask('/zh', html.headers)).text()).toContain('<div id="root"></div>')
    finish?.()
    await expect
      .poll(async () => (await ask('/zh', html.headers)).text())
      .toContain('<div id="root"><h1>')
  })

  test('F16: a page that never ends is given up', async () => {
    let signal: AbortSignal | null = null
    const endless: Render = (_url, _ask, given) => {
      signal = given
      return new Promise(() => undefined)
    }
    const { get: ask, entries } = siteOver(store, {
      render: endless,
      limits: { ...patient, rendering: 20 },
    })
    expect((await ask('/zh', html.headers)).status).toBe(200)
    expect(signal).toMatchObject({ aborted: true })
    expect(entries[0]?.['error']).toContain('The page took too long')
  })

  test.each(['/zh/nothing', '/nothing', '/fr', '/index'])(
    'at %s is none: a reader gets the page with its own words, with status 404',
    async (path) => {
      const page = await get(path, html.headers)
      expect(page.status).toBe(404)
      expect(await page.text()).toContain('<div id="root">')
      const etag = page.headers.get('etag') ?? ''
      expect((await get(path, { ...html.headers, 'if-none-match': etag })).status).toBe(404)
      await problemIn(await get(path))
    },
  )
})

describe('the address without a language', () => {
  test.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', '/zh'],
    ['en-GB,en;q=0.9,zh;q=0.8', '/zh'],
    ['en-US,en;q=0.9', '/en'],
    [null, '/zh'],
  ])('leads who accepts %s to %s', async (accepted, address) => {
    const answer = await get('/', accepted === null ? {} : { 'accept-language': accepted })
    // What old bookmarks of a static site name.
    const other = await get('/index.html', accepted === null ? {} : { 'accept-language': accepted })
    expect(other.headers.get('location')).toBe(answer.headers.get('location'))
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(address)
    expect(answer.headers.get('vary')).toBe('accept-language')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })
})

describe('a file', () => {
  test('with its content in its name is kept for good, small as the build made it', async () => {
    const plain = await get('/assets/app-1.js')
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(plain.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await plain.text()).toBe(builtScript)
    for (const [coding, decompress] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const small = await get('/assets/app-1.js', { 'accept-encoding': coding })
      expect(small.headers.get('content-encoding')).toBe(coding)
      expect(decompress(await small.arrayBuffer()).toString()).toBe(builtScript)
    }
  })

  test('with a plain name is asked for again each time', async () => {
    const file = await get('/sw.js')
    expect(file.headers.get('cache-control')).toBe('no-cache')
    const etag = file.headers.get('etag') ?? ''
    expect((await get('/sw.js', { 'if-none-match': etag })).status).toBe(304)
  })

  test.each(['/assets/old-1.js', '/assets/', '/assets/old', '/favicon.ico', '/old.js'])(
    'F49: %s is not there, and no page stands in for it',
    async (path) => {
      expect((await problemIn(await get(path, html.headers))).status).toBe(404)
    },
  )

  test('F51: the address of an earlier service worker answers with a script', async () => {
    const script = await get('/sw.js', { ...html.headers, 'service-worker': 'script' })
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await script.text()).toContain('unregister')
  })

  test.each([
    '/../package.json',
    '/zh/indicators/..%2f..%2fetc',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '/assets/..%2f..%2fpackage.json',
    '/sw.js%00.html',
    '/%2fsw.js',
    '//sw.js',
    '/.vite/manifest.json',
    '/.render/render.js',
    '/assets/app-1.js.map',
    '/assets/app-1.js.br',
  ])('F99: %s is nowhere', async (path) => {
    expect((await problemIn(await get(`http://board${path}`))).status).toBe(404)
  })
})

describe('every answer', () => {
  const paths = ['/', '/sw.js', '/api/board', '/api/none', '/nothing', '/healthz', '/readyz']

  test.each(paths)('of %s carries the security headers and the id of the request', async (path) => {
    const { headers } = await get(path, { 'x-request-id': 'gateway-0123456789' })
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers.get(name)).toBe(value)
    expect(headers.get('x-request-id')).toBe('gateway-0123456789')
  })

  test.each(['', 'a b', `a${'0'.repeat(64)}`, '<script>'])(
    'a request with the id "%s" gets another one',
    async (id) => {
      expect((await get('/healthz', { 'x-request-id': id })).headers.get('x-request-id')).toMatch(
        /^[\w-]{36}$/,
      )
    },
  )

  test('is one entry of the log, without what readers typed', async () => {
    const { get: ask, entries } = siteOver(store)
    await ask('/zh/indicators?asOf=2024-06-30&q=secret', { 'x-request-id': 'gateway-0123456789' })
    const path = '/zh/indicators?asOf=2024-06-30'
    expect(entries).toEqual([
      {
        level: 'info',
        id: 'gateway-0123456789',
        method: 'GET',
        path,
        status: 200,
        ms: expect.any(Number) as number,
        bytes: expect.any(Number) as number,
      },
    ])
  })

  test('F103: is one line of the log, whatever is asked', async () => {
    const lines: string[] = []
    const log = jsonLog(
      (line) => void lines.push(line),
      () => new Date('2026-02-02T00:00:00Z'),
    )
    await siteOver(store, { log }).get('/api/overview?asOf=a%0A%7B%22level%22%3A%22info%22%7D')
    expect(lines).toHaveLength(1)
    expect(lines[0]?.indexOf('\n')).toBe((lines[0]?.length ?? 0) - 1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      time: '2026-02-02T00:00:00.000Z',
      status: 422,
    })
  })
})

describe('what the board never asks is refused', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    for (const path of ['/', '/api/overview', '/sw.js']) {
      const response = await get(path, {}, method)
      expect((await problemIn(response)).status).toBe(405)
      expect(response.headers.get('allow')).toBe('GET, HEAD')
    }
  })

  test('where there are changes, other methods and larger bodies than theirs', async () => {
    const path = '/api/targets/rd-intensity-2023-august/override'
    for (const method of ['GET', 'POST', 'PATCH']) {
      const response = await get(path, {}, method)
      expect((await problemIn(response)).status).toBe(405)
      expect(response.headers.get('allow')).toBe('PUT, DELETE')
    }
    const length = String(putOverride.largestBody + 1)
    const large = await get(path, { 'content-length': length }, 'PUT')
    expect((await problemIn(large)).status).toBe(413)
  })

  test('a change by nobody, which no cache keeps', async () => {
    for (const method of ['PUT', 'DELETE']) {
      const path = '/api/targets/rd-intensity-2023-august/override'
      const response = await get(path, { 'content-type': 'application/json' }, method)
      expect((await problemIn(response)).status).toBe(401)
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
    }
  })

  test.each([{ 'content-length': '1001' }, { 'transfer-encoding': 'chunked' }])(
    'F100: a body, unread: %o',
    async (headers) => {
      const response = await get('/api/overview', headers, 'POST')
      expect((await problemIn(response)).status).toBe(413)
      expect(response.headers.get('connection')).toBe('close')
    },
  )

  test('F100: a long address', async () => {
    expect((await problemIn(await get(`/zh?q=${'a'.repeat(4000)}`))).status).toBe(414)
  })
})

describe('whoever watches the server', () => {
  test.each<[string, () => Promise<boolean>, number]>([
    ['can be reached', async () => true, 200],
    ['cannot be reached', async () => false, 503],
    ['fails', () => Promise.reject(new Error('no connection')), 503],
  ])('hears whether the database %s', async (_, ready, status) => {
    const { get: ask } = siteOver(store, { ready })
    expect((await ask('/readyz')).status).toBe(status)
    expect((await ask('/healthz')).status).toBe(200)
  })
})
