import { useEffect } from 'preact/hooks'
import { t } from '../i18n'

/** Names the screen in the window's title. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – ${t('app-name')}`
  }, [title])
}
