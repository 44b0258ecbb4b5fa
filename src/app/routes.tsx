import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { type RouteObject, redirect, type ShouldRevalidateFunctionArgs } from 'react-router'
import { chunk } from '../api/chunk.ts'
import type { Lang } from '../contract/scalars.ts'
import { overviewLoader } from '../pages/overview/overviewLoader.ts'
import { OverviewSkeleton } from '../pages/overview/OverviewSkeleton.tsx'
import { Frame } from './Frame.tsx'
import type { laterLoaders } from './laterLoaders.ts'
import { PageError } from './PageError.tsx'
import { PageSkeleton } from '../components/PageSkeleton.tsx'
import { paths } from '../paths/paths.ts'

export type AppOptions = {
  client: QueryClient
  /** Whether the backend is mocked inside the page, which is stated on screen. */
  demo: boolean
  /** The language where the address names none. */
  preferred: Lang
}

type LazyPage = [path: keyof typeof laterLoaders, Component: () => Promise<ComponentType>]

const framedPages: LazyPage[] = [
  [
    'indicators',
    async () => (await import('../pages/indicators/IndicatorsPage.tsx')).IndicatorsPage,
  ],
  [
    'indicators/:id',
    async () => (await import('../pages/indicator/IndicatorPage.tsx')).IndicatorPage,
  ],
  ['targets', async () => (await import('../pages/targets/TargetsPage.tsx')).TargetsPage],
  ['sectors', async () => (await import('../pages/sectors/SectorsPage.tsx')).SectorsPage],
  ['sectors/:id', async () => (await import('../pages/sector/SectorPage.tsx')).SectorPage],
  [
    'milestones',
    async () => (await import('../pages/milestones/MilestonesPage.tsx')).MilestonesPage,
  ],
  ['rules', async () => (await import('../pages/rules/RulesPage.tsx')).RulesPage],
  ['help', async () => (await import('../pages/help/HelpPage.tsx')).HelpPage],
  ['compare', async () => (await import('../pages/compare/ComparePage.tsx')).ComparePage],
  ['briefings', async () => (await import('../pages/briefing/BriefingsPage.tsx')).BriefingsPage],
  ['briefings/:id', async () => (await import('../pages/briefing/BriefingPage.tsx')).BriefingPage],
  [
    'evidence/:kind/:id',
    async () => (await import('../pages/evidence/EvidencePage.tsx')).EvidencePage,
  ],
  ['sources', async () => (await import('../pages/sources/SourcesPage.tsx')).SourcesPage],
]

/** Presentations and walls have a bare frame. */
const barePages: LazyPage[] = [
  [
    'briefings/:id/present',
    async () => (await import('../pages/briefing/PresentPage.tsx')).PresentPage,
  ],
  ['wall', async () => (await import('../pages/wall/WallPage.tsx')).WallPage],
]

/** The one route tree. */
export function routesOf({ client, demo, preferred }: AppOptions): RouteObject[] {
  /** A lazy page, whose code and data are requested in parallel. */
  const lazyPage = ([path, Component]: LazyPage): RouteObject => ({
    path,
    HydrateFallback: PageSkeleton,
    shouldRevalidate: asksForMore,
    lazy: {
      loader: async () => (await chunk(import('./laterLoaders.ts'))).laterLoaders[path](client),
      Component: () => chunk(Component()),
    },
  })
  const framed = (lang: Lang, bare: boolean, pages: RouteObject[]): RouteObject => ({
    path: `/${lang}`,
    element: <Frame lang={lang} demo={demo} bare={bare} />,
    // On this parent, as an error element on a lazy route itself is not shown if its code fails to load.
    children: [{ errorElement: <PageError />, children: pages }],
  })
  // Each language has route objects of its own, since the router marks in them what it has loaded.
  const landing = (): RouteObject => ({
    index: true,
    loader: overviewLoader(client),
    HydrateFallback: OverviewSkeleton,
    lazy: {
      Component: async () =>
        (await chunk(import('../pages/overview/OverviewPage.tsx'))).OverviewPage,
    },
  })
  const unknown = (): RouteObject => ({
    path: '*',
    HydrateFallback: PageSkeleton,
    lazy: { Component: notFound },
  })
  const languages: Lang[] = ['zh', 'en']
  return [
    {
      path: '/',
      element: null,
      loader: () => redirect(paths.overview(preferred)),
      HydrateFallback: () => null,
    },
    ...languages.map((lang) =>
      framed(lang, false, [
        landing(),
        ...framedPages.map(lazyPage),
        ...pagesForDevelopment(),
        unknown(),
      ]),
    ),
    ...languages.map((lang) => framed(lang, true, barePages.map(lazyPage))),
    { path: '*', element: <Frame lang={preferred} demo={demo} />, children: [unknown()] },
  ]
}

/** The parts of the pages to look at, in development and in the build that browser tests open. */
const pagesForDevelopment = (): RouteObject[] =>
  import.meta.env.MODE === 'production'
    ? []
    : [
        {
          path: 'kit',
          HydrateFallback: PageSkeleton,
          lazy: {
            Component: async () => (await import('../pages/kit/KitPage.tsx')).KitPage,
          },
        },
      ]

/** Skips the loaders where only the query of a list (`q`) changed, as no data depends on it. */
function asksForMore({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  const isTyped = currentUrl.searchParams.get('q') !== nextUrl.searchParams.get('q')
  const [before, after] = [new URL(currentUrl), new URL(nextUrl)]
  for (const { searchParams } of [before, after]) searchParams.delete('q')
  return defaultShouldRevalidate && !(isTyped && before.href === after.href)
}

async function notFound() {
  return (await chunk(import('./NotFound.tsx'))).NotFound
}
