/** Message about entries from the extension: those that come while the tab is hidden are told together. */
import type { Entry } from '../../../shared/domain/entries'
import { t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { areHidden, undoMessage } from '../../model/undo'

/** How many have come in messages that nobody has seen, and the text of the last of these. */
let unseen = { n: 0, text: '' }

/** Tells how many entries arrived and where they are; offers undo where one step has them all. */
export function tellArrived(saved: readonly Entry[]): void {
  const entries = saved.filter(({ kind }) => kind !== 'withdrawal')
  if (entries.length === 0 || areHidden(entries)) return
  const isFirst = unseen.n === 0 || undoMessage.value?.text !== unseen.text
  const n = (isFirst ? 0 : unseen.n) + entries.length
  const text = t('notice-arrived', { n })
  const link = { href: linkTo('mine'), label: t('mine-title') }
  // A link of the extension may bring the hidden tab to another screen.
  undoMessage.value = { text, link, offers: isFirst ? 'undo' : null, staysOnce: document.hidden }
  unseen = document.hidden ? { n, text } : { n: 0, text: '' }
}

document.addEventListener('visibilitychange', () => {
  if (!document.hidden) unseen = { n: 0, text: '' }
})
