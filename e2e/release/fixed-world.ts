/** A world in which a command gives the same files whenever it is run: clock, random numbers, and keys. */

/** Pseudo-random bytes (a linear congruential generator): for files whose secrets are published. */
function byteSource(): (bytes: Uint8Array) => void {
  let state = 1
  return (bytes) => {
    for (let at = 0; at < bytes.length; at++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      bytes[at] = state >>> 24
    }
  }
}

/** Fixes the clock at an instant, and seeds `crypto`. */
export function fixWorld(instant: string): void {
  const fill = byteSource()
  const random = (length: number) => {
    const bytes = new Uint8Array(length)
    fill(bytes)
    return bytes
  }
  const now = Date.parse(instant)
  globalThis.Date = class extends Date {
    constructor(...args: [] | [string | number | Date]) {
      super(args.length === 0 ? now : args[0])
    }
    static override now = () => now
  } as DateConstructor
  const define = (on: object, name: string, value: unknown) => Object.defineProperty(on, name, { value })
  define(crypto, 'getRandomValues', (bytes: Uint8Array) => {
    fill(bytes)
    return bytes
  })
  define(crypto, 'randomUUID', () => uuidOf(random(16)))
  // The product makes one key, of AES.
  define(crypto.subtle, 'generateKey', (algorithm: AesKeyGenParams, ...rest: [boolean, KeyUsage[]]) =>
    crypto.subtle.importKey('raw', random(algorithm.length / 8), algorithm.name, ...rest),
  )
}

function uuidOf(bytes: Uint8Array): string {
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}
