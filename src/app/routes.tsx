import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { type LoaderFunction, type RouteObject, redirect } from 'react-router'
import { chunk } from '../api/chunk.ts'
import type { Lang } from '../contract/scalars.ts'
import { overviewLoader } from '../pages/overview/overviewLoader.ts'
import { OverviewSkeleton } from '../pages/overview/OverviewSkeleton.tsx'
import { Frame } from './Frame.tsx'
import { PageError } from './PageError.tsx'
import { PageSkeleton } from '../components/PageSkeleton.tsx'
import { paths } from './paths.ts'

export type AppOptions = {
  client: QueryClient
  /** Whether the backend is mocked inside the page; said on screen. */
  demo: boolean
  /** The language to begin with where the address names none. */
  preferred: Lang
}

type LazyPage = {
  loader: () => Promise<(client: QueryClient) => LoaderFunction>
  Component: () => Promise<ComponentType>
}

/** The one route tree. */
export function routesOf({ client, demo, preferred }: AppOptions): RouteObject[] {
  const languages: Lang[] = ['zh', 'en']
  /** Code and data of a page are asked for side by side. */
  const page = (path: string, { loader, Component }: LazyPage): RouteObject => ({
    path,
    HydrateFallback: PageSkeleton,
    lazy: {
      loader: async () => (await chunk(loader()))(client),
      Component: () => chunk(Component()),
    },
  })
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
            page('indicators', {
              loader: async () =>
                (await import('../pages/indicators/indicatorsLoader.ts')).indicatorsLoader,
              Component: async () =>
                (await import('../pages/indicators/IndicatorsPage.tsx')).IndicatorsPage,
            }),
            page('indicators/:id', {
              loader: async () =>
                (await import('../pages/indicator/indicatorLoader.ts')).indicatorLoader,
              Component: async () =>
                (await import('../pages/indicator/IndicatorPage.tsx')).IndicatorPage,
            }),
            page('compare', {
              loader: async () => (await import('../pages/compare/compareLoader.ts')).compareLoader,
              Component: async () => (await import('../pages/compare/ComparePage.tsx')).ComparePage,
            }),
            page('sources', {
              loader: async () => (await import('../pages/sources/sourcesLoader.ts')).sourcesLoader,
              Component: async () => (await import('../pages/sources/SourcesPage.tsx')).SourcesPage,
            }),
            { path: '*', HydrateFallback: PageSkeleton, lazy: { Component: notFound } },
          ],
        },
      ],
    })),
    {
      path: '*',
      element: <Frame lang={preferred} demo={demo} />,
      children: [{ path: '*', lazy: { Component: notFound }, HydrateFallback: PageSkeleton }],
    },
  ]
}

async function notFound() {
  return (await chunk(import('./NotFound.tsx'))).NotFound
}
