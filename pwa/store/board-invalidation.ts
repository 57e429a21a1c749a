/**
 * Cache invalidation of the last board (Dexie middleware): every write adds the articles it affects to `MOVED`, or deletes
 * the board when it may affect all of it. In the transaction of the write, so that both are on the disk or neither.
 */
import type { DBCore, DBCoreMutateRequest, Middleware } from 'dexie'
import { type AffectedArticles, affectedBy } from './affected-articles'
import { LAST_BOARD, MOVED } from './last-board'

export const boardInvalidation: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'last-board',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name)
      return {
        ...table,
        mutate: (request) => {
          const affected = affectedIn(name, request)
          if (affected === null) return table.mutate(request)
          const [meta, { trans }] = [core.table('meta'), request]
          const deleteBoard = () => meta.mutate({ type: 'delete', trans, keys: [LAST_BOARD, MOVED] })
          const addMoved = ({ value: before = [] }: { readonly value?: readonly string[] } = {}) => {
            const value = [...new Set([...before, ...affected])]
            return meta.mutate({ type: 'put', trans, values: [{ key: MOVED, value }] })
          }
          const done = affected === 'board' ? deleteBoard() : meta.get({ trans, key: MOVED }).then(addMoved)
          return done.then(() => table.mutate(request))
        },
      }
    },
  }),
}

/** Articles that a write affects: `board` for all, `null` for a write that leaves the cache as it is. */
function affectedIn(table: string, request: DBCoreMutateRequest): AffectedArticles | null {
  if (request.type !== 'add' && request.type !== 'put') return 'board'
  const { values } = request
  if (values.length === 0 || (table === 'meta' && values[0]?.key === LAST_BOARD)) return null
  if (table === 'records') return affectedBy(values)
  // A backup affects no article, but its age is on the board: an empty `MOVED` has it drawn again.
  return table === 'meta' && values.every(({ key }) => key === 'backup') ? new Set() : 'board'
}
