/** Leader election among the tabs: the one that holds the lock works, and begins anew, after a while, where its work fails. */
import type { Tabs } from './environment'
import type { SyncProblem } from './model'
import { problemOf } from './problems'
import { backoff, sleep } from './timing'

export interface LeaderWork {
  /** Works until it is ended. Rejects where it cannot go on. */
  readonly run: (ended: AbortSignal) => Promise<void>
  /** Called after each run, with what it rejected with. */
  readonly stopped: (problem: SyncProblem | null) => void
  /** True where the tab is to queue for the lock again, once it has lost it. */
  readonly isWanted: () => boolean
}

export class Leadership {
  /** This tab's place in the queue for the lock, or its hold of it. */
  #claim: AbortController | null = null
  #isLeader = false
  /** Runs one after the other, where the tab takes the lock from itself. */
  #working: Promise<void> = Promise.resolve()
  /** Failed runs in a row. */
  #failures = 0

  constructor(
    private readonly tabs: Pick<Tabs, 'hold'>,
    private readonly work: LeaderWork,
  ) {}

  get isLeader(): boolean {
    return this.#isLeader
  }

  /** True while it queues for the lock or holds it. */
  get isClaiming(): boolean {
    return this.#claim !== null
  }

  /** Queues for the lock anew, or takes it from the tab that has it. */
  claim(takesOver: boolean): void {
    this.#claim?.abort()
    const claim = new AbortController()
    this.#claim = claim
    const work = (lost: AbortSignal): Promise<void> => {
      const ended = AbortSignal.any([lost, claim.signal])
      this.#working = this.#working.then(() => this.#run(ended))
      return this.#working
    }
    void this.tabs.hold(takesOver, claim.signal, work).then(() => {
      if (this.#claim !== claim) return
      this.#claim = null
      if (this.work.isWanted()) this.claim(false)
    })
  }

  /** Leaves the queue, or gives the lock back. Resolves once nothing is written any more. */
  async giveUp(): Promise<void> {
    this.#claim?.abort()
    this.#claim = null
    await this.#working
  }

  async #run(ended: AbortSignal): Promise<void> {
    if (ended.aborted) return
    this.#isLeader = true
    const problem = await this.work.run(ended).then(() => null, problemOf)
    this.work.stopped(problem)
    this.#failures = problem ? this.#failures + 1 : 0
    if (problem) await sleep(backoff(this.#failures, Math.random()), ended)
    this.#isLeader = false
  }
}
