/** Restores lost data into the database, from the second copy or from the memory of a tab, in one transaction. */
import type { NamedDelegation } from '../../../shared/domain/entries/delegation-layer'
import type { Entry } from '../../../shared/domain/entries/entries'
import type { Lock, Sealed } from '../../../shared/pack/sealed'
import { isAsLate } from '../copy/epoch-id'
import { type Database, withDatabase } from '../database'
import {
  damagedIn,
  delegationIn,
  dropCheckpoint,
  epochIn,
  forgottenIn,
  lockIn,
  putLock,
  setFormerDelegation,
  signersIn,
} from '../meta'
import type { Backup, PackRow, Signers } from '../schema'
import { idsIn } from './contents'
import { dropSteps } from './steps'

/** Data that survived outside the database. */
interface Survivors {
  readonly entries: readonly Entry[]
  readonly sealed: readonly Sealed[]
  readonly lock: Lock | null
  /** Negotiations that were on. */
  readonly packs: readonly PackRow[]
  readonly backup: Backup | null
  readonly signers: Signers
  /** Ids of erased entries. */
  readonly forgotten: readonly string[]
  /** The delegation of the entries in its layer; `null` where it is not known. */
  readonly delegation: NamedDelegation | null
  /** Epoch that the data are of, which a new database, or one of an earlier epoch, takes on. */
  readonly epoch: string
}

/**
 * Inserts what the database lacks, in one transaction, unless it is in a later epoch by now. Resolves to the number of
 * entries. Throws `StoreFailure`.
 */
export async function writeMissing(survivors: Survivors): Promise<number> {
  const { entries, sealed, lock, packs, backup, signers, delegation } = survivors
  return await withDatabase((db, applied) =>
    db.transaction('rw', [db.packs, db.records, db.batches, db.sealed, db.meta, db.syncState], async () => {
      const epoch = await epochIn(db)
      if (epoch !== null && !isAsLate(survivors.epoch, epoch)) return 0
      const damaged = await damagedIn(db)
      const present = await idsIn(db)
      const forgotten = new Set([...(await forgottenIn(db)), ...survivors.forgotten])
      for (const id of forgotten) present.add(id)
      if (forgotten.size > 0) await db.meta.put({ key: 'forgotten', value: [...forgotten] })
      const missing = entries.filter((entry) => !present.has(entry.id))
      await db.records.bulkAdd(missing)
      // The copy does not tell which import an entry came with: an undo would leave some of it.
      if (missing.length > 0) await db.meta.delete('imports')
      if (missing.length > 0) await dropSteps(db, ({ kind, undone }) => kind === 'import' && !undone)
      const missingSealed = sealed.filter(({ id }) => !present.has(id))
      await db.sealed.bulkPut(missingSealed)
      // Entries that the sync received since a file was written are in its log alone: that is counted again.
      if (missing.length + missingSealed.length > 0) await dropApplied(db)
      // After a partial loss, of entries only, all else stays.
      const isOther = epoch === null || !isAsLate(epoch, survivors.epoch)
      const installed = new Set(await db.packs.toCollection().primaryKeys())
      // A new database may have got the bundled one, which may be a later version of the one lost.
      const lost = packs.filter(({ slot, origin }) => !installed.has(slot) || (isOther && origin === 'imported'))
      await db.packs.bulkPut(lost)
      // Sealed entries that were here already may have lost their lock.
      const needsLock = isOther || damaged.has('lock') || (await db.sealed.count()) > 0
      const isLockLost = lock !== null && needsLock && !(await lockIn(db))
      if (isLockLost) await putLock(db, lock)
      // Kept where nothing was missing: a copy that is compacted must not make the next start slow.
      if (isOther || isLockLost || lost.length + missing.length + missingSealed.length > 0) await dropCheckpoint(db)
      if (backup && (isOther || damaged.has('backup'))) await db.meta.put({ key: 'backup', value: backup })
      await restoreSigners(db, signers)
      // The keys are lost: this device is in none until it joins again.
      if (
        (isOther || damaged.has('delegation') || damaged.has('former-delegation')) &&
        delegation &&
        !(await delegationIn(db))
      )
        await setFormerDelegation(db, delegation)
      if (isOther) await db.meta.put({ key: 'epoch', value: survivors.epoch })
      for (const { id } of [...missing, ...missingSealed]) applied.add(id)
      return applied.size
    }),
  )
}

async function dropApplied(db: Pick<Database, 'syncState'>): Promise<void> {
  const row = await db.syncState.get('state')
  if (row?.key !== 'state') return
  const { revision } = row.value
  await db.syncState.put({ key: 'state', value: { ...row.value, applied: null, revision: revision + 1 } })
}

/** Adds remembered keys; those that the database has are newer. */
async function restoreSigners(db: Pick<Database, 'meta'>, signers: Signers): Promise<void> {
  const value = { ...signers, ...(await signersIn(db)) }
  if (Object.keys(value).length > 0) await db.meta.put({ key: 'signers', value })
}
