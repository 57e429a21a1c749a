/** Save and undo on the page, by the margin buttons and the card. */
import type { Layer } from '../../shared/domain/entries'
import { ask, t } from '../browser'
import type { PageClaim, SavedSentence, Selected } from '../messages'
import { countText } from '../words'
import type { SavedSummary } from './card'
import { type ClaimMarks, keyOf } from './claims'
import type { Scan } from './reader'
import { draftsOf, sentenceOf } from './report'
import type { Hit } from './surface'

/** After a save, a click within this time is the second of a double click, and does not undo it. */
const DOUBLE_CLICK_MS = 1000

export class Captures {
  /** Ids saved in this run. The background reports private entries to a page only for these. */
  private readonly ownIds = new Set<string>()
  private saved: readonly SavedSentence[] = []
  private readonly inFlight = new Set<string>()
  private savedAt = Number.NEGATIVE_INFINITY

  constructor(
    private readonly scan: () => Scan | null,
    private readonly marks: ClaimMarks,
    private readonly today: string,
    /** Visibility of captures, as the user last chose. */
    public layer: Layer,
    private readonly signal: AbortSignal,
  ) {}

  /** Reads the saved sentences of this page and shows them. */
  async refresh(): Promise<void> {
    const known = await ask('keptHere', { url: location.href, ids: [...this.ownIds] }).catch(() => null)
    if (!known || this.signal.aborted) return
    // Only this page still has the words of a private sentence that is synced.
    const synced = this.saved.filter(({ id }) => known.synced.includes(id))
    const saved = [...known.saved, ...synced]
    this.saved = saved
    this.marks.showSaved(new Set(saved.map(keyOf)), [...new Map(saved.map((one) => [one.quote, one])).values()])
  }

  async saveClaims(claims: readonly PageClaim[], button: HTMLElement): Promise<void> {
    await this.withButton(this.save(claims), button)
  }

  /** Shows the result of a click on a margin button. A failure stays on the button until the next placement. */
  private async withButton(work: Promise<void>, button: HTMLElement): Promise<void> {
    button.setAttribute('aria-busy', 'true')
    try {
      await work
    } catch {
      const message = t('keep_failed')
      for (const name of ['aria-label', 'title']) button.setAttribute(name, message)
      button.removeAttribute('aria-busy')
      button.textContent = '!'
      return
    }
    await this.refresh()
  }

  private savedOf(claims: readonly PageClaim[]): SavedSentence[] {
    const keys = new Set(claims.map(keyOf))
    return this.saved.filter((one) => keys.has(keyOf(one)))
  }

  areOwn(claims: readonly PageClaim[]): boolean {
    const now = new Set(this.saved.filter(({ id }) => this.ownIds.has(id)).map(keyOf))
    return claims.every((claim) => now.has(keyOf(claim)))
  }

  async undoClaims(claims: readonly PageClaim[], button: HTMLElement): Promise<void> {
    if (performance.now() - this.savedAt < DOUBLE_CLICK_MS) return
    const now = this.savedOf(claims).filter(({ id }) => this.ownIds.has(id))
    await this.withButton(this.undo(now.map(({ id }) => id)), button)
  }

  /** The sentence of a mark, with its claims on the mark's article; null where the mark's block is gone. */
  sentenceAt(hit: Hit): Selected | null {
    const scan = this.scan()
    const block = scan?.blocks.findIndex(({ segments }) => segments.some(({ node }) => node === hit.node)) ?? -1
    if (!scan || block < 0) return null
    const { id, start } = hit.span
    const chosen = sentenceOf(scan, block, start)
    return { ...chosen, claims: chosen.claims.filter((claim) => claim.article === id), articles: [id] }
  }

  savedSentence({ claims }: Selected): SavedSummary | null {
    const saved = this.savedOf(claims)
    const keys = new Set(saved.map(keyOf))
    if (saved.length === 0 || !claims.every((claim) => keys.has(keyOf(claim)))) return null
    const [layer, other] = new Set(saved.map((one) => one.layer))
    const text = other ? t('kept_mixed', String(saved.length)) : countText(`kept_${layer}`, saved.length)
    return { ids: saved.map(({ id }) => id), text }
  }

  /** Saves the claims of a sentence; one without claims opens the form in the panel. Resolves to a message, or ''. */
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

  /** Deduplicates requests: a second click while the first is in flight saves nothing more. */
  private async save(claims: readonly PageClaim[]): Promise<void> {
    const scan = this.scan()
    const key = claims.map(keyOf).join('\n')
    if (!scan || this.inFlight.has(key)) return
    this.inFlight.add(key)
    try {
      const { ids } = await ask('keep', { drafts: draftsOf(scan, claims, this.today, this.layer) })
      this.savedAt = performance.now()
      for (const id of ids) this.ownIds.add(id)
    } finally {
      this.inFlight.delete(key)
    }
  }
}
