import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { importedBy } from './scripts/firstLoad.ts'
import { precompress } from './scripts/precompress.ts'
import { preloadRoute } from './scripts/preloadRoute.ts'
import { retryParts } from './scripts/retryParts.ts'
import { leanLibraries } from './scripts/leanLibraries.ts'
import { withoutMockWorker } from './scripts/withoutMockWorker.ts'
import { securityHeaders } from './server/http/securityHeaders.ts'

const needsFirst = importedBy([
  fileURLToPath(new URL('src/app/boot.tsx', import.meta.url)),
  fileURLToPath(new URL('src/pages/overview/OverviewPage.tsx', import.meta.url)),
])

/** The status engine and its words, used by the ledger, explanations and what needs attention. */
const pace =
  /[\\/]src[\\/](domain[\\/](figure[\\/](enough|fraction|range)|target[\\/](account|elapsed|explain|ledgerRow|pace|status))\.|format[\\/](difference|paceText|paceFormula)\.|i18n[\\/](ledger|ledgerTable|pace|rules)Words|narrative[\\/](paceSentence|ledgerTexts|shownCourse)\.|components[\\/]Explained)/

/** The code of comparisons. */
const comparison = /[\\/]src[\\/](charts[\\/][Cc]ompare|i18n[\\/]compareWords)/

/** The contents and drawings of slides, used by briefings and the wall only. */
const slides =
  /[\\/]src[\\/](slides[\\/](contents|deck|draw)|domain[\\/]briefing[\\/](decks|meetings|briefingEdits)|i18n[\\/](slide|briefing)Words|api[\\/](briefingStore|deckQueries)|ui[\\/]clock|pages[\\/]briefing)/

/** The modules that import Recharts. */
const drawing = /RechartsField|ChartFrame|TrendChart|CompareChart/

/** The folder of the dataset that the demo shows. */
const demoDataset = process.env['BOARD_DATASET'] ?? 'data'

const firstFiles = /\/(libraries|board|early|rolldown-runtime)-/

export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    leanLibraries(),
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
    // Makes the first load 1.5 kB smaller than the built-in minifier does.
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      compress: { passes: 3, pure_getters: true, unsafe_methods: true },
    },
    assetsInlineLimit: 0,
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
              test: /earlyRequest|preload-helper|partAgain|newerVersion/,
              priority: 30,
            },
            {
              name: 'libraries',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|zod|@tanstack[\\/](react-query|query-core))[\\/](?!.*(queriesObserver|useQueries|useSuspenseQueries))/,
              priority: 20,
            },
            // The frame of the app, and what the landing page shares with other pages.
            {
              name: (id, graph) => (needsFirst(id, graph) ? 'board' : null),
              test: /[\\/]src[\\/](?!pages[\\/]\w+[\\/]\w+\.(tsx|module\.css)$)/,
              priority: 10,
            },
            // What later pages share, without the users of Recharts: one file instead of fifty small
            // ones, whose names alone would make the first load larger.
            {
              name: 'shared',
              test: (id) =>
                /[\\/]src[\\/]/.test(id) &&
                !pace.test(id) &&
                !slides.test(id) &&
                !comparison.test(id) &&
                !/[\\/]bulletin(Words)?\./.test(id) &&
                !drawing.test(id),
              minShareCount: 2,
              priority: 5,
            },
            // What only some later pages share is separate, so that the others do not load it.
            { name: 'queries', test: /queriesObserver|use(Suspense)?Queries/, priority: 6 },
            { name: 'comparison', test: comparison, minShareCount: 2, priority: 4 },
            { name: 'bulletin', test: /[\\/]bulletin(Words)?\./, minShareCount: 2, priority: 4 },
            { name: 'pace', test: pace, minShareCount: 2, priority: 4 },
            { name: 'slides', test: slides, minShareCount: 2, priority: 3 },
          ],
        },
      },
    },
  },
  // The host name under which a browser test opens the board as on an intranet.
  preview: { headers: securityHeaders, allowedHosts: ['board.test'] },
}))
