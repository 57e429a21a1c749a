/** Preview of a file of entries with what each would do, and the command that imports the chosen ones. */
import { useState } from 'preact/hooks'
import { type Entry, tallyOf } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import type { Brought } from '../../workspace/imports/brought'
import { ImportReview } from '../../workspace/imports/ImportReview'
import { type ImportSource, importWithUndo } from '../../workspace/imports/import-entries'
import { MissingNegotiations } from '../../workspace/imports/MissingNegotiations'
import { addBeside, addWanted, type Offered, useNegotiationOffer } from '../../workspace/imports/negotiation-offer'
import { type ImportPlan, useImportPlan } from '../../workspace/imports/use-import-plan'

export type Tell = (done: number, total: number) => void

export interface ChangeProps {
  readonly busy: boolean
  /** Runs the change with progress and reports its result. */
  readonly run: (work: (tell: Tell) => Promise<string>) => Promise<void>
  readonly onCancel: () => void
}

interface ActionsProps {
  readonly label: string
  readonly busy: boolean
  /** True where there is nothing that could be applied. */
  readonly isEmpty?: boolean
  readonly onApply: () => Promise<void>
  readonly onCancel: () => void
}

export function Actions({ label, busy, isEmpty = false, onApply, onCancel }: ActionsProps) {
  return (
    <p class="bar">
      <button class="btn primary" type="button" disabled={busy || isEmpty} onClick={() => void onApply()}>
        {label}
      </button>
      <button class="btn" type="button" disabled={busy} onClick={onCancel}>
        {t('files-cancel')}
      </button>
    </p>
  )
}

interface Props extends ChangeProps {
  readonly entries: readonly Entry[]
  readonly from: 'export' | 'outbox'
  readonly brings: Brought
}

/** The entries of a file with what each would do. An import takes those that the user chose. */
export function FileReview({ entries, from, brings, busy, run, onCancel }: Props) {
  const plan = useImportPlan(entries, { brought: brings })
  // A file of the extension names no author, and may be of another's.
  const [isOwn, setOwn] = useState(false)
  const offer = useNegotiationOffer(plan.chosen, brings)
  return (
    <>
      <ImportReview plan={plan} />
      <MissingNegotiations offer={offer} />
      {from === 'outbox' && (
        <label class="choice">
          <input type="checkbox" checked={isOwn} onChange={(event) => setOwn(event.currentTarget.checked)} />
          <span>{t('files-outbox-own')}</span>
        </label>
      )}
      <Actions
        label={t('files-import', { ...plan.tally })}
        busy={busy}
        isEmpty={plan.chosen.length === 0 && offer.wanted.length === 0}
        onApply={() => run((tell) => take(plan, { from, isOwn }, tell, offer.wanted))}
        onCancel={() => {
          plan.remember(false)
          onCancel()
        }}
      />
    </>
  )
}

/** Imports the entries, and then adds the negotiations that are wanted: without these they are stored all the same. */
export async function take(
  { chosen: entries, remember }: Pick<ImportPlan, 'chosen' | 'remember'>,
  source: ImportSource,
  tell: Tell,
  wanted: readonly Offered[],
): Promise<string> {
  if (entries.length + (source.bodies?.length ?? 0) === 0) return await addWanted(wanted)
  const text = (added: readonly Entry[]) => t('files-imported', { ...tallyOf(added) })
  const said = text(await importWithUndo(entries, source, text, tell))
  remember(true)
  return `${said} ${await addBeside(wanted)}`.trim()
}
