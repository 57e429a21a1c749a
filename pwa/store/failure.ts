/** Why the store could not do what was asked. Each code has a sentence and a remedy in the catalogues (`failure.<code>`). */
export type FailureCode =
  | 'full' // the disk or the quota is used up
  | 'blocked' // an older tab holds the database
  | 'outdated' // a newer Plenary has upgraded the database
  | 'unavailable' // the browser refuses storage (private mode, policy)
  | 'corrupt' // the database does not open or does not read
  | 'locked' // what is private is under a passphrase, and this tab has no key
  | 'unfit' // a record is not of the shape that a backup can be read back in
  | 'no-pack' // nothing is installed and the pack cannot be had
  | 'bad-pack' // the pack that was to be installed is refused
  | 'unknown'

export class StoreFailure extends Error {
  override readonly name = 'StoreFailure'
  constructor(
    readonly code: FailureCode,
    /** What the browser or the reader said, for the details line. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`)
  }
}

const CODES: Readonly<Record<string, FailureCode>> = {
  QuotaExceededError: 'full',
  VersionError: 'outdated',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  UnknownError: 'corrupt',
  DataError: 'corrupt',
  NotFoundError: 'corrupt',
}

/** The failure behind what Dexie or IndexedDB threw. */
export function failureFrom(error: unknown): StoreFailure {
  if (error instanceof StoreFailure) return error
  for (const name of errorNames(error)) {
    const code = CODES[name]
    if (code) return new StoreFailure(code, String(error))
  }
  return new StoreFailure('unknown', String(error))
}

/** Dexie wraps: an aborted transaction carries the cause as `inner`. */
function* errorNames(error: unknown): Generator<string> {
  for (let depth = 0, next: unknown = error; depth < 4 && next instanceof Error; depth++) {
    yield next.name
    next = 'inner' in next ? next.inner : next.cause
  }
}
