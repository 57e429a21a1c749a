/** Localised messages of store errors. Their words are in the catalogue that screens load on use. */
import { isPlainKey, t } from '../../i18n'

/** Code of a store error; `unknown` for any other. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'

/** Localised cause and remedy for a store error, by its `code`. */
export function storeErrorText(error: unknown): string {
  const key = `failure-${codeOf(error)}`
  return isPlainKey(key) ? t(key) : t('failure-unknown')
}

/** The same beside a form, with the assurance that the typed text is still there. */
export const failureText = (error: unknown): string => `${storeErrorText(error)} ${t('failure-typed')}`
