/** Adapter of the extension's reader, as it runs on a news page. */

import { PageLexicons } from '../../extension/content/lexicons'
import { ElementSurface } from '../../extension/content/marks/element-surface'
import type { MarkSpan } from '../../extension/content/marks/paint'
import type { Block } from '../../extension/content/page/blocks'
import { layoutScript } from '../../extension/content/page/layout-script'
import { Reader } from '../../extension/content/reader'
import { Recogniser } from '../../extension/content/recogniser'
import { shareRules } from '../../extension/content/shared-modules'
import { DEFAULTS } from '../../extension/settings'
import { functionWordsOf, type SmallWords } from '../../shared/recognition/language'
import { enRules } from '../../shared/recognition/languages/en-rules'
import { statementsIn } from '../../shared/recognition/second-reader/statements'
import type { TopicPhrases } from '../../shared/recognition/topic-gate'
import { MARKED } from '../marks'

/**
 * Marks the English page from a packed lexicon and function words, with the topic phrases of each further negotiation that
 * is installed. Returns a function that removes all marks.
 */
export async function markAsExtension(
  lexicon: string,
  words: SmallWords,
  further: readonly TopicPhrases[] = [],
): Promise<() => void> {
  const life = new AbortController()
  const negotiations = ['', ...further].map((phrases, index) => ({
    negotiation: `talks-${index}`,
    lexicons: new PageLexicons({ get: () => lexicon, load: async () => {} }),
    // The first reads every page.
    phrases: { en: phrases, fr: '', es: '', pt: '' },
  }))
  const payload = {
    settings: DEFAULTS,
    turns: new Map(),
    recogniser: new Recogniser(functionWordsOf(words), negotiations),
  }
  const surface = new TimedSurface(DEFAULTS)
  const reader = new Reader(
    payload,
    surface,
    { isAlive: () => true, scanned: async () => {}, loadScript, setStorm: () => {} },
    '2026-11-24',
    life.signal,
  )
  reader.start()
  await reader.lastScan
  performance.mark(MARKED, { startTime: surface.painted })
  return () => life.abort()
}

/** Delivers the structure of the page and the readers of claims in a later task, as the browser injects them. */
async function loadScript(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  globalThis.plenaryLayout = layoutScript
  shareRules({ en: enRules })
  globalThis.plenaryClaims = statementsIn
}

/** Sets a performance mark after the last highlight. */
class TimedSurface extends ElementSurface {
  painted = 0

  override paint(block: Block, spans: readonly MarkSpan[]): Block {
    const painted = super.paint(block, spans)
    this.painted = performance.now()
    return painted
  }
}
