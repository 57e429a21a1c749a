/**
 * Card of a mark or a sentence: shows the record, saves and undoes. It lives in a frame of the extension's own, so that
 * the host page reads none of it and can press nothing in it.
 */

import { isPublic } from '../../shared/domain/entries/layers'
import { langOfName, nameIn } from '../../shared/domain/text/names'
import { colonIn } from '../../shared/domain/text/typography'
import { ask, askReader, openPanel, ownTabId, storage } from '../browser'
import type { CardView, FromCard, Offer, ToCard } from '../card-messages'
import { h } from '../hyperscript'
import { t } from '../i18n'
import type { CardData, Draft, EffectView, Layer, Named, PageClaim, SavedRef } from '../messages'
import { applyColours } from '../parts/apply-colours'
import { refuse, savedLesson, type Taught, teach } from '../parts/teach'
import { keyOf } from '../sentence-key'
import { type EntityRef, entityUrl, type Settings } from '../settings'
import { uiLang } from '../ui-lang'
import { dateText, effectText, nameOf, pageText, saidBy } from '../words'
import { PressQueue } from './press-queue'
import { articleRows, memberRows, outstanding } from './rows'
import { answerOr, canTell, SEEN_MS, Seen } from './seen'

/** Visibilities as which a sentence can be saved. */
const LAYERS = ['public', 'private'] as const

/** Time without its text before a live region is announced again. */
const ANNOUNCE_MS = 100

const NO_QUESTION = { asked: null, at: 0 } as const

/** Storage keys of what the card shows. */
const SHOWN_KEYS = ['kept', 'kit', 'settings', 'visibility']

/** Statements of one sentence from which on the card tells only the effects that take something back: else it were too high. */
const MANY = 4

/** All that one rendering shows. */
interface Shown {
  readonly view: CardView
  readonly data: CardData | null
  readonly settings: Settings
  /** Names of articles and members. */
  readonly names: ReadonlyMap<string, string>
  /** The negotiations that are on, by id. */
  readonly negotiations: ReadonlyMap<string, string>
  readonly statuses: readonly Named[]
  readonly roles: readonly Named[]
  /** For each draft of the offer what was saved of it. */
  readonly saved: readonly (SavedRef | null)[]
  /** For each draft of the offer the effect of saving it. */
  readonly effects: readonly (EffectView | null)[]
  /** Visibility that the user chose on this page; null until then. */
  readonly layer: Layer | null
}

export class Card {
  private view: CardView | null = null
  private element: HTMLElement | null = null
  private seen: Seen | null = null
  /** Result of the last press. */
  private message = ''
  /** Visibility as which the button is to be pressed again, as it would take an article back. */
  private asked: Layer | null = null
  /** The question as rendered, and since when: a press is no answer until it could be read. */
  private question: { readonly asked: Layer | null; readonly at: number } = NO_QUESTION
  /** Statuses that would be taken back, as rendered last. */
  private backs = ''
  /** The visibility chosen here last, until it is rendered. */
  private chosen: Layer | null = null
  /** When a choice made here was last rendered: a press right after it waits until that was in sight as well. */
  private chosenAt = Number.NEGATIVE_INFINITY
  private choiceRendered: () => void = () => {}
  private readonly presses = new PressQueue({
    showBusy: (isBusy) => {
      if (isBusy) this.element?.setAttribute('aria-busy', 'true')
      else this.element?.removeAttribute('aria-busy')
    },
    showResult: (message) => void this.showResult(message),
    isChoiceRendered: () => this.isChoiceRendered(),
    failed: () => t('keep-failed'),
  })
  /** Id of the note that took the reading of this card out of the page. */
  private refusal: string | null = null
  private isPinned = false
  /** From the press of the pointer until its click: the browser clicks nothing that is replaced in between. */
  private isPressed = false
  /** The rendered content, as text: rendered again only where it changes. */
  private rendered = ''
  /** The part of it that a press may write: to be seen anew where it changes. The visibility apart, which is chosen here. */
  private renderedData = ''
  private renderedLayer: Layer | null = null
  /** The content itself. */
  private shown: Shown | null = null
  /** When the focus last came to a button that writes. */
  private focusedAt = 0
  /** Generation counter: an answer for an earlier view is dropped. */
  private version = 0
  /** The last of concurrent refreshes counts. */
  private round = 0
  private checked: (steadyMs: number) => void = () => {}
  private readonly tabId = ownTabId()

