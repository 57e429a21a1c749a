/**
 * Message types between a content script and its card, a page of the extension's own in a frame. What the page wrote goes
 * in, what the user did comes out; no word of the record passes through the host page's process.
 */
import type { DayOrMonth } from '../shared/domain/types'
import type { Check } from './check'
import type { OfferedDraft, PageClaim, Selected } from './messages'
import type { EntityRef } from './settings'

/** A marked name; `also` are the same one in further negotiations that the page is about. */
export interface MarkedName extends EntityRef {
  readonly also: readonly EntityRef[]
}

/** Subject of a card: a marked name, or with `null` the sentence alone. */
export type Subject = MarkedName | null

/** A draft that was saved, as the page finds it again, by the id of its entry. */
export interface SavedDraft {
  readonly id: string
  readonly draft: OfferedDraft
}

/** A sentence of the page, and the drafts of its claims. The card adds the visibility, as it shows it; one without a date is saved in the form. */
export interface Offer {
  readonly selected: Selected
  readonly drafts: readonly OfferedDraft[]
  /** Set where its one reading is to be checked; several are never offered together. */
  readonly check?: Check | undefined
}

export interface CardView {
  readonly subject: Subject
  readonly pageDay: DayOrMonth | null
  /** Claim of the page on the article. */
  readonly claim: PageClaim | null
  readonly offer: Offer | null
  /** Used colour scheme of the host page. */
  readonly scheme: 'light' | 'dark'
  /**
   * Edge of the frame at which the card is, so that it touches its sentence; `side` where the frame is beside it, `sheet` at
   * the foot of a small window, or at its head.
   */
  readonly edge: 'start' | 'end' | 'side' | 'sheet' | 'sheet head'
  /** Distance of the mark from the top of a frame beside it, in pixels. */
  readonly offset: number
}

export type ToCard =
  | { readonly card: 'show'; readonly view: CardView; readonly takesFocus: boolean }
  /** The page's claims on the article, which were read after the card opened. */
  | ({ readonly card: 'read' } & Pick<CardView, 'claim' | 'offer'>)
  | { readonly card: 'hide' }
  | { readonly card: 'focus' }
  /** Answer to `check`: for how long the frame has been where the content script put it, in milliseconds. */
  | { readonly card: 'checked'; readonly steadyMs: number }

export type FromCard =
  /** Rendered; `false` where the record has nothing to show. */
  | { readonly card: 'shown'; readonly isShown: boolean }
  | { readonly card: 'close' }
  /** The pointer or the focus is on the card, or has left it. */
  | { readonly card: 'held'; readonly isHeld: boolean }
  | { readonly card: 'pinned'; readonly isPinned: boolean }
  | { readonly card: 'check' }
  /** Entries that were saved now; an empty list after an undo. */
  | { readonly card: 'saved'; readonly entries: readonly SavedDraft[] }
