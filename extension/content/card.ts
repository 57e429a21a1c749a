/** The card on a mark: what the record says of the article or member, today and as of the page's day. */
import type { Layer } from '../../shared/domain/records'
import { ask, t } from '../browser'
import { GLYPHS } from '../glyphs'
import type { ArticleCard, CardData, MemberCard, PageClaim, PhaseOrNone, Slip, StandingView } from '../messages'
import { recordUrl } from '../settings'
import { countText, dateText, phaseText, statusText, uiLang } from '../words'
import { h, type Overlay } from './overlay'
import type { Hit } from './surface'

const SHOW_MS = 120
const HIDE_MS = 280
/** Pixels between a mark and its card, between the card and the edge of the window, and of a card that says anything. */
const GAP = 6
const EDGE = 8
const LEAST = 120

/** What the card asks of the page that it is on. */
export interface CardPage {
  readonly pwaUrl: string
  pageDay(): string | null
  claimOf(article: string): PageClaim | null
  /** Where captures go. */
  layer(): Layer
  keep(hit: Hit): Promise<Kept | null>
  undo(ids: readonly string[]): Promise<void>
}

export interface Kept {
  readonly ids: readonly string[]
  readonly text: string
}

export class Card {
  private element: HTMLElement | null = null
  private hit: Hit | null = null
  private pinned = false
  private timer: ReturnType<typeof setTimeout> | undefined
  /** Counts what was opened and closed: an answer that comes later is for a card that nobody waits for. */
  private turn = 0

  constructor(
    private readonly overlay: Overlay,
    private readonly page: CardPage,
  ) {}

  get isOpen(): boolean {
    return this.element !== null
  }

  /** Shows the card of a mark after a moment, or at once. */
  show(hit: Hit, now = false): void {
    if (this.pinned && !now) return
    clearTimeout(this.timer)
    if (this.element && this.hit?.span === hit.span) return
    this.timer = setTimeout(() => this.open(hit), now ? 0 : SHOW_MS)
  }

  /** Hides the card after a moment, unless it is pinned or the pointer comes back. */
  leave(): void {
    clearTimeout(this.timer)
    if (!this.pinned) this.timer = setTimeout(() => this.close(), HIDE_MS)
  }

  /** The pointer or the focus is in the card: it stays. */
  stay(): void {
    clearTimeout(this.timer)
  }

  close(): void {
    clearTimeout(this.timer)
    this.turn++
    const hadFocus = this.element?.matches(':focus-within')
    this.element?.remove()
    this.element = null
    this.pinned = false
    if (hadFocus) this.hit?.element?.focus()
    this.hit = null
  }

  /** Moves the focus from the mark into its card. */
  enter(): void {
    this.element?.querySelector<HTMLElement>('a, button')?.focus()
  }

  private async open(hit: Hit): Promise<void> {
    const { kind, id } = hit.span
    const turn = ++this.turn
    let data: CardData | null = null
    try {
      data = await ask('card', { kind, id, pageDay: this.page.pageDay() })
    } catch {
      // The extension was updated under the page: the link still works.
    }
    if (!data || turn !== this.turn) return
    this.close()
    this.hit = hit
    const card = this.build(data, hit)
    this.element = card
    this.overlay.tree().append(card)
    this.place(card, hit)
  }

  private place(card: HTMLElement, hit: Hit): void {
    if (innerWidth < 720) return
    const rects = hit.element ? [...hit.element.getClientRects()] : hit.rects
    const rect = rects.at(-1) ?? new DOMRect()
    const origin = this.overlay.origin()
    const { width, height } = card.getBoundingClientRect()
    const above = rect.top - GAP - EDGE
    const below = innerHeight - rect.bottom - GAP - EDGE
    const isBelow = height <= below || below >= above
    // Where neither side has room for all of it, it scrolls.
    const shown = Math.min(height, Math.max(isBelow ? below : above, LEAST))
    const top = isBelow ? rect.bottom + GAP : rect.top - GAP - shown
    const left = Math.max(EDGE, Math.min(rect.left, innerWidth - width - EDGE))
    if (shown < height) card.style.setProperty('max-height', `${shown}px`)
    card.style.setProperty('top', `${top - origin.top}px`)
    card.style.setProperty('left', `${left - origin.left}px`)
  }

