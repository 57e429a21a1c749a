/** Definition of a status in the interface language; of a status that only the dataset has, its own, in English. */
import type { Status } from '../../shared/domain/types'
import { isKey, t } from '../i18n'

export function StatusMeaning({ status }: { status: Pick<Status, 'id' | 'definition'> }) {
  const key = `means-${status.id}`
  return isKey(key) ? <span>{t(key)}</span> : <span lang="en">{status.definition}</span>
}
