/** The extension's own reader, as it runs on a news page. */
import type { Block } from '../../extension/content/blocks'
import { ElementSurface } from '../../extension/content/element-surface'
import type { MarkSpan } from '../../extension/content/paint'
import { Reader } from '../../extension/content/reader'
import { Recogniser } from '../../extension/content/recogniser'
import { DEFAULTS } from '../../extension/settings'
import { claimsAndRoles } from '../../shared/recognition/claims'
import { functionWordsOf, type SmallWords } from '../../shared/recognition/language'
import { MARKED } from '../marks'

/** Marks the page, which is in English, from a packed lexicon and the words that tell its language. Gives what takes all marks away again. */
export async function markAsExtension(lexicon: string, words: SmallWords): Promise<() => void> {
  const life = new AbortController()
  const kit = {
    settings: DEFAULTS,
    turns: {},
    recogniser: new Recogniser(functionWordsOf(words), { get: () => lexicon, load: async () => {} }),
  }
  const surface = new ToldSurface(DEFAULTS)
  const reader = new Reader(
    kit,
    surface,
    { isAlive: () => true, scanned: async () => {}, loadClaims, setStorm: () => {} },
    '2026-11-24',
    life.signal,
  )
  reader.start()
  await reader.lastScan
  performance.mark(MARKED, { startTime: surface.painted })
  return () => life.abort()
}

/** In a later task, as the browser brings them: else they would be read in the one that makes the last marks. */
async function loadClaims(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  globalThis.plenaryClaims = claimsAndRoles
}

/** Tells when it made its last mark. */
class ToldSurface extends ElementSurface {
  painted = 0

  override paint(block: Block, spans: readonly MarkSpan[]): Block {
    const painted = super.paint(block, spans)
    this.painted = performance.now()
    return painted
  }
}
