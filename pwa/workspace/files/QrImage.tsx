/** QR code of a text as SVG; the encoder is loaded on use. */
import { useEffect, useState } from 'preact/hooks'
import { t } from '../../i18n'

interface Drawing {
  readonly size: number
  readonly path: string
}

export function QrImage({ text, label }: { readonly text: string; readonly label: string }) {
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const [isFailed, setFailed] = useState(false)
  useEffect(() => {
    let isCurrent = true
    setDrawing(null)
    draw(text).then(
      (drawn) => isCurrent && setDrawing(drawn),
      () => isCurrent && setFailed(true),
    )
    return () => {
      isCurrent = false
    }
  }, [text])
  if (isFailed) return <p>{t('not-done')}</p>
  return (
    drawing && (
      <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${drawing.size} ${drawing.size}`}>
        <rect width={drawing.size} height={drawing.size} fill="#fff" />
        <path d={drawing.path} fill="#000" />
      </svg>
    )
  )
}

async function draw(text: string): Promise<Drawing> {
  const { encodeQR } = await import('qr')
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: 4 })
  const squares = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
  return { size: rows.length, path: squares.join('') }
}
