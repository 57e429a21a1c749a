/** Screen that receives one entry from another phone: from the opened address, from pasted text, or by camera. */
import { useEffect, useState } from 'preact/hooks'
import { t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { address, shownData } from '../../model/state'
import { useTitle } from '../../parts/title'
import { type DecodedEntry, entryFromLink } from '../../workspace/entry-link'
import { saveWithUndo } from '../../workspace/save-entries'
import { TechnicalDetails } from '../../workspace/TechnicalDetails'
import { Scanner } from './Scanner'
import { summaryOf } from './summary'

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
      {received?.ok && <Offer received={received} saved={saved} onSaved={() => setSaved(true)} />}
    </>
  )
}

function Offer({
  received,
  saved,
  onSaved,
}: {
  received: Extract<DecodedEntry, { ok: true }>
  saved: boolean
  onSaved: () => void
}) {
  const made = received.entry
  const there = shownData.value?.entries.some((known) => known.id === made.id) ?? false
  return (
    <section class="preview">
      <p>{summaryOf(made)}</p>
      {there && !saved ? (
        <p>{t('receive-there')}</p>
      ) : saved ? (
        <p role="status">
          {t('saved')} <a href={linkTo('mine')}>{t('mine-title')}</a>
        </p>
      ) : (
        <button
          class="btn primary"
          type="button"
          onClick={async () => {
            if (await saveWithUndo([made], t('saved'))) onSaved()
          }}
        >
          {t('receive-keep')}
        </button>
      )}
    </section>
  )
}
