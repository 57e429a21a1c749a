/** Members in the brackets of an article, with how many each, as links. */

import { numberText } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { memberName } from '../../parts/facts/Reporter'

/** `members` has the number of brackets by ISO code in capitals. */
export function HeldBy({ members }: { members: Readonly<Record<string, number>> }) {
  return (
    <ul class="held">
      {mostFirst(members).map(([code, count]) => (
        <li key={code}>
          <a href={linkTo('member', code.toLowerCase())}>{memberName(code.toLowerCase())}</a>
          {count > 1 && ` ${numberText(count)}`}
        </li>
      ))}
    </ul>
  )
}

export const mostFirst = (members: Readonly<Record<string, number>>): readonly (readonly [string, number])[] =>
  Object.entries(members).sort(([one, count], [other, most]) => most - count || (one < other ? -1 : 1))
