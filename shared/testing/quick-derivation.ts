/**
 * Key derivation (PBKDF2) with one iteration, once imported by a test: a lock is set in a millisecond instead of half a
 * second, and no test is about that cost. The number of iterations that is stored stays the product's.
 */
const { subtle } = globalThis.crypto
const { deriveKey } = subtle

Reflect.set(subtle, 'deriveKey', (algorithm: object, ...rest: unknown[]) =>
  Reflect.apply(deriveKey, subtle, [{ ...algorithm, iterations: 1 }, ...rest]),
)