  constructor(
    private readonly body: HTMLElement,
    private readonly post: (message: FromCard) => void,
  ) {
    storage.onChanged((changed) => {
      if (SHOWN_KEYS.some((key) => changed.has(key))) void this.refresh()
    })
    addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && post({ card: 'close' }))
    // The frame is larger than the card, so that its size tells the page nothing: beside the card is the page.
    addEventListener('pointerdown', (event) => event.isTrusted && event.target === body && post({ card: 'close' }))
    for (const end of ['pointerup', 'pointercancel', 'contextmenu'] as const)
      addEventListener(end, () => this.release())
  }

  hear(message: ToCard): void {
    if (message.card === 'show') void this.show(message.view, message.takesFocus)
    else if (message.card === 'focus') this.focus()
    else if (message.card === 'read') this.update(message)
    else if (message.card === 'checked') this.checked(message.steadyMs)
    else this.clear()
  }

  private async show(view: CardView, takesFocus: boolean): Promise<void> {
    this.clear()
    this.view = view
    const { version } = this
    const shown = await load(view).catch(() => null)
    if (version !== this.version) return
    if (!shown) {
      this.post({ card: 'shown', isShown: false })
      return
    }
    const name = shown.data ? nameIn(shown.data.names, uiLang()) : t('card-sentence')
    this.element = h('section', { class: 'card', role: 'dialog', 'aria-label': name, tabindex: '-1' })
    this.element.addEventListener('pointerenter', () => this.post({ card: 'held', isHeld: true }))
    this.element.addEventListener('pointerleave', () => this.post({ card: 'held', isHeld: false }))
    this.element.addEventListener('pointerdown', ({ button }) => {
      if (button === 0) this.isPressed = true
    })
    // By key: a focus that a click left, and that a render passes on, holds no card that the pointer has left.
    this.element.addEventListener('focusin', () => {
      if (this.element?.querySelector(':focus-visible')) this.post({ card: 'held', isHeld: true })
    })
    document.documentElement.style.setProperty('color-scheme', view.scheme)
    this.body.className = view.edge
    this.body.style.setProperty('--offset', `${view.offset}px`)
    this.body.replaceChildren(this.element)
    this.render(shown)
    this.post({ card: 'shown', isShown: true })
    if (takesFocus) this.focus()
  }

  /** Shows claims that were read after the card opened; the time for which they were in sight counts anew. */
  private update({ claim, offer }: Pick<CardView, 'claim' | 'offer'>): void {
    if (this.view) this.view = { ...this.view, claim, offer }
    void this.refresh()
  }

  private clear(): void {
    this.version++
    this.seen?.stop()
    this.seen = null
    this.view = null
    this.element = null
    this.message = ''
    this.asked = null
    this.question = NO_QUESTION
    this.chosen = null
    this.chosenAt = Number.NEGATIVE_INFINITY
    this.presses.clear()
    this.refusal = null
    this.isPinned = false
    this.isPressed = false
    this.rendered = ''
    this.renderedData = ''
    this.shown = null
    this.body.replaceChildren()
  }

  /** The click of a press comes right after its end. */
  private release(): void {
    if (!this.isPressed) return
    setTimeout(() => {
      this.isPressed = false
      this.tell()
      void this.refresh()
    })
  }

  /** Renders the answer to a press at once, since what is loaded again may be late. */
  private tell(): void {
    if (this.shown && !this.presses.isBusy && !this.isPressed) this.render(this.shown)
  }

  /**
   * Renders again in place, after a change of the data or of the saved sentences. Not during a press: what it is on would
   * be replaced, and neither clicked nor found in sight. At its end the card is refreshed anyway.
   */
  private async refresh(): Promise<void> {
    const { view, version } = this
    const round = ++this.round
    const shown = view && (await load(view).catch(() => null))
    const isLatest = version === this.version && round === this.round
    if (shown && isLatest && !this.presses.isBusy && !this.isPressed) this.render(shown)
  }

  private render(shown: Shown): void {
    const { element } = this
    const isChoice = this.chosen !== null && shown.layer === this.chosen
    if (isChoice) {
      this.chosen = null
      this.chosenAt = performance.now()
      this.choiceRendered()
    }
    const backs = String(backsOf(shown))
    // The question was about other statuses.
    if (backs !== this.backs) this.asked = null
    this.backs = backs
    const data = textOf(shown)
    const rendered = JSON.stringify([data, shown.layer, this.message, this.asked, this.refusal])
    if (!element || rendered === this.rendered) return
    const isSameData = data === this.renderedData && (isChoice || shown.layer === this.renderedLayer)
    this.rendered = rendered
    this.renderedData = data
    this.renderedLayer = shown.layer
    this.shown = shown
    applyColours(shown.settings.colours)
    const controls = () => [...element.querySelectorAll<HTMLElement>('a, button')]
    const before = controls()
    const focused = before.findIndex((control) => control.matches(':focus'))
    const wrote = before[focused]?.matches('[data-writes]')
    const offer = this.foot(shown)
    element.replaceChildren(...this.contents(shown), offer)
    // Undo replaces the buttons that save; any other control is counted from the end.
    const next = wrote
      ? element.querySelector<HTMLElement>('[data-writes]')
      : focused >= 0 && controls().at(focused - before.length)
    if (next) next.focus({ preventScroll: true })
    if (this.asked !== this.question.asked) this.question = { asked: this.asked, at: performance.now() }
    // The named entries are new in sight; where only a press was answered, they stay in it.
    const since = isSameData ? (this.seen?.since ?? null) : null
    this.seen?.stop()
    this.seen = canTell() ? new Seen(offer, since) : null
  }

  /** Head, with the negotiation where several are on, and what the data say. */
  private contents(shown: Shown): HTMLElement[] {
    const { data, view, statuses, negotiations } = shown
    const of = view.subject?.negotiation ?? view.offer?.selected.negotiation
    const name = of !== undefined && negotiations.size > 1 ? negotiations.get(of) : undefined
    const negotiation = name === undefined ? null : h('p', { class: 'negotiation', lang: uiLang() }, name)
    const lang = data ? langOfName(data.names, uiLang()) : uiLang()
    // What would be saved names the article in full, and leaves room for a line or two: the status comes first there.
    const isNamed = data !== null && (view.offer?.drafts.length ?? 0) > 0
    const title = h('h2', { lang, class: isNamed ? 'line' : '' }, data ? nameIn(data.names, lang) : t('card-sentence'))
    const names = second(shown)
    const head = h('header', {}, h('div', { class: 'title' }, title, this.pin()), isNamed ? null : names, negotiation)
    if (!data) return [head]
    const claim = isNamed ? null : view.claim
    const rows = data.kind === 'article' ? articleRows(data, claim, statuses) : memberRows(data)
    return isNamed ? [head, rows, names] : [head, rows]
  }

  private pin(): HTMLElement {
    const pin = h('button', { class: 'quiet', type: 'button', 'aria-pressed': String(this.isPinned) }, t('pin'))
    pin.addEventListener('click', (event) => {
      if (!event.isTrusted) return
      this.isPinned = !this.isPinned
      pin.setAttribute('aria-pressed', String(this.isPinned))
      this.post({ card: 'pinned', isPinned: this.isPinned })
    })
    return pin
  }

  private focus(): void {
    focus()
    this.element?.querySelector<HTMLElement>('a, button')?.focus()
  }

  /** Foot: the entries that a press would write, named, with the buttons; all of it must have been in sight. */
  private foot(shown: Shown): HTMLElement {
    const { offer } = shown.view
    if (!offer) return h('footer', {}, ...this.told())
    return h(
      'footer',
      {},
      ...(offer.check ? [h('small', { class: 'check' }, t(`check-${offer.check}`))] : []),
      ...(this.refusal === null ? namedEntries(shown, offer, this.asked !== null) : []),
      h('div', { class: 'acts' }, ...this.captureControls(shown, offer)),
      ...this.told(),
    )
  }

  /** One button that saves, beside the visibility as which it does; or one that undoes that. */
  private captureControls(shown: Shown, offer: Offer): Node[] {
    const all = shown.saved.filter((one) => one !== null)
    if (all.length > 0 && all.length === offer.drafts.length) {
      const [first = 'private', other] = new Set(all.map(({ layer }) => layer))
      const text = other ? t('card-kept-mixed', { n: all.length }) : t(`card-kept-${first}`, { n: all.length })
      const ids = all.map(({ id }) => id)
      return [status(text), this.writing(t('card-undo'), () => this.undo(ids), 'undo-in-panel', null)]
    }
    const { refusal } = this
    if (refusal !== null)
      return [
        status(t('card-refused')),
        this.writing(t('card-undo'), () => this.takeBack(refusal), 'undo-in-panel', null),
      ]
    // Its form asks for what the page does not tell.
    const edit = this.button(t('panel-edit'), async () => '', 'keep-in-panel', offer, { opens: true })
    if (offer.drafts.length === 0 || !isDated(offer) || !canTell()) return [asForm(edit)]
    const isBack = backsOf(shown).some((from) => from !== null)
    // As drawn: the second click of a double click finds the button of the first.
    const { asked } = this
    const save = async () => {
      // As drawn now: a choice before this press may have been drawn after it.
      const layer = this.shown?.layer ?? null
      if (layer === null) return t('error-layer')
      return isBack && asked !== layer ? this.askAgain(layer) : this.save(offer, layer)
    }
    const text = asked !== null && asked === shown.layer ? t('panel-press-again') : t('save')
    const [only, further] = offer.selected.claims
    return [
      this.writing(text, save, 'keep-in-panel', offer),
      this.visibility(shown, offer),
      edit,
      ...(only && !further
        ? [this.writing(t('analyse-not-right'), () => this.refuse(only), 'keep-in-panel', offer)]
        : []),
    ]
  }

  /** The pair of the visibility. A choice is a press as any other: of what was in sight. */
  private visibility({ layer: chosen }: Shown, offer: Offer): HTMLElement {
    const { url } = offer.selected.place
    const choose = (layer: Layer) => async () => {
      await ask('visibility', { url, layer })
      this.chosen = layer
      return ''
    }
    const pair = LAYERS.map((layer) => {
      const made = this.button(t(`visibility-${layer}`), choose(layer), 'keep-in-panel', offer, { isChoice: true })
      made.setAttribute('aria-pressed', String(layer === chosen))
      made.classList.add(layer)
      return made
    })
    return h('span', { class: 'visibility', role: 'group', 'aria-label': t('visibility-legend') }, ...pair)
  }

  private told(): Node[] {
    return this.message === '' ? [] : [h('small', { role: 'status', 'data-told': '' }, this.message)]
  }

  /** Button whose press writes, and whose place the next one takes. */
  private writing(text: string, act: () => Promise<string>, asks: PanelWord, offer: Offer | null): HTMLElement {
    const made = this.button(text, act, asks, offer)
    made.setAttribute('data-writes', '')
    return made
  }

  /**
   * Button that acts on what was in sight. Where the browser cannot tell whether it was, and where it is said (`opens`), the
   * panel asks instead, with `selected` in its form.
   */
  private button(
    text: string,
    act: () => Promise<string>,
    asks: PanelWord,
    offer: Offer | null,
    { opens = false, isChoice = false } = {},
  ): HTMLElement {
    const made = h('button', { type: 'button' }, text)
    made.addEventListener('focus', () => (this.focusedAt = performance.now()))
    made.addEventListener('click', ({ isTrusted, detail }) => {
      if (!isTrusted || this.presses.isFull) return
      const at = performance.now()
      const inPanel = opens || !canTell() || !hasRoom(made) ? this.askInPanel(asks, offer) : null
      // A click of the keyboard has no count. What is typed on a page must not press what the focus has just come to.
      const readyAt = Math.max(this.question.asked ? this.question.at : 0, detail === 0 ? this.focusedAt : 0)
      const isReflex = at - readyAt < SEEN_MS
      this.presses.add(isChoice ? 'choice' : 'act', (isReady) => {
        if (inPanel) return inPanel
        return isReflex || !isReady ? pressAgain(asks) : this.ifSeen(at, act, asks)
      })
    })
    return made
  }

  /** Resolves once the card shows what was chosen last; to false where that does not come. */
  private async isChoiceRendered(): Promise<boolean> {
    if (this.chosen === null) return true
    return await answerOr(false, new Promise<boolean>((told) => (this.choiceRendered = () => told(true))))
  }

  /** Opens the panel: at once, as the browser wants it in the press itself. */
  private async askInPanel(asks: PanelWord, offer: Offer | null): Promise<string> {
    const tabId = this.tabId.now
    if (tabId !== null) void openPanel(tabId)
    if (offer) await ask('choose', { selected: offer.selected })
    return t(asks)
  }

  /**
   * Acts only if the user has had the buttons and what they write wholly in sight, and at one place, from before the press
   * until now: what came in sight or under the pointer after that was not seen at it, however long the press has waited.
   */
  private async ifSeen(pressedAt: number, act: () => Promise<string>, asks: PanelWord): Promise<string> {
    const { seen } = this
    const from = pressedAt - SEEN_MS
    const rest = SEEN_MS + EDGE_MS - (performance.now() - this.chosenAt)
    if (rest > 0) await new Promise((after) => setTimeout(after, rest))
    if (!seen?.isSince(from)) return pressAgain(asks)
    const steady = new Promise<number>((told) => (this.checked = told))
    this.post({ card: 'check' })
    const steadyMs = await answerOr(0, steady)
    const isSteady = performance.now() - steadyMs <= from
    return isSteady && (await seen.look()) && seen.isSince(from) ? act() : pressAgain(asks)
  }

  private async showResult(message: string): Promise<void> {
    const isRepeated = message !== '' && message === this.message
    this.message = message
    this.tell()
    await this.refresh()
    if (isRepeated) this.announceAgain(message)
  }

  /** Live region: announced on a change of its text alone. Not by a rendering, which would be to be seen anew. */
  private announceAgain(message: string): void {
    const region = this.element?.querySelector('footer [data-told]')
    region?.replaceChildren()
    setTimeout(() => region?.replaceChildren(message), ANNOUNCE_MS)
  }

  /** Second press: a move back is saved at it alone. */
  private async askAgain(layer: Layer): Promise<string> {
    this.asked = layer
    return ''
  }

  private async save({ drafts, selected: { claims } }: Offer, layer: Layer): Promise<string> {
    const dated = drafts.flatMap(({ date, ...draft }): Draft[] => (date === null ? [] : [{ ...draft, date, layer }]))
    const { ids } = await ask('keep', { drafts: dated })
    this.asked = null
    this.post({ card: 'saved', entries: drafts.flatMap((draft, at) => (ids[at] ? [{ id: ids[at], draft }] : [])) })
    if (isPublic({ layer })) void teach(this.tabId.now, lessonsOf(claims, drafts, ids))
    return ''
  }

  /** Takes the reading out of the page. */
  private async refuse(claim: PageClaim): Promise<string> {
    const tabId = this.tabId.now
    const report = tabId === null ? null : await askReader(tabId, 'report', {})
    if (tabId === null || !report) return t('keep-failed')
    this.refusal = await refuse(tabId, report, claim)
    return ''
  }

  private async takeBack(id: string): Promise<string> {
    await ask('takeBack', { ids: [id] })
    this.refusal = null
    return t('card-undone')
  }

  private async undo(ids: readonly string[]): Promise<string> {
    await ask('undo', { ids })
    this.post({ card: 'saved', entries: [] })
    return t('card-undone')
  }
}

