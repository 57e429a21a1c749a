/**
 * Lifecycle of the reader on a page: starts, restarts and stops it by the settings, and dispatches DOM events and
 * messages.
 */
import { localDay } from '../../shared/domain/dates/days'
import { PHASES } from '../../shared/domain/types'
import { ask, isAlive, onMessage, storage } from '../browser'
import { checkOf } from '../check'
import type { PageClaim, ReaderRequest, Seen } from '../messages'
import type { PageSettings } from '../settings'
import { Answers } from './card/answers'
import type { Captures } from './card/captures'
import { type Anchor, Card, openInPwa } from './card/card'
import { Overlay } from './card/overlay'
import { placeOfSentence } from './card/sentence'
import type { ClaimMarks } from './claims'
import { isPdf } from './marks/dom'
import { ElementSurface } from './marks/element-surface'
import { HighlightSurface } from './marks/highlight-surface'
import { removeStaleMarks } from './marks/stale-marks'
import type { Surface } from './marks/surface'
import { isOfPage } from './page/frames'
import { type LoadedPayload, loadPayload } from './page/page-payload'
import { pageClaim } from './page/report'
import { Reader, type Scan, seenOf } from './reader'
import type { NegotiationClaim } from './recogniser'
import type { Slices } from './slices'

/** Hosts of the manifest, whose pages get mark elements. */
const ELEMENT_HOSTS = new Set(__SITES__.map(({ origin }) => new URL(origin).hostname))

/** Time after the key in which a move of the focus is of its making. */
const TAB_MS = 500

export class Session {
  private life = new AbortController()
  private run: Run | null = null
  private loadCount = 0
  private loading: Promise<void>

  constructor() {
    const { signal } = this.life
    if (document.readyState !== 'loading') removeStaleMarks(document)
    // Listeners come before the first read, so that no change in between is missed.
    onMessage((message) => this.onRequest(message), signal)
    storage.onChanged((changed) => {
      if (changed.has('settings')) this.reload()
      else if (changed.has('kit')) this.setTurns()
      else if (changed.has('kept') || changed.has('wrong')) this.run?.refresh()
    }, signal)
    addEventListener('pageshow', ({ isTrusted, persisted }) => isTrusted && persisted && this.reload(), { signal })
    this.loading = this.load()
  }

  /** Waits for the newest load: settings that change while one runs start the next, and the first starts no run. */
  private async loaded(): Promise<void> {
    let awaited: Promise<void> | undefined
    while (awaited !== this.loading) {
      awaited = this.loading
      await awaited
    }
  }

  /** Reads the payload and starts, updates or ends the run by it. Of two concurrent loads the later one counts. */
  private async load(): Promise<void> {
    const load = ++this.loadCount
    const [payload] = await Promise.all([loadPayload(), hasText()])
    if (this.life.signal.aborted || load !== this.loadCount || this.run?.accept(payload.settings)) return
    this.run?.end()
    this.run = isWanted(payload.settings) ? new Run(payload, () => this.reload()) : null
    if (!this.run && load > 1) ask('seen', { marks: 0, articles: 0, members: 0, claims: 0 }).catch(() => {})
  }

  /** Loads again after a change of the settings, or after the page was restored from the back/forward cache. */
  private reload(): void {
    if (isAlive()) this.loading = this.load()
    else this.stop()
  }

  /** Updates the phases of the marks after a change of the data. Which negotiations are on is read by the next page. */
  private async setTurns(): Promise<void> {
    const { turns } = await loadPayload()
    this.run?.setTurns(turns)
  }

  private onRequest(message: unknown): Promise<unknown> | undefined {
    if (typeof message !== 'object' || message === null || !('reader' in message)) return undefined
    const request = message as ReaderRequest
    if (request.reader === 'stop') {
      this.stop()
      return Promise.resolve(null)
    }
    return this.handle(request)
  }

  /** Waits for the current scan before a report: the panel and the menu may ask in the middle of one. */
  private async handle(request: ReaderRequest): Promise<unknown> {
    if (request.reader === 'report' || request.reader === 'selection') {
      await this.loaded()
      await this.run?.lastScan
    }
    if (this.run) return this.run.answers.answer(request)
    return request.reader === 'report' ? Answers.off() : null
  }

  /** Ends the run and restores the page. */
  stop(): void {
    this.life.abort()
    this.run?.end()
    this.run = null
  }
}

const isWanted = (settings: PageSettings) =>
  !isPdf() && !settings.off.includes(location.origin) && (ELEMENT_HOSTS.has(location.hostname) || isOfPage())

/** Serialises the settings that change what a page shows, for comparison. */
const pageSettings = ({ what, colours, off, pwaUrl, printMarks, readAs }: PageSettings): string => {
  // By name: storage does not preserve the order of keys in every browser.
  const { articles, members, demonyms, claims } = what
  return JSON.stringify([
    articles,
    members,
    demonyms,
    claims,
    PHASES.map((phase) => colours[phase]),
    off.includes(location.origin),
    pwaUrl,
    printMarks,
    readAs,
  ])
}

