/** Shares chosen entries: what goes and what stays, in words and, where asked for, one by one; a file by the system's share sheet, or a QR code of a few. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Shareable, shareableOf } from '../../../shared/domain/queries/shareable'
import { colonIn } from '../../../shared/domain/text/typography'
import { MOST_SHARED, writeShared } from '../../../shared/pack/shared-file'
import { lang, nameIn, t } from '../../i18n'
import { publishedPack, shownData, today } from '../../model/state'
import { Problem } from '../../parts/loading/Problem'
import { KIND_LABELS, summaryOf } from '../entries/entry-summary'
import { useAsyncAction } from '../use-async-action'
import { linkToEntries, MAX_LINK_LENGTH } from './entry-link'
import { QrCode } from './QrCode'
import { canShareFiles, shareFile } from './share-file'

export function ShareEntries({ ids, isListed = false }: { ids: ReadonlySet<string>; isListed?: boolean }) {
  const state = shownData.value
  const pack = publishedPack.value
  const shareable = useMemo(
    () => (state && pack ? shareableOf(ids, state.entries, pack) : null),
    [ids, state?.entries, pack],
  )
  const { isBusy, message, problem, run } = useAsyncAction()
  if (!pack || !shareable) return null
  const { entries, tally } = shareable
  const share = async () => {
    const name = `plenary-${pack.id}-${today.value}`
    const text = writeShared({ madeAt: new Date().toISOString(), negotiation: pack, entries })
    // Chromium passes on no file that ends with `.json`: as a text file, which any app may take.
    const file = new File([text], `${name}.plenary.txt`, { type: 'text/plain' })
    const saved = { name: `${name}.plenary`, type: 'application/json', pieces: [text] }
    const done = await shareFile(file, `Plenary, ${nameIn(pack.names)}`, saved)
    if (done === 'saved') return t('share-saved', { name: saved.name })
    return done === 'shared' ? t('share-shared') : ''
  }
  return (
    <section class="delivery wide" aria-label={t('share-title')}>
      <p>{textOf(shareable)}</p>
      {isListed && (
        <ul class="rows">
          {shareable.listed.map((entry) => (
            <li key={entry.id}>
              <span>
                {t(KIND_LABELS[entry.kind])}
                {colonIn(lang.value)}
                {summaryOf(entry)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {entries.length > MOST_SHARED && <p>{t('share-too-many', { max: MOST_SHARED })}</p>}
      {entries.length > 0 && entries.length <= MOST_SHARED && (
        <p class="bar">
          <button class="btn" type="button" disabled={isBusy} onClick={() => void run(share)}>
            {t(canShareFiles() ? 'share-file' : 'share-save')}
          </button>
        </p>
      )}
      <p role="status">{message}</p>
      <Problem text={problem} />
      {entries.length > 0 && <Code entries={entries} tally={tally} />}
    </section>
  )
}

/** Counts of the entries that are shared, of those that go along, and of those that stay. */
const textOf = (shareable: Shareable): string =>
  [
    t('share-count', { ...shareable.tally }),
    shareable.along > 0 ? t('share-along', { n: shareable.along }) : '',
    shareable.replaced > 0 ? t('share-replaced', { n: shareable.replaced }) : '',
    stayText(shareable),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')

/** Counts of the chosen entries that stay, by the reason. */
function stayText({ privates, withdrawn, hidden }: Shareable): string {
  return [
    privates > 0 ? t('share-private', { n: privates }) : '',
    withdrawn > 0 ? t('share-withdrawn', { n: withdrawn }) : '',
    hidden > 0 ? t('share-hidden', { n: hidden }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** The code of as many entries as it holds; else how much too long it would be. */
function Code({ entries, tally }: Pick<Shareable, 'entries' | 'tally'>) {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    void linkToEntries(entries, `${location.origin}${location.pathname}`).then((made) => {
      if (isCurrent) setAddress(made)
    })
    return () => {
      isCurrent = false
    }
  }, [entries])
  if (address === null) return null
  if (address.length > MAX_LINK_LENGTH)
    return <p>{t('share-code-long', { length: address.length, max: MAX_LINK_LENGTH })}</p>
  return <QrCode address={address} tally={tally} />
}
