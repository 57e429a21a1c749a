/** Captures made on the page: by the button in the margin, or by the card. */
import type { Layer } from '../../shared/domain/records'
import { ask, t } from '../browser'
import type { PageClaim } from '../messages'
import { countText } from '../words'
import type { Kept } from './card'
import { type ClaimMarks, keyOf } from './claims'
import type { Look } from './reader'
import { draftsOf, sentenceAt } from './report'
import type { Hit } from './surface'

/** So long after it was kept, a click on the same place is the second of a double click. */
const DOUBLE_CLICK_MS = 1000

export class Captures {
  /** What was kept in this run. A page is told of no private capture after it: this is gone with the run. */
  private readonly keptNow = new Map<string, string>()
  private readonly onTheirWay = new Set<string>()
  private keptAt = Number.NEGATIVE_INFINITY

  constructor(
    private readonly look: () => Look | null,
    private readonly marks: ClaimMarks,
    private readonly today: string,
    /** Where captures go, as the user last chose. */
    public layer: Layer,
    private readonly signal: AbortSignal,
  ) {}

  /** Shows which claims the user has kept. */
  async refresh(): Promise<void> {
    const kept = await ask('keptHere', { url: location.href }).catch(() => [])
    if (this.signal.aborted) return
    const keys = new Set([...kept.map((one) => keyOf(one)), ...this.keptNow.values()])
    this.marks.showKept(keys, [...new Map(kept.map((one) => [one.quote, one])).values()])
  }

  async keepClaims(claims: readonly PageClaim[], button: HTMLElement): Promise<void> {
    button.setAttribute('aria-busy', 'true')
    await this.keep(claims).catch(() => null)
    await this.refresh()
  }

  /** Whether all of them were kept in this run. */
  wereKept(claims: readonly PageClaim[]): boolean {
    const kept = new Set(this.keptNow.values())
    return claims.every((claim) => kept.has(keyOf(claim)))
  }

  async takeBack(claims: readonly PageClaim[], button: HTMLElement): Promise<void> {
    if (performance.now() - this.keptAt < DOUBLE_CLICK_MS) return
    button.setAttribute('aria-busy', 'true')
    const keys = new Set(claims.map(keyOf))
    await this.undo([...this.keptNow].filter(([, key]) => keys.has(key)).map(([id]) => id)).catch(() => null)
    await this.refresh()
  }

  /** Keeps the claims made of the article in the mark's sentence; without one the panel asks what it says. */
  async keepAt(hit: Hit): Promise<Kept | null> {
    const look = this.look()
    const block = look?.blocks.findIndex(({ segments }) => segments.some(({ node }) => node === hit.node)) ?? -1
    if (!look || block < 0) return null
    const { id, start } = hit.span
    const chosen = sentenceAt(look, block, start)
    const claims = chosen.claims.filter((claim) => claim.article === id)
    if (claims.length === 0) {
      await ask('choose', { selected: { ...chosen, articles: [id] } })
      return { ids: [], text: t('keep_in_panel') }
    }
    const { layer } = this
    const ids = await this.keep(claims)
    await this.refresh()
    return { ids, text: `${countText('kept', ids.length)}, ${t(`layer_${layer}`)}` }
  }

  async undo(ids: readonly string[]): Promise<void> {
    await ask('undo', { ids })
    for (const id of ids) this.keptNow.delete(id)
    await this.refresh()
  }

  /** A second click while the first is on its way is the same capture. */
  private async keep(claims: readonly PageClaim[]): Promise<readonly string[]> {
    const look = this.look()
    const said = claims.map(keyOf).join('\n')
    if (!look || this.onTheirWay.has(said)) return []
    this.onTheirWay.add(said)
    try {
      const { ids } = await ask('keep', { drafts: draftsOf(look, claims, this.today, this.layer) })
      this.keptAt = performance.now()
      for (const [index, id] of ids.entries()) {
        const claim = claims[index]
        if (claim) this.keptNow.set(id, keyOf(claim))
      }
      return ids
    } finally {
      this.onTheirWay.delete(said)
    }
  }
}