const hasText = (): Promise<void> =>
  document.readyState === 'loading'
    ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }))
    : Promise.resolve()

/** Parts of a run whose code comes once names are marked. */
interface StatementParts {
  readonly claimMarks: ClaimMarks
  readonly captures: Captures
}

/** One run of the reader with its overlay, card and margin buttons, for one set of settings. */
class Run {
  readonly answers: Answers
  private readonly life = new AbortController()
  private readonly surface: Surface
  private readonly reader: Reader
  private readonly overlay: Overlay
  private readonly card: Card
  private statementParts: StatementParts | null = null
  private isStorm = false
  private reported = ''
  /** True once the user has asked for them in the panel. */
  private showsSuggestions = false
  private readonly today = localDay(new Date())

  /** Calls `settingsChanged` when the background reports other settings than those of this run. */
  constructor(
    private readonly payload: LoadedPayload,
    private readonly settingsChanged: () => void,
  ) {
    const { signal } = this.life
    const { settings } = payload
    this.surface =
      ELEMENT_HOSTS.has(location.hostname) || location.protocol.endsWith('extension:')
        ? new ElementSurface(settings)
        : new HighlightSurface(settings.colours)
    this.reader = new Reader(
      payload,
      this.surface,
      {
        isAlive: () => this.isAlive(),
        scanned: (scan, slices) => this.show(scan, slices),
        loadScript: (what) => ask('bring', { what }).catch(() => null),
        setStorm: (isStorm) => this.setStorm(isStorm),
      },
      this.today,
      signal,
    )
    const mutate = (change: () => void) => this.reader.mutate(change)
    this.overlay = new Overlay(mutate)
    this.card = new Card(mutate, {
      pageDay: () => this.reader.scan?.reading.date?.day ?? null,
      claimOf: (negotiation, article) => this.claimOf(negotiation, article),
      offerAt: (hit) => this.statementParts?.captures.offerAt(hit) ?? null,
      around: (hit) => placeOfSentence(this.reader.blocks, hit),
      saved: (entries) => this.statementParts?.captures.add(entries),
    })
    this.answers = new Answers(this.surface, this.reader, this.overlay, settings.what, signal, (shown) => {
      this.showsSuggestions = shown
      this.statementParts?.claimMarks.showSuggestions(shown)
    })
    this.listen(signal)
    this.reader.start()
  }

  /** Makes the parts once their code is there. */
  private withStatements(): StatementParts | null {
    const { plenaryLayout } = globalThis
    if (this.statementParts || !plenaryLayout) return this.statementParts
    const { signal } = this.life
    const mutate = (change: () => void) => this.reader.mutate(change)
    const offerOf = (claims: readonly PageClaim[]) => this.statementParts?.captures.offerOf(claims) ?? null
    const claimMarks = new plenaryLayout.ClaimMarks(this.surface, this.overlay, mutate, offerOf, signal)
    claimMarks.setPaused(this.isStorm)
    claimMarks.showSuggestions(this.showsSuggestions)
    const captures = new plenaryLayout.Captures(() => this.reader.scan, claimMarks, signal)
    this.statementParts = { claimMarks, captures }
    void captures.refresh()
    return this.statementParts
  }

  private setStorm(isStorm: boolean): void {
    this.isStorm = isStorm
    this.statementParts?.claimMarks.setPaused(isStorm)
  }

  private signAt(event: MouseEvent): Anchor | null {
    return this.statementParts?.claimMarks.anchorAt(event) ?? null
  }

  /** Listens to the user alone: an event that a script of the page made is none. */
  private listen(signal: AbortSignal): void {
    const passive = { signal, capture: true, passive: true }
    const active = { signal, capture: true }
    const on = <K extends keyof WindowEventMap>(
      type: K,
      act: (event: WindowEventMap[K]) => void,
      options: AddEventListenerOptions = passive,
    ) => addEventListener(type, (event) => event.isTrusted && act(event), options)
    on('pointerover', (event) => this.hover(event))
    on('focusin', (event) => this.focus(event))
    on('focusout', (event) => !this.card.holds(event) && this.byKeyboard && this.card.hideSoon())
    on('click', (event) => this.click(event), active)
    on('keydown', (event) => this.key(event), active)
    // Without it, so that the browser can keep the page to come back to.
    on('pagehide', () => this.card.remove(), { signal })
    on('pointermove', (event) => this.move(event))
    const away = ({ isTrusted }: Event) => isTrusted && this.card.setAway(document.hidden)
    document.addEventListener('visibilitychange', away, { signal })
  }

  private isOnSign = false
  private hover(event: PointerEvent): void {
    this.reader.onMove()
    // Over the frame, the card in it says whether the pointer is on it.
    if (event.pointerType === 'touch') return
    if (this.card.holds(event)) {
      this.card.stay()
      return
    }
    const sign = this.signAt(event)
    this.isOnSign = sign !== null
    const hit = sign || this.surface instanceof HighlightSurface ? null : this.surface.hitTest(event)
    if (sign) this.card.show(sign)
    else if (hit) this.card.show(this.card.anchorOf(hit))
    else this.card.hideSoon()
  }

