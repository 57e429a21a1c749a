/** Saved sentences of the page: what a card offers to save, and which ones the margin shows as saved. */
import { ask } from '../../browser'
import type { Offer, SavedDraft } from '../../card-messages'
import { checkOf } from '../../check'
import type { ClaimKey, PageClaim, Selected } from '../../messages'
import { contextOf, type Quoted } from '../../quote-context'
import { keyOf } from '../../sentence-key'
import type { ClaimMarks } from '../claims'
import type { Hit } from '../marks/surface'
import { draftsOf, selectedBy, sentenceOf } from '../page/report'
import type { Scan } from '../reader'
import { blockOf } from './sentence'

export class Captures {
  /**
   * Sentences saved in this run, by id. The background reports private entries to a page for these alone, and forgets
   * their words once the PWA has them, which may be before this page asks.
   */
  private readonly own = new Map<string, ClaimKey & Quoted>()
  private requests = 0
  /** Keys of the readings that the user refused here. */
  private refused: ReadonlySet<string> = new Set()

  constructor(
    private readonly scan: () => Scan | null,
    private readonly marks: Pick<ClaimMarks, 'showSaved' | 'showRefused'>,
    private readonly signal: AbortSignal,
  ) {}

  /** Reads the saved sentences of this page and shows them. */
  async refresh(): Promise<void> {
    const request = ++this.requests
    const known = await ask('keptHere', { url: location.href, ids: [...this.own.keys()] }).catch(() => null)
    if (!known || this.signal.aborted || request !== this.requests) return
    this.refused = new Set(known.refused)
    this.marks.showRefused(this.refused)
    const synced = known.synced.flatMap((id) => this.own.get(id) ?? [])
    const saved = [...known.saved, ...synced]
    this.marks.showSaved(new Set(saved.map(keyOf)), [...new Map(saved.map((one) => [one.quote, one])).values()])
  }

  /** True of a reading that the user said is wrong: it is gone from the page, and in no offer. */
  isRefused(claim: PageClaim): boolean {
    return this.refused.size > 0 && this.refused.has(keyOf(claim))
  }

  /** Takes over what was saved in the card. */
  async add(entries: readonly SavedDraft[]): Promise<void> {
    for (const { id, draft } of entries) this.own.set(id, { ...draft, edges: contextOf(draft.paragraph, draft.quote) })
    await this.refresh()
  }

  /** The sentence of a mark, with its claims on the mark's article; null where the mark's block is gone. */
  offerAt(hit: Hit): Offer | null {
    const scan = this.scan()
    const block = scan ? blockOf(scan.blocks, hit) : -1
    if (!scan || block < 0) return null
    const { negotiation, id, start } = hit.span
    const chosen = sentenceOf(scan, block, start)
    return this.offer(scan, {
      ...chosen,
      claims: chosen.claims.filter(
        (claim) => claim.negotiation === negotiation && claim.article === id && !this.isRefused(claim),
      ),
      negotiation,
      articles: [id],
    })
  }

  /** Claims of one sentence. */
  offerOf(claims: readonly PageClaim[]): Offer | null {
    const scan = this.scan()
    return scan && this.offer(scan, selectedBy(scan, claims))
  }

  private offer(scan: Scan, selected: Selected): Offer {
    const { claims } = selected
    const check = (claims.length === 1 && claims[0] && checkOf(claims[0])) || undefined
    return { selected, drafts: draftsOf(scan, claims), check }
  }
}
