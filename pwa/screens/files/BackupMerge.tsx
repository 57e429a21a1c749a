/**
 * Merge of a backup with what is here: the entries of the user's own other device, private ones too, through the same
 * preview as any import. Encrypted ones are opened with the passphrase of the backup.
 */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { placedIn } from '../../../shared/domain/entries/delegation-layer'
import type { Entry } from '../../../shared/domain/entries/entries'
import { isOfDelegation, isPublic } from '../../../shared/domain/entries/layers'
import type { PlenaryFile } from '../../../shared/pack/export'
import { isSealedBody, type PackedBody } from '../../../shared/pack/text-body'
import { t } from '../../i18n'
import { appData } from '../../model/state'
import { Problem } from '../../parts/loading/Problem'
import { digestsIn, missingAmong, noteFormerDelegation, type OpenedEntries, openSealed } from '../../store'
import { broughtByFile } from '../../workspace/imports/brought'
import { ImportReview } from '../../workspace/imports/ImportReview'
import { MissingNegotiations } from '../../workspace/imports/MissingNegotiations'
import { useNegotiationOffer } from '../../workspace/imports/negotiation-offer'
import { useImportPlan } from '../../workspace/imports/use-import-plan'
import { useAsyncAction } from '../../workspace/use-async-action'
import { BackupDelegation } from './BackupDelegation'
import { Actions, type ChangeProps, type Tell, take } from './FileReview'

export function BackupMerge({ file, busy, run, onCancel }: ChangeProps & { readonly file: PlenaryFile }) {
  const [opened, setOpened] = useState<OpenedEntries | null>(null)
  useEffect(() => {
    void openSealed(file).then(setOpened)
  }, [file])
  const isShut = appData.value?.isShut === true
  const all = useMemo(() => [...file.records, ...(opened?.entries ?? [])], [file, opened])
  // A locked tab can neither compare private entries nor encrypt them.
  const readable = useMemo(() => (isShut ? all.filter(isPublic) : all), [all, isShut])
  const here = appData.value
  const of = file.delegation ?? null
  const incoming = useMemo(() => (here ? placedIn(here, of, readable) : readable), [readable, of, here])
  const brings = useMemo(() => broughtByFile(file), [file])
  const plan = useImportPlan(incoming, { isOwnDevice: true, brought: brings })
  const offer = useNegotiationOffer(plan.chosen, brings, { isOwnDevice: true })
  const sealed = opened === null ? (file.locked?.records.length ?? 0) : 0
  const left = all.length - incoming.length
  const bodies = useBodies(file, opened)
  const returning = useReturning(bodies, here?.entries)
  const apply = async (tell: Tell) => {
    if (of && plan.chosen.some(isOfDelegation)) await noteFormerDelegation(of)
    const chosen = digestsIn(plan.chosen)
    const brought = [...new Set([...bodies.filter(({ id }) => chosen.has(id)), ...returning])]
    return await take(plan, { from: 'backup', bodies: brought }, tell, offer.wanted)
  }
  return (
    <>
      {here && <BackupDelegation file={file} entries={all} here={here} />}
      {sealed > 0 && <Passphrase file={file} count={sealed} onOpened={setOpened} />}
      {opened !== null && opened.unreadable > 0 && (
        <p class="trouble">{t('merge-unreadable', { n: opened.unreadable })}</p>
      )}
      {opened !== null && opened.damagedBodies > 0 && (
        <p class="trouble">{t('backup-texts-damaged', { n: opened.damagedBodies })}</p>
      )}
      {left > 0 && <p class="trouble">{t('merge-shut', { n: left })}</p>}
      {file.locked && appData.value?.lock === null && hasPrivate(plan.chosen) && <p>{t('merge-unprotected')}</p>}
      <ImportReview plan={plan} />
      <MissingNegotiations offer={offer} />
      {returning.length > 0 && <p>{t('merge-texts', { n: returning.length })}</p>}
      {plan.chosen.length + returning.length + sealed + left === 0 && offer.offered.length === 0 && (
        <p>{t('merge-nothing')}</p>
      )}
      <Actions
        label={t('merge-do', { ...plan.tally })}
        busy={busy}
        isEmpty={plan.chosen.length + returning.length === 0 && offer.wanted.length === 0}
        onApply={() => run(apply)}
        onCancel={onCancel}
      />
    </>
  )
}

/** Bodies of the texts of a backup that are in the clear, or opened. */
const useBodies = (file: PlenaryFile, opened: OpenedEntries | null): readonly PackedBody[] =>
  useMemo(
    () => [...(file.bodies ?? []).flatMap((row) => (isSealedBody(row) ? [] : [row])), ...(opened?.bodies ?? [])],
    [file, opened],
  )

/** Bodies whose texts are here without their words. */
function useReturning(bodies: readonly PackedBody[], here?: readonly Entry[]): readonly PackedBody[] {
  const [returning, setReturning] = useState<readonly PackedBody[]>([])
  useEffect(() => {
    let isCurrent = true
    const named = digestsIn(here ?? [])
    const wanted = bodies.filter(({ id }) => named.has(id))
    void missingAmong(wanted)
      .catch((): readonly PackedBody[] => [])
      .then((missing) => isCurrent && setReturning(missing))
    return () => {
      isCurrent = false
    }
  }, [bodies, here])
  return returning
}

const hasPrivate = (entries: readonly Entry[]): boolean => !entries.every(isPublic)

interface PassphraseProps {
  readonly file: PlenaryFile
  readonly count: number
  readonly onOpened: (opened: OpenedEntries) => void
}

function Passphrase({ file, count, onOpened }: PassphraseProps) {
  const [text, setText] = useState('')
  const [isWrong, setWrong] = useState(false)
  const { isBusy, problem, run } = useAsyncAction()
  const open = async () => {
    const opened = await openSealed(file, text)
    setWrong(opened === null)
    setText('')
    if (opened) onOpened(opened)
    return ''
  }
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault()
        void run(open)
      }}
    >
      <p>{t('merge-locked', { n: count })}</p>
      <label for="merge-passphrase">{t('merge-passphrase')}</label>
      <input
        id="merge-passphrase"
        type="password"
        autocomplete="current-password"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Problem text={isWrong ? t('merge-wrong') : problem} />
      <button class="btn" type="submit" disabled={isBusy || text === ''}>
        {t('merge-unlock')}
      </button>
    </form>
  )
}
