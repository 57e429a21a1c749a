/** Saved sentences of the page: what a card offers to save, and which ones the margin shows as saved. */
import { ask } from '../browser'
import type { Offer } from '../card-messages'
import { checkOf } from '../check'
import type { PageClaim, SavedSentence, Selected } from '../messages'
import { keyOf } from '../sentence-key'
import type { ClaimMarks } from './claims'
import type { Scan } from './reader'
import { draftsOf, selectedBy, sentenceOf } from './report'
import type { Hit } from './surface'

export class Captures {
  /** Ids saved in this run. The background reports private entries to a page only for these. */
  private readonly ownIds = new Set<string>()
  private saved: readonly SavedSentence[] = []

  constructor(
    private readonly scan: () => Scan | null,
    private readonly marks: ClaimMarks,
    private readonly today: string,
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

  /** Takes over what was saved in the card. */
  async add(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.ownIds.add(id)
    await this.refresh()
  }

  /** The sentence of a mark, with its claims on the mark's article; null where the mark's block is gone. */
  offerAt(hit: Hit): Offer | null {
    const scan = this.scan()
    const block = scan?.blocks.findIndex(({ segments }) => segments.some(({ node }) => node === hit.node)) ?? -1
    if (!scan || block < 0) return null
    const { negotiation, id, start } = hit.span
    const chosen = sentenceOf(scan, block, start)
    return this.offer(scan, {
      ...chosen,
      claims: chosen.claims.filter((claim) => claim.negotiation === negotiation && claim.article === id),
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
    return { selected, drafts: draftsOf(scan, claims, this.today), check }
  }
}
