/** The work that is cut short: each runs in the page until it is done or the browser is gone. */
import type { Page } from 'playwright-core'
import { observations, PASSPHRASE } from './records'

export interface Work {
  /** What has to be there, or absent, as one. */
  readonly together: readonly string[]
  readonly run: () => Promise<unknown>
}

/** Records one by one, each confirmed when the store says so. */
export function recording(page: Page): Work {
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

/** Brings in many at once: all or nothing. */
export function importing(page: Page): Work {
  const records = observations(4000, 'import')
  const run = () =>
    page.evaluate(async (all) => {
      const { store } = window
      await store.importEntries(all)
      await window.confirmed(all)
    }, records)
  return { together: records.map(({ id }) => id), run }
}

/** Installs the pack that is there again and again, each time as a later version. */
export function upgradingPack(page: Page): Work {
  const run = () =>
    page.evaluate(async () => {
      const { store } = window
      const { pack } = await store.openData()
      const [year = 0, ...rest] = pack.version.split('.').map(Number)
      for (let step = 1; step < 200; step++)
        await store.installPack({ ...pack, version: [year, ...rest, step].slice(0, 3).join('.') }, 'imported')
    })
  return { together: [], run }
}

/** Hands records over as the extension's content script does; the PWA's own answer confirms them. */
export function handingOver(page: Page): Work {
  const lots = Array.from({ length: 100 }, () => observations(4, 'handed'))
  const run = () =>
    page.evaluate(async (all) => {
      for (const records of all) {
        const ids = records.map(({ id }) => id)
        const heard = new AbortController()
        const answer = new Promise<boolean>((resolve) => {
          window.addEventListener(
            'message',
            ({ data }) => {
              if (data?.from === 'pwa' && data.ids?.[0] === ids[0]) resolve(data.type === 'kept')
            },
            { signal: heard.signal },
          )
        })
        window.postMessage({ plenary: 'bridge', from: 'extension', type: 'records', records }, location.origin)
        if (await answer) await window.confirmed(records)
        heard.abort()
      }
    }, lots)
  return { together: [], run }
}

/** Puts the private layer under a passphrase. */
export function locking(page: Page): Work {
  const run = () => page.evaluate((passphrase) => window.store.setLock(passphrase), PASSPHRASE)
  return { together: [], run }
}

/** Opens the database as a later release does. */
export function upgradingSchema(page: Page): Work {
  const run = () =>
    page.evaluate(async () => {
      await window.store.openData()
    })
  return { together: [], run }
}
