/** QR code of one public entry as SVG. */
import { useEffect, useState } from 'preact/hooks'
import type { Entry } from '../../../shared/domain/entries'
import { t } from '../../i18n'
import { shownData } from '../../model/state'
import { linkToEntry, MAX_LINK_LENGTH } from '../../workspace/entry-link'

interface Code {
  readonly address: string
  readonly size: number
  readonly path: string
}

/** Messages by the reason for which there is no code. */
const WITHOUT = { private: 'qr-private', 'too-large': 'qr-too-large', failed: 'not-done' } as const

export function Share({ made }: { made: Entry }) {
  const [code, setCode] = useState<Code | keyof typeof WITHOUT | null>(null)
  useEffect(() => {
    void codeOf(made).then(setCode, () => setCode('failed'))
  }, [made.id])
  if (code === null) return null
  if (typeof code === 'string') return <p class="wide">{t(WITHOUT[code])}</p>
  return (
    <div class="delivery wide">
      <p>{t('qr-deck')}</p>
      <svg class="qr" role="img" aria-label={t('qr-label')} viewBox={`0 0 ${code.size} ${code.size}`}>
        <rect width={code.size} height={code.size} fill="#fff" />
        <path d={code.path} fill="#000" />
      </svg>
      <label>
        {t('qr-text')}
        <input type="text" readOnly value={code.address} onFocus={(event) => event.currentTarget.select()} />
      </label>
    </div>
  )
}

async function codeOf(made: Entry): Promise<Code | 'private' | 'too-large'> {
  const data = shownData.value
  const address = data && (await linkToEntry(made.id, data, `${location.origin}${location.pathname}`))
  if (address === null) return 'private'
  if (address.length > MAX_LINK_LENGTH) return 'too-large'
  const { encodeQR } = await import('qr')
  const rows = encodeQR(address, 'raw', { ecc: 'low', border: 4 })
  const squares = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
  return { address, size: rows.length, path: squares.join('') }
}
