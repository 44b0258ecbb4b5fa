import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { failureKindOf } from '../src/api/failureKind.ts'
import { createQueryClient } from '../src/api/queryClient.ts'
import { routesOf } from '../src/app/routes.tsx'
import type { Lang } from '../src/contract/scalars.ts'

/** Renders the whole app at an address. */
export async function renderApp(
  address: string,
  { preferred = 'zh', retryDelay = 1 }: { preferred?: Lang; retryDelay?: number } = {},
) {
  const client = createQueryClient({ retryDelay })
  const router = createMemoryRouter(routesOf({ client, demo: true, preferred }), {
    initialEntries: [address],
  })
  await act(async () =>
    render(
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
      { onCaughtError: throwUnlessDesigned },
    ),
  )
  return {
    user: userEvent.setup({ delay: null }),
    /** The path and query of the current address. */
    address: () => router.state.location.pathname + router.state.location.search,
    goBack: () => act(() => router.navigate(-1)),
    /** Navigates to an address as a link does. */
    goTo: (to: string) => act(() => router.navigate(to)),
  }
}

/** Waits for the card of an indicator. */
export function findCard(name: string): Promise<HTMLElement> {
  return screen.findByRole('article', { name })
}

/** The names of the cards on screen, in order. */
export function cardNames(): (string | null)[] {
  return screen.queryAllByRole('article').map((card) => card.getAttribute('aria-label'))
}

/** A boundary may show a failure of the network; a crash of the app fails the test. */
function throwUnlessDesigned(error: unknown): void {
  if (failureKindOf(error) === 'crash') throw error
}
