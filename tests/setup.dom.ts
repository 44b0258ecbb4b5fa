import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { setFault } from '../mocks/faults.ts'
import { forgetDevice, standInForBrowser } from './jsdomStandIns.ts'
import { introduced } from './support/introduced.ts'
import { limits } from './limits.ts'
import { mockServer, renewBackend } from './mockServer.ts'

standInForBrowser()
configure({ asyncUtilTimeout: limits.wait })

const complaint = (method: 'error' | 'warn') => vi.spyOn(console, method)

beforeAll(() => mockServer.listen({ onUnhandledFrame: 'error' }))

beforeEach(() => {
  introduced()
  complaint('error')
  complaint('warn')
})

afterEach(() => {
  cleanup()
  setFault('none')
  renewBackend()
  forgetDevice()
  const shown = [...complaint('error').mock.calls, ...complaint('warn').mock.calls]
  vi.restoreAllMocks()
  // Any output on the console fails the test.
  if (shown.length > 0) throw new Error(`The console has output:\n${shown.flat().join('\n')}`)
})

afterAll(() => mockServer.close())
