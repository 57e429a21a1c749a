/** Banner while a filter leaves out the dataset or the own entries, with a link that removes the filter. */
import { t } from '../i18n'
import { formatAddress } from '../model/address'
import { address, source } from '../model/state'

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
