/** Preview of a file of entries with what each would do, and the command that imports the chosen ones or restores all. */
import { useState } from 'preact/hooks'
import { type Entry, tallyOf } from '../../../shared/domain/entries'
import type { PlenaryFile } from '../../../shared/pack/export'
import { t } from '../../i18n'
import { dataReplaced } from '../../model/data-replaced'
import { ShowMore } from '../../parts/ShowMore'
import { replaceAll } from '../../store'
import { summaryOf } from '../../workspace/entry-summary'
import { ImportReview } from '../../workspace/ImportReview'
import { type ImportSource, importWithUndo } from '../../workspace/import-entries'
import { openHere } from '../../workspace/switch-negotiations'
import { useImportPlan } from '../../workspace/use-import-plan'
import type { Found } from './incoming'

type Tell = (done: number, total: number) => void

export interface ChangeProps {
  readonly busy: boolean
  /** Runs the change with progress and reports its result. */
  readonly run: (work: (tell: Tell) => Promise<string>) => Promise<void>
  readonly onCancel: () => void
}

interface ActionsProps {
  readonly label: string
  readonly busy: boolean
  readonly onApply: () => Promise<void>
  readonly onCancel: () => void
}

export function Actions({ label, busy, onApply, onCancel }: ActionsProps) {
  return (
    <p class="bar">
      <button class="btn primary" type="button" disabled={busy} onClick={() => void onApply()}>
        {label}
      </button>
      <button class="btn" type="button" disabled={busy} onClick={onCancel}>
        {t('files-cancel')}
      </button>
    </p>
  )
}

/** The entries of a file with what each would do. An import takes those that the user chose, a restore takes all. */
export function FileReview({
  found: { file, union, locked },
  busy,
  run,
  onCancel,
}: ChangeProps & { readonly found: Extract<Found, { kind: 'file' }> }) {
  const plan = useImportPlan(file.records)
  // A file of the extension names no author, and may be of another's.
  const [isOwn, setOwn] = useState(false)
  if (file.kind === 'backup')
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
  const from = file.kind
  return (
    <>
      <ImportReview plan={plan} />
      {from === 'outbox' && (
        <label class="choice">
          <input type="checkbox" checked={isOwn} onChange={(event) => setOwn(event.currentTarget.checked)} />
          <span>{t('files-outbox-own')}</span>
        </label>
      )}
      <Actions
        label={t('files-import', { n: plan.chosen.length })}
        busy={busy || plan.chosen.length === 0}
        onApply={() => run((tell) => take(plan.chosen, { from, isOwn }, tell))}
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

async function restore(file: PlenaryFile, tell: Tell): Promise<string> {
  await replaceAll(file, tell)
  openHere(file.pack.id)
  await dataReplaced()
  return t('files-restored', { ...tallyOf(file.records), locked: file.locked?.records.length ?? 0 })
}

async function take(entries: readonly Entry[], source: ImportSource, tell: Tell): Promise<string> {
  const text = (added: readonly Entry[]) => t('files-imported', { ...tallyOf(added), locked: 0 })
  return text(await importWithUndo(entries, source, text, tell))
}
