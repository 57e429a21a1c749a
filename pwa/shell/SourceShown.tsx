import { t } from '../i18n'
import { formatAddress } from '../model/address'
import { address, source } from '../model/state'

/** Says so where not all observations are counted, with the way back to all. */
export function SourceShown() {
  if (source.value === 'all') return null
  const { source: _, ...params } = address.value.params
  return (
    <p class="source-shown" role="status">
      {t(source.value === 'pack' ? 'source-pack' : 'source-mine')}{' '}
      <a href={formatAddress({ ...address.value, params })}>{t('source-all')}</a>
    </p>
  )
}
