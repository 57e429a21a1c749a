/** Look-up of members by any name: full and short names and aliases in every language, demonyms left out, and ISO codes. */

import type { Lang } from '../domain/text/langs'
import type { Member } from '../domain/types'
import { foldName, Nearest, namesToSuggest } from './fold'
import { CODE_OF, OTHER_STATES } from './states/states'

export interface ReadMembers {
  readonly ids: readonly string[]
  /** Names that no member has, each with the nearest that one has. */
  readonly unknown: readonly { readonly text: string; readonly near: readonly string[] }[]
}

/** Most words that a name has commas or conjunctions between: "Saint Vincent and the Grenadines". */
const MOST_PARTS = 5
/** Letters of a name below which one wrong letter is as much as a suggestion mends. */
const SHORT_NAME = 8

export class MemberNames {
  private readonly byName = new Map<string, string>()
  /** Names of states that are no members: none is a misspelling of another. */
  private readonly elsewhere = new Set<string>()
  private readonly nearest: Nearest

  constructor(members: readonly Member[], lang: Lang) {
    for (const member of members) this.add(member)
    const known = new Set(members.map(({ id }) => id))
    for (const state of OTHER_STATES)
      if (!known.has(state.id)) for (const name of namesOf(state)) this.elsewhere.add(nameKey(name))
    this.nearest = new Nearest(
      members.flatMap(({ shortNames }) => namesToSuggest(shortNames, lang)),
      // Names of states are near each other: two letters part Algeria and Nigeria.
      (length) => (length < SHORT_NAME ? 1 : 2),
    )
  }

  /** Adds a member, which the rows that are read afterwards may name. */
  add(member: Member): void {
    for (const name of namesOf(member)) {
      const folded = nameKey(name)
      // A name of two members names neither.
      this.byName.set(folded, (this.byName.get(folded) ?? member.id) === member.id ? member.id : '')
    }
  }

  /** Reads one name, or several parted by semicolons, line breaks, slashes, commas or "and". */
  read(cell: string): ReadMembers {
    const ids: string[] = []
    const unknown: string[] = []
    for (const part of cell.split(/[;\n|]/)) this.readPart(part, ids, unknown)
    return {
      ids: [...new Set(ids)],
      unknown: unknown.map((text) => ({ text, near: this.elsewhere.has(nameKey(text)) ? [] : this.nearest.to(text) })),
    }
  }

  private readPart(part: string, ids: string[], unknown: string[]): void {
    const whole = this.idOf(part)
    if (part.trim() === '') return
    if (whole) {
      ids.push(whole)
      return
    }
    // Odd pieces are what parts the names, so that a name which has one is put together again.
    const pieces = part.split(/(\s*[,/]\s*|\s+(?:and|et|y|e|&)\s+)/i)
    for (let at = 0; at < pieces.length; ) {
      let end = Math.min(pieces.length, at + 2 * MOST_PARTS - 1)
      while (end > at + 1 && !this.idOf(pieces.slice(at, end).join(''))) end -= 2
      const text = pieces.slice(at, end).join('').trim()
      const id = this.idOf(text)
      if (id) ids.push(id)
      else if (text !== '') unknown.push(text)
      at = end + 1
    }
  }

  private idOf(text: string): string {
    return this.byName.get(nameKey(text)) ?? ''
  }
}

const namesOf = ({ id, names, shortNames, aliases }: Member): readonly string[] => [
  id,
  ...Object.values(names),
  ...Object.values(shortNames),
  ...Object.values(aliases).flat(),
  CODE_OF.get(id) ?? id,
]

/** Names with and without their article are the same. */
const nameKey = (name: string): string => foldName(name).replace(/^(?:the|le|la|les|l|el|los|las) (?=..)/, '')
