/** Crash injection at a named point: the program of a device dies at the first moment of a step that fits. */
import { Killed, type Lifetime, type Moment } from '../../testing/delegation/killed'

export type Point = (moment: Moment) => boolean

export class Crash implements Lifetime {
  #isDead = false
  #fire: (() => void) | null = null
  #point: Point = () => false

  get isDead(): boolean {
    return this.#isDead
  }

  /** Resolves as the program dies there. */
  at(point: Point): Promise<void> {
    this.#point = point
    return new Promise((resolve) => {
      this.#fire = resolve
    })
  }

  kill(): void {
    this.#isDead = true
    this.#fire?.()
  }

  tick(moment: Moment): void {
    if (!this.#isDead && this.#point(moment)) this.kill()
    if (this.#isDead) throw new Killed('killed')
  }
}
