/** Test harness of the store against crashes: its bundle, evaluated once for each tab of the simulated browser. */
import { readFileSync } from 'node:fs'
import { Dexie, type DexieOptions } from 'dexie'
import { IDBKeyRange } from 'fake-indexeddb'
import { build, type Rollup } from 'vite'
import { sha256 } from '../shared/encoding/sha256'
import { GLOBALS, type SimulatedBrowser, SimulatedTab } from './simulated-browser'

export type Store = typeof import('../pwa/store')

/** Fixture pack without observations, so that those of a test are the only ones. */
const PACK = JSON.stringify({
  ...JSON.parse(readFileSync('testing/fixture-pack.json', 'utf8')),
  observations: [],
})

/** Opens a tab: an evaluation of the store on the globals of a tab. */
export type TabOpener = (browser: SimulatedBrowser) => { readonly at: SimulatedTab; readonly store: Store }

/** Bundles the store. Takes seconds: once for each file of tests. */
export async function bundleStore(): Promise<TabOpener> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { __PACK_DIGEST__: JSON.stringify(await sha256(PACK)), __PACK_ID__: '"wto-ecommerce"', __SHIPPED__: '[]' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: 'pwa/store/index.ts', formats: ['iife'], name: 'store' },
      // One copy of Dexie for all tabs: it patches promises, which only one can do.
      rolldownOptions: { external: ['dexie'], output: { codeSplitting: false, globals: { dexie: '{ Dexie }' } } },
    },
  })
  const [{ output }] = [result].flat() as [Rollup.RollupOutput]
  const make = new Function('Dexie', ...GLOBALS, `${output[0].code}; return store`)
  return (browser) => {
    const at = new SimulatedTab(browser, PACK)
    return { at, store: make(dexieOf(at), ...at.globals()) as Store }
  }
}

/** Dexie on the IndexedDB of a tab. */
const dexieOf = ({ factory: indexedDB }: SimulatedTab): object =>
  class extends Dexie {
    constructor(name: string, options?: DexieOptions) {
      super(name, { ...options, indexedDB, IDBKeyRange })
    }
  }

/** Rejects when an operation hangs. */
export async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('HANGS')), 15_000)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
