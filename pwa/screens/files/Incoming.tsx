/** Import of a file: preview of its effect, then the change on confirmation. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { localDay } from '../../../shared/domain/dates/days'
import { type Entry, entriesOf, tallyOf } from '../../../shared/domain/entries/entries'
import { markChanges, statusChanges } from '../../../shared/domain/imports/import-effect'
import { assembledLedger } from '../../../shared/domain/ledger/assembled-ledger'
import { isolated } from '../../../shared/domain/text/deceptive-names'
import { colonIn } from '../../../shared/domain/text/typography'
import type { PlenaryFile } from '../../../shared/pack/export'
import type { Pack } from '../../../shared/pack/schema'
import type { SharedFile } from '../../../shared/pack/shared-file'
import { lang, nameIn, numberText, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { packHere } from '../../model/negotiation/packs-here'
import { dataReplaced } from '../../model/start/data-replaced'
import { appData, openData, today } from '../../model/state'
import { useAsked } from '../../parts/dialogs/use-asked'
import { inSentence } from '../../parts/facts/Phase'
import { type AppData, addPack, readFollowed, writeFollowed } from '../../store'
import { TechnicalDetails } from '../../workspace/entries/TechnicalDetails'
import { type FileHandle, launchedFile, openInScreen } from '../../workspace/files/file-launch'
import { broughtByFile, broughtByShared } from '../../workspace/imports/brought'
import { Changes } from '../../workspace/imports/Changes'
import { namesWith } from '../../workspace/imports/import-words'
import { sameSignerText, signerText } from '../../workspace/imports/signer-words'
import type { NegotiationChanges } from '../../workspace/imports/use-import-plan'
import { openHere } from '../../workspace/switch-negotiations'
import { errorMessageOf } from '../../workspace/use-async-action'
import { BackupReview } from './BackupReview'
import { Actions, type ChangeProps, FileReview } from './FileReview'
import { type ComparedPack, type Found, readIncoming } from './incoming'
import { Progress, type Step } from './Progress'
import { packTitle, packWarnings } from './pack-warnings'

export function Incoming() {
  const [given, setGiven] = useState<FileHandle | null>(null)
  const [found, setFound] = useState<Found | null>(null)
  const [step, setStep] = useState<Step | null>(null)
  const [said, setSaid] = useState('')
  const isRunning = useRef(false)
  const { ref, 'data-asked': isAsked } = useAsked<HTMLInputElement>('open', 'file')
  const take = async (given: FileHandle) => {
    const state = openData.value
    if (!state) return
    setGiven(given)
    setSaid('')
    setFound(null)
    try {
      const file = await given.getFile()
      setFound(await readIncoming(file, state, (done, total) => setStep({ text: 'files-reading', done, total })))
    } catch (error) {
      setFound({ kind: 'refused', reason: errorMessageOf(error), detail: '', isDocument: false })
    }
    setStep(null)
  }
  const waiting = launchedFile.value
  useEffect(() => {
    const given = launchedFile.value
    launchedFile.value = null
    if (given) void take(given)
  }, [waiting !== null])
  /** Runs the change with progress and reports its result. */
  const run = async (work: (tell: (done: number, total: number) => void) => Promise<string>) => {
    // A second press, before the first is drawn, would make the dataset that is taken over the one before it.
    if (isRunning.current) return
    isRunning.current = true
    const tell = (done: number, total: number) => setStep({ text: 'files-writing', done, total })
    tell(0, 1)
    try {
      setSaid(await work(tell))
      setFound(null)
    } catch (error) {
      setSaid(t('files-failed', { reason: errorMessageOf(error) }))
    }
    isRunning.current = false
    setStep(null)
  }
  return (
    <section>
      <h2 class="sec">{t('files-open')}</h2>
      <p>{t('files-open-deck')}</p>
      <p class="bar">
        <label class="btn pick-file">
          {t('files-choose')}
          <input
            ref={ref}
            data-asked={isAsked}
            id="files-file"
            type="file"
            accept=".plenary,.json,.txt,application/json,text/plain"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              event.currentTarget.value = ''
              if (file) void take({ name: file.name, getFile: async () => file })
            }}
          />
        </label>
        <Progress step={step} />
      </p>
      {found?.kind === 'refused' && given && (
        <div class="trouble" role="alert">
          <b>{t('files-refused', { name: given.name })}</b> {found.reason}
          <TechnicalDetails text={found.detail} />
          {found.isDocument && (
            <p class="acts">
              <button class="btn" type="button" onClick={() => openInScreen(given, 'reader')}>
                {t('files-to-reader')}
              </button>
            </p>
          )}
        </div>
      )}
      {found && found.kind !== 'refused' && (
        <Preview
          found={found}
          address={given?.address ?? null}
          busy={step !== null}
          run={run}
          onCancel={() => setFound(null)}
        />
      )}
      <p role="status">{said}</p>
    </section>
  )
}

