/** Document title and focus management of a screen. */
import { useEffect } from 'preact/hooks'
import { t } from '../i18n'
import { arrived } from '../model/navigation'

/** Sets `document.title` and, after a navigation, moves the focus to the heading of the screen. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – ${t('app-name')}`
  }, [title])
  useEffect(arrived, [])
}
