/** Hover card of a mark or a margin button: when its frame opens, where, and when it closes. */
import { ask } from '../../browser'
import type { CardView, FromCard, Offer, SavedDraft, Subject } from '../../card-messages'
import type { PageClaim } from '../../messages'
import type { EntityRef } from '../../settings'
import type { Hit } from '../marks/surface'
import { CardFrame, type FrameBox } from './card-frame'

const SHOW_MS = 120
const HIDE_MS = 280
/** The card stays open for this time after a press in it, wherever the pointer is, so that the result can be read. */
const MESSAGE_MS = 5000
/** The card is not hidden for this time after the pointer came to its frame: its word for that comes late on a busy machine. */
const HELD_MS = 1000
/** Distances from the mark and from the viewport's edge; width of the frame, and its least height. */
const GAP_PX = 6
const EDGE_PX = 8
const WIDTH_PX = 382
const HEIGHT_LEAST_PX = 120
/** Height of the frame, whatever the card says, so that its size tells the page nothing of it. */
const HEIGHT_PX = 306
/** Windows narrower than this get a sheet at the foot. */
const SHEET_PX = 720

/** Anchor of a card. */
export interface Anchor {
  /** Identity: a card that is open on it is not opened again. */
  readonly of: object
  readonly subject: Subject
  /** Its element, which gets the focus back. */
  readonly element: HTMLElement | null
  rects(): readonly DOMRect[]
  /** Its sentence, of which the card covers nothing. */
  around(): readonly DOMRect[]
  offer(): Offer | null
}

/** Interface of the page for the card. */
export interface CardPage {
  pageDay(): string | null
  claimOf(negotiation: string, article: string): PageClaim | null
  /** Sentence of a mark, with its claims on the mark's article; null where the page no longer has it. */
  offerAt(hit: Hit): Offer | null
  /** Place of the sentence of a mark. */
  around(hit: Hit): readonly DOMRect[]
  /** Called after entries were saved or undone in the card. */
  saved(entries: readonly SavedDraft[]): void
}

export class Card {
  private readonly frame: CardFrame
  private anchor: Anchor | null = null
  /** The card offers a claim to save. */
  private hasOffer = false
  private isShown = false
  private holdUntil = 0
  private pinned = false
  private isAway = false
  /** The pointer or the keyboard's focus is on the card. */
  private isHeld = false
  private showing: ReturnType<typeof setTimeout> | undefined
  private hiding: ReturnType<typeof setTimeout> | undefined

  constructor(
    mutate: (change: () => void) => void,
    private readonly page: CardPage,
  ) {
    this.frame = new CardFrame(
      mutate,
      (message) => this.hear(message),
      () => this.close(),
    )
  }

  get isOpen(): boolean {
    return this.isShown
  }

  holds(event: Event): boolean {
    return this.frame.holds(event)
  }

  /** Anchor of a mark. */
  anchorOf(hit: Hit): Anchor {
    const { span, element } = hit
    return {
      of: span,
      subject: { negotiation: span.negotiation, kind: span.kind, id: span.id, also: span.also },
      element,
      rects: () => (element ? [...element.getClientRects()] : hit.rects),
      around: () => this.page.around(hit),
      offer: () => (span.kind === 'article' ? this.page.offerAt(hit) : null),
    }
  }

  /** Shows a card after a delay, or at once; `takesFocus` for one that was asked for by the keyboard. */
  show(anchor: Anchor, now = false, takesFocus = false): void {
    if (this.pinned && !now) return
    this.stopTimers()
    if (this.anchor?.of === anchor.of) {
      if (takesFocus) this.focus()
      return
    }
    this.showing = setTimeout(
      () => {
        this.showing = undefined
        this.open(anchor, takesFocus)
      },
      now ? 0 : SHOW_MS,
    )
  }

  /** Called as the pointer comes to the frame: no other card is to open, and this one has the time to say that it is held. */
  stay(): void {
    clearTimeout(this.showing)
    this.showing = undefined
    this.putOff(HELD_MS)
  }

  /** Hides the card later than it was to be hidden, if it was. */
  private putOff(least = HIDE_MS): void {
    if (this.hiding !== undefined) this.hideSoon(least)
  }

  private stopTimers(): void {
    clearTimeout(this.showing)
    this.showing = undefined
    this.stopHiding()
  }

  private stopHiding(): void {
    clearTimeout(this.hiding)
    this.hiding = undefined
  }

  /** Hides the card after a delay, unless it is pinned or the pointer comes back. */
  hideSoon(least = HIDE_MS): void {
    this.stopTimers()
    if (this.isAway && this.holdUntil > 0) return
    const wait = Math.max(least, this.holdUntil - performance.now())
    if (!this.pinned) this.hiding = setTimeout(() => this.close(), wait)
  }

  /** Called as the user leaves the tab, and comes back: the result of a press, with its undo, is there for its time in sight. */
  setAway(isAway: boolean): void {
    this.isAway = isAway
    if (!this.isShown || this.holdUntil === 0) return
    if (!isAway) this.holdUntil = performance.now() + MESSAGE_MS
    if (!this.isHeld) this.hideSoon()
  }

  close(): void {
    this.stopTimers()
    const { anchor } = this
    this.anchor = null
    this.isShown = false
    this.pinned = false
    this.isHeld = false
    this.holdUntil = 0
    if (anchor) this.frame.hide()
  }

  /** Moves the focus from the mark into its card. */
  focus(): void {
    if (this.isShown) this.frame.focus()
  }

  /** Closes the card and takes its frame out of the page. */
  remove(): void {
    this.close()
    this.frame.remove()
  }

