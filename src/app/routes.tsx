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

/** A page by its path, its name, which is that of its file too, and its module. */
type LazyPage = {
  path: keyof typeof laterLoaders
  name: string
  Component: () => Promise<ComponentType>
}

function page<Name extends string>(
  path: LazyPage['path'],
  name: Name,
  load: () => Promise<Record<Name, ComponentType>>,
): LazyPage {
  return { path, name, Component: async () => (await chunk(load()))[name] }
}

const framedPages: LazyPage[] = [
  page('indicators', 'IndicatorsPage', () => import('../pages/indicators/IndicatorsPage.tsx')),
  page('indicators/:id', 'IndicatorPage', () => import('../pages/indicator/IndicatorPage.tsx')),
  page('targets', 'TargetsPage', () => import('../pages/targets/TargetsPage.tsx')),
  page('sectors', 'SectorsPage', () => import('../pages/sectors/SectorsPage.tsx')),
  page('sectors/:id', 'SectorPage', () => import('../pages/sector/SectorPage.tsx')),
  page('milestones', 'MilestonesPage', () => import('../pages/milestones/MilestonesPage.tsx')),
  page('rules', 'RulesPage', () => import('../pages/rules/RulesPage.tsx')),
  page('compare', 'ComparePage', () => import('../pages/compare/ComparePage.tsx')),
  page('briefings', 'BriefingsPage', () => import('../pages/briefing/BriefingsPage.tsx')),
  page('briefings/:id', 'BriefingPage', () => import('../pages/briefing/BriefingPage.tsx')),
  page('evidence/:kind/:id', 'EvidencePage', () => import('../pages/evidence/EvidencePage.tsx')),
  page('sources', 'SourcesPage', () => import('../pages/sources/SourcesPage.tsx')),
]

/** Presentations and walls have a bare frame. */
const barePages: LazyPage[] = [
  page('briefings/:id/present', 'PresentPage', () => import('../pages/briefing/PresentPage.tsx')),
  page('wall', 'WallPage', () => import('../pages/wall/WallPage.tsx')),
]

/** The one route tree. The handle of a route names the modules that it loads. */
export function routesOf({ client, demo, preferred }: AppOptions): RouteObject[] {
  /** A lazy page, whose code and data are requested in parallel. */
  const lazyPage = ({ path, name, Component }: LazyPage): RouteObject => ({
    path,
    handle: [name, 'laterLoaders'],
    HydrateFallback: PageSkeleton,
    shouldRevalidate: asksForMore,
    lazy: {
      loader: async () => (await chunk(import('./laterLoaders.ts'))).laterLoaders[path](client),
      Component,
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
    handle: ['OverviewPage', 'trendData'],
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
