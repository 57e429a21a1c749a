/** QR code of an address as SVG, shown on demand, with the address as text. */
import { useEffect, useState } from 'preact/hooks'
import { t } from '../i18n'

interface Drawing {
  readonly size: number
  readonly path: string
}

interface Props {
  readonly address: string
  /** Number of entries in it. */
  readonly count: number
}

export function QrCode({ address, count }: Props) {
  // One entry is shown to a phone that waits for it.
  const [open, setOpen] = useState(count === 1)
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const [isFailed, setFailed] = useState(false)
  useEffect(() => {
    setDrawing(null)
    if (open)
      void draw(address).then(setDrawing, () => {
        setFailed(true)
      })
  }, [open, address])
  return (
    <>
      <p class="bar">
        <button class="btn" type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('share-code')}
        </button>
      </p>
      {open && isFailed && <p>{t('not-done')}</p>}
      {open && drawing && (
        <>
          <p>{t('share-code-deck')}</p>
          <svg
            class="qr"
            role="img"
            aria-label={t('share-code-label', { n: count })}
            viewBox={`0 0 ${drawing.size} ${drawing.size}`}
          >
            <rect width={drawing.size} height={drawing.size} fill="#fff" />
            <path d={drawing.path} fill="#000" />
          </svg>
          <label>
            {t('qr-text')}
            <input type="text" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
          </label>
        </>
      )}
    </>
  )
}

async function draw(address: string): Promise<Drawing> {
  const { encodeQR } = await import('qr')
  const rows = encodeQR(address, 'raw', { ecc: 'low', border: 4 })
  const squares = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
  return { size: rows.length, path: squares.join('') }
}