  /** Called after a scan: claims are read after names, and a card may be open by then that lacks them. */
  update(): void {
    if (!this.anchor || !this.isShown || this.hasOffer) return
    const read = this.readOn(this.anchor)
    if (this.hasOffer) this.frame.post({ card: 'read', ...read })
  }

  /** Claim of the page on the subject of a card, and the sentence that it offers to save. */
  private readOn(anchor: Anchor): Pick<CardView, 'claim' | 'offer'> {
    const { subject } = anchor
    const offer = anchor.offer()
    this.hasOffer = (offer?.drafts.length ?? 0) > 0
    return { claim: subject?.kind === 'article' ? this.page.claimOf(subject.negotiation, subject.id) : null, offer }
  }

  private open(anchor: Anchor, takesFocus: boolean): void {
    this.close()
    const { box, edge, offset } = placeFor(anchor.rects().at(-1) ?? new DOMRect(), anchor.around())
    const { subject } = anchor
    const view = { subject, pageDay: this.page.pageDay(), ...this.readOn(anchor), edge, offset } as const
    this.anchor = anchor
    try {
      this.frame.open(box, view, takesFocus)
    } catch {
      // The page keeps the frame from opening: the mark stays a plain link.
      this.remove()
    }
  }

  private hear(message: FromCard): void {
    switch (message.card) {
      case 'shown':
        if (!message.isShown) this.close()
        else if (this.anchor) {
          this.isShown = true
          this.frame.reveal()
          this.update()
        }
        break
      case 'close': {
        const { anchor } = this
        this.close()
        anchor?.element?.focus({ preventScroll: true })
        break
      }
      case 'held':
        this.isHeld = message.isHeld
        // It comes late on a busy machine, when the pointer is on the next mark already.
        if (message.isHeld) this.stopHiding()
        else if (this.showing === undefined) this.hideSoon()
        break
      case 'pinned':
        this.pinned = message.isPinned
        break
      case 'check':
        this.holdUntil = performance.now() + MESSAGE_MS
        // The press is not lost to a card that was about to be hidden.
        this.putOff()
        this.frame.post({ card: 'checked', steadyMs: this.frame.steadyMs })
        break
      case 'saved':
        this.holdUntil = performance.now() + MESSAGE_MS
        this.putOff()
        this.page.saved(message.entries)
    }
  }
}

interface Place extends Pick<CardView, 'edge' | 'offset'> {
  readonly box: FrameBox
}

/**
 * Place of the frame within the viewport: below or above the sentence of a mark; beside it where neither has the room. A
 * sheet in a small window, at its foot unless the sentence is there.
 */
function placeFor(mark: DOMRect, around: readonly DOMRect[]): Place {
  const sentence = boundsOf([mark, ...around])
  if (innerWidth < SHEET_PX) {
    const isFree = sentence.bottom <= innerHeight - HEIGHT_PX || sentence.top < HEIGHT_PX
    return isFree ? { box: 'foot', edge: 'sheet', offset: 0 } : { box: 'head', edge: 'sheet head', offset: 0 }
  }
  if (roomAt(sentence) >= HEIGHT_PX) return aboveOrBelow(sentence, mark.left)
  const beside = besideOf(sentence, mark)
  if (beside) return beside
  // A sentence that leaves no room: at least its mark stays in sight.
  return aboveOrBelow(roomAt(sentence) >= HEIGHT_LEAST_PX ? sentence : mark, mark.left)
}

type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

const boundsOf = (all: readonly DOMRect[]): Edges => ({
  left: Math.min(...all.map(({ left }) => left)),
  top: Math.min(...all.map(({ top }) => top)),
  right: Math.max(...all.map(({ right }) => right)),
  bottom: Math.max(...all.map(({ bottom }) => bottom)),
})

const roomAbove = ({ top }: Edges): number => top - GAP_PX - EDGE_PX
const roomBelow = ({ bottom }: Edges): number => innerHeight - bottom - GAP_PX - EDGE_PX
const roomAt = (of: Edges): number => Math.max(roomAbove(of), roomBelow(of))

function aboveOrBelow(of: Edges, left: number): Place {
  const height = Math.max(HEIGHT_LEAST_PX, Math.min(HEIGHT_PX, roomAt(of)))
  const isBelow = height <= roomBelow(of) || roomBelow(of) >= roomAbove(of)
  const box = {
    left: Math.max(EDGE_PX, Math.min(left, innerWidth - WIDTH_PX - EDGE_PX)),
    top: isBelow ? of.bottom + GAP_PX : of.top - GAP_PX - height,
    width: WIDTH_PX,
    height,
  }
  return { box, edge: isBelow ? 'start' : 'end', offset: 0 }
}

/** To the right of a sentence, or to its left; null where there is no width for it, or no more height than above or below. */
function besideOf(sentence: Edges, mark: DOMRect): Place | null {
  const height = Math.min(HEIGHT_PX, innerHeight - 2 * EDGE_PX)
  const [right, left] = [sentence.right + GAP_PX, sentence.left - GAP_PX - WIDTH_PX]
  const isRight = right + WIDTH_PX + EDGE_PX <= innerWidth
  if (height <= roomAt(sentence) || (!isRight && left < EDGE_PX)) return null
  const top = Math.max(EDGE_PX, Math.min(mark.top, innerHeight - EDGE_PX - height))
  const box = { left: isRight ? right : left, top, width: WIDTH_PX, height }
  return { box, edge: 'side', offset: Math.max(0, mark.top - top) }
}

/** Opens an article or member in the PWA's own tab. A click with a modifier key is left to the browser. */
export function openInPwa(event: MouseEvent, { negotiation, kind, id }: EntityRef): void {
  if (!event.isTrusted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  event.stopPropagation()
  ask('open', { negotiation, kind, id }).catch(() => {
    const target = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
    if (target instanceof HTMLAnchorElement) location.assign(target.href)
  })
}
