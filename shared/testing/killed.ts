/** Crash injection: a program that is killed before or after one of its steps, and does nothing more. */
export class Killed extends Error {}

export class Countdown {
  /** `steps`: how many halves of steps it lives; one half is before its effect, one after. */
  constructor(private steps: number) {}

  tick(): void {
    if (this.steps-- <= 0) throw new Killed('killed')
  }
}

/** The same object, whose asynchronous functions are steps of a countdown. */
export const mortal = <T extends object>(target: T, countdown: Countdown): T =>
  new Proxy(target, {
    get: (of, key) => {
      const value: unknown = Reflect.get(of, key, of)
      if (typeof value !== 'function') return value
      return async (...args: readonly unknown[]): Promise<unknown> => {
        countdown.tick()
        const result: unknown = await Reflect.apply(value, of, args)
        countdown.tick()
        return result
      }
    },
  })
