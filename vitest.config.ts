import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: {
    __PWA_URL__: '"http://localhost:4173/"',
    __VERSION__: '"0.0.0"',
    __PACK_VERSION__: '"0"',
    __PACK_DIGEST__: '"none"',
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A property over a thousand cases takes its time on two busy cores; no test is about the clock.
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    include: ['{shared,pwa,extension,tools,bench}/**/*.test.{ts,tsx}'],
  },
})
