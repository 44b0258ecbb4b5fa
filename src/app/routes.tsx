import type { QueryClient } from '@tanstack/react-query'
import { type RouteObject, redirect } from 'react-router'
import { chunk } from '../api/chunk.ts'
import type { Lang } from '../contract/scalars.ts'
import { overviewLoader } from '../pages/overview/overviewLoader.ts'
import { OverviewSkeleton } from '../pages/overview/OverviewSkeleton.tsx'
import { Frame } from './Frame.tsx'
import { NotFound } from './NotFound.tsx'
import { PageError } from './PageError.tsx'
import { PageSkeleton } from './PageSkeleton.tsx'
import { paths } from './paths.ts'

export type AppOptions = {
  client: QueryClient
  /** Whether the backend is mocked inside the page; said on screen. */
  demo: boolean
  /** The language to begin with where the address names none. */
  preferred: Lang
}

/** The one route tree. */
export function routesOf({ client, demo, preferred }: AppOptions): RouteObject[] {
  const languages: Lang[] = ['zh', 'en']
  return [
    {
      path: '/',
      element: null,
      loader: () => redirect(paths.overview(preferred)),
      HydrateFallback: () => null,
    },
    ...languages.map((lang) => ({
      path: `/${lang}`,
      element: <Frame lang={lang} demo={demo} />,
      children: [
        {
          // A boundary on the lazy route itself shows nothing when its code does not come.
          errorElement: <PageError />,
          children: [
            {
              index: true,
              loader: overviewLoader(client),
              HydrateFallback: OverviewSkeleton,
              lazy: {
                Component: async () =>
                  (await chunk(import('../pages/overview/OverviewPage.tsx'))).OverviewPage,
              },
            },
            {
              path: 'indicators',
              HydrateFallback: PageSkeleton,
              lazy: {
                loader: async () =>
                  (await chunk(import('../pages/indicators/indicatorsLoader.ts'))).indicatorsLoader(
                    client,
                  ),
                Component: async () =>
                  (await chunk(import('../pages/indicators/IndicatorsPage.tsx'))).IndicatorsPage,
              },
            },
            {
              path: 'indicators/:id',
              HydrateFallback: PageSkeleton,
              lazy: {
                loader: async () =>
                  (await chunk(import('../pages/indicator/indicatorLoader.ts'))).indicatorLoader(
                    client,
                  ),
                Component: async () =>
                  (await chunk(import('../pages/indicator/IndicatorPage.tsx'))).IndicatorPage,
              },
            },
            {
              path: 'compare',
              HydrateFallback: PageSkeleton,
              lazy: {
                loader: async () =>
                  (await chunk(import('../pages/compare/compareLoader.ts'))).compareLoader(client),
                Component: async () =>
                  (await chunk(import('../pages/compare/ComparePage.tsx'))).ComparePage,
              },
            },
            {
              path: 'sources',
              HydrateFallback: PageSkeleton,
              lazy: {
                loader: async () =>
                  (await chunk(import('../pages/sources/sourcesLoader.ts'))).sourcesLoader(client),
                Component: async () =>
                  (await chunk(import('../pages/sources/SourcesPage.tsx'))).SourcesPage,
              },
            },
            { path: '*', element: <NotFound /> },
          ],
        },
      ],
    })),
    {
      path: '*',
      element: <Frame lang={preferred} demo={demo} />,
      children: [{ path: '*', element: <NotFound /> }],
    },
  ]
}
