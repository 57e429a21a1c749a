/** Rich copy: a report on the clipboard as HTML, for word processors and mail, and as plain text for everything else. */
import { toHtml } from '../../../shared/reports/html'
import { toPlainText } from '../../../shared/reports/plain-text'
import type { Report } from '../../../shared/reports/report'
import { t } from '../../i18n'
import { screenPhrases } from '../../workspace/report-phrases'
import { ActionError } from '../../workspace/use-async-action'

type Forms = Readonly<Record<'text/html' | 'text/plain', string>>

/** Copies both forms; resolves to the message, rejects with one that says what to do. */
export async function copyReport(report: Report): Promise<string> {
  const phrases = screenPhrases()
  const forms: Forms = { 'text/html': toHtml(report, phrases), 'text/plain': toPlainText(report, phrases) }
  if (!copyAsIs(forms)) await copySanitised(forms)
  return t('copied')
}

/**
 * Copies by the copy event, which takes the HTML as it is. The asynchronous clipboard resolves the links from the text to
 * its notes against this page, and word processors then make no footnotes of them.
 */
function copyAsIs(forms: Forms): boolean {
  let isTaken = false
  const take = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(forms)) event.clipboardData?.setData(type, text)
    isTaken = event.clipboardData !== null
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', take, { capture: true })
  try {
    return document.execCommand('copy') && isTaken
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', take, { capture: true })
  }
}

/** Copies where the browser has no such event without a selection. */
async function copySanitised(forms: Forms): Promise<void> {
  try {
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
  } catch {
    // Without a user gesture, permission or a secure context.
    throw new ActionError(t('copy-refused'))
  }
}
