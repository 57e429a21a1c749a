/**
 * Card frame: a page of the extension's own in an iframe, in the top layer under a closed shadow root. The host page
 * reads nothing in it and styles nothing around it. Its size is of the window and its mark alone, whatever the card says.
 */
import { type CardPort, connectCard, extensionName, extensionUrl } from '../../browser'
import type { CardView, FromCard, ToCard } from '../../card-messages'
import { boxOf, documentElementOf, parentNodeOf } from '../marks/dom'
import css from './card-frame.css?inline'
import { closedHost } from './overlay'

/** Box of the frame, relative to the viewport; in a small window it is a sheet at its foot or its head. */
export type FrameBox =
  | 'foot'
  | 'head'
  | { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** Time between two checks that the frame is where it was put. */
const CHECK_MS = 100
/** A longer pause between two checks tells nothing of the time between: a page may keep them from running. */
const UNCHECKED_MS = 500
/** Page zoom by style at which the words of the card can be read. */
const ZOOM_LEAST = 0.8
const ZOOM_MOST = 4

export class CardFrame {
  private host: HTMLElement | null = null
  private iframe: HTMLIFrameElement | null = null
  private port: CardPort | null = null
  /** Message that waits for the frame to load, and whether it has. */
  private first: ToCard | null = null
  private isAnswered = false
  private steadySince: number | null = null
  private spot = ''
  private notedAt = 0
  private checking: ReturnType<typeof setTimeout> | undefined
  private size: readonly [width: number, height: number] = [0, 0]

  constructor(
    private readonly mutate: (change: () => void) => void,
    private readonly heard: (message: FromCard) => void,
    /** Called when the page took the frame away. */
    private readonly lost: () => void,
  ) {}

  /** True when an event came from the frame. */
  holds(event: Event): boolean {
    return this.host !== null && event.composedPath().includes(this.host)
  }

  /** Places the frame and has the card show a view; it is seen once the card has said so. */
  open(box: FrameBox, view: Omit<CardView, 'scheme'>, takesFocus: boolean): void {
    // A new one, if the page has put it elsewhere.
    if (this.host && parentNodeOf(this.host) !== documentElementOf(document)) this.remove()
    const { host, iframe } = this.made()
    this.mutate(() => {
      if (!host.isConnected) documentElementOf(document).append(host)
      host.popover = 'manual'
      // Again, so that it is the last of the top layer.
      if (host.matches(':popover-open')) host.hidePopover()
      host.showPopover()
    })
    this.place(iframe, boxOf(host), box)
    const scheme = getComputedStyle(iframe).color === 'rgb(0, 0, 0)' ? 'light' : 'dark'
    iframe.style.setProperty('color-scheme', `only ${scheme}`)
    this.post({ card: 'show', view: { ...view, scheme }, takesFocus })
  }

  private place(iframe: HTMLIFrameElement, origin: DOMRect, box: FrameBox): void {
    const isSheet = typeof box === 'string'
    iframe.className = isSheet ? `sheet ${box}` : ''
    iframe.removeAttribute('style')
    for (const [name, value] of Object.entries(isSheet ? {} : box)) {
      const from = name === 'left' ? origin.left : name === 'top' ? origin.top : 0
      iframe.style.setProperty(name, `${value - from}px`)
    }
  }

  /** Makes the frame seen. */
  reveal(): void {
    const { iframe } = this
    if (!iframe) return
    iframe.classList.add('shown')
    const { width, height } = boxOf(iframe)
    this.size = [width, height]
    this.steadySince = null
    this.check()
  }

  focus(): void {
    this.iframe?.focus({ preventScroll: true })
    this.post({ card: 'focus' })
  }

  post(message: ToCard): void {
    if (this.isAnswered) this.port?.post(message)
    else this.first = message
  }

  /** For how long the frame has been as it was put, and at one place of the screen, in milliseconds. */
  get steadyMs(): number {
    this.note()
    return this.steadySince === null ? 0 : performance.now() - this.steadySince
  }

  hide(): void {
    clearTimeout(this.checking)
    if (!this.isAnswered) {
      // The page may bar it, or it is slow: the next card tries again.
      this.remove()
      return
    }
    const { host, iframe } = this
    iframe?.classList.remove('shown')
    this.post({ card: 'hide' })
    if (host?.matches(':popover-open')) this.mutate(() => host.hidePopover())
  }

  remove(): void {
    clearTimeout(this.checking)
    const { host, port } = this
    if (host) this.mutate(() => host.remove())
    port?.close()
    this.host = null
    this.iframe = null
    this.port = null
    this.first = null
    this.isAnswered = false
  }

  private made(): { readonly host: HTMLElement; readonly iframe: HTMLIFrameElement } {
    if (this.host && this.iframe) return { host: this.host, iframe: this.iframe }
    const { host, root } = closedHost(css)
    const iframe = document.createElement('iframe')
    // Only this script and its frame know it: the page can make a frame like it, but none that is answered.
    const secret = crypto.randomUUID()
    iframe.title = extensionName()
    iframe.src = `${extensionUrl('card/index.html')}#${secret}`
    iframe.addEventListener('load', () => this.connect(secret))
    root.append(iframe)
    this.host = host
    this.iframe = iframe
    return { host, iframe }
  }

  /**
   * Connects after each load of the frame, until the card answers: Firefox loads an empty document first. A load after
   * that is one elsewhere, as the page has moved the frame.
   */
  private connect(secret: string): void {
    if (this.isAnswered) {
      this.drop()
      return
    }
    try {
      const port = connectCard(
        secret,
        (message) => {
          this.isAnswered = true
          this.heard(message as FromCard)
        },
        () => this.port === port && this.isAnswered && this.drop(),
      )
      this.port = port
      if (this.first) port.post(this.first)
    } catch {
      // After an update of the extension: the mark stays a plain link.
      this.drop()
    }
  }

  /** The frame was loaded again elsewhere, or never came: the next card gets a new one. */
  private drop(): void {
    this.remove()
    this.lost()
  }

  private check(): void {
    clearTimeout(this.checking)
    // In a frame of the page, so that its animations are where they are drawn.
    const delay = CHECK_MS * (0.5 + Math.random())
    this.checking = setTimeout(() => requestAnimationFrame(() => this.host && this.checkAgain()), delay)
    this.note()
  }

  private checkAgain(): void {
    if (this.iframe?.classList.contains('shown')) this.check()
  }

  private note(): void {
    const now = performance.now()
    const spot = this.spotOnScreen()
    if (!this.isAsPut() || spot !== this.spot || now - this.notedAt > UNCHECKED_MS) this.steadySince = null
    else this.steadySince ??= now
    this.spot = spot
    this.notedAt = now
  }

  /** Position on the screen: a page that scrolls, or moves its window, moves it under a press that is under way. */
  private spotOnScreen(): string {
    if (!this.iframe) return ''
    const { left, top } = boxOf(this.iframe)
    return `${Math.round(screenX + left)} ${Math.round(screenY + top)}`
  }

  private isAsPut(): boolean {
    const { host, iframe } = this
    const root = documentElementOf(document)
    if (!host || !iframe || parentNodeOf(host) !== root || !host.matches(':popover-open')) return false
    // Another window may lie over the card: that one then has the focus.
    if (!document.hasFocus()) return false
    const { width, height } = boxOf(iframe)
    const zoom = zoomOf(host)
    const isSized = Math.abs(width - this.size[0]) < 1 && Math.abs(height - this.size[1]) < 1
    return isSized && zoom >= ZOOM_LEAST && zoom <= ZOOM_MOST && !isInTransition(root)
  }
}

/** Zoom by style; 1 in browsers that do not tell, in which a press in the card writes nothing. */
const zoomOf = (element: Element): number => {
  const zoom: unknown = Reflect.get(element, 'currentCSSZoom')
  return typeof zoom === 'number' ? zoom : 1
}

/** A view transition draws a picture of the page over it, which the page may move. */
function isInTransition(root: Element): boolean {
  return CSS.supports('selector(:active-view-transition)') && root.matches(':active-view-transition')
}
