/** Parser of typed lists of members: “Singapore, Japan” becomes their ids, and what no member is called stays as text. */
import type { Member } from '../../../shared/domain/types'
import { foldText } from '../../model/search/fold'

export interface TypedMembers {
  readonly ids: readonly string[]
  /** Names that no member has. */
  readonly rest: string
}

/** Reads a list parted by commas. The longest name counts, as some have a comma: “Hong Kong, China”. */
export function membersIn(text: string, members: readonly Member[]): TypedMembers {
  const known = namesOf(members)
  const parts = partsOf(text)
  const named = (from: number, to: number) => known.get(folded(parts.slice(from, to).join(', ')))
  const ids: string[] = []
  const rest: string[] = []
  for (let at = 0; at < parts.length; ) {
    let end = Math.min(parts.length, at + MOST_PARTS)
    while (end > at + 1 && named(at, end) === undefined) end--
    const id = named(at, end)
    if (id === undefined) rest.push(parts[at] ?? '')
    else ids.push(id)
    at = end
  }
  return { ids, rest: rest.join(', ') }
}

/** Reads what a comma at the end finishes, unless it may go on as a longer name. */
export function finishedIn(text: string, members: readonly Member[]): TypedMembers {
  const open = { ids: [], rest: text }
  if (!/[,;]\s*$/.test(text)) return open
  const last = folded(partsOf(text).at(-1) ?? '')
  const mayGoOn = [...namesOf(members).keys()].some((name) => name.startsWith(`${last}, `))
  const { ids, rest } = membersIn(text, members)
  return mayGoOn ? open : { ids, rest: rest && `${rest}, ` }
}

/** True for a key press; a suggestion and what is pasted are whole names. */
export const isTyped = (inputType: string | undefined): boolean =>
  inputType !== undefined && inputType !== 'insertReplacementText' && inputType !== 'insertFromPaste'

/** A name as it is compared: without the full stops of abbreviations, which are often left out. */
const folded = (name: string): string => foldText(name).replaceAll('.', '')

/** Most parts of a name that has commas. */
const MOST_PARTS = 4

const partsOf = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Memoised by the list of members, which does not change while a form is open. */
const indexes = new WeakMap<readonly Member[], ReadonlyMap<string, string>>()

/** Ids by folded name in any language; a name of two members names neither. */
function namesOf(members: readonly Member[]): ReadonlyMap<string, string> {
  const known = indexes.get(members)
  if (known) return known
  const index = new Map<string, string>()
  for (const { id, names, shortNames, aliases } of members)
    for (const name of [id, ...Object.values(names), ...Object.values(shortNames), ...Object.values(aliases).flat()]) {
      const key = folded(name)
      index.set(key, (index.get(key) ?? id) === id ? id : '')
    }
  for (const [name, id] of index) if (id === '') index.delete(name)
  indexes.set(members, index)
  return index
}