  private movedAt = 0
  /** Marks that are highlights, and the signs in the margin, are no targets of events. */
  private move(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.timeStamp - this.movedAt < 60 || this.card.holds(event)) return
    this.movedAt = event.timeStamp
    const sign = this.signAt(event)
    if (this.surface instanceof ElementSurface) {
      if (sign !== null || this.isOnSign) this.hover(event)
      return
    }
    const hit = sign ? null : this.surface.hitTest(event)
    if (sign) this.card.show(sign)
    else if (hit) this.card.show(this.card.anchorOf(hit))
    else this.card.hideSoon()
  }

  /** When the user last pressed a key that moves the focus. */
  private tabbedAt = Number.NEGATIVE_INFINITY
  /** True where a move of the focus is the user's: one by a script of the page is a trusted event, too. */
  private get byKeyboard(): boolean {
    return performance.now() - this.tabbedAt < TAB_MS
  }

  private focus(event: FocusEvent): void {
    this.reader.onMove()
    if (this.card.holds(event) || !this.byKeyboard) return
    const hit = this.surface.hitTest(event)
    if (hit?.element?.matches(':focus-visible')) this.card.show(this.card.anchorOf(hit))
    // Also from the card, whose frame tells the page nothing as the focus leaves it.
    else this.card.hideSoon()
  }

  private click(event: MouseEvent): void {
    if (this.card.holds(event)) return
    // A click of the keyboard has no count, and no position.
    const sign = event.detail > 0 ? this.signAt(event) : null
    if (sign) {
      // The element under the sign was not pressed.
      event.preventDefault()
      event.stopPropagation()
      this.card.show(sign, true)
      return
    }
    const hit = this.surface.hitTest(event)
    if (!hit) {
      this.card.close()
      return
    }
    const touch = event instanceof PointerEvent && event.pointerType === 'touch'
    const isLink = hit.element?.localName === 'a'
    if (touch && (isLink || !hit.element) && !this.card.isOpen) {
      // On touch the first tap shows the card, and the second follows the link.
      if (isLink) event.preventDefault()
      this.card.show(this.card.anchorOf(hit), true)
    } else if (isLink) openInPwa(event, hit.span)
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Tab') this.tabbedAt = performance.now()
    if (!this.card.isOpen) return
    if (event.key === 'Escape') {
      this.card.close()
      event.stopPropagation()
    } else if (event.key === 'ArrowDown' && this.surface.hitTest(event)) {
      event.preventDefault()
      this.card.focus()
    }
  }

  /** Settles with the current scan, or the last one. */
  get lastScan(): Promise<void> {
    return this.reader.lastScan
  }

  private async show(scan: Scan, slices: Slices): Promise<void> {
    const { claimMarks } = this.withStatements() ?? {}
    if (this.payload.settings.what.claims) await claimMarks?.show(scan, (claim) => pageClaim(scan, claim), slices)
    this.card.update()
    if (!this.life.signal.aborted) void this.report(seenOf(scan, this.surface.size, scan.reading.claims))
  }

  /** Reports the counts to the background, if they changed. Not awaited by the scan: the answer may never come. */
  private async report(seen: Seen): Promise<void> {
    const counts = JSON.stringify(seen)
    if (counts === this.reported) return
    this.reported = counts
    if (!this.isAlive()) return
    // Right after an update the browser may fire no storage event: the answer has the current settings.
    const settings = await ask('seen', seen).catch(() => this.payload.settings)
    if (pageSettings(settings) !== pageSettings(this.payload.settings)) this.settingsChanged()
  }

  /** False after an update of the extension, which the page outlives; ends the run then. */
  private isAlive(): boolean {
    const alive = isAlive()
    if (!alive) this.end()
    return alive
  }

  private claimOf(negotiation: string, article: string): PageClaim | null {
    const { scan } = this.reader
    const isOf = (one: NegotiationClaim) => one.negotiation === negotiation && one.article === article
    const shown =
      scan && (this.showsSuggestions ? [...scan.reading.claims, ...scan.reading.suggestions] : scan.reading.claims)
    const found =
      scan &&
      shown?.filter((one) => isOf(one) && one.phase && !this.statementParts?.captures.isRefused(pageClaim(scan, one)))
    const claim = found?.find((one) => checkOf(one) === null) ?? found?.[0]
    return scan && claim ? pageClaim(scan, claim) : null
  }

  /**
   * Takes over settings that change nothing on the page; false where a new run is needed.
   */
  accept(settings: PageSettings): boolean {
    if (pageSettings(settings) !== pageSettings(this.payload.settings)) return false
    void this.refresh()
    this.reader.retry()
    return true
  }

  /** Updates the buttons after a sentence was saved or undone. */
  async refresh(): Promise<void> {
    await this.statementParts?.captures.refresh()
  }

  setTurns(turns: LoadedPayload['turns']): void {
    this.reader.setTurns(turns)
  }

  end(): void {
    this.card.remove()
    this.life.abort()
    this.overlay.remove()
  }
}
