/** Crash injection: a program that is killed before, during or after one of its steps, and does nothing more. */
export class Killed extends Error {}

/** A moment of a step: before it begins, while it is under way, or as its effect is there. */
export interface Moment {
  readonly when: 'before' | 'during' | 'after'
  /** Name of the function that is called. */
  readonly name: string
  readonly args: readonly unknown[]
}

/** Throws `Killed` at the moment of death, and at all later ones. */
export interface Lifetime {
  tick(moment: Moment): void
}

export class Countdown implements Lifetime {
  /** `steps`: how many halves of steps it lives; one half is before its effect, one after. */
  constructor(private steps: number) {}

  tick({ when }: Moment): void {
    if (when !== 'during' && this.steps-- <= 0) throw new Killed('killed')
  }
}

/** The same object, whose asynchronous functions are steps of a lifetime. */
export const mortal = <T extends object>(target: T, lifetime: Lifetime): T =>
  new Proxy(target, {
    get: (of, key) => {
      const value: unknown = Reflect.get(of, key, of)
      if (typeof value !== 'function') return value
      return async (...args: readonly unknown[]): Promise<unknown> => {
        const tick = (when: Moment['when']): void => lifetime.tick({ when, name: String(key), args })
        tick('before')
        const underWay = Promise.resolve(Reflect.apply(value, of, args))
        // A program that is killed meanwhile does not see what comes of it.
        underWay.catch(() => undefined)
        tick('during')
        const result: unknown = await underWay
        tick('after')
        return result
      }
    },
  })
