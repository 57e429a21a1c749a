/** Definition of a status in the interface language, or in one that the dataset has. */
import { langOfName } from '../../shared/domain/text/names'
import type { Status } from '../../shared/domain/types'
import { lang, nameIn } from '../i18n'

export const StatusMeaning = ({ status: { definitions } }: { status: Pick<Status, 'definitions'> }) => (
  <span lang={langOfName(definitions, lang.value)}>{nameIn(definitions)}</span>
)
