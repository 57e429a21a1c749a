/** Restore of a backup: all of it takes the place of what is here. */
import { useState } from 'preact/hooks'
import { type Entry, tallyOf } from '../../../shared/domain/entries'
import type { PlenaryFile } from '../../../shared/pack/export'
import { t } from '../../i18n'
import { dataReplaced } from '../../model/data-replaced'
import { shownData } from '../../model/state'
import { ShowMore } from '../../parts/ShowMore'
import { type Progress, replaceAll } from '../../store'
import { summaryOf } from '../../workspace/entry-summary'
import { ImportReview } from '../../workspace/ImportReview'
import { openHere } from '../../workspace/switch-negotiations'
import { useImportPlan } from '../../workspace/use-import-plan'
import { Actions, type ChangeProps } from './FileReview'
import type { FoundFile } from './incoming'

export function BackupReplace({
  found: { file, union, locked },
  busy,
  run,
  onCancel,
}: ChangeProps & { readonly found: FoundFile }) {
  const plan = useImportPlan(file.records)
  return (
    <>
      <ImportReview plan={plan} isRestore />
      <Lost label={t('files-mine-alone-restore')} entries={union.mineAlone} />
      <Lost label={t('files-resealed')} entries={locked.resealed} />
      <Actions
        label={t('files-restore')}
        busy={busy}
        onApply={() => run((tell) => restore(file, tell))}
        onCancel={onCancel}
      />
    </>
  )
}

const PAGE = 50

/** Entries that a restore removes from this device, or replaces by what cannot be read here. */
function Lost({ label, entries }: { label: string; entries: readonly Entry[] }) {
  const [open, setOpen] = useState(false)
  const [shown, setShown] = useState(PAGE)
  if (entries.length === 0) return null
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {label} <span class="label">{t('plan-count', { n: entries.length })}</span>
      </summary>
      {open && (
        <ul class="rows">
          {entries.slice(0, shown).map((made) => (
            <li key={made.id} class={made.layer === 'private' ? 'own-private' : undefined}>
              <span>{summaryOf(made)}</span>
            </li>
          ))}
        </ul>
      )}
      {open && <ShowMore shown={shown} total={entries.length} onMore={() => setShown(shown + PAGE)} />}
    </details>
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
