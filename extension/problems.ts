/**
 * Error messages in the user's language: problem codes of the PWA's data, reasons of refused entries, failed actions.
 */

import { t } from './i18n'

/** Message for a code of `PwaState.problem`: `newer`, `older`, or `invalid` with the place. */
export function problemText(code: string): string {
  if (code === 'newer' || code === 'older') return t(`options-${code}`)
  return t('options-problem', { problem: code.replace(/^invalid /, '') })
}

/**
 * Message for the reason of a refused entry. The PWA gives the path of an invalid field with its validator's message,
 * or a failure with its code, both in English; any other reason is in the words of the PWA.
 */
export function refusalText(reason: string): string {
  if (/^\w*(Error|Failure)\b/.test(reason)) return t('panel-refused-unfit')
  const [, field] = /^([a-z][\w.]*): /i.exec(reason) ?? []
  return field ? t('panel-refused-field', { field }) : t('panel-refused', { reason })
}

/** An error whose message is in the user's language. */
export class UserError extends Error {}

/** A failed action: its message, and the browser's own words as the detail. */
export interface Failure {
  readonly text: string
  readonly detail: string | undefined
}

export function failureOf(error: unknown): Failure {
  if (error instanceof UserError) return { text: error.message, detail: undefined }
  return { text: t('failed'), detail: error instanceof Error ? error.message : String(error) }
}
