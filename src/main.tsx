import './ui/tokens.css'
import './ui/base.css'
import { requestEarly } from './api/early/earlyRequest.ts'
import { requestHeldBack } from './api/early/heldBack.ts'
import { turnToNewerVersion } from './api/early/newerVersion.ts'

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
  await requestHeldBack()
  requestEarly(location)
}

const { boot } = await import('./app/boot.tsx')
await boot(demo)
