/** Screen for import and export: backup, exports, import with a preview, and the dataset in use. */
import { Fragment } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { tallyOf } from '../../../shared/domain/entries/entries'
import { sha256 } from '../../../shared/encoding/sha256'
import { type FileToWrite, MAX_FILE_BYTES, type PlenaryFile, writeFile } from '../../../shared/pack/export'
import { nameIn, t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { appData, isPrivateHidden, openData, openRow, publicData, today } from '../../model/state'
import { draftKeys, draftsReady } from '../../model/typed/drafts'
import { HiddenNote } from '../../parts/HiddenNote'
import { Problem } from '../../parts/loading/Problem'
import { ScreenHead } from '../../parts/ScreenHead'
import { type AppData, canCopy, noteBackup, ownDevices, readForBackup } from '../../store'
import { FileTooLarge, saveFile } from '../../workspace/files/file-download'
import { type DraftPlace, draftPlaces } from '../../workspace/imports/draft-place'
import { signerText } from '../../workspace/imports/signer-words'
import { saveCalendar } from '../../workspace/meeting/save-calendar'
import { screenPhrases } from '../../workspace/report-phrases'
import { ActionError, useAsyncAction } from '../../workspace/use-async-action'
import { Imports } from './Imports'
import { Incoming } from './Incoming'
import { Progress, type Step } from './Progress'
import { Publish } from './Publish'

export function FilesScreen() {
  return (
    <>
      <ScreenHead title={t('files-title')}>
        <p>{t('files-deck')}</p>
      </ScreenHead>
      <Backup />
      <Exports />
      <Publish />
      {isPrivateHidden.value ? <HiddenIncoming /> : <Incoming />}
      <Imports />
      <PackInUse />
    </>
  )
}

/** A file is compared with all that is here. */
const HiddenIncoming = () => (
  <section>
    <h2 class="sec">{t('files-open')}</h2>
    <HiddenNote />
  </section>
)

/** Counts the entries of a backup: readable ones, and those that are encrypted here. */
function backupTally({ entries }: AppData, held: Awaited<ReturnType<typeof readForBackup>>) {
  const sealed = new Set(held.locked?.records.map(({ id }) => id))
  const readable = entries.filter(({ id }) => sealed.has(id))
  return { ...tallyOf([...held.records, ...readable]), locked: sealed.size - readable.length }
}

/** A backup that no restore reads is none. */
function refuseTooLarge(error: unknown): never {
  throw error instanceof FileTooLarge ? new ActionError(t('files-backup-large', { max: MAX_FILE_BYTES / 1e6 })) : error
}

const nowText = () => new Date().toISOString()

function Backup() {
  const [step, setStep] = useState<Step | null>(null)
  const [hasCopy, setHasCopy] = useState(true)
  const { isBusy, message, problem, run } = useAsyncAction()
  useEffect(() => void canCopy().then(setHasCopy), [])
  const state = openData.value
  if (!state) return null
  const backup = async () => {
    const held = await readForBackup(state.pack.id)
    const count = held.records.length + (held.locked?.records.length ?? 0)
    const file: FileToWrite = { kind: 'backup', madeAt: nowText(), ...held }
    const pieces = writeFile(file, sha256, (done, total) => setStep({ text: 'files-writing', done, total }))
    const name = `plenary-backup-${today.value}.plenary`
    await saveFile({ name, type: 'application/json', pieces, most: MAX_FILE_BYTES }).catch(refuseTooLarge)
    await noteBackup({ at: file.madeAt, records: count })
    // Entries may have been added meanwhile.
    if (appData.value) appData.value = { ...appData.value, lastBackup: { at: file.madeAt, records: count } }
    return t('files-backup-done', backupTally(state, held))
  }
  return (
    <section>
      <h2 class="sec">{t('files-backup')}</h2>
      <p>{t('files-backup-deck')}</p>
      {!hasCopy && <p>{t('files-no-copy')}</p>}
      {!isPrivateHidden.value && <Drafts />}
      <p class="bar">
        <button class="btn primary" type="button" disabled={isBusy} onClick={() => void run(backup)}>
          {t('files-backup-do')}
        </button>
        <Progress step={isBusy ? step : null} />
        <span role="status">{message}</span>
      </p>
      <Problem text={problem} />
    </section>
  )
}

/** Unsaved drafts, which no backup has. */
function Drafts() {
  const [places, setPlaces] = useState<readonly DraftPlace[]>([])
  useEffect(() => void draftsReady().then(() => setPlaces(draftPlaces(draftKeys()))), [])
  if (places.length === 0) return null
  return (
    <p>
      {t('files-drafts', { n: places.length })}{' '}
      {places.map(({ href, name }, at) => (
        <Fragment key={`${href} ${name}`}>
          {at > 0 && ', '}
          <a href={href}>{name}</a>
        </Fragment>
      ))}
    </p>
  )
}

function Exports() {
  const { message, problem, run } = useAsyncAction()
  const state = openData.value
  const data = publicData.value
  if (!state || !data) return null
  const { pack } = state
  const name = (extension: string) => `plenary-${pack.id}-${today.value}.${extension}`
  const json = async () => {
    const { entries: records } = data
    const file: PlenaryFile = { kind: 'export', madeAt: nowText(), pack, records }
    await saveFile({ name: name('json'), type: 'application/json', pieces: writeFile(file, sha256) })
    return t('files-exported', { ...tallyOf(records), locked: 0 })
  }
  const csv = async () => {
    const { ledgerCsv } = await import('../../../shared/reports/csv')
    const pieces = [ledgerCsv(data, screenPhrases(), ownDevices())]
    await saveFile({ name: name('csv'), type: 'text/csv', pieces })
    return ''
  }
  return (
    <section>
      <h2 class="sec">{t('files-export')}</h2>
      <p>{t('files-export-deck', { name: nameIn(pack.names) })}</p>
      <p class="bar">
        <button class="btn" type="button" onClick={() => void run(json)}>
          {t('files-export-json')}
        </button>
        <button class="btn" type="button" onClick={() => void run(csv)}>
          {t('files-export-csv')}
        </button>
        <button class="btn" type="button" onClick={() => void run(saveCalendar)}>
          {t('files-export-ics')}
        </button>
        <span role="status">{message}</span>
      </p>
      <Problem text={problem} />
    </section>
  )
}

/** The dataset of the open negotiation, with its signature: one that was made here needs none. */
function PackInUse() {
  const row = openRow.value
  if (!row) return null
  const { pack, origin, signer, isOwn = false } = row
  return (
    <section>
      <h2 class="sec">{t('files-pack-now', { name: nameIn(pack.names), version: pack.version })}</h2>
      {origin === 'imported' && !isOwn && <p>{signerText(signer ?? null)}</p>}
      <p>
        <a href={linkTo('negotiations')}>{t('negotiations-all')}</a>
      </p>
    </section>
  )
}
