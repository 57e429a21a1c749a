/**
 * Key derivation (PBKDF2) with one iteration, in every unit test: a lock is set in a millisecond instead of half a
 * second, and no test is about that cost. The number of iterations that is stored stays the product's.
 */
const { subtle } = globalThis.crypto
// The prototype's: a worker runs this before each of its files.
const { deriveKey } = Object.getPrototypeOf(subtle)

Reflect.set(subtle, 'deriveKey', (algorithm: object, ...rest: unknown[]) =>
  Reflect.apply(deriveKey, subtle, [{ ...algorithm, iterations: 1 }, ...rest]),
)