type PanelWord = 'keep-in-panel' | 'undo-in-panel'

const AGAIN = { 'keep-in-panel': 'press-again', 'undo-in-panel': 'undo-again' } as const

/** The button that opens the form, where it is the way to save. */
function asForm(edit: HTMLElement): HTMLElement {
  edit.textContent = t('keep-sentence')
  return edit
}

/** Lessons of the drafts that were saved, each of the statement that it was made of. */
const lessonsOf = (claims: readonly PageClaim[], drafts: Offer['drafts'], ids: readonly string[]): Taught[] =>
  drafts.flatMap((draft, at) => {
    const claim = claims.find((one) => keyOf(one) === keyOf(draft))
    return claim && ids[at] ? savedLesson(ids[at], claim) : []
  })
const pressAgain = async (asks: PanelWord): Promise<string> => t(AGAIN[asks])

const textOf = ({ names, negotiations, layer: _, ...shown }: Shown): string =>
  JSON.stringify([shown, [...names], [...negotiations]])

/** For each draft the effect of saving it; null for one that was saved. */
const effectsOf = ({ saved, effects }: Shown): (EffectView | null)[] =>
  effects.map((effect, index) => (saved[index] ? null : effect))

/** For each draft the status that saving it would take back; null where it takes none back. */
const backsOf = (shown: Shown): (string | null)[] =>
  effectsOf(shown).map((effect) => (effect?.isBack ? effect.status : null))

