/** The extension's own reader, as it runs on a news page. */
import { ElementSurface } from '../../extension/content/element-surface'
import { Reader } from '../../extension/content/reader'
import { Recogniser } from '../../extension/content/recogniser'
import { DEFAULTS } from '../../extension/settings'

/** Marks the page from a packed lexicon. Gives what takes all marks away again. */
export async function markAsExtension(lexicon: Uint8Array): Promise<() => void> {
  const life = new AbortController()
  const kit = { settings: DEFAULTS, turns: {}, recogniser: new Recogniser(() => lexicon) }
  const surface = new ElementSurface(false)
  const reader = new Reader(kit, surface, { goesOn: () => true, looked: async () => {} }, '2026-11-24', life.signal)
  await reader.start()
  return () => life.abort()
}
