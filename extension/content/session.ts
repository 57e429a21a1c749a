/** One reader's life on a page: what the settings ask for, the events it hears, and its end. */
import { localDay } from '../../shared/domain/days'
import { PHASES } from '../../shared/domain/types'
import { ask, isAlive, onMessage, storage } from '../browser'
import type { PageClaim, ReaderRequest, Seen } from '../messages'
import type { Settings } from '../settings'
import { Answers } from './answers'
import { Captures } from './captures'
import { Card, openInPwa } from './card'
import { ClaimMarks } from './claims'
import { isPdf } from './dom'
import { ElementSurface } from './element-surface'
import { HighlightSurface } from './highlight-surface'
import { Overlay } from './overlay'
import { type LoadedPayload, loadPayload } from './page-payload'
import { Reader, type Scan, seenOf } from './reader'
import { pageClaim } from './report'
import type { Slices } from './slices'
import { removeStaleMarks } from './stale-marks'
import type { Surface } from './surface'

/** Sites whose pages get marks as elements. */
const ELEMENT_HOSTS = new Set(['www.wto.org'])

export class Session {
  private life = new AbortController()
  private run: Run | null = null
  private loadCount = 0
  private loading: Promise<void>

  constructor() {
    const { signal } = this.life
    if (document.readyState !== 'loading') removeStaleMarks(document)
    // All is heard before anything is read: what changes in between is not missed.
    onMessage((message) => this.onRequest(message), signal)
    storage.onChanged((changed) => {
      if ('settings' in changed) this.reload()
      else if ('kit' in changed) this.updateTurns()
      else if ('kept' in changed) this.run?.refreshSaved()
    }, signal)
    addEventListener('pageshow', (event) => event.persisted && this.reload(), { signal })
    this.loading = this.load()
  }

  /** Begins, goes on or ends as the settings say; of two at once the later counts. */
  private async load(): Promise<void> {
    const load = ++this.loadCount
    const [kit] = await Promise.all([loadPayload(), hasText()])
    if (this.life.signal.aborted || load !== this.loadCount || this.run?.accept(kit.settings)) return
    this.run?.end()
    this.run = isWanted(kit.settings) ? new Run(kit, () => this.reload()) : null
    if (!this.run && load > 1) ask('seen', { marks: 0, articles: 0, members: 0, claims: 0 }).catch(() => {})
  }

  /** The settings changed, or the page came back from the browser's store of left pages. */
  private reload(): void {
    if (isAlive()) this.loading = this.load()
    else this.stop()
  }

