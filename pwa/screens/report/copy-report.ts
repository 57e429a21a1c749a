/** Rich copy: a report on the clipboard as HTML, for word processors and mail, and as plain text for everything else. */
import { toHtml } from '../../../shared/reports/html'
import { toPlainText } from '../../../shared/reports/plain-text'
import type { Report } from '../../../shared/reports/report'
import { t } from '../../i18n'
import { screenPhrases } from '../../workspace/report-phrases'
import { ActionError } from '../../workspace/use-async-action'

/** Copies both forms; resolves to the message, rejects with one that says what to do. */
export async function copyReport(report: Report): Promise<string> {
  const phrases = screenPhrases()
  const forms = { 'text/html': toHtml(report, phrases), 'text/plain': toPlainText(report, phrases) }
  try {
    await navigator.clipboard.write([
      new ClipboardItem(
        Object.fromEntries(Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })])),
      ),
    ])
  } catch {
    // Without a user gesture, permission or a secure context.
    throw new ActionError(t('copy-refused'))
  }
  return t('copied')
}
