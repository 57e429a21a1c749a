/** Test harness of the store: a fresh copy of its modules is a new tab, which opens the same database again. */
import { vi } from 'vitest'

/** A tab that has not opened its data yet. */
export async function newTab() {
  vi.resetModules()
  return await import('../pwa/store')
}

/** A tab that has opened its data, with these. */
export async function openTab() {
  const tab = await newTab()
  return { ...tab, state: await tab.openData() }
}

export type Tab = Awaited<ReturnType<typeof newTab>>
export type OpenTab = Awaited<ReturnType<typeof openTab>>
