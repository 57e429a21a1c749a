/** How long devices may send nothing, as of looks at them ten times a second. */
import type { LiveDevice } from './live-device'

const INTERVAL = 100

export class Stops {
  readonly #since = new Map<string, number>()
  readonly #timer: ReturnType<typeof setInterval>
  /** Longest time that one device was stopped, in milliseconds. */
  longest = 0

  constructor(private readonly devices: () => readonly LiveDevice[]) {
    this.#timer = setInterval(() => this.#look(), INTERVAL)
  }

  /** Devices that are stopped now. */
  get stopped(): number {
    return this.#since.size
  }

  /** Begins another part, with nothing counted. */
  begin(): void {
    this.longest = 0
    this.#since.clear()
  }

  end(): void {
    clearInterval(this.#timer)
  }

  #look(): void {
    const now = Date.now()
    for (const device of this.devices()) {
      const { id, connection, isConnected } = device
      if (!isConnected || (connection.sync?.status.barrier ?? null) === null) {
        this.#since.delete(id)
        continue
      }
      const since = this.#since.get(id) ?? now
      this.#since.set(id, since)
      this.longest = Math.max(this.longest, now - since)
    }
  }
}
