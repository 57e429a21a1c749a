import { useEffect } from 'preact/hooks'
import { arrived } from '../app/navigation'
import { t } from '../i18n'

/** Names the screen in the window's title, and takes the focus to its heading when one has just come to it. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – ${t('app-name')}`
  }, [title])
  useEffect(arrived, [])
}
