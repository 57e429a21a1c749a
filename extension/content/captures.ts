/** Captures made on the page: by the button in the margin, or by the card. */
import type { Layer } from '../../shared/domain/entries'
import { ask, t } from '../browser'
import type { PageClaim, SavedSentence, Selected } from '../messages'
import { countText } from '../words'
import type { SavedSummary } from './card'
import { type ClaimMarks, keyOf } from './claims'
import type { Scan } from './reader'
import { draftsOf, sentenceOf } from './report'
import type { Hit } from './surface'

/** So long after it was kept, a click on the same place is the second of a double click. */
const DOUBLE_CLICK_MS = 1000

export class Captures {
  /** What was kept in this run. A page is told of no private capture after it: this is gone with the run. */
  private readonly savedInRun = new Set<string>()
  private saved: readonly SavedSentence[] = []
  private readonly inFlight = new Set<string>()
  private savedAt = Number.NEGATIVE_INFINITY

  constructor(
    private readonly scan: () => Scan | null,
    private readonly marks: ClaimMarks,
    private readonly today: string,
    /** Where captures go, as the user last chose. */
    public layer: Layer,
    private readonly signal: AbortSignal,
  ) {}

  /** Shows which claims the user has kept. */
  async refresh(): Promise<void> {
    const kept = await ask('keptHere', { url: location.href, ids: [...this.savedInRun] }).catch(() => null)
    if (!kept || this.signal.aborted) return
    this.saved = kept
    this.marks.showSaved(new Set(kept.map(keyOf)), [...new Map(kept.map((one) => [one.quote, one])).values()])
  }

  async saveClaims(claims: readonly PageClaim[], button: HTMLElement): Promise<void> {
    await this.withButton(this.save(claims), button)
  }

  /** Shows what came of a click in the margin. A failure stands on the button until it is placed anew. */
  private async withButton(work: Promise<void>, button: HTMLElement): Promise<void> {
    button.setAttribute('aria-busy', 'true')
    try {
      await work
    } catch {
      const said = t('keep_failed')
      for (const name of ['aria-label', 'title']) button.setAttribute(name, said)
      button.removeAttribute('aria-busy')
      button.textContent = '!'
      return
    }
    await this.refresh()
  }

  /** What was kept of these. */
  private savedOf(claims: readonly PageClaim[]): SavedSentence[] {
    const keys = new Set(claims.map(keyOf))
    return this.saved.filter((one) => keys.has(keyOf(one)))
  }

  /** Whether all of them were kept in this run. */
  areSavedInRun(claims: readonly PageClaim[]): boolean {
    const now = new Set(this.saved.filter(({ id }) => this.savedInRun.has(id)).map(keyOf))
    return claims.every((claim) => now.has(keyOf(claim)))
  }

  async undoClaims(claims: readonly PageClaim[], button: HTMLElement): Promise<void> {
    if (performance.now() - this.savedAt < DOUBLE_CLICK_MS) return
    const now = this.savedOf(claims).filter(({ id }) => this.savedInRun.has(id))
    await this.withButton(this.undo(now.map(({ id }) => id)), button)
  }

  /** The sentence of a mark, with the claims made of its article there. */
  sentenceAt(hit: Hit): Selected | null {
    const look = this.scan()
    const block = look?.blocks.findIndex(({ segments }) => segments.some(({ node }) => node === hit.node)) ?? -1
    if (!look || block < 0) return null
    const { id, start } = hit.span
    const chosen = sentenceOf(look, block, start)
    return { ...chosen, claims: chosen.claims.filter((claim) => claim.article === id), articles: [id] }
  }

  savedSentence({ claims }: Selected): SavedSummary | null {
    const kept = this.savedOf(claims)
    const keys = new Set(kept.map(keyOf))
    if (kept.length === 0 || !claims.every((claim) => keys.has(keyOf(claim)))) return null
    const layers = [...new Set(kept.map(({ layer }) => t(`layer_${layer}`)))]
    return { ids: kept.map(({ id }) => id), text: [countText('kept', kept.length), ...layers].join(', ') }
  }

  /** Keeps what a sentence claims; where it claims nothing the panel asks what it says. */
  async saveSentence(sentence: Selected): Promise<string> {
    if (sentence.claims.length === 0) {
      await ask('choose', { selected: sentence })
      return t('keep_in_panel')
    }
    await this.save(sentence.claims)
    await this.refresh()
    return ''
  }

  async undo(ids: readonly string[]): Promise<void> {
    await ask('undo', { ids })
    await this.refresh()
  }

  /** A second click while the first is on its way is the same capture. */
  private async save(claims: readonly PageClaim[]): Promise<void> {
    const look = this.scan()
    const said = claims.map(keyOf).join('\n')
    if (!look || this.inFlight.has(said)) return
    this.inFlight.add(said)
    try {
      const { ids } = await ask('keep', { drafts: draftsOf(look, claims, this.today, this.layer) })
      this.savedAt = performance.now()
      for (const id of ids) this.savedInRun.add(id)
    } finally {
      this.inFlight.delete(said)
    }
  }
}
