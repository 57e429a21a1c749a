/** Restores data that the browser erased under this tab. Apart from loading, which every start does. */
import { t } from '../../i18n'
import { restoreLost } from '../../store'
import { dataBeforeErase, openError, recovered, showNotice } from '../state'
import { loadData } from './load-data'

/** Restores the data that this tab held before the database was erased. */
export async function restoreHeldData(): Promise<void> {
  if (!dataBeforeErase.value) return
  try {
    const n = await restoreLost(dataBeforeErase.value)
    dataBeforeErase.value = null
    recovered.value = null
    await loadData()
    showNotice(t('notice-put-back', { n }), { passing: true })
  } catch (error) {
    openError.value = error
  }
}
