/** Hover card of a mark: the status of an article today and on the page's date, or the facts of a member. */
import type { Layer } from '../../shared/domain/entries'
import { ask, t } from '../browser'
import { GLYPHS } from '../glyphs'
import type {
  ArticleCard,
  CardData,
  MemberCard,
  PageClaim,
  PhaseOrNone,
  Selected,
  Slip,
  StandingView,
} from '../messages'
import { entityUrl } from '../settings'
import { countText, dateText, phaseText, statusText, uiLang } from '../words'
import { h, type Overlay } from './overlay'
import type { Hit } from './surface'

const SHOW_MS = 120
const HIDE_MS = 280
/** The card stays open for this time after a click in it, wherever the pointer is, so that the result can be read. */
const MESSAGE_MS = 5000
/** Distances from the mark and from the viewport's edge, and the least height of a card. */
const GAP_PX = 6
const EDGE_PX = 8
const HEIGHT_LEAST_PX = 120

/** Interface of the page for the card. */
export interface CardPage {
  readonly pwaUrl: string
  pageDay(): string | null
  claimOf(article: string): PageClaim | null
  /** Visibility of captures. */
  layer(): Layer
  /** Sentence of a mark, with its claims on the mark's article; null where the page no longer has it. */
  sentenceAt(hit: Hit): Selected | null
  /** Saved entries of a sentence, as far as a page may know; null while it has an unsaved claim. */
  savedOf(sentence: Selected): SavedSummary | null
  /** Saves the claims of the sentence. Resolves to a message, or ''. Rejects when they were not saved. */
  save(sentence: Selected): Promise<string>
  undo(ids: readonly string[]): Promise<void>
}

export interface SavedSummary {
  readonly ids: readonly string[]
  readonly text: string
}

export class Card {
  private element: HTMLElement | null = null
  private hit: Hit | null = null
  private sentence: Selected | null = null
  /** Result of the last click in the card. */
  private message = ''
  private holdUntil = 0
  private pinned = false
  private timer: ReturnType<typeof setTimeout> | undefined
  /** Generation counter: an answer for an earlier generation is dropped. */
  private version = 0

  constructor(
    private readonly overlay: Overlay,
    private readonly page: CardPage,
  ) {}

  get isOpen(): boolean {
    return this.element !== null
  }

  /** Shows the card of a mark after a delay, or at once. */
  show(hit: Hit, now = false): void {
    if (this.pinned && !now) return
    clearTimeout(this.timer)
    if (this.element && this.hit?.span === hit.span) return
    this.timer = setTimeout(() => this.open(hit), now ? 0 : SHOW_MS)
  }

  /** Hides the card after a delay, unless it is pinned or the pointer comes back. */
  hideSoon(): void {
    clearTimeout(this.timer)
    const wait = Math.max(HIDE_MS, this.holdUntil - performance.now())
    if (!this.pinned) this.timer = setTimeout(() => this.close(), wait)
  }

  /** Keeps the card open while the pointer or the focus is in it. */
  cancelHide(): void {
    clearTimeout(this.timer)
  }

  close(): void {
    clearTimeout(this.timer)
    this.version++
    const hadFocus = this.element?.matches(':focus-within')
    this.element?.remove()
    this.element = null
    this.pinned = false
    this.holdUntil = 0
    this.message = ''
    this.sentence = null
    if (hadFocus) this.hit?.element?.focus({ preventScroll: true })
    this.hit = null
  }

  /** Moves the focus from the mark into its card. */
  focus(): void {
    this.element?.querySelector<HTMLElement>('a, button')?.focus()
  }

  private async open(hit: Hit): Promise<void> {
    const generation = ++this.version
    const data = await this.load(hit)
    if (!data || generation !== this.version) return
    this.close()
    this.hit = hit
    const card = this.build(data, hit)
    this.element = card
    this.overlay.tree().append(card)
    this.place(card, hit)
  }

  private load({ span: { kind, id } }: Hit): Promise<CardData | null> {
    // Rejects after an update of the extension: the mark stays a plain link.
    return ask('card', { kind, id, pageDay: this.page.pageDay() }).catch(() => null)
  }

  /** Renders an open card again in place, after a change of the data or of the saved sentences. */
  async refresh(): Promise<void> {
    const { element, hit, version } = this
    const data = element && hit && (await this.load(hit))
    if (!data || version !== this.version) return
    const controls = () => [...element.querySelectorAll<HTMLElement>('a, button')]
    const before = controls()
    const focused = before.findIndex((control) => control.matches(':focus'))
    element.replaceChildren(...this.contents(data, hit))
    // Counted from the end, where Undo replaces Save.
    if (focused >= 0)
      controls()
        .at(focused - before.length)
        ?.focus({ preventScroll: true })
  }