interface PreviewProps extends ChangeProps {
  readonly found: Exclude<Found, { kind: 'refused' }>
  /** Where the file was fetched from; `null` of one of the device. */
  readonly address: string | null
}

function Preview({ found, ...change }: PreviewProps) {
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h3 id="preview-title">{titleOf(found)}</h3>
      <Contents found={found} {...change} />
    </section>
  )
}

/** Contents of the file, compared with what is here, and the command. */
function Contents({ found, address, ...change }: PreviewProps) {
  if (found.kind === 'shared') return <SharedReview file={found.file} {...change} />
  if (found.kind === 'file' && found.file.kind === 'backup')
    return <BackupReview found={found} comparison={<Comparison found={found} />} {...change} />
  if (found.kind === 'file') return <OthersReview file={found.file} {...change} />
  const { busy, run, onCancel } = change
  return (
    <>
      <Comparison found={found} />
      <Actions
        label={t('files-install')}
        busy={busy}
        onApply={() => run(() => install(found, address))}
        onCancel={onCancel}
      />
    </>
  )
}

/** Entries of a colleague or of the extension. */
function OthersReview({ file, ...change }: ChangeProps & { readonly file: PlenaryFile }) {
  const brings = useMemo(() => broughtByFile(file), [file])
  const from = file.kind === 'outbox' ? 'outbox' : 'export'
  return <FileReview entries={file.records} from={from} brings={brings} {...change} />
}

function SharedReview({ file, ...change }: ChangeProps & { readonly file: SharedFile }) {
  const brings = useMemo(() => broughtByShared(file), [file])
  return <FileReview entries={file.entries} from="export" brings={brings} {...change} />
}

