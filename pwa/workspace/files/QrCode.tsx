/** QR code of an address, shown on demand, with the address as text. */
import { useState } from 'preact/hooks'
import type { Tally } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import { QrImage } from './QrImage'

interface Props {
  readonly address: string
  /** Count of what is in it. */
  readonly tally: Tally
}

export function QrCode({ address, tally }: Props) {
  // One entry is shown to a phone that waits for it.
  const [open, setOpen] = useState(tally.n + tally.withdrawn === 1)
  return (
    <>
      <p class="bar">
        <button class="btn" type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('share-code')}
        </button>
      </p>
      {open && (
        <>
          <p>{t('share-code-deck')}</p>
          <QrImage text={address} label={t('share-code-label', { ...tally })} />
          <label>
            {t('qr-text')}
            <input type="text" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
          </label>
        </>
      )}
    </>
  )
}
