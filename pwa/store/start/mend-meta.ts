/** Mends damaged rows of `meta`: what can be read of a list stays, any other is deleted, and counts as missing from then on. */

import { readSentinel } from '../copy/loss-sentinel'
import { withDatabase } from '../database'
import { damagedIn, forgottenIn, importsIn, signersIn, stepsIn } from '../meta'

/** Puts the epoch that the sentinel names in the place of a damaged one, before anything is compared by it. Throws `StoreFailure`. */
export async function mendEpoch(): Promise<void> {
  const epoch = readSentinel()?.epoch
  if (epoch == null) return
  await withDatabase((db) =>
    db.transaction('rw', db.meta, async () => {
      if ((await damagedIn(db)).has('epoch')) await db.meta.put({ key: 'epoch', value: epoch })
    }),
  )
}

/** Mends all that is still damaged but the lock, which says that there are entries under it. Throws `StoreFailure`. */
export async function mendMeta(): Promise<void> {
  await withDatabase((db) =>
    db.transaction('rw', db.meta, async () => {
      const damaged = await damagedIn(db)
      damaged.delete('lock')
      if (damaged.delete('signers')) await db.meta.put({ key: 'signers', value: await signersIn(db) })
      if (damaged.delete('imports')) await db.meta.put({ key: 'imports', value: await importsIn(db) })
      if (damaged.delete('steps')) await db.meta.put({ key: 'steps', value: await stepsIn(db) })
      if (damaged.delete('forgotten')) await db.meta.put({ key: 'forgotten', value: await forgottenIn(db) })
      await db.meta.bulkDelete([...damaged])
    }),
  )
}
