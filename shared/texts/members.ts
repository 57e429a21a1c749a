/** Members as drafts write them: by name, adjective, code of two or three letters, or abbreviation. */
import type { Member } from '../domain/types'
import type { FindMember } from './brackets'
import { tokensOf } from './tokens'

/** Abbreviations that drafts use beside the codes of ISO 3166. */
const FURTHER: Readonly<Record<string, string>> = {
  USA: 'us',
  US: 'us',
  UK: 'gb',
  EU: 'eu',
  UE: 'eu',
  'EE.UU': 'us',
  KOR: 'kr',
  TPKM: 'tw',
  UAE: 'ae',
  NZ: 'nz',
  HKC: 'hk',
}

const LONGEST_NAME = 8

/** Finder of members by any of their names. `codeOf` has codes of three letters by id. Codes count in capitals alone. */
export function memberFinder(members: readonly Member[], codeOf: ReadonlyMap<string, string>): FindMember {
  const known = new Map<string, string>()
  const add = (name: string, id: string) => {
    const key = tokensOf(name)
      .map((token) => token.key)
      .join(' ')
    if (key !== '' && !known.has(key)) known.set(key, id)
  }
  for (const { id, names, shortNames, aliases, demonyms } of members) {
    for (const name of [...Object.values(shortNames), ...Object.values(names)]) add(name, id)
    for (const list of [...Object.values(aliases), ...Object.values(demonyms)]) for (const name of list) add(name, id)
    add(id.toUpperCase(), id)
    const code = codeOf.get(id)
    if (code) add(code.toUpperCase(), id)
  }
  for (const [code, id] of Object.entries(FURTHER)) known.set(code, id)
  return (tokens, at) => {
    for (let length = LONGEST_NAME; length > 0; length--) {
      const words = tokens.slice(at, at + length)
      if (words.length < length) continue
      const id = known.get(words.map(({ key }) => key).join(' '))
      if (id !== undefined) return { id, length }
    }
    return null
  }
}
