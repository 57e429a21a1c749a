import type { Meeting } from '../../shared/domain/types'
import { isKey, t } from '../i18n'

/** How a sentence calls a meeting of its kind, with its article. */
export function theMeeting({ kind }: Meeting): string {
  const key = `the-${kind}`
  return isKey(key) ? t(key) : t('the-meeting')
}
