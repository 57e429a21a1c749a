/** Restore of a backup: all of it takes the place of what is here. */
import { useMemo } from 'preact/hooks'
import { placedIn } from '../../../shared/domain/entries/delegation-layer'
import { tallyOf } from '../../../shared/domain/entries/entries'
import type { PlenaryFile } from '../../../shared/pack/export'
import { t } from '../../i18n'
import { dataReplaced } from '../../model/start/data-replaced'
import { appData, shownData } from '../../model/state'
import { type Progress, replaceAll } from '../../store'
import { EntryDetails } from '../../workspace/entries/EntryDetails'
import { broughtByFile } from '../../workspace/imports/brought'
import { ImportReview } from '../../workspace/imports/ImportReview'
import { useImportPlan } from '../../workspace/imports/use-import-plan'
import { openHere } from '../../workspace/switch-negotiations'
import { BackupDelegation, isOfAnotherSealed, layerAfterRestore } from './BackupDelegation'
import { Actions, type ChangeProps } from './FileReview'
import type { FoundFile } from './incoming'

export function BackupReplace({
  found: { file, union, locked },
  busy,
  run,
  onCancel,
}: ChangeProps & { readonly found: FoundFile }) {
  const brought = useMemo(() => broughtByFile(file), [file])
  const state = appData.value
  const here = useMemo(() => state && layerAfterRestore(state), [state])
  const records = useMemo(
    () => (here ? placedIn(here, file.delegation ?? null, file.records) : file.records),
    [file, here],
  )
  const plan = useImportPlan(records, { restored: file.devices ?? [], brought })
  return (
    <>
      {here && <BackupDelegation file={file} entries={file.records} here={here} isRestore />}
      <ImportReview plan={plan} isRestore />
      <EntryDetails label={t('files-mine-alone-restore')} entries={union.mineAlone} namesFor={plan.namesFor} />
      <EntryDetails label={t('files-resealed')} entries={locked.resealed} namesFor={plan.namesFor} />
      <Actions
        label={t('files-restore')}
        busy={busy}
        isEmpty={here !== null && isOfAnotherSealed(file, here)}
        onApply={() => run((tell) => restore(file, tell))}
        onCancel={onCancel}
      />
    </>
  )
}

async function restore(file: PlenaryFile, tell: Progress): Promise<string> {
  const erased = new Set(shownData.value?.forgotten)
  const isRestored = ({ id }: { readonly id: string }) => !erased.has(id)
  await replaceAll(file, tell)
  await dataReplaced()
  // Only then: until the data are read again, the address of a new negotiation is unknown, and the report would be lost.
  openHere(file.pack.id)
  const locked = file.locked?.records.filter(isRestored).length ?? 0
  return t('files-restored', { ...tallyOf(file.records.filter(isRestored)), locked })
}
