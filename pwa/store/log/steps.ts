/**
 * Steps (undo history): each change of the record, to be undone and redone as one, in the order of making. They are a row of
 * the database, written in the transaction of the change, so that all tabs have the same and a crash leaves none of a change
 * that is not there.
 */
import { type Entry, tallyOf } from '../../../shared/domain/entries/entries'
import { newEntryId } from '../clock'
import type { Database } from '../database'
import { stepsIn } from '../meta'
import { type MetaRow, type Step, UNDONE_IMPORT, type UndoneRow } from '../schema'

/** Steps that are remembered; the oldest are dropped. */
export const STEPS_MOST = 200

/** The step that an undo undoes; `null` without one. */
export const nextUndo = (steps: readonly Step[]): Step | null => steps.findLast(({ undone }) => !undone) ?? null

/** The step that a redo brings back: the last one undone; `null` without one. */
export const nextRedo = (steps: readonly Step[]): Step | null =>
  steps.reduce<Step | null>(
    (last, step) => ((step.undone?.order ?? 0) > (last?.undone?.order ?? 0) ? step : last),
    null,
  )

/** The step of entries that are saved together. */
export const stepOf = (entries: readonly Entry[]): Step => ({
  ...newStep(entries),
  kind: entries.every(({ kind }) => kind === 'withdrawal') ? 'withdraw' : 'save',
  entries: entries.map(({ id }) => id),
})

/** Number of the entries of an import: a withdrawal counts as the entry that it withdraws. Of one of follows alone, of these. */
export function countImported(entries: readonly Entry[]): number {
  const { n, withdrawn } = tallyOf(entries)
  return n + withdrawn || entries.length
}

/** The step of an import. */
export const stepOfImport = (id: string, entries: readonly Entry[]): Step => ({
  ...newStep(entries),
  count: countImported(entries),
  kind: 'import',
  entries: [],
  import: id,
})

function newStep(entries: readonly Entry[]): Pick<Step, 'id' | 'at' | 'negotiation' | 'count'> {
  const [negotiation = null, ...others] = new Set(entries.map((entry) => entry.negotiation))
  return {
    id: newEntryId(),
    at: new Date().toISOString(),
    negotiation: others.length > 0 ? null : negotiation,
    count: entries.length,
  }
}

/** A step as undone, by withdrawals where it is no import. */
export const asUndone = (step: Step, steps: readonly Step[], by: readonly string[] = []): Step => ({
  ...step,
  undone: { order: (nextRedo(steps)?.undone?.order ?? 0) + 1, by },
})

export function asRedone({ undone: _, ...step }: Step): Step {
  return step
}

/** The list with a step in the place of the one of its id. */
export const withChanged = (steps: readonly Step[], changed: Step): readonly Step[] =>
  steps.map((step) => (step.id === changed.id ? changed : step))

type WithMeta = Pick<Database, 'meta'>

/** Replaces the steps, and deletes what was held of undone imports that are no longer among them. Needs a transaction on `meta`, as the following. */
export async function putSteps(db: WithMeta, before: readonly Step[], after: readonly Step[]): Promise<void> {
  await db.meta.put({ key: 'steps', value: after })
  const left = new Set(after.map(({ id }) => id))
  const dropped = before.flatMap((step) => (step.undone && step.import && !left.has(step.id) ? [step.import] : []))
  if (dropped.length > 0) await db.meta.bulkDelete(dropped.map(undoneKey))
}

export const undoneKey = (id: string): `${typeof UNDONE_IMPORT}${string}` => `${UNDONE_IMPORT}${id}`

/** True for the row of an undone import. */
export const isUndoneImport = (row: MetaRow): row is UndoneRow => row.key.startsWith(UNDONE_IMPORT)

/** Adds a step. What was undone can no longer be redone. */
export async function addStep(db: WithMeta, step: Step): Promise<readonly Step[]> {
  const before = await stepsIn(db)
  const after = [...before.filter(({ undone }) => !undone), step].slice(-STEPS_MOST)
  await putSteps(db, before, after)
  return after
}

/** Drops the steps that meet a condition. */
export async function dropSteps(db: WithMeta, isDropped: (step: Step) => boolean): Promise<void> {
  const before = await stepsIn(db)
  if (before.some(isDropped))
    await putSteps(
      db,
      before,
      before.filter((step) => !isDropped(step)),
    )
}

/** Drops what could be redone, where a lock or its removal changes how private entries are stored. */
export const dropRedo = (db: WithMeta): Promise<void> => dropSteps(db, ({ undone }) => undone !== undefined)
