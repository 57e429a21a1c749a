/** Test harness of the store: a fresh copy of its modules is a new tab, which opens the same database again. */
import { vi } from 'vitest'
import type { AppData, PackRow } from '../pwa/store'

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

/** The store's functions for a delegation, in the tab that was opened last. */
export const delegationOfTab = async () => await import('../pwa/store/sync/delegation')

/** Row of the only negotiation that is on. */
export function onlyRow({ packs }: Pick<AppData, 'packs'>): PackRow {
  const [row, ...more] = packs
  if (!row || more.length > 0) throw new Error(`${packs.length} negotiations are on`)
  return row
}

export type Tab = Awaited<ReturnType<typeof newTab>>
export type OpenTab = Awaited<ReturnType<typeof openTab>>
