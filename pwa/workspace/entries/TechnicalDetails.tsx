/**
 * Disclosure of details for developers (a message of a reader or of the browser, a rule), in English in every interface
 * language.
 */
import { t } from '../../i18n'

export function TechnicalDetails({ text }: { text: string }) {
  if (text === '') return null
  return (
    <details class="more">
      <summary>{t('failure-details')}</summary>
      <code lang="en">{text}</code>
    </details>
  )
}
