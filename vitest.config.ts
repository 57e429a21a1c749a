import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { repositoryFiles } from './tools/checks/repository-files'
import { patchedPdfjs } from './tools/vite/patched-pdfjs'
import { words } from './tools/words/plugin'

/** The site that the extension watches, as a build has it. */
const SITES = [
  {
    origin: 'https://www.wto.org',
    sections: { en: '/english/', fr: '/french/', es: '/spanish/' },
    feeds: Object.fromEntries(
      ['en', 'fr', 'es'].map((lang) => [
        lang,
        `https://www.wto.org/library/rss/latest_news_${lang === 'es' ? 's' : lang[0]}.xml`,
      ]),
    ),
  },
]

/** A second pack that ships with the app. */
const SHIPPED = [
  {
    file: 'packs/other-talks.json',
    id: 'other-talks',
    version: '2026.1',
    names: { en: 'Other talks' },
    digest: 'none',
    content: 'none',
  },
]

/** In a test with state beyond a call: a page, a database, replaced modules and globals, signals and the language they hold. */
const STATE =
  /happy-dom|indexeddb|localStorage|signals|i18n|vi\.(mock|doMock|hoisted|resetModules|stub\w+|useFakeTimers|setSystemTime|spyOn)/i

const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const isStateful = (file: string) => STATE.test(readFileSync(file, 'utf8'))
/** Tests of functions together with a database and modules that they replace. */
const RELEASE = 'e2e/release/releases.test.ts'
const ofApp = ['pwa', 'extension'].flatMap((folder) => repositoryFiles(folder)).filter(isTest)
const ofFunctions = ['shared', 'tools', 'testing', 'e2e', 'bench']
  .flatMap((folder) => repositoryFiles(folder))
  .filter(isTest)
const STATEFUL = [...ofApp.filter(isStateful), RELEASE]
const FUNCTIONS = [...ofFunctions, ...ofApp].filter((file) => !STATEFUL.includes(file))

export default defineConfig({
  define: {
    __PWA_URL__: '"http://localhost:4173/"',
    __VERSION__: '"0.0.0"',
    __PACK_ID__: '"wto-ecommerce"',
    __SHIPPED__: JSON.stringify(SHIPPED),
    __PACK_DIGEST__: '"none"',
    __PACK_FILE__: '"packs/wto-ecommerce.json"',
    __SITES__: JSON.stringify(SITES),
  },
  plugins: [patchedPdfjs, words],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Through the plugin, as in the build.
    server: { deps: { inline: ['unpdf'] } },
    // A property over a thousand cases takes its time on two busy cores; no test is about the clock.
    testTimeout: 180_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    // Read as text for charts that leave; others are replaced by empty text.
    css: { include: /look\/colours\.css/ },
    setupFiles: ['testing/quick-derivation.ts'],
    // A worker a core: by default one core is left free, of two that is half.
    maxWorkers: '100%',
    projects: [
      // Functions without state beyond a call: files share a worker and its modules, which spares each file a process.
      { extends: true, test: { name: 'functions', include: FUNCTIONS, isolate: false } },
      // Signals, databases and pages live as long as their module.
      { extends: true, test: { name: 'app and extension', include: STATEFUL } },
    ],
  },
})
