import { useEffect } from 'preact/hooks'
import { t } from '../i18n'
import { arrived } from '../model/navigation'

/** Names the screen in the window's title, and takes the focus to its heading when one has just come to it. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – ${t('app-name')}`
  }, [title])
  useEffect(arrived, [])
}
