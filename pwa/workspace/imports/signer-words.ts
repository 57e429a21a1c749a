/** Words on the signature of a dataset, and on the key that signed the previous one. */
import type { Pack } from '../../../shared/pack/schema'
import { keyWords, type Signer } from '../../../shared/pack/signature'
import { t } from '../../i18n'
import type { AppData } from '../../store'

/** Compares the signing key with that of the previous dataset; `null` where neither is signed. */
export function sameSignerText(pack: Pack, signer: Signer | null, signers: AppData['signers']): string | null {
  const before = Object.hasOwn(signers, pack.id) ? signers[pack.id] : undefined
  if (!before) return signer ? t('files-key-first') : null
  if (before === signer?.key) return t('files-key-same')
  return t(signer ? 'files-key-other' : 'files-key-none', { key: keyWords(before) })
}

/** Text of a signature. An unknown key proves integrity, not origin. */
export function signerText(signer: Signer | null): string {
  if (!signer) return t('files-unsigned')
  const key = keyWords(signer.key)
  return signer.name ? t('files-signed-known', { name: signer.name, key }) : t('files-signed-unknown', { key })
}
