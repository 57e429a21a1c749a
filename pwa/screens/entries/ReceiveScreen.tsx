/** Screen that receives a few entries from another phone: from the opened address, from pasted text, or by camera. */
import { useEffect, useState } from 'preact/hooks'
import type { Entry } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { baseAddress } from '../../model/state'
import { GuardedButton } from '../../parts/dialogs/GuardedButton'
import { Problem } from '../../parts/loading/Problem'
import { ScreenHead } from '../../parts/ScreenHead'
import { summaryOf } from '../../workspace/entries/entry-summary'
import { TechnicalDetails } from '../../workspace/entries/TechnicalDetails'
import { type DecodedEntries, entriesFromLink } from '../../workspace/files/entry-link'
import { Scanner } from '../../workspace/files/Scanner'
import { NOTHING_BROUGHT } from '../../workspace/imports/brought'
import { ImportReview } from '../../workspace/imports/ImportReview'
import { importWithUndo } from '../../workspace/imports/import-entries'
import { MissingNegotiations } from '../../workspace/imports/MissingNegotiations'
import { addBeside, useNegotiationOffer } from '../../workspace/imports/negotiation-offer'
import { useImportPlan } from '../../workspace/imports/use-import-plan'
import { useAsyncAction } from '../../workspace/use-async-action'

export function ReceiveScreen() {
  const [text, setText] = useState('')
  const [received, setReceived] = useState<DecodedEntries | null>(null)
  const [saved, setSaved] = useState(false)
  const read = async (from: string) => {
    setSaved(false)
    setReceived(await entriesFromLink(from))
  }
  const code = baseAddress.value.params.c
  useEffect(() => {
    if (code) void read(`?c=${code}`)
  }, [code])
  return (
    <>
      <ScreenHead title={t('receive-title')}>
        <p>{t('receive-deck')}</p>
      </ScreenHead>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void read(text)
        }}
      >
        <div class="field">
          <label for="receive-text">{t('receive-text')}</label>
          <textarea id="receive-text" rows={3} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </div>
        <button class="btn" type="submit">
          {t('receive-read')}
        </button>
      </form>
      <Scanner onFound={read} />
      {received && !received.ok && (
        <div class="trouble" role="alert">
          {t('receive-bad')}
          <TechnicalDetails text={received.reason} />
        </div>
      )}
      {received?.ok && <Offer entries={received.entries} saved={saved} onSaved={() => setSaved(true)} />}
    </>
  )
}

interface OfferProps {
  readonly entries: readonly Entry[]
  readonly saved: boolean
  readonly onSaved: () => void
}

/** The entries with what each would do, as in the preview of a file. */
function Offer({ entries, saved, onSaved }: OfferProps) {
  const plan = useImportPlan(entries)
  const offer = useNegotiationOffer(plan.chosen, NOTHING_BROUGHT)
  const [more, setMore] = useState('')
  const { isBusy, problem, run } = useAsyncAction()
  const take = async () => {
    await importWithUndo(plan.chosen, { from: 'link' }, () => t('saved'))
    plan.remember(true)
    onSaved()
    setMore(await addBeside(offer.wanted))
    return ''
  }
  const isHere = plan.groups.length > 0 && plan.groups.every(({ name }) => name === 'same')
  if (saved)
    return (
      <section class="preview">
        <Received entries={entries} />
        <p role="status">
          {t('saved')} {more} <a href={linkTo('mine')}>{t('mine-title')}</a>
        </p>
      </section>
    )
  return (
    <section class="preview">
      {isHere ? (
        <>
          <Received entries={entries} />
          <p>{t('receive-there', { n: entries.length })}</p>
        </>
      ) : (
        <>
          <ImportReview plan={plan} />
          <MissingNegotiations offer={offer} />
          <p class="bar">
            <GuardedButton
              class="btn primary"
              about={entries}
              disabled={isBusy || plan.chosen.length === 0}
              onPress={() => run(take)}
            >
              {t('receive-keep')}
            </GuardedButton>
          </p>
          <Problem text={problem} />
        </>
      )}
    </section>
  )
}

const Received = ({ entries }: { entries: readonly Entry[] }) => (
  <>
    {entries.map((entry) => (
      <p key={entry.id}>{summaryOf(entry)}</p>
    ))}
  </>
)