/** Space around the foot, in pixels. */
const EDGES_PX = 8
/** Greatest height of the card, as its style has it. */
const CARD_PX = 300
/** Time between two looks of the observer, and some. */
const EDGE_MS = 150

/** False where the foot is higher than the card, so that it is never wholly in sight: a long sentence, a low window. */
const hasRoom = (button: HTMLElement): boolean =>
  (button.closest('footer')?.getBoundingClientRect().height ?? 0) <= Math.min(innerHeight - EDGES_PX, CARD_PX)

/** Reads what a view shows. Null where the record does not know its subject. */
async function load(view: CardView): Promise<Shown | null> {
  const { subject, offer, pageDay } = view
  const claims = (offer?.drafts ?? []).map(({ negotiation, article, status, quote }) => ({
    negotiation,
    article,
    status,
    quote,
  }))
  const url = offer?.selected.place.url
  const [data, settings, choices, known, saved, effects, layer] = await Promise.all([
    subject && ask('card', { ...refOf(subject), pageDay }),
    ask('settings', {}),
    ask('choices', { negotiation: subject?.negotiation ?? offer?.selected.negotiation ?? '' }),
    ask('negotiations', {}),
    offer ? ask('savedFrom', { url: offer.selected.place.url, claims }) : [],
    effectsOfOffer(offer),
    url === undefined ? null : ask('visibility', { url }),
  ])
  const names = new Map([...choices.articles, ...choices.members].map(({ id, name }) => [id, name]))
  const negotiations = new Map(known.all.filter(({ isOn }) => isOn).map(({ id, name }) => [id, name]))
  const { statuses, roles } = choices
  return subject && !data ? null : { view, data, settings, names, negotiations, statuses, roles, saved, effects, layer }
}

