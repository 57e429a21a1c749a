/** QR code of an address, shown on demand, with the address as text. */
import { useState } from 'preact/hooks'
import { t } from '../i18n'
import { QrImage } from './QrImage'

interface Props {
  readonly address: string
  /** Number of entries in it. */
  readonly count: number
}

export function QrCode({ address, count }: Props) {
  // One entry is shown to a phone that waits for it.
  const [open, setOpen] = useState(count === 1)
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
          <QrImage text={address} label={t('share-code-label', { n: count })} />
          <label>
            {t('qr-text')}
            <input type="text" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
          </label>
        </>
      )}
    </>
  )
}
