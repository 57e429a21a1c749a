/** The kit a page is read with: the bundled one, or a newer one from the store; read once, while the page loads. */
import { storage } from '../browser'
import { type BundledKit, fromBase64, type Kit } from '../kit'
import { DEFAULTS, type Settings } from '../settings'
import { Recogniser } from './recogniser'

declare const __PLENARY_KIT__: BundledKit
/** Named once: each naming of the constant inlines all of it. */
const BUNDLED = __PLENARY_KIT__

export interface PageKit {
  readonly settings: Settings
  readonly turns: Kit['turns']
  readonly recogniser: Recogniser
}

/** The recogniser of the bundled lexicon. */
const bundled = new Recogniser(() => fromBase64(BUNDLED.lexicon))

/**
 * Reads settings and kit. The background wrote and checked them; what another version wrote is left alone. While the
 * store is on its way the bundled lexicon is made ready, which most pages are read with: nothing else could be done.
 */
export async function loadKit(): Promise<PageKit> {
  const asked = storage.get(['settings', 'kit', 'lexicon'])
  bundled.prepare()
  const stored = await asked
  const settings = { ...DEFAULTS, ...(stored.settings as Partial<Settings> | undefined) }
  const kit = stored.kit as Kit | undefined
  if (!kit || kit.madeBy !== __VERSION__) return { settings, turns: BUNDLED.turns, recogniser: bundled }
  const { turns, ownLexicon } = kit
  const { lexicon } = stored
  if (!ownLexicon) return { settings, turns, recogniser: bundled }
  if (typeof lexicon !== 'string') return { settings, turns: BUNDLED.turns, recogniser: bundled }
  return { settings, turns, recogniser: new Recogniser(() => fromBase64(lexicon)) }
}