/** True where every draft has its date; the form asks for it otherwise. */
const isDated = ({ drafts }: Offer): boolean => drafts.every(({ date }) => date !== null)

/** For each draft the effect of saving it; null without a date. */
async function effectsOfOffer(offer: Offer | null): Promise<readonly (EffectView | null)[]> {
  if (!offer || !isDated(offer)) return (offer?.drafts ?? []).map(() => null)
  const drafts = offer.drafts.flatMap(({ negotiation, article, status, date }) =>
    date === null ? [] : [{ negotiation, article, status, date }],
  )
  return ask('effects', { drafts })
}

const refOf = ({ negotiation, kind, id }: EntityRef): EntityRef => ({ negotiation, kind, id })

/** Other names, and the links into the app. */
function second({ data, view: { subject }, settings: { pwaUrl }, negotiations }: Shown): HTMLElement {
  const alts = h('span', { class: 'alts' })
  const lang = data && langOfName(data.names, uiLang())
  for (const [other, name] of Object.entries(data?.names ?? {})) {
    if (other === lang) continue
    if (alts.hasChildNodes()) alts.append(' · ')
    alts.append(h('span', { lang: other }, name))
  }
  const open = subject ? [openButton(pwaUrl, subject, t('open-record'))] : []
  for (const other of subject?.also ?? []) {
    const name = negotiations.get(other.negotiation)
    if (name !== undefined) open.push(openButton(pwaUrl, other, t('open-record-in', { name })))
  }
  return h('p', { class: 'second' }, alts, ...open)
}