  private build(data: CardData, hit: Hit): HTMLElement {
    const lang = uiLang()
    const others = (['en', 'fr', 'es'] as const).filter((other) => other !== lang)
    const title = h('h2', { lang }, data.names[lang])
    const alts = h('p', { class: 'alts' })
    for (const [index, other] of others.entries()) {
      if (index > 0) alts.append(' · ')
      alts.append(h('span', { lang: other }, data.names[other]))
    }
    const card = h(
      'section',
      { class: 'card', role: 'dialog', 'aria-label': data.names[lang], tabindex: '-1' },
      h('header', {}, title, alts),
      data.kind === 'article' ? this.articleRows(data) : memberRows(data),
      this.foot(data, hit),
    )
    card.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close()
    })
    return card
  }

  private articleRows(data: ArticleCard): HTMLElement {
    const rows = h('dl', {})
    const row = (term: string, ...what: (Node | string | null | false)[]) =>
      rows.append(h('dt', {}, term), h('dd', {}, ...what))
    const claim = this.page.claimOf(data.id)
    if (claim)
      row(
        t('card_page'),
        claim.phase ? phase(claim.phase) : statusText(claim.status),
        claim.day ? `, ${dateText(claim.day)}` : null,
        outstanding(claim.outstandingCount ?? null, claim.target?.date),
      )
    if (data.pageDay)
      row(
        t('card_then'),
        ...standing(data.onPageDay),
        h('small', {}, t('as_of', dateText(data.pageDay))),
        contested(data.onPageDay),
      )
    row(
      t('card_now'),
      ...standing(data.now),
      outstanding(data.now?.outstanding ?? null, undefined),
      contested(data.now),
      data.slip && h('small', {}, h('span', { class: 'slip' }, slipText(data.slip))),
    )
    const { evidence } = data
    if (evidence) {
      const source = evidence.lang ? t(`source_in_${evidence.lang}`, evidence.publisher) : evidence.publisher
      row(
        t('card_evidence'),
        evidence.url ? h('a', { href: evidence.url, rel: 'noreferrer' }, source) : source,
        `, ${dateText(evidence.day)}`,
        evidence.by !== '' && h('small', {}, evidence.by),
      )
    }
    if (data.facilitators.length > 0) row(t('card_facilitator'), data.facilitators.join('; '))
    return rows
  }

  private foot(data: CardData, hit: Hit): HTMLElement {
    const open = h('a', { class: 'btn', href: recordUrl(this.page.pwaUrl, data.kind, data.id) }, t('open_record'))
    open.addEventListener('click', (event) => openRecord(event, data.kind, data.id))
    const keep = h('button', { class: 'quiet', type: 'button' }, t(`keep_sentence_${this.page.layer()}`))
    keep.addEventListener('click', (event) => event.isTrusted && this.keep(keep, hit))
    const pin = h('button', { class: 'quiet', type: 'button', 'aria-pressed': 'false' }, t('pin'))
    pin.addEventListener('click', () => {
      this.pinned = !this.pinned
      pin.setAttribute('aria-pressed', String(this.pinned))
    })
    return h(
      'footer',
      {},
      open,
      data.kind === 'article' && keep,
      pin,
      data.recordEnd && h('span', { class: 'label' }, t('record_to', dateText(data.recordEnd))),
    )
  }

  private async keep(button: HTMLElement, hit: Hit): Promise<void> {
    this.pinned = true
    button.setAttribute('disabled', '')
    const kept = await this.page.keep(hit).catch(() => null)
    const said = h('small', { role: 'status' }, kept ? kept.text : t('keep_failed'))
    button.after(said)
    button.remove()
    if (!kept || kept.ids.length === 0) return
    const undo = h('button', { class: 'quiet', type: 'button' }, t('undo'))
    undo.addEventListener('click', async (event) => {
      if (!event.isTrusted) return
      await this.page.undo(kept.ids)
      said.replaceChildren(t('undone'))
      undo.remove()
    })
    said.after(undo)
    undo.focus()
  }
}

/** Opens a record in the PWA's own tab. A click that asks for another tab is the browser's. */
export function openRecord(event: MouseEvent, kind: 'article' | 'member', id: string): void {
  if (!event.isTrusted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  event.stopPropagation()
  ask('open', { kind, id }).catch(() => {
    const target = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
    if (target instanceof HTMLAnchorElement) location.assign(target.href)
  })
}

function memberRows(data: MemberCard): HTMLElement {
  const rows = h('dl', {})
  const row = (term: string, text: string) => rows.append(h('dt', {}, term), h('dd', {}, text))
  row(t('card_member'), data.participant ? t('participant') : t('not_participant'))
  if (data.facilitates.length > 0) row(t('card_facilitates'), data.facilitates.join('; '))
  if (data.proposals > 0) row(t('card_proposals'), String(data.proposals))
  return rows
}

function standing(view: StandingView | null): (Node | string)[] {
  if (!view) return [phase('none')]
  return [phase(view.phase), ` ${t('since', dateText(view.since))}`]
}

const contested = (view: StandingView | null) => view?.contested === true && h('small', {}, t('contested'))

function outstanding(count: number | null, due: string | undefined): HTMLElement | null {
  const parts = [count ? countText('outstanding', count) : '', due ? t('settled_by', dateText(due)) : ''].filter(
    Boolean,
  )
  return parts.length > 0 ? h('small', {}, parts.join(', ')) : null
}

const slipText = ({ phase: to, due, days, reached }: Slip) =>
  `${to ? phaseText(to) : ''} ${countText(reached ? 'slip_reached' : 'slip_open', days)} (${dateText(due)})`.trim()

function phase(of: PhaseOrNone): HTMLElement {
  const word = h('span', { class: 'phase' }, glyph(of), phaseText(of))
  word.style.setProperty('color', `var(--ph-${of})`)
  return word
}

function glyph(of: PhaseOrNone): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 12 12')
  svg.setAttribute('class', 'glyph')
  svg.setAttribute('aria-hidden', 'true')
  for (const [name, attributes] of GLYPHS[of]) {
    const shape = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value)
    svg.append(shape)
  }
  return svg
}
