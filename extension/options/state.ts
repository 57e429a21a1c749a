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

/** Count of changes by the user, made and saved: an answer that was asked for before one is older than what is shown. */
let changes = 0
/** Changes that are not saved yet: until they are, an answer tells what was before them. */
let unsaved = 0

async function refresh(): Promise<void> {
  const before = changes
  const [known, met, on, all] = await Promise.all([
    ask('settings', {}),
    ask('pwaState', {}),
    ask('negotiations', {}),
    shortcuts(),
  ])
  if (before === changes && unsaved === 0) settings.value = known
  applyColours((settings.value ?? known).colours)
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

/** Changed settings, of the newest ones. */
export type Edit = (known: Settings) => Partial<Settings>

/**
 * Optimistic update: shows changed settings at once, so that neither a re-render nor the next change undoes them, and saves them
 * where `isAllowed`, which may need the user's gesture. In the end it shows the stored ones.
 */
export function change(edit: Edit, isAllowed: () => Promise<boolean> = async () => true): void {
  if (!settings.value) return
  changes++
  unsaved++
  settings.value = { ...settings.value, ...edit(settings.value) }
  act(async () => {
    try {
      const isSaved = await isAllowed()
      const { value } = settings
      if (isSaved && value) await ask('saveSettings', { settings: value })
    } finally {
      changes++
      unsaved--
      await refresh().catch(() => {})
    }
  })
}

/** Runs an action of the user, and shows its failure. */
export function act(work: () => Promise<unknown>): void {
  problem.value = null
  work().catch((error) => {
    problem.value = failureOf(error)
  })
}
