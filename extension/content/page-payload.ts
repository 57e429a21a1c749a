/**
 * Loader of the page payload: the bundled one, or a newer one from extension storage; read once, while the page loads.
 */
import type { Lang } from '../../shared/domain/types'
import { declaredLang, functionWordsOf } from '../../shared/recognition/language'
import { ask, storage } from '../browser'
import { type BundledPayload, lexiconKey, type PackedLexicons, type PagePayload } from '../page-payload'
import { DEFAULTS, type PageSettings } from '../settings'
import { rootLang } from './page-text'
import { Recogniser } from './recogniser'

declare global {
  /** Bundled lexicons, as far as their scripts have run in this page. */
  var plenaryLexicons: Partial<PackedLexicons> | undefined
}

declare const __PLENARY_KIT__: BundledPayload
/** Referenced once: the build inlines the whole constant at each reference. */
const BUNDLED = __PLENARY_KIT__

export interface LoadedPayload {
  readonly settings: PageSettings
  readonly turns: PagePayload['turns']
  readonly recogniser: Recogniser
}

const functionWords = functionWordsOf(BUNDLED.smallWords)

/** Recogniser with the bundled lexicons. */
const bundled = new Recogniser(functionWords, {
  get: (lang) => globalThis.plenaryLexicons?.[lang],
  load: (lang) => ask('bring', { what: `lexicon-${lang}` }),
})

/** Recogniser with the lexicons in storage, of which one was read with the payload. */
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
 * Reads the settings, the payload and the lexicon of the page's declared language. The background validated and wrote
 * them; a payload of another version is ignored. The bundled lexicon is unpacked while the storage read is pending.
 */
export async function loadPayload(): Promise<LoadedPayload> {
  const lang = declaredLang({ lang: rootLang(), url: location.href }) ?? 'en'
  const reading = storage.get(['settings', 'kit', lexiconKey(lang)])
  bundled.prepare(lang)
  const stored = await reading
  const settings = { ...DEFAULTS, ...(stored.settings as Partial<PageSettings> | undefined) }
  const payload = stored.kit as PagePayload | undefined
  const lexicon = stored[lexiconKey(lang)]
  if (!payload || payload.madeBy !== __VERSION__) return { settings, turns: BUNDLED.turns, recogniser: bundled }
  const { turns, ownLexicons } = payload
  if (!ownLexicons) return { settings, turns, recogniser: bundled }
  if (typeof lexicon !== 'string') return { settings, turns: BUNDLED.turns, recogniser: bundled }
  return { settings, turns, recogniser: storedRecogniser(lang, lexicon) }
}
