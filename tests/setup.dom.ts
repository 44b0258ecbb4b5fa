import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { setFault } from '../mocks/faults.ts'
import { forgetDevice, standInForBrowser } from './jsdomStandIns.ts'
import { mockServer } from './mockServer.ts'

standInForBrowser()
// Slow machines get more time; a test that passes is not slowed by it.
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 30_000 })

const complaint = (method: 'error' | 'warn') => vi.spyOn(console, method)

beforeAll(() => mockServer.listen({ onUnhandledFrame: 'error' }))

beforeEach(() => {
  complaint('error')
  complaint('warn')
})

afterEach(() => {
  cleanup()
  setFault('none')
  mockServer.resetHandlers()
  forgetDevice()
  const told = [...complaint('error').mock.calls, ...complaint('warn').mock.calls]
  vi.restoreAllMocks()
  // A page that complains is not in order, whatever it shows.
  if (told.length > 0) throw new Error(`The console was told:\n${told.flat().join('\n')}`)
})

afterAll(() => mockServer.close())
