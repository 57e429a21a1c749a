/** What is amiss in a text, folded: brackets that are not closed, and articles of the negotiation that it has not. */
import type { DraftOutline } from '../../../shared/texts/outline'
import { nameIn, t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { articlesInForce } from '../../model/state'
import { articleNamed, partName } from './part-name'

export function Unclosed({ outline: { parts } }: { outline: DraftOutline }) {
  const found = parts.flatMap((part) => part.unclosed.map((words) => ({ part, words })))
  if (found.length === 0) return null
  return (
    <details>
      <summary>{t('texts-unclosed', { n: found.length })}</summary>
      <ul class="rows">
        {found.map(({ part, words }, at) => (
          <li key={at}>
            <span>{articleNamed(part.id) ?? partName(part)}</span>
            <q>{words}</q>
          </li>
        ))}
      </ul>
    </details>
  )
}

export function AbsentArticles({ outline: { parts } }: { outline: DraftOutline }) {
  const found = new Set(parts.map(({ id }) => id))
  const absent = articlesInForce.value.filter(({ id, kind }) => kind !== 'instrument' && !found.has(id))
  if (absent.length === 0) return null
  return (
    <details>
      <summary>{t('texts-absent', { n: absent.length })}</summary>
      <ul class="rows">
        {absent.map(({ id, names }) => (
          <li key={id}>
            <a href={linkTo('article', id)}>{nameIn(names)}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
