/** A pairing that is there from the start: what the user's click in the extension gives, on both sides. */
import type { BrowserContext, Worker } from 'playwright-core'
import { PWA_URL } from './builds'

export const TOKEN = 'ab'.repeat(16)

/** Envelope of each message of the extension. */
export const FROM_EXTENSION = { plenary: 'bridge', from: 'extension', token: TOKEN } as const

/** Stores the token in the app, in every page of it that opens from here on. */
export async function pairApp(context: BrowserContext): Promise<void> {
  await context.addInitScript(
    ({ origin, token }) => {
      if (location.origin === origin) localStorage.setItem('plenary-extension', token)
    },
    { origin: new URL(PWA_URL).origin, token: TOKEN },
  )
}

/** Source of a script for the extension's background that stores a value in its vault. */
export const inVault = (key: string, value: object): string => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('vault', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('values')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const writing = opening.result.transaction('values', 'readwrite')
    writing.objectStore('values').put(new Blob([${JSON.stringify(JSON.stringify(value))}]), '${key}')
    writing.oncomplete = () => {
      opening.result.close()
      resolve(null)
    }
    writing.onabort = () => reject(writing.error)
  }
})`

/** Source of a script for the extension's background that stores the token there. */
export const PAIR_EXTENSION = inVault('paired', { origin: new URL(PWA_URL).origin, token: TOKEN, at: 0 })

/** Pairs both sides, as a user does by one click. */
export async function pair(context: BrowserContext, worker: Worker): Promise<void> {
  await pairApp(context)
  await worker.evaluate(PAIR_EXTENSION)
}