  private place(card: HTMLElement, hit: Hit): void {
    if (innerWidth < 720) return
    const rects = hit.element ? [...hit.element.getClientRects()] : hit.rects
    const rect = rects.at(-1) ?? new DOMRect()
    const origin = this.overlay.origin()
    const { width, height } = card.getBoundingClientRect()
    const above = rect.top - GAP_PX - EDGE_PX
    const below = innerHeight - rect.bottom - GAP_PX - EDGE_PX
    const isBelow = height <= below || below >= above
    // Scrolls where neither side has room for all of it.
    const shown = Math.min(height, Math.max(isBelow ? below : above, HEIGHT_LEAST_PX))
    const top = isBelow ? rect.bottom + GAP_PX : rect.top - GAP_PX - shown
    const left = Math.max(EDGE_PX, Math.min(rect.left, innerWidth - width - EDGE_PX))
    if (shown < height) card.style.setProperty('max-height', `${shown}px`)
    card.style.setProperty('top', `${top - origin.top}px`)
    card.style.setProperty('left', `${left - origin.left}px`)
  }

  private build(data: CardData, hit: Hit): HTMLElement {
    const card = h(
      'section',
      { class: 'card', role: 'dialog', 'aria-label': data.names[uiLang()], tabindex: '-1' },
      ...this.contents(data, hit),
    )
    card.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close()
    })
    return card
  }

  private contents(data: CardData, hit: Hit): HTMLElement[] {
    const lang = uiLang()
    const others = (['en', 'fr', 'es'] as const).filter((other) => other !== lang)
    const title = h('h2', { lang }, data.names[lang])
    const alts = h('p', { class: 'alts' })
    for (const [index, other] of others.entries()) {
      if (index > 0) alts.append(' · ')
      alts.append(h('span', { lang: other }, data.names[other]))
    }
    return [
      h('header', {}, title, alts),
      data.kind === 'article' ? this.articleRows(data) : memberRows(data),
      this.foot(data, hit),
    ]
  }

  private articleRows(data: ArticleCard): HTMLElement {
    const rows = h('dl', {})
    const row = (term: string, ...content: (Node | string | null | false)[]) =>
      rows.append(h('dt', {}, term), h('dd', {}, ...content))
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
      definition(data.now),
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
    const open = h('a', { class: 'btn', href: entityUrl(this.page.pwaUrl, data.kind, data.id) }, t('open_record'))
    open.addEventListener('click', (event) => openInPwa(event, data.kind, data.id))
    const pin = h('button', { class: 'quiet', type: 'button', 'aria-pressed': String(this.pinned) }, t('pin'))
    pin.addEventListener('click', () => {
      this.pinned = !this.pinned
      pin.setAttribute('aria-pressed', String(this.pinned))
    })
    return h(
      'footer',
      {},
      open,
      ...(data.kind === 'article' ? this.captureControls(hit) : []),
      pin,
      data.recordEnd && h('span', { class: 'label' }, t('record_to', dateText(data.recordEnd))),
    )
  }

  /** Buttons to save the mark's sentence, or to undo that. */
  private captureControls(hit: Hit): Node[] {
    // A scan may replace the mark under an open card: the sentence is remembered.
    this.sentence = this.page.sentenceAt(hit) ?? this.sentence
    const { sentence } = this
    const saved = sentence && this.page.savedOf(sentence)
    if (saved)
      return [
        status(saved.text),
        button(t('undo'), () => this.runAction(this.page.undo(saved.ids).then(() => t('undone')))),
      ]
    const save = () => this.runAction(sentence ? this.page.save(sentence) : Promise.reject())
    const offer = button(t(`keep_sentence_${this.page.layer()}`), save)
    return this.message === '' ? [offer] : [offer, status(this.message)]
  }

  /** Shows the result of a click in the card. */
  private async runAction(action: Promise<string>): Promise<void> {
    const { element } = this
    this.holdUntil = performance.now() + MESSAGE_MS
    const message = await action.catch(() => t('keep_failed'))
    if (element !== this.element) return
    this.message = message
    await this.refresh()
  }
}

const status = (text: string): HTMLElement => h('small', { role: 'status' }, text)

function button(text: string, act: () => void): HTMLElement {
  const made = h('button', { class: 'quiet', type: 'button' }, text)
  made.addEventListener('click', (event) => event.isTrusted && act())
  return made
}

/** Opens an article or member in the PWA's own tab. A click with a modifier key is left to the browser. */
export function openInPwa(event: MouseEvent, kind: 'article' | 'member', id: string): void {
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

/** Definitions of statuses are data of the pack, in English alone. */
const definition = (view: StandingView | null) => view && uiLang() === 'en' && h('small', {}, view.definition)

function outstanding(count: number | null, due: string | undefined): HTMLElement | null {
  if (count && due) return h('small', {}, countText('outstanding_due', count, dateText(due)))
  if (count) return h('small', {}, countText('outstanding', count))
  return due ? h('small', {}, t('settled_by', dateText(due))) : null
}

const slipText = ({ phase: to, status: of, due, days, reached }: Slip) =>
  countText(reached ? 'slip_reached' : 'slip_open', days, to ? phaseText(to) : statusText(of), dateText(due))

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
