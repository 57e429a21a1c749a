/** Language choice: switches the interface and remembers it on this device. */
import { speak, t } from '../i18n'
import { CHOSEN_LANG } from '../i18n/first-lang'
import { writeLocal } from '../store/local-storage'
import { showNotice } from './state'

/** Switches the interface language and stores the choice. A chunk that cannot be fetched is reported as a notice. */
export async function chooseLang(next: 'en' | 'fr' | 'es'): Promise<void> {
  try {
    await speak(next)
  } catch {
    const action = { label: t('failure-reload'), run: () => location.reload() }
    showNotice(t('screen-failed'), { action })
    return
  }
  document.documentElement.lang = next
  writeLocal(CHOSEN_LANG, next)
}
