import type { Dexie, Transaction } from 'dexie'
import { CHECKPOINT, CONTENTS } from '../checkpoint'
import { epochOfBorn, nextEpoch } from '../epoch-id'
import { writeLocal } from '../local-storage'

/**
 * An epoch takes the place of the identity of the database (`born`), of the mark of a removal that the second copy did not
 * have yet (`taken`), and of the note on the files of the copy. Tabs of earlier versions, which know no epochs, are shut out.
 */
export function v3(db: Dexie): void {
  db.version(3).stores({}).upgrade(migrate)
}

async function migrate(transaction: Transaction): Promise<void> {
  const meta = transaction.table<{ key: string; value: string }, string>('meta')
  const [born, taken] = await meta.bulkGet(['born', 'taken'])
  const first = born && epochOfBorn(born.value)
  if (first) await meta.put({ key: 'epoch', value: taken ? nextEpoch(first) : first })
  await meta.bulkDelete(['born', 'taken', CHECKPOINT, CONTENTS, 'board', 'board-moved'])
  writeLocal('plenary.second-copy', null)
}
