/** Screen that receives one entry from another phone: from the opened address, from pasted text, or by camera. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Entry } from '../../../shared/domain/entries'
import { t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { address } from '../../model/state'
import { Problem } from '../../parts/Problem'
import { useTitle } from '../../parts/title'
import { type DecodedEntry, entryFromLink } from '../../workspace/entry-link'
import { summaryOf } from '../../workspace/entry-summary'
import { ImportReview } from '../../workspace/ImportReview'
import { importWithUndo } from '../../workspace/import-entries'
import { TechnicalDetails } from '../../workspace/TechnicalDetails'
import { useAsyncAction } from '../../workspace/use-async-action'
import { useImportPlan } from '../../workspace/use-import-plan'
import { useSeen } from '../../workspace/use-seen'
import { Scanner } from './Scanner'

export function ReceiveScreen() {
  useTitle(t('receive-title'))
  const [text, setText] = useState('')
  const [received, setReceived] = useState<DecodedEntry | null>(null)
  const [saved, setSaved] = useState(false)
  const read = async (from: string) => {
    setSaved(false)
    setReceived(await entryFromLink(from))
  }
  const code = address.value.params.c
  useEffect(() => {
    if (code) void read(`?c=${code}`)
  }, [code])
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{t('receive-title')}</h1>
        <p>{t('receive-deck')}</p>
      </div>
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
      {received?.ok && <Offer entry={received.entry} saved={saved} onSaved={() => setSaved(true)} />}
    </>
  )
}

/** The entry with what it would do, as in the preview of a file. */
function Offer({ entry, saved, onSaved }: { entry: Entry; saved: boolean; onSaved: () => void }) {
  const incoming = useMemo(() => [entry], [entry])
  const plan = useImportPlan(incoming)
  const { isBusy, problem, run } = useAsyncAction()
  const isSeen = useSeen(entry)
  const take = async () => {
    await importWithUndo(plan.chosen, { from: 'link' }, () => t('saved'))
    onSaved()
    return ''
  }
  const isHere = plan.groups.some(({ name }) => name === 'same')
  if (saved)
    return (
      <section class="preview">
        <p>{summaryOf(entry)}</p>
        <p role="status">
          {t('saved')} <a href={linkTo('mine')}>{t('mine-title')}</a>
        </p>
      </section>
    )
  return (
    <section class="preview">
      {isHere ? (
        <>
          <p>{summaryOf(entry)}</p>
          <p>{t('receive-there')}</p>
        </>
      ) : (
        <>
          <ImportReview plan={plan} />
          <p class="bar">
            <button
              class="btn primary"
              type="button"
              disabled={isBusy || !isSeen || plan.chosen.length === 0}
              onClick={() => void run(take)}
            >
              {t('receive-keep')}
            </button>
          </p>
          <Problem text={problem} />
        </>
      )}
    </section>
  )
}
