/** The settings page's view of the settings and of the PWA. */
import { signal } from '@preact/signals'
import { ask, type Shortcut, shortcuts, storage } from '../browser'
import type { PwaState } from '../messages'
import { applyColours } from '../parts/apply-colours'
import type { Settings } from '../settings'

export const settings = signal<Settings | null>(null)
export const pwa = signal<PwaState | null>(null)
export const bound = signal<readonly Shortcut[]>([])
export const problem = signal<string | null>(null)

async function refresh(): Promise<void> {
  const [known, met, all] = await Promise.all([ask('settings', {}), ask('pwaState', {}), shortcuts()])
  settings.value = known
  applyColours(known.colours)
  pwa.value = met
  bound.value = all
}

export function startState(): void {
  act(refresh)
  storage.onChanged((changed) => {
    if ('settings' in changed || 'pwa' in changed) act(refresh)
  })
}

/** Writes changed settings. */
export function change(part: Partial<Settings>): void {
  const known = settings.value
  if (known) act(() => ask('saveSettings', { settings: { ...known, ...part } }))
}

/** Runs something that the user asked for; what goes wrong is shown. */
export function act(work: () => Promise<unknown>): void {
  problem.value = null
  work().catch((error) => {
    problem.value = error instanceof Error ? error.message : String(error)
  })
}
