/**
 * Loader of the page payload: the bundled one, or a newer one from extension storage; read once, while the page loads.
 */
import type { ReadingLang } from '../../../shared/domain/types'
import { declaredLang, functionWordsOf } from '../../../shared/recognition/language'
import { ask, storage } from '../../browser'
import {
  type BundledPayload,
  lexiconKey,
  type NegotiationPayload,
  type PackedLexicons,
  type PagePayload,
  type TurnsByArticle,
} from '../../page-payload'
import { DEFAULTS, type PageSettings } from '../../settings'
import { PageLexicons } from '../lexicons'
import { Recogniser } from '../recogniser'
import { rootLang } from './page-text'

declare global {
  /** Bundled lexicons, as far as their scripts have run in this page. */
  var plenaryLexicons: Partial<PackedLexicons> | undefined
}

declare const __PLENARY_KIT__: BundledPayload
/** Referenced once: the build inlines the whole constant at each reference. */
const BUNDLED = __PLENARY_KIT__

export interface LoadedPayload {
  readonly settings: PageSettings
  /** By negotiation, in their order. */
  readonly turns: ReadonlyMap<string, TurnsByArticle>
  readonly recogniser: Recogniser
}

const functionWords = functionWordsOf(BUNDLED.smallWords)

/** The bundled lexicons. */
const bundledLexicons = new PageLexicons({
  get: (lang) => globalThis.plenaryLexicons?.[lang],
  load: (lang) => ask('bring', { what: `lexicon-${lang}` }),
})

/** Without a gate: alone, it reads every page. */
const NO_PHRASES = { en: '', fr: '', es: '', pt: '' }
const bundled = {
  turns: new Map([[BUNDLED.negotiation, BUNDLED.turns]]),
  recogniser: new Recogniser(functionWords, [
    { negotiation: BUNDLED.negotiation, lexicons: bundledLexicons, phrases: NO_PHRASES },
  ]),
}

/** Lexicons in storage: of a further `negotiation`, or of the first, of which one was read with the payload. */
function storedLexicons(negotiation: string | null, own: Partial<Record<ReadingLang, string>>): PageLexicons {
  return new PageLexicons({
    get: (lang) => own[lang],
    async load(lang) {
      const key = lexiconKey(lang, negotiation)
      const { [key]: found } = await storage.get([key])
      if (typeof found === 'string') own[lang] = found
    },
  })
}

/**
 * Reads the settings, the payload and the first negotiation's lexicon of the page's declared language. The background
 * validated and wrote them; a payload of another version is ignored. The bundled lexicon is unpacked while the storage
 * read is pending.
 */
export async function loadPayload(): Promise<LoadedPayload> {
  const lang = declaredLang({ lang: rootLang(), url: location.href }) ?? 'en'
  const reading = storage.get(['settings', 'kit', lexiconKey(lang, null)])
  bundled.recogniser.prepare(lang)
  const stored = await reading
  const settings = { ...DEFAULTS, ...(stored.settings as Partial<PageSettings> | undefined) }
  const payload = stored.kit as PagePayload | undefined
  const lexicon = stored[lexiconKey(lang, null)]
  if (!payload || payload.madeBy !== __VERSION__) return { settings, ...bundled }
  const isRead = typeof lexicon === 'string'
  if (payload.negotiations[0]?.ownLexicons && !isRead) return { settings, ...bundled }
  const lexiconsOf = ({ negotiation, ownLexicons }: NegotiationPayload, index: number) => {
    if (!ownLexicons) return bundledLexicons
    return index > 0 ? storedLexicons(negotiation, {}) : storedLexicons(null, isRead ? { [lang]: lexicon } : {})
  }
  const on = payload.negotiations.map((one, index) => ({
    negotiation: one.negotiation,
    lexicons: lexiconsOf(one, index),
    phrases: one.phrases,
  }))
  return {
    settings,
    turns: new Map(payload.negotiations.map(({ negotiation, turns }) => [negotiation, turns])),
    recogniser: new Recogniser(functionWords, on),
  }
}
