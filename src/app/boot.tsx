import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, type DataRouter, RouterProvider } from 'react-router'
import { ChunkError } from '../api/chunk.ts'
import { whenStyled } from '../api/early/heldBack.ts'
import { errorOf } from '../api/errorOf.ts'
import { requestLostStyles } from '../api/lostStyles.ts'
import { createQueryClient } from '../api/queryClient.ts'
import { setRetryJitter } from '../api/waits.ts'
import { loadEnglish, WordsError } from '../i18n/words.tsx'
import { showTheme, storedTheme } from '../ui/theme.ts'
import { App } from './App.tsx'
import { routesOf } from './routes.tsx'

/** Milliseconds that the first render waits for the first answer, before it shows the empty frame. */
const grace = 300

/** Starts the app. `demo` means that the backend is mocked inside the page. */
export async function boot(demo: boolean): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  const preferred = navigator.languages.some((one) => one.startsWith('zh')) ? 'zh' : 'en'
  setRetryJitter(Math.random())
  const client = createQueryClient()
  const router = createBrowserRouter(routesOf({ client, demo, preferred }))
  const english = location.pathname.startsWith('/en') ? [loadEnglish()] : []
  showTheme(storedTheme())
  const styled = whenStyled().then(requestLostStyles)
  const ready = Promise.allSettled([initialized(router), styled, ...english])
  const app = (
    <App client={client}>
      <RouterProvider router={router} />
    </App>
  )
  if (root.firstElementChild) {
    // The page came from the server and can be read meanwhile.
    await ready
    const failures: unknown[] = Object.values(router.state.errors ?? {})
    if (!failures.some(isMissingPart)) {
      hydrateRoot(root, app, { onRecoverableError: sayUnlessMissing })
      return
    }
    // The code of the page did not load: its message takes the place of what came from the server.
  }
  await Promise.race([ready, elapsed(grace)])
  createRoot(root).render(app)
}

/** Whether a part of the app could not be loaded, which the page says in its place. */
function isMissingPart(error: unknown): boolean {
  return error instanceof ChunkError || error instanceof WordsError
}

/** React names a part that it could not take over, with the reason as its cause. */
function sayUnlessMissing(error: unknown): void {
  if (error instanceof Error && isMissingPart(error.cause)) return
  queueMicrotask(() => {
    throw errorOf(error)
  })
}

function initialized(router: DataRouter): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve()
    const stop = router.subscribe(({ initialized: done }) => {
      if (!done) return
      stop()
      resolve()
    })
  })
}

function elapsed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