  /** The record moved: the marks show it at once, and the rest of the page stays as it is. */
  private async updateTurns(): Promise<void> {
    const { turns } = await loadPayload()
    this.run?.updateTurns(turns)
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

  /** The panel and the menu may ask while the page is being looked at. */
  private async handle(request: ReaderRequest): Promise<unknown> {
    if (request.reader === 'report' || request.reader === 'selection') {
      await this.loading
      await this.run?.lastScan
    }
    if (this.run) return this.run.answers.answer(request)
    return request.reader === 'report' ? Answers.off() : null
  }

  /** Ends all and gives the page back as it was. */
  stop(): void {
    this.life.abort()
    this.run?.end()
    this.run = null
  }
}

const isWanted = (settings: Settings) => !isPdf() && !settings.off.includes(location.origin)

/** What of the settings a page shows. */
const pageSettings = ({ what, colours, off, pwaUrl, printMarks, readAs }: Settings): string => {
  // By name: a browser's store may give them back in another order.
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

/** The reader at work, from on to off. */
class Run {
  readonly answers: Answers
  private readonly life = new AbortController()
  private readonly surface: Surface
  private readonly reader: Reader
  private readonly overlay: Overlay
  private readonly card: Card
  private readonly claimMarks: ClaimMarks
  private readonly captures: Captures
  private reported = ''
  private readonly today = localDay(new Date())

  /** `settingsChanged` is called where the background goes by other settings than this run. */
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
        scanned: (look, slices) => this.show(look, slices),
        loadClaims: () => ask('bring', { what: 'claims' }).catch(() => null),
        setStorm: (storms) => this.claimMarks.setSuspended(storms),
      },
      this.today,
      signal,
    )
    this.overlay = new Overlay((change) => this.reader.unobserved(change), settings.colours)
    this.card = new Card(this.overlay, {
      pwaUrl: settings.pwaUrl,
      pageDay: () => this.reader.scan?.reading.date?.day ?? null,
      claimOf: (article) => this.claimOf(article),
      layer: () => this.captures.layer,
      sentenceAt: (hit) => this.captures.sentenceAt(hit),
      savedOf: (sentence) => this.captures.savedSentence(sentence),
      save: (sentence) => this.captures.saveSentence(sentence),
      undo: (ids) => this.captures.undo(ids),
    })
    this.claimMarks = new ClaimMarks(
      this.surface,
      this.overlay,
      (change) => this.reader.unobserved(change),
      {
        layer: () => this.captures.layer,
        save: (claims, button) => this.captures.saveClaims(claims, button),
        isSavedHere: (claims) => this.captures.areSavedInRun(claims),
        undo: (claims, button) => this.captures.undoClaims(claims, button),
      },
      signal,
    )
    this.captures = new Captures(() => this.reader.scan, this.claimMarks, this.today, settings.layer, signal)
    this.answers = new Answers(this.surface, this.reader, this.overlay, settings.what, signal)
    this.listen(signal)
    this.reader.start()
    this.captures.refresh()
  }

  private listen(signal: AbortSignal): void {
    const heard = { signal, capture: true, passive: true }
    addEventListener('pointerover', (event) => this.hover(event), heard)
    addEventListener('focusin', (event) => this.focus(event), heard)
    addEventListener('focusout', (event) => this.overlay.holds(event) || this.card.hideSoon(), heard)
    addEventListener('click', (event) => this.click(event), { signal, capture: true })
    addEventListener('keydown', (event) => this.key(event), { signal, capture: true })
    addEventListener('pagehide', () => this.card.close(), { signal })
    if (this.surface instanceof HighlightSurface) addEventListener('pointermove', (event) => this.move(event), heard)
  }

  private hover(event: PointerEvent): void {
    this.reader.pointerMoved()
    if (event.pointerType === 'touch') return
    if (this.overlay.holds(event)) {
      this.card.cancelHide()
      return
    }
    const hit = this.surface instanceof HighlightSurface ? null : this.surface.hitTest(event)
    if (hit) this.card.show(hit)
    else this.card.hideSoon()
  }

  private movedAt = 0
  private move(event: PointerEvent): void {
    if (event.timeStamp - this.movedAt < 60 || this.overlay.holds(event)) return
    this.movedAt = event.timeStamp
    const hit = this.surface.hitTest(event)
    if (hit) this.card.show(hit)
    else this.card.hideSoon()
  }

  private focus(event: FocusEvent): void {
    this.reader.pointerMoved()
    if (this.overlay.holds(event)) {
      this.card.cancelHide()
      return
    }
    const hit = this.surface.hitTest(event)
    if (hit?.element?.matches(':focus-visible')) this.card.show(hit)
  }

  private click(event: MouseEvent): void {
    if (!event.isTrusted || this.overlay.holds(event)) return
    const hit = this.surface.hitTest(event)
    if (!hit) {
      this.card.close()
      return
    }
    const touch = event instanceof PointerEvent && event.pointerType === 'touch'
    const isLink = hit.element?.localName === 'a'
    if (touch && (isLink || !hit.element) && !this.card.isOpen) {
      // The first tap shows the card, which has the link; the second follows it.
      if (isLink) event.preventDefault()
      this.card.show(hit, true)
    } else if (isLink) openInPwa(event, hit.span.kind, hit.span.id)
  }

  private key(event: KeyboardEvent): void {
    if (!this.card.isOpen) return
    if (event.key === 'Escape') {
      this.card.close()
      event.stopPropagation()
    } else if (event.key === 'ArrowDown' && this.surface.hitTest(event)) {
      event.preventDefault()
      this.card.focus()
    }
  }

  /** Over with the look at the page that is being taken, or was taken last. */
  get lastScan(): Promise<void> {
    return this.reader.lastScan
  }

  private async show(look: Scan, slices: Slices): Promise<void> {
    if (this.payload.settings.what.claims) await this.claimMarks.show(look, (claim) => pageClaim(look, claim), slices)
    if (!this.life.signal.aborted) void this.report(seenOf(look, this.surface.size, look.reading.claims))
  }

  /** Tells the background what is on the page. No look waits for its answer: it may never come. */
  private async report(seen: Seen): Promise<void> {
    const said = JSON.stringify(seen)
    if (said === this.reported) return
    this.reported = said
    if (!this.isAlive()) return
    // Right after an update the browser may not tell the reader of a change: here it hears of it at last.
    const settings = await ask('seen', seen).catch(() => this.payload.settings)
    if (pageSettings(settings) !== pageSettings(this.payload.settings)) this.settingsChanged()
  }

  /** A page outlives an update of the extension, and this run with it: the next one marks anew. */
  private isAlive(): boolean {
    const alive = isAlive()
    if (!alive) this.end()
    return alive
  }

  private claimOf(article: string): PageClaim | null {
    const { scan } = this.reader
    const claim = scan?.reading.claims.find((one) => one.article === article && one.phase)
    return scan && claim ? pageClaim(scan, claim) : null
  }

  /** Takes over settings that change nothing on the page but where captures go; false where all is to be done anew. */
  accept(settings: Settings): boolean {
    if (pageSettings(settings) !== pageSettings(this.payload.settings)) return false
    this.captures.layer = settings.layer
    void this.refreshSaved()
    this.reader.retry()
    return true
  }

  /** Something was kept from this page, or taken back. */
  async refreshSaved(): Promise<void> {
    await this.captures.refresh()
    await this.card.refresh()
  }

  updateTurns(turns: LoadedPayload['turns']): void {
    this.reader.updateTurns(turns)
    void this.refreshSaved()
  }

  end(): void {
    this.card.close()
    this.life.abort()
    this.overlay.remove()
  }
}
