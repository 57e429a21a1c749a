/** Undo and redo of a step, in one transaction each: the entries that undo or redo it, and what the step says of itself. */
import type { Entry } from '../../../shared/domain/entries/entries'
import { stepsIn } from '../meta'
import type { Step } from '../schema'
import { writeEntries } from './save-entries'
import { asRedone, asUndone, nextRedo, nextUndo, putSteps, withChanged } from './steps'
import { redoImport, undoImport } from './undo-import'

/**
 * Undoes the last step: an import by deleting its rows, any other by withdrawals of its entries. Resolves to false, with
 * nothing changed, where another tab has changed what is to be undone. Throws `StoreFailure`.
 */
export async function undoStep(step: Step, withdrawals: readonly Entry[]): Promise<boolean> {
  if (step.import !== undefined) return (await undoImport(step.import)) > 0
  const by = withdrawals.map(({ id }) => id)
  return await change(step, withdrawals, nextUndo, (now, steps) => asUndone(now, steps, by))
}

/** Redoes the step that was undone last: an import by its rows, any other by withdrawals of the withdrawals that undid it. */
export async function redoStep(step: Step, withdrawals: readonly Entry[]): Promise<boolean> {
  if (step.import !== undefined) return await redoImport(step.import)
  return await change(step, withdrawals, nextRedo, asRedone)
}

async function change(
  { id }: Step,
  entries: readonly Entry[],
  next: (steps: readonly Step[]) => Step | null,
  changed: (step: Step, steps: readonly Step[]) => Step,
): Promise<boolean> {
  const written = await writeEntries(entries, async (db) => {
    const steps = await stepsIn(db)
    const step = next(steps)
    if (step?.id !== id) return null
    const after = withChanged(steps, changed(step, steps))
    await putSteps(db, steps, after)
    return after
  })
  return written !== null
}
