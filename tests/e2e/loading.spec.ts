import { openBoard } from './board.ts'
import { expect, test } from './page.ts'
import { recordShifts, shifts } from './shifts.ts'

for (const lang of ['zh', 'en'])
  for (const width of [320, 1440])
    test(`nothing shifts while /${lang} loads at ${width} px on a machine four times slower`, async ({
      page,
      context,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      await recordShifts(page)
      await openBoard(page, `/${lang}`)
      expect(await shifts(page)).toEqual([])
    })

test('F53: no request of a visit leaves the origin, and nothing is answered from elsewhere', async ({
  page,
  baseURL,
}) => {
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  await openBoard(page, '/zh')
  await openBoard(page, '/en?sector=6g')
  expect(addresses.length).toBeGreaterThan(10)
  expect(addresses.filter((address) => !address.startsWith(`${baseURL}/`))).toEqual([])
})

test('the policy forbids everything but the own origin, and the page runs under it', async ({
  page,
}) => {
  const answer = await page.goto('/zh')
  const policy = answer?.headers()['content-security-policy'] ?? ''
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "require-trusted-types-for 'script'",
  ])
    expect(policy).toContain(part)
  await openBoard(page, '/zh')
})
