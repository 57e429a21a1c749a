/** Waiting in a test. */
import { vi } from 'vitest'

/**
 * Polls until the check no longer throws, and gives what it returns. Long enough for two cores under load, since no test
 * is about the clock.
 */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, { timeout: 15_000 })
