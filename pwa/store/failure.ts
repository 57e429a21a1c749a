/** Error codes of the store, mapped from browser and Dexie errors. Texts: `failure-<code>` in `locales/`. */
export type FailureCode =
  | 'full' // QuotaExceededError: no space left on the disk or in the site's quota
  | 'blocked' // an older tab holds the database
  | 'outdated' // a newer Plenary has upgraded the database
  | 'older' // the database is of a version before the first release
  | 'unavailable' // the browser refuses storage (private mode, policy)
  | 'corrupt' // the database does not open or does not read
  | 'locked' // the private entries are under a passphrase, and this tab has no key
  | 'lock-damaged' // the lock is damaged, and so is or lacks the one of the second copy
  | 'unfit' // an entry does not match the schema that backups are read with
  | 'large' // a text is longer than one may be
  | 'no-pack' // a shipped pack cannot be fetched, or its file is of another build
  | 'bad-pack' // the pack to be installed does not match its schema
  | 'unknown'

export class StoreFailure extends Error {
  override readonly name = 'StoreFailure'
  constructor(
    readonly code: FailureCode,
    /** Message of the original error, for the details line. */
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

/** Maps an error of Dexie or IndexedDB to a `StoreFailure`; `unknown` for any other. */
export function failureFrom(error: unknown): StoreFailure {
  for (const cause of causesOf(error)) {
    if (cause instanceof StoreFailure) return cause
    const code = CODES[cause.name]
    if (code) return new StoreFailure(code, String(error))
  }
  return new StoreFailure('unknown', String(error))
}

/** The chain of causes: Dexie carries that of an aborted transaction as `inner`. */
function* causesOf(error: unknown): Generator<Error> {
  for (let depth = 0, next: unknown = error; depth < 4 && next instanceof Error; depth++) {
    yield next
    next = 'inner' in next ? next.inner : next.cause
  }
}
