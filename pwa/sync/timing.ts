/** Timers that end with what they belong to, and waits that an abort or a call ends early. */

/** Timers by name: setting one anew replaces it. */
export class Timers {
  readonly #stops = new Map<string, () => void>()

  after(name: string, milliseconds: number, work: () => void): void {
    this.stop(name)
    const timer = setTimeout(work, milliseconds)
    this.#stops.set(name, () => clearTimeout(timer))
  }

  every(name: string, milliseconds: number, work: () => void): void {
    this.stop(name)
    const timer = setInterval(work, milliseconds)
    this.#stops.set(name, () => clearInterval(timer))
  }

  has(name: string): boolean {
    return this.#stops.has(name)
  }

  stop(name: string): void {
    this.#stops.get(name)?.()
    this.#stops.delete(name)
  }

  stopAll(): void {
    for (const name of [...this.#stops.keys()]) this.stop(name)
  }
}

/** Resolves after a time, which may have no end, or once it is ended. */
export function sleep(milliseconds: number, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer)
      ended.removeEventListener('abort', over)
      resolve()
    }
    const timer = Number.isFinite(milliseconds) ? setTimeout(over, milliseconds) : undefined
    if (ended.aborted) over()
    else ended.addEventListener('abort', over)
  })
}

const LONGEST = 60_000

/**
 * Exponential backoff with jitter: milliseconds to wait after so many failures in a row. Half is random (0 to 1), so that
 * devices do not return all at once.
 */
export function backoff(failures: number, random: number): number {
  const wait = Math.min(LONGEST, 1_000 * 2 ** Math.max(0, failures - 1))
  return wait / 2 + (wait / 2) * random
}

const BEAT_PER_DEVICE = 1_500
export const LONGEST_BEAT = 300_000

/**
 * Milliseconds between a device's heartbeats whose contents have changed: so many for each device of the delegation, since
 * all of them receive each heartbeat.
 */
export const beatInterval = (devices: number): number => Math.min(LONGEST_BEAT, BEAT_PER_DEVICE * devices)
