import { crx } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig, type UserConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { manifestFor } from './extension/manifest'

/** Where the extension links to, with its base path. */
const PWA_URL = process.env.PWA_URL ?? 'http://localhost:4173/'

const define = {
  __PWA_URL__: JSON.stringify(PWA_URL),
  __VERSION__: JSON.stringify(process.env.npm_package_version ?? '0.0.0'),
}

const build = { target: 'es2024', emptyOutDir: true, modulePreload: { polyfill: false } } as const

/** The PWA: any static host, any base path. */
const pwa: UserConfig = {
  root: 'pwa',
  base: './',
  publicDir: '../public',
  define,
  build: { ...build, outDir: '../dist/pwa' },
  plugins: [
    preact({ devToolsEnabled: false }),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'service-worker',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: false,
      includeManifestIcons: false,
      injectManifest: { globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'], globIgnores: ['packs/**'] },
    }),
  ],
}

/** The extension, one folder a browser. */
const extension = (browser: 'chromium' | 'firefox'): UserConfig => ({
  root: 'extension',
  base: './',
  publicDir: false,
  define,
  build: { ...build, outDir: browser === 'chromium' ? '../dist/extension' : '../dist/extension-firefox' },
  plugins: [
    preact({ devToolsEnabled: false }),
    crx({ manifest: manifestFor(browser, PWA_URL), browser: browser === 'firefox' ? 'firefox' : 'chrome' }),
  ],
})

export default defineConfig(({ mode }) =>
  mode === 'extension' ? extension('chromium') : mode === 'extension-firefox' ? extension('firefox') : pwa,
)
