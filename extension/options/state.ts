/** Options page state (signals): settings, state of the PWA, keyboard shortcuts. */
import { signal } from '@preact/signals'
import { ask, type Shortcut, shortcuts, storage } from '../browser'
import type { Negotiations, PwaState } from '../messages'
import { applyColours } from '../parts/apply-colours'
import { type Failure, failureOf } from '../problems'
import type { Settings } from '../settings'

export const settings = signal<Settings | null>(null)
export const pwa = signal<PwaState | null>(null)
export const negotiations = signal<Negotiations | null>(null)
export const bound = signal<readonly Shortcut[]>([])
export const problem = signal<Failure | null>(null)

/** Storage keys of what the page shows. */
const SHOWN_KEYS = ['options', 'pwa', 'pairing', 'kit']

async function refresh(): Promise<void> {
  const [known, met, on, all] = await Promise.all([
    ask('settings', {}),
    ask('pwaState', {}),
    ask('negotiations', {}),
    shortcuts(),
  ])
  settings.value = known
  applyColours(known.colours)
  pwa.value = met
  negotiations.value = on
  bound.value = all
}

export function startState(): void {
  act(refresh)
  storage.onChanged((changed) => {
    if (SHOWN_KEYS.some((key) => changed.has(key))) act(refresh)
  })
}

/** Saves changed settings. */
export function change(part: Partial<Settings>): void {
  const known = settings.value
  if (known) act(() => ask('saveSettings', { settings: { ...known, ...part } }))
}

/** Runs an action of the user, and shows its failure. */
export function act(work: () => Promise<unknown>): void {
  problem.value = null
  work().catch((error) => {
    problem.value = failureOf(error)
  })
}
