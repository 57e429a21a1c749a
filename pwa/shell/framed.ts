/**
 * Clickjacking defence where the host sends no `frame-ancestors` header, which a policy in the page cannot give: in a frame
 * the app does not start, and shows a link to itself.
 */
import { speak, t } from '../i18n'
import { langAtStart } from '../i18n/first-lang'
import { loadMoreWords } from '../i18n/more'

/** Replaces the page by a message and a link that opens the app by itself. */
export async function refuseFrame(place: HTMLElement): Promise<void> {
  place.className = 'plenary'
  place.replaceChildren()
  await speak(langAtStart())
  await loadMoreWords()
  const link = document.createElement('a')
  link.href = location.href
  link.target = '_blank'
  link.rel = 'noopener'
  link.textContent = t('framed-open')
  const text = document.createElement('p')
  text.append(`${t('framed')} `, link)
  place.replaceChildren(text)
}
