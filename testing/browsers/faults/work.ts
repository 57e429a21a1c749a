/** Workloads of crash tests: each runs in the page until it is done or the browser is killed. */
import type { Page } from 'playwright-core'
import { FROM_EXTENSION } from '../pairing'
import { observations, PASSPHRASE } from './records'

export interface Work {
  /** Ids that must be present all or none. */
  readonly together: readonly string[]
  readonly run: () => Promise<unknown>
}

/** Saves entries one by one, each confirmed by the store. */
export function saving(page: Page): Work {
  const records = observations(400)
  const run = () =>
    page.evaluate(async (all) => {
      const { store } = window
      for (const record of all) {
        await store.saveEntries([record])
        await window.confirmed([record])
      }
    }, records)
  return { together: [], run }
}

/** Imports many entries in one transaction. */
export function importing(page: Page): Work {
  const records = observations(4000, 'import')
  const run = () =>
    page.evaluate(async (all) => {
      const { store } = window
      await store.importEntries(all, 'export')
      await window.confirmed(all)
    }, records)
  return { together: records.map(({ id }) => id), run }
}

/** Installs the current pack repeatedly, each time as a later version. */
export function upgradingPack(page: Page): Work {
  const run = () =>
    page.evaluate(async () => {
      const { store } = window
      const [row] = (await store.openData()).packs
      if (!row) throw new Error('no negotiation is on')
      const { pack } = row
      const [year = 0, ...rest] = pack.version.split('.').map(Number)
      for (let step = 1; step < 200; step++)
        await store.addPack({ ...pack, version: [year, ...rest, step].slice(0, 3).join('.') }, 'imported')
    })
  return { together: [], run }
}

/** Sends records over the bridge as the content script does; the answer of the PWA confirms them. */
export function delivering(page: Page): Work {
  const lots = Array.from({ length: 100 }, () => observations(4, 'handed'))
  const run = () =>
    page.evaluate(
      async ({ all, ours }) => {
        localStorage.setItem('plenary-extension', ours.token)
        for (const records of all) {
          const ids = records.map(({ id }) => id)
          const received = new AbortController()
          const answer = new Promise<boolean>((resolve) => {
            window.addEventListener(
              'message',
              ({ data }) => {
                if (data?.from === 'pwa' && data.ids?.[0] === ids[0]) resolve(data.type === 'kept')
              },
              { signal: received.signal },
            )
          })
          window.postMessage({ ...ours, type: 'records', records, heldBack: 0 }, location.origin)
          if (await answer) await window.confirmed(records)
          received.abort()
        }
      },
      { all: lots, ours: FROM_EXTENSION },
    )
  return { together: [], run }
}

/** Sets a passphrase for private entries. */
export function locking(page: Page): Work {
  const run = () => page.evaluate((passphrase) => window.store.setLock(passphrase), PASSPHRASE)
  return { together: [], run }
}

/** Opens the database with the schema of a later release. */
export function upgradingSchema(page: Page): Work {
  const run = () =>
    page.evaluate(async () => {
      await window.store.openData()
    })
  return { together: [], run }
}
