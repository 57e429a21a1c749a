/** Toast about entries that arrived from the extension: what they are, where they are, and their undo. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Entry } from '../../shared/domain/entries/entries'
import { t } from '../i18n'
import { arrivals, clearArrivals } from '../model/arrivals'
import { linkInto, linkTo } from '../model/navigation'
import { isTyping } from '../model/start/early-input'
import { openNegotiation } from '../model/state'
import { withdraw } from '../workspace/forms/save-entries'
import { screenNames } from '../workspace/report-phrases'
import { focusScreen, STAYS, thenFocusScreen, useTimeout } from './toast'

export function ArrivalToast() {
  const frame = useRef<HTMLParagraphElement>(null)
  const { value: entries } = arrivals
  useTimeout(frame, entries, STAYS, clearArrivals)
  // Before it is painted: a key pressed at its sight closes it.
  useLayoutEffect(() => {
    const close = (event: KeyboardEvent) => {
      // Escape belongs to the dialog or the field first.
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      const hadFocus = frame.current?.contains(document.activeElement)
      clearArrivals()
      if (hadFocus) focusScreen()
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [])
  const [first] = entries
  if (!first) return null
  return (
    <p class="toast" ref={frame}>
      <span>{arrivalText(entries)}</span>
      <button class="btn" type="button" onClick={thenFocusScreen(() => void undoArrivals(entries))}>
        {t('undo')}
      </button>
      <a class="btn" href={linkOf(entries)} onClick={clearArrivals}>
        {t('arrived-show', { n: entries.length })}
      </a>
      <button class="btn" type="button" onClick={thenFocusScreen(clearArrivals)}>
        {t('close')}
      </button>
    </p>
  )
}

/** Names a single status update; several, and one of another negotiation, are counted. */
function arrivalText(entries: readonly Entry[]): string {
  const [first, second] = entries
  if (first?.kind !== 'observation' || second || !isOfOpen(first)) return t('arrived', { n: entries.length })
  const names = screenNames()
  return t('arrived-status', { article: names.article(first.article), status: names.status(first.status) })
}

const isOfOpen = ({ negotiation }: Entry): boolean => negotiation === openNegotiation.value

/** Leads to the article of a single status update, else to My entries. */
function linkOf(entries: readonly Entry[]): string {
  const [first, second] = entries
  const [screen, id] =
    first?.kind === 'observation' && !second ? (['article', first.article] as const) : (['mine', null] as const)
  return !first || isOfOpen(first) ? linkTo(screen, id) : linkInto(first.negotiation, screen, id)
}

/** Withdraws what arrived; a failure is told, and leaves the toast. */
async function undoArrivals(entries: readonly Entry[]): Promise<void> {
  if (await withdraw(entries, t('undo-reason'))) clearArrivals()
}
