/** Import of a file: preview of its effect, then the change on confirmation. */
import { useEffect, useState } from 'preact/hooks'
import { localDay } from '../../../shared/domain/days'
import { type Entry, tallyOf } from '../../../shared/domain/entries'
import { nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { dataReplaced } from '../../model/data-replaced'
import { appData } from '../../model/state'
import { importEntries, installPack, replaceAll } from '../../store'
import { type FileHandle, launchedFile, openInScreen } from '../../workspace/file-launch'
import { TechnicalDetails } from '../../workspace/TechnicalDetails'
import { errorMessageOf } from '../../workspace/use-async-action'
import { type Found, readIncoming, sameSignerText, signerText } from './incoming'
import { Progress, type Step } from './Progress'

export function Incoming() {
  const [given, setGiven] = useState<FileHandle | null>(null)
  const [found, setFound] = useState<Found | null>(null)
  const [step, setStep] = useState<Step | null>(null)
  const [said, setSaid] = useState('')
  const take = async (given: FileHandle) => {
    const state = appData.value
    if (!state) return
    setGiven(given)
    setSaid('')
    setFound(null)
    try {
      const file = await given.getFile()
      setFound(await readIncoming(file, state, (done, total) => setStep({ text: 'files-reading', done, total })))
    } catch (error) {
      setFound({ kind: 'refused', reason: errorMessageOf(error), detail: '', isText: false })
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
    try {
      setSaid(await work((done, total) => setStep({ text: 'files-writing', done, total })))
      setFound(null)
    } catch (error) {
      setSaid(t('files-failed', { reason: errorMessageOf(error) }))
    }
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
            id="files-file"
            type="file"
            accept=".plenary,.json,application/json"
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
          {found.isText && (
            <p class="acts">
              <button class="btn" type="button" onClick={() => openInScreen(given, 'reader')}>
                {t('files-to-reader')}
              </button>
            </p>
          )}
        </div>
      )}
      {found && found.kind !== 'refused' && (
        <Preview found={found} busy={step !== null} run={run} onCancel={() => setFound(null)} />
      )}
      <p role="status">{said}</p>
    </section>
  )
}

interface PreviewProps {
  readonly found: Exclude<Found, { kind: 'refused' }>
  readonly busy: boolean
  readonly run: (work: (tell: (done: number, total: number) => void) => Promise<string>) => Promise<void>
  readonly onCancel: () => void
}

function Preview({ found, busy, run, onCancel }: PreviewProps) {
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h3 id="preview-title">{titleOf(found)}</h3>
      <table class="mini">
        <tbody>
          {rowsOf(found).map(([label, count]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.kind === 'pack' && <Signed found={found} />}
      {noteOf(found) && <p>{noteOf(found)}</p>}
      <p class="bar">
        <button
          class="btn primary"
          type="button"
          disabled={busy}
          onClick={() => void run((tell) => apply(found, tell))}
        >
          {found.kind === 'pack'
            ? t('files-install')
            : t(found.file.kind === 'backup' ? 'files-restore' : 'files-import')}
        </button>
        <button class="btn" type="button" disabled={busy} onClick={onCancel}>
          {t('files-cancel')}
        </button>
      </p>
    </section>
  )
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

const lockedIn = (found: Kept): number => (found.kind === 'file' ? (found.file.locked?.records.length ?? 0) : 0)

function titleOf(found: Kept): string {
  if (found.kind === 'pack') return t('files-is-pack', { name: nameIn(found.pack.names), version: found.pack.version })
  const date = dateText(localDay(new Date(found.file.madeAt)))
  return t(`files-is-${found.file.kind}`, { date })
}

type Row = readonly [label: string, count: number | string]

/** Rows of the preview. A withdrawal counts as the entry it withdraws, as in every count. */
function rowsOf(found: Kept): readonly Row[] {
  const { added, changed, same: unchanged, removed } = found.packs
  const packs = [
    [t('files-pack-added'), added.length],
    [t('files-pack-changed'), changed.length],
    [t('files-pack-same'), unchanged.length],
    [t('files-pack-removed'), removed.length],
  ] as const
  if (found.kind === 'pack') return packs
  const { fresh, same, conflicting, mineAlone } = found.union
  const isBackup = found.file.kind === 'backup'
  const counted = (some: readonly Entry[]) => t('files-tally', { ...tallyOf(some), locked: 0 })
  const records: Row[] = [
    [t('files-fresh'), counted(fresh)],
    [t('files-same'), counted(same)],
    [t('files-conflicting'), counted(conflicting.map(({ theirs }) => theirs))],
    [t(isBackup ? 'files-mine-alone-restore' : 'files-mine-alone-import'), counted(mineAlone)],
  ]
  const locked = lockedIn(found)
  if (locked > 0) records.push([t('files-locked'), locked])
  const version = t('files-pack-version', { version: found.file.pack.version })
  return isBackup ? [...records, ...packs.map(([label, count]) => [`${version}, ${label}`, count] as const)] : records
}

function noteOf(found: Kept): string {
  if (found.kind === 'pack') return found.pack.id === appData.value?.pack.id ? '' : t('files-pack-other')
  if (lockedIn(found) > 0) return t('files-locked-note')
  if (found.union.conflicting.length === 0) return ''
  return t(found.file.kind === 'backup' ? 'files-conflict-restore' : 'files-conflict-import')
}

async function apply(found: Kept, tell: (done: number, total: number) => void): Promise<string> {
  const said = await applied(found, tell)
  // The snapshot of the board must include the change, should the tab be closed now.
  await dataReplaced()
  return said
}

async function applied(found: Kept, tell: (done: number, total: number) => void): Promise<string> {
  if (found.kind === 'pack') {
    await installPack(found.pack, 'imported', found.signer)
    return t('files-installed')
  }
  const { file } = found
  if (file.kind !== 'backup')
    return t('files-imported', { ...tallyOf(await importEntries(file.records, tell)), locked: 0 })
  await replaceAll(file, tell)
  return t('files-restored', { ...tallyOf(file.records), locked: lockedIn(found) })
}
