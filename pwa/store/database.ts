/** Access to the database, which loads the connection on first use. Errors are those of `connection.ts`. */
import type * as Connection from './connection'

export type { Database } from './connection'

let loading: Promise<typeof Connection> | null = null

/** Loaded once; after a failure the next call tries again. */
function connection(): Promise<typeof Connection> {
  loading ??= import('./connection').catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

/** Runs work on the database, as `withDatabase` of the connection. Throws `StoreFailure`. */
export const withDatabase: typeof Connection.withDatabase = async (work) =>
  await (await connection()).withDatabase(work)

/** Deletes a database that can no longer be read. Throws `StoreFailure`. */
export const deleteDatabase: typeof Connection.deleteDatabase = async () => await (await connection()).deleteDatabase()
