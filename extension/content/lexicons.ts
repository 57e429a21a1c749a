/** Lexicons of a negotiation in a page, each loaded and unpacked once, on first use. */
import type { ReadingLang } from '../../shared/domain/types'
import type { Lexicon } from '../../shared/recognition/lexicon'
import { unpackLexicon } from '../../shared/recognition/packed'
import { packedOf } from '../page-payload'

/** Source of packed lexicons, as text. */
export interface LexiconSource {
  /** Lexicon of a language, if it is loaded. */
  get(lang: ReadingLang): string | undefined
  /** Loads the lexicon of a language. May reject, or resolve without it. */
  load(lang: ReadingLang): Promise<unknown>
}

export class PageLexicons {
  private readonly unpacked = new Map<ReadingLang, Lexicon>()

  constructor(private readonly source: LexiconSource) {}

  /** Unpacks the lexicon of a language, once; null where it is not loaded. */
  prepare(lang: ReadingLang): Lexicon | null {
    const packed = this.source.get(lang)
    const lexicon = this.unpacked.get(lang) ?? (packed === undefined ? null : unpackLexicon(packedOf(packed)))
    if (lexicon) this.unpacked.set(lang, lexicon)
    return lexicon
  }

  /** True when the lexicon of a language is loaded. */
  has(lang: ReadingLang): boolean {
    return this.source.get(lang) !== undefined
  }

  /** Loads the lexicon of a language. Never rejects; `has` tells the result. */
  async load(lang: ReadingLang): Promise<void> {
    await this.source.load(lang).catch(() => null)
  }
}