/**
 * Names all that a press would write of what the page says: the sentence, which the page may show otherwise than it is, the
 * page as its source, and a line for each entry: article, status, date, what is open, who said so, and before it is saved
 * its effect on the status of the article.
 */
function namedEntries(shown: Shown, { drafts, selected }: Offer, isAsked: boolean): HTMLElement[] {
  const { names, statuses, roles } = shown
  const [first] = drafts
  if (!first) return []
  const quotes = [...new Set(drafts.map(({ quote }) => quote))]
  const nameOfId = (id: string) => names.get(id) ?? id
  const effects = effectsOf(shown)
  const sayers = drafts.map(({ speaker }) => saidBy(speaker, nameOfId, roles))
  // Once for all, where all are of one.
  const sayer = drafts.length > 1 && new Set(sayers).size === 1 ? (sayers[0] ?? '') : ''
  const lines = drafts.map(({ article, status: of, date, outstandingCount, target }, index) => {
    const effect = effects[index] ?? null
    const said = sayer === '' ? (sayers[index] ?? '') : ''
    return h(
      'li',
      {},
      h('b', {}, nameOfId(article)),
      `${colonIn(uiLang())}${nameOf(statuses, of)}, ${date === null ? t('panel-no-day') : dateText(date)}`,
      outstanding(outstandingCount ?? null, target?.date),
      ...(said === '' ? [] : [' ', h('small', { class: 'said' }, said)]),
      effect &&
        (effect.isBack || drafts.length < MANY) &&
        h(
          'small',
          effect.isBack ? { class: 'back', ...(isAsked && { role: 'alert' }) } : {},
          effectText(effect, nameOfId(article), of, statuses),
        ),
    )
  })
  return [
    h(
      'div',
      { class: 'source' },
      ...quotes.flatMap((quote) => [h('blockquote', { dir: 'auto' }, t('quoted', { text: quote })), ' ']),
      ...(sayer === '' ? [] : [h('small', {}, sayer), ' ']),
      ...(isSaidElsewhere(selected.claims) ? [h('small', {}, t('card-said-elsewhere')), ' '] : []),
      h('small', {}, t('source-of', { source: pageText(first.place) })),
    ),
    h('ul', { 'aria-label': t('card-sentence'), class: drafts.length < MANY ? '' : 'many' }, ...lines),
  ]
}

const status = (text: string): HTMLElement => h('small', { role: 'status' }, text)

/** Opens an article or member in the PWA's own tab. A click with a modifier key is left to the browser. */
function openButton(pwaUrl: string, entity: EntityRef, text: string): HTMLElement {
  const open = h('a', { class: 'open', href: entityUrl(pwaUrl, entity), target: '_blank' }, text)
  open.addEventListener('click', (event) => {
    const { isTrusted, button, ctrlKey, metaKey, shiftKey, altKey } = event
    if (!isTrusted || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return
    event.preventDefault()
    void ask('open', refOf(entity))
  })
  return open
}

/** True where who said it is told by another sentence: only the panel has it confirmed, and nobody is saved here. */
const isSaidElsewhere = (claims: readonly PageClaim[]): boolean =>
  claims.some(({ speaker }) => speaker.from !== undefined)
