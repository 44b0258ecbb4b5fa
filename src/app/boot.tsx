import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, type DataRouter, RouterProvider } from 'react-router'
import { noteLostStyles } from '../api/lostStyles.ts'
import { createQueryClient } from '../api/queryClient.ts'
import { setRetryJitter } from '../api/waits.ts'
import { loadEnglish } from '../i18n/words.tsx'
import { followSystemTheme } from '../ui/theme.ts'
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
  followSystemTheme()
  noteLostStyles()
  await Promise.race([Promise.allSettled([initialized(router), ...english]), elapsed(grace)])
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
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
