/**
 * Queue of the presses in the card: one is done at a time. After a choice one more is taken, which waits until that choice is
 * rendered; any other must come again.
 */

/** The card, as the queue drives it. */
interface Pressed {
  /** A press is being done, or none is. No rendering, which would be to be seen anew. */
  readonly showBusy: (isBusy: boolean) => void
  readonly showResult: (message: string) => void
  /** Resolves once the card shows what was chosen last; to false where that does not come. */
  readonly isChoiceRendered: () => Promise<boolean>
  /** Message of a press that failed. */
  readonly failed: () => string
}

/** No press is being done. */
const READY: Promise<boolean> = Promise.resolve(true)

export class PressQueue {
  /** From the start of what a press does until its result. */
  isBusy = false
  private last: 'choice' | 'act' | null = null
  /** Resolves after the press that is being done: true where it was a choice that is rendered by now. */
  private done = READY
  /** Generation counter: a press in an earlier content of the card is dropped. */
  private generation = 0

  constructor(private readonly card: Pressed) {}

  /** True where a further press must come again. */
  get isFull(): boolean {
    return this.last === 'act'
  }

  clear(): void {
    this.generation++
    this.last = null
    this.done = READY
    this.isBusy = false
  }

  /** Does a press, after the choice that is being made, if any; `isReady` tells whether that one was made. */
  add(kind: 'choice' | 'act', act: (isReady: boolean) => Promise<string>): void {
    const { generation, done, card } = this
    const own: Promise<boolean> = done.then(async (isReady) => {
      if (generation !== this.generation) return false
      this.isBusy = true
      const message = await act(isReady).catch(card.failed)
      if (generation !== this.generation) return false
      this.isBusy = false
      if (kind === 'act') this.end(own)
      const rendering = kind === 'choice' && message === '' ? card.isChoiceRendered() : false
      card.showResult(message)
      const isMade = await rendering
      this.end(own)
      return isMade
    })
    this.last = kind
    this.done = own
    card.showBusy(true)
  }

  /** The next press counts, unless one waits already. */
  private end(press: Promise<boolean>): void {
    if (this.done !== press) return
    this.last = null
    this.done = READY
    this.card.showBusy(false)
  }
}
