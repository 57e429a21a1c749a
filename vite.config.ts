import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crx } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { bundledPayload } from './extension/build/bundled-payload'
import { extensionFiles } from './extension/build/files'
import { watchedSites } from './extension/build/watched-sites'
import { manifestFor } from './extension/manifest'
import { PWA_POLICY, withPolicy } from './pwa/policy'
import { ROOT } from './tools/programs/process.mjs'
import { accuracy } from './tools/vite/accuracy-plugin'
import { appUrlProblem } from './tools/vite/app-url'
import { bundledPacks, packConstants } from './tools/vite/bundled-pack'
import { fetchingPage } from './tools/vite/fetching-page'
import { CODE_SPLITTING, hasSideEffects, namesApp, preloadedBy, withoutCycles } from './tools/vite/first-load'
import { withScript, withScriptAgain } from './tools/vite/one-script'
import { patchedPdfjs } from './tools/vite/patched-pdfjs'
import { withoutExplanations } from './tools/vite/without-explanations'
import { browserWords, words } from './tools/words/plugin'

/** Where the extension links to, with its base path. */
const PWA_URL = process.env.PWA_URL ?? 'http://localhost:4173/'

const problem = appUrlProblem(PWA_URL)
if (problem !== null) throw new Error(problem)

const packs = bundledPacks()
const [pack] = packs

const define = {
  ...packConstants(packs),
  __PWA_URL__: JSON.stringify(PWA_URL),
  __VERSION__: JSON.stringify(process.env.npm_package_version ?? '0.0.0'),
}

const build = { target: 'es2024', emptyOutDir: true, modulePreload: { polyfill: false } } as const

/** The licences go with the code. */
const licences: Plugin = {
  name: 'plenary-licences',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'third-party.md', source: readFileSync('THIRD-PARTY.md') })
  },
}

/** The built page alone: the development server runs inline scripts of its own. */
const policy: Plugin = {
  name: 'plenary-policy',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html, PWA_POLICY) },
}

/** The PWA: any static host, any base path. */
const pwa: UserConfig = {
  root: 'pwa',
  // The package hands out its build for old module systems, which is larger.
  resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  base: './',
  publicDir: join(ROOT, 'public'),
  define,
  // Its parsers are chunks of their own, loaded on use.
  worker: { format: 'es', plugins: () => [patchedPdfjs, withoutCycles] },
  build: {
    ...build,
    modulePreload: { polyfill: false, resolveDependencies: preloadedBy },
    outDir: join(ROOT, 'dist/pwa'),
    rollupOptions: {
      treeshake: { moduleSideEffects: hasSideEffects },
      output: { codeSplitting: CODE_SPLITTING },
    },
  },
  plugins: [
    preact({ devToolsEnabled: false }),
    policy,
    fetchingPage,
    namesApp,
    withoutCycles,
    withoutExplanations,
    licences,
    accuracy,
    words,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'service-worker',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: false,
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}', 'packs/*.json'],
        globIgnores: ['packs/shipped.json', 'assets/transport-nats-*.js'],
      },
    }),
  ],
}

/** The oldest browsers that the manifests let in. Named, so that the style sheets keep what these have. */
const BROWSERS = ['chrome125', 'firefox140']

/** Content scripts that a page gets once its names are marked. */
const LAZY = ['layout', 'positions', 'rules-en', 'rules-fr', 'rules-es', 'claims']

/** The extension, one folder a browser. */
const extension = (browser: 'chromium' | 'firefox', payload = bundledPayload(`public/${pack.file}`)): UserConfig => ({
  root: 'extension',
  base: './',
  publicDir: false,
  define: { ...define, ...payload },
  build: {
    ...build,
    target: BROWSERS,
    outDir: join(ROOT, browser === 'chromium' ? 'dist/extension' : 'dist/extension-firefox'),
    // Named where the manifest plugin does not look: the background opens the one, Firefox's sidebar the other.
    rollupOptions: {
      input: {
        welcome: 'extension/welcome/index.html',
        panel: 'extension/panel/index.html',
        card: 'extension/card/index.html',
      },
    },
  },
  plugins: [
    preact({ devToolsEnabled: false }),
    licences,
    withoutCycles,
    withoutExplanations,
    words,
    browserWords,
    extensionFiles(import.meta.dirname),
    ...LAZY.map((name) => withScript(`extension/content/${name}.iife.ts`, `content/${name}.iife.js`, BROWSERS, define)),
    // Loaded on use alone: no site of the manifest is in it.
    withScript('extension/content/lexicon-pt.iife.ts', 'content/lexicon-pt.iife.js', BROWSERS, payload),
    crx({
      manifest: manifestFor(browser, PWA_URL, watchedSites(pack)),
      browser: browser === 'firefox' ? 'firefox' : 'chrome',
    }),
    // With `withoutExplanations`.
    withScriptAgain('extension/content/reader.iife.ts', 'content/reader.iife.js', BROWSERS, { ...define, ...payload }),
  ],
})

export default defineConfig(({ mode }) =>
  mode === 'extension' ? extension('chromium') : mode === 'extension-firefox' ? extension('firefox') : pwa,
)