/** Counts of a dataset or a backup, the signature, and the statuses that it changes. */
function Comparison({ found }: { found: Compared }) {
  const rows = rowsOf(found)
  return (
    <>
      <table class="mini">
        <tbody>
          {rows.map(([label, count]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{typeof count === 'number' ? numberText(count) : count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.kind === 'pack' && <Signed found={found} />}
      {found.packs
        .flatMap(({ pack }) => packWarnings(pack, openData.value))
        .map((text) => (
          <p key={text} class="trouble" role="alert">
            {text}
          </p>
        ))}
      {noteOf(found) && <p>{noteOf(found)}</p>}
      <Difference found={found} />
    </>
  )
}

/**
 * Statuses that a dataset or a backup changes: the counts do not tell which. Not of a negotiation that is not on yet, of which
 * all is new.
 */
function Difference({ found }: { found: Compared }) {
  const state = openData.value
  const entries = found.kind === 'pack' ? (state?.entries ?? []) : found.file.records
  // Once, not at each step of the progress.
  const all = useMemo(
    () => (state ? found.packs.flatMap(({ pack }) => changesBy(pack, state, entries)) : []),
    [state, found],
  )
  if (all.length === 0) return null
  return <Changes title={t('files-changes', { date: dateText(today.value) })} all={all} />
}

function changesBy(after: Pack, state: AppData, entries: readonly Entry[]): readonly NegotiationChanges[] {
  const before = packHere(state, after.id)
  if (!before) return []
  const [now, next] = [assembledLedger(before, state.entries), assembledLedger(after, entries)]
  return [
    {
      negotiation: after.id,
      names: namesWith(entriesOf(entries, after.id), after),
      changes: statusChanges(now, next, today.value),
      marks: markChanges(now, next, today.value),
    },
  ]
}

/** Signature of a dataset, compared with the previous signer; a different key is shown as an alert. */
function Signed({ found }: { found: Extract<Found, { kind: 'pack' }> }) {
  const signers = appData.value?.signers ?? {}
  const same = sameSignerText(found.pack, found.signer, signers)
  const before = Object.hasOwn(signers, found.pack.id)
  const isOther = before && signers[found.pack.id] !== found.signer?.key
  return (
    <>
      <p>{signerText(found.signer)}</p>
      {same && (
        <p class={isOther ? 'trouble' : ''} role={isOther ? 'alert' : undefined}>
          {same}
        </p>
      )}
    </>
  )
}

type Kept = Exclude<Found, { kind: 'refused' }>
/** A dataset, or a file that has one. */
type Compared = Exclude<Kept, { kind: 'shared' }>

const lockedIn = (found: Compared): number => (found.kind === 'file' ? (found.file.locked?.records.length ?? 0) : 0)

function titleOf(found: Kept): string {
  if (found.kind === 'pack') return packTitle(found.pack)
  const date = dateText(localDay(new Date(found.file.madeAt)))
  return found.kind === 'shared' ? t('files-is-share', { date }) : t(`files-is-${found.file.kind}`, { date })
}

type Row = readonly [label: string, count: number | string]

const packRows = ({ difference }: ComparedPack): readonly Row[] =>
  difference
    ? [
        [t('files-pack-added'), difference.added.length],
        [t('files-pack-changed'), difference.changed.length],
        [t('files-pack-same'), difference.same.length],
        [t('files-pack-removed'), difference.removed.length],
      ]
    : []

/** Counts of a preview. A withdrawal counts as the entry it withdraws, as in every count; an import lists each entry. */
function rowsOf(found: Compared): readonly Row[] {
  if (found.kind === 'pack') return packRows(found.packs[0])
  const { fresh, same, conflicting, mineAlone } = found.union
  const counted = (some: readonly Entry[]) => t('files-tally', { ...tallyOf(some), locked: 0 })
  const records: Row[] = [
    [t('files-fresh'), counted(fresh)],
    [t('files-same'), counted(same)],
    [t('files-conflicting'), counted(conflicting.map(({ theirs }) => theirs))],
    [t('files-mine-alone-restore'), counted(mineAlone)],
  ]
  const locked = lockedIn(found)
  if (locked > 0) records.push([t('files-locked'), locked])
  const { resealed, lost } = found.locked
  if (resealed.length > 0) records.push([t('files-resealed'), counted(resealed)])
  if (lost > 0) records.push([t('files-locked-lost'), lost])
  return [...records, ...found.packs.flatMap((one) => namedRows(one, found.packs.length > 1))]
}

/** Rows of a dataset of a backup, with its version; with its name where the backup has several. */
function namedRows(one: ComparedPack, isOneOfSeveral: boolean): readonly Row[] {
  const { version, names } = one.pack
  const title = isOneOfSeveral
    ? t('files-pack-named', { name: isolated(nameIn(names)), version })
    : t('files-pack-version', { version })
  if (one.difference === null && isOneOfSeveral) return [[title, t('files-pack-new')]]
  return packRows(one).map(([label, count]) => [`${title}${colonIn(lang.value)}${inSentence(label)}`, count] as const)
}

function noteOf(found: Compared): string {
  if (found.kind === 'pack') return found.packs[0].difference ? '' : t('files-pack-other')
  if (lockedIn(found) > 0) return t('files-locked-note')
  return ''
}

async function install(
  { pack, signer, packs: [{ difference }] }: Extract<Found, { kind: 'pack' }>,
  address: string | null,
): Promise<string> {
  await addPack(pack, 'imported', signer)
  if (address !== null) {
    const checkedAt = new Date().toISOString()
    writeFollowed(pack.id, { atOpening: false, ...readFollowed(pack.id), address, checkedAt })
  }
  // The checkpoint must include the change, should the tab be closed now.
  await dataReplaced()
  // Only then: until the data are read again, the address of a new negotiation is unknown, and the report would be lost.
  openHere(pack.id)
  return t(difference ? 'files-installed' : 'files-installed-first')
}
