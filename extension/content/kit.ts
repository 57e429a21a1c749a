/** The kit a page is read with: the bundled one, or a newer one from the store; read once, while the page loads. */
import { storage } from '../browser'
import { type BundledKit, fromBase64, type Kit } from '../kit'
import { DEFAULTS, type Settings } from '../settings'

declare const __PLENARY_KIT__: BundledKit
/** Named once: each naming of the constant inlines all of it. */
const BUNDLED = __PLENARY_KIT__

export interface PageKit {
  readonly settings: Settings
  readonly turns: Kit['turns']
  readonly lexicon: Uint8Array
}

/** Reads settings and kit. The background wrote and checked them; what another version wrote is left alone. */
export async function loadKit(): Promise<PageKit> {
  const stored = await storage.get(['settings', 'kit'])
  const settings = { ...DEFAULTS, ...(stored.settings as Partial<Settings> | undefined) }
  const kit = stored.kit as Kit | undefined
  if (!kit || kit.madeBy !== __VERSION__) return bundled(settings)
  if (!kit.ownLexicon) return { settings, turns: kit.turns, lexicon: fromBase64(BUNDLED.lexicon) }
  const { lexicon } = await storage.get(['lexicon'])
  return typeof lexicon === 'string' ? { settings, turns: kit.turns, lexicon: fromBase64(lexicon) } : bundled(settings)
}

const bundled = (settings: Settings): PageKit => ({
  settings,
  turns: BUNDLED.turns,
  lexicon: fromBase64(BUNDLED.lexicon),
})
