import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { importedBy } from './build/firstLoad.ts'
import { precompress } from './build/precompress.ts'
import { preloadRoute } from './build/preloadRoute.ts'
import { retryParts } from './build/retryParts.ts'
import { versionDefine } from './build/version.ts'
import { withoutMockWorker } from './build/withoutMockWorker.ts'
import { securityHeaders } from './server/http/securityHeaders.ts'

const needsFirst = importedBy([
  fileURLToPath(new URL('src/app/boot.tsx', import.meta.url)),
  fileURLToPath(new URL('src/pages/overview/OverviewPage.tsx', import.meta.url)),
])

/**
 * The area of a file: a folder of one name in several layers, such as `src/domain/pace` and `src/i18n/pace`. What
 * several pages share of an area is one chunk of its own, so that the other pages do not carry it.
 */
function areaOf(id: string): string | null {
  const folders =
    id
      .split(/[\\/]src[\\/]/)[1]
      ?.split(/[\\/]/)
      .slice(0, -1) ?? []
  if (folders.includes('briefing')) return 'slides'
  // Loaded when a file is saved; with what pages share, all of them would carry it.
  if (/[\\/]files[\\/]workbook\.ts$/.test(id)) return 'workbook'
  return areas.find((area) => folders.includes(area)) ?? null
}

const sharedAreas = ['help', 'compare', 'bulletin', 'pace', 'slides', 'lists', 'workbook']
// The entry needs what is early; what draws with the chart library is loaded where it is drawn.
const areas = ['early', 'recharts', ...sharedAreas]

/** The folder of the dataset that the demo shows. */
const demoDataset = process.env['BOARD_DATASET'] ?? 'data'

const firstFiles = /\/(libraries|board|early|rolldown-runtime)-/

export default defineConfig(({ mode }) => ({
  define: versionDefine,
  plugins: [
    react(),
    retryParts(),
    preloadRoute(/^(boot|board|OverviewPage)$/),
    withoutMockWorker(),
    precompress(),
  ],
  resolve: {
    alias: [
      {
        find: /^tldts$/,
        replacement: fileURLToPath(new URL('mocks/tldts.stub.ts', import.meta.url)),
      },
      // Only the demo build contains a dataset.
      {
        find: /^\.\.\/data\/(?=\w+\.json$)/,
        replacement: fileURLToPath(new URL(`${demoDataset}/`, import.meta.url)),
      },
    ],
  },
  css: {
    // File and class name instead of hashes: readable, and smaller once compressed.
    modules: {
      generateScopedName: (name, file) => `${basename(file, '.module.css')}-${name}`,
    },
  },
  build: {
    outDir: mode === 'demo' ? 'dist-demo' : 'dist',
    target: 'chrome92',
    manifest: true,
    sourcemap: true,
    assetsInlineLimit: 0,
    // One style sheet, so that a page from the server has its own before any script has run.
    cssCodeSplit: false,
    modulePreload: {
      polyfill: false,
      // Chunks of the first load are already there when a later one is requested, so they are not listed.
      resolveDependencies: (_, files, { hostType }) =>
        files.filter((file) => hostType === 'html' || !firstFiles.test(file)),
    },
    // The real limits are in budget.json.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        // No group for the charts, as it would move them into the first load.
        codeSplitting: {
          groups: [
            // What the entry needs to start the first request, without what it need not wait for.
            {
              name: 'early',
              test: (id) => areaOf(id) === 'early' || id.includes('preload-helper'),
              priority: 30,
            },
            {
              name: 'libraries',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|zod|@tanstack[\\/](react-query|query-core))[\\/]/,
              priority: 20,
            },
            // The frame of the app, and what the landing page shares with other pages.
            {
              name: (id, graph) => (needsFirst(id, graph) ? 'board' : null),
              debugName: 'board',
              test: /[\\/]src[\\/](?!pages[\\/])/,
              priority: 10,
            },
            // What later pages share, apart from what is of one area: one file instead of fifty small ones. The
            // landing page shares what is its own with its later parts alone.
            {
              name: 'shared',
              test: (id) =>
                /[\\/]src[\\/](?!pages[\\/]overview[\\/])/.test(id) && areaOf(id) === null,
              minShareCount: 2,
              priority: 5,
            },
            ...sharedAreas.map((area, place) => ({
              name: area,
              test: (id: string) => areaOf(id) === area,
              minShareCount: 2,
              priority: 4 - place / 10,
            })),
          ],
        },
      },
    },
  },
  // The host name under which a browser test opens the board as on an intranet.
  preview: { headers: securityHeaders, allowedHosts: ['board.test'] },
}))
