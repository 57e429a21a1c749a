/** A name in the language of the interface; one that is in another language alone is marked with it. */
import { langOfName, type Names } from '../../../shared/domain/text/names'
import { lang, nameIn } from '../../i18n'

export function Named({ names }: { names: Names }) {
  const code = langOfName(names, lang.value)
  return code === lang.value ? nameIn(names) : <span lang={code}>{nameIn(names)}</span>
}
