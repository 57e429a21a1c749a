/** The kit a page is read with: the bundled one, or a newer one from the store; read once, while the page loads. */
import { declaredLang, functionWordsOf } from '../../shared/recognition/language'
import { storage } from '../browser'
import { type BundledKit, fromBase64, type Kit, type PackedLexicons } from '../kit'
import { DEFAULTS, type Settings } from '../settings'
import { rootLang } from './page-text'
import { Recogniser } from './recogniser'

declare const __PLENARY_KIT__: BundledKit
/** Named once: each naming of the constant inlines all of it. */
const BUNDLED = __PLENARY_KIT__

export interface PageKit {
  readonly settings: Settings
  readonly turns: Kit['turns']
  readonly recogniser: Recogniser
}

const functionWords = functionWordsOf(BUNDLED.smallWords)
const recogniserOf = (lexicons: PackedLexicons) => new Recogniser(functionWords, (lang) => fromBase64(lexicons[lang]))

/** The recogniser of the bundled lexicons. */
const bundled = recogniserOf(BUNDLED.lexicons)

/**
 * Reads settings and kit. The background wrote and checked them; what another version wrote is left alone. While the
 * store is on its way the bundled lexicon of the language that
 * the page seems to be in is made ready: nothing else could be done.
 */
export async function loadKit(): Promise<PageKit> {
  const asked = storage.get(['settings', 'kit', 'lexicons'])
  bundled.prepare(declaredLang({ lang: rootLang(), url: location.href }) ?? 'en')
  const stored = await asked
  const settings = { ...DEFAULTS, ...(stored.settings as Partial<Settings> | undefined) }
  const kit = stored.kit as Kit | undefined
  if (!kit || kit.madeBy !== __VERSION__) return { settings, turns: BUNDLED.turns, recogniser: bundled }
  const { turns, ownLexicons } = kit
  const lexicons = stored.lexicons as PackedLexicons | undefined
  if (!ownLexicons) return { settings, turns, recogniser: bundled }
  if (!lexicons) return { settings, turns: BUNDLED.turns, recogniser: bundled }
  return { settings, turns, recogniser: recogniserOf(lexicons) }
}
