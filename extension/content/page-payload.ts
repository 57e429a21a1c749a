/** The kit a page is read with: the bundled one, or a newer one from the store; read once, while the page loads. */
import type { Lang } from '../../shared/domain/types'
import { declaredLang, functionWordsOf } from '../../shared/recognition/language'
import { ask, storage } from '../browser'
import { type BundledPayload, lexiconKey, type PackedLexicons, type PagePayload } from '../page-payload'
import { DEFAULTS, type Settings } from '../settings'
import { rootLang } from './page-text'
import { Recogniser } from './recogniser'

declare global {
  /** The lexicons that ship with the extension, as far as their scripts were run here. */
  var plenaryLexicons: Partial<PackedLexicons> | undefined
}

declare const __PLENARY_KIT__: BundledPayload
/** Named once: each naming of the constant inlines all of it. */
const BUNDLED = __PLENARY_KIT__

export interface LoadedPayload {
  readonly settings: Settings
  readonly turns: PagePayload['turns']
  readonly recogniser: Recogniser
}

const functionWords = functionWordsOf(BUNDLED.smallWords)

/** The recogniser of the bundled lexicons. */
const bundled = new Recogniser(functionWords, {
  get: (lang) => globalThis.plenaryLexicons?.[lang],
  load: (lang) => ask('bring', { what: `lexicon-${lang}` }),
})

/** The recogniser of the stored lexicons, of which one was read with the kit. */
function storedRecogniser(first: Lang, lexicon: string): Recogniser {
  const own: Partial<Record<Lang, string>> = { [first]: lexicon }
  return new Recogniser(functionWords, {
    get: (lang) => own[lang],
    async load(lang) {
      const { [lexiconKey(lang)]: found } = await storage.get([lexiconKey(lang)])
      if (typeof found === 'string') own[lang] = found
    },
  })
}

/**
 * Reads settings and kit, and the lexicon of the language that the page seems to be in. The background wrote and checked
 * them; what another version wrote is left alone. While the store is on its way the bundled lexicon of that language is made
 * ready: nothing else could be done.
 */
export async function loadPayload(): Promise<LoadedPayload> {
  const lang = declaredLang({ lang: rootLang(), url: location.href }) ?? 'en'
  const asked = storage.get(['settings', 'kit', lexiconKey(lang)])
  bundled.prepare(lang)
  const { settings: chosen, kit: made, [lexiconKey(lang)]: lexicon } = await asked
  const settings = { ...DEFAULTS, ...(chosen as Partial<Settings> | undefined) }
  const kit = made as PagePayload | undefined
  if (!kit || kit.madeBy !== __VERSION__) return { settings, turns: BUNDLED.turns, recogniser: bundled }
  const { turns, ownLexicons } = kit
  if (!ownLexicons) return { settings, turns, recogniser: bundled }
  if (typeof lexicon !== 'string') return { settings, turns: BUNDLED.turns, recogniser: bundled }
  return { settings, turns, recogniser: storedRecogniser(lang, lexicon) }
}
