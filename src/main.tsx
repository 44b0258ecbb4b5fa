import './ui/tokens.css'
import './ui/base.css'
import { requestEarly } from './api/earlyRequest.ts'
import { turnToNewerVersion } from './api/newerVersion.ts'

// Keep this file small: it runs while the rest of the app is still loading.
turnToNewerVersion()

const demo = import.meta.env.DEV || import.meta.env.MODE === 'demo'

if (import.meta.env.DEV) {
  const { answerByWorker } = await import('../mocks/worker.ts')
  await answerByWorker()
} else if (demo) {
  const { answerInPage } = await import('../mocks/network.ts')
  answerInPage()
} else {
  requestEarly(location)
}

// Some libraries create errors while they load; their stack traces cost old machines a tenth of a second.
const { stackTraceLimit } = Error
Error.stackTraceLimit = 0
const { boot } = await import('./app/boot.tsx')
Error.stackTraceLimit = stackTraceLimit
await boot(demo)
