/**
 * States that are no members of the organisation, with the usual observers, and the codes of all states. For negotiations of
 * others: loaded where one is made or filled, since the text is long.
 */
import { LANGS } from '../../domain/text/langs'
import type { Group, Member } from '../../domain/types'
import { plainMember } from './plain-member'
import { CODES, STATES } from './states-text'

const linesOf = (text: string): readonly string[] => text.trim().split('\n')
const wordsIn = (cell: string | undefined): readonly string[] => (cell ? cell.split(';') : [])

/** States, in the form of members that have no day of accession. */
export const OTHER_STATES: readonly Member[] = linesOf(STATES).map((line): Member => {
  const [id = '', ...cells] = line.split('|')
  const listsOf = (offset: number, from: number) =>
    Object.fromEntries(LANGS.map((lang, at) => [lang, wordsIn(cells[2 * at + offset]).slice(from)]))
  const names = Object.fromEntries(LANGS.map((lang, at) => [lang, wordsIn(cells[2 * at])[0] ?? '']))
  return plainMember({ id, names, aliases: listsOf(0, 1), demonyms: listsOf(1, 0) })
})

/** Code of three letters by id. */
export const CODE_OF: ReadonlyMap<string, string> = new Map(
  linesOf(CODES).map((line): [string, string] => {
    const [id = '', code = ''] = line.split(' ')
    return [id, code]
  }),
)

/** All states, for talks outside the organisation: its members, to which no day of accession belongs there, and the others. */
export function withOtherStates(members: readonly Member[]): readonly Member[] {
  const states = members.filter(({ id }) => CODE_OF.has(id)).map((member) => ({ ...member, acceded: null }))
  const known = new Set(states.map(({ id }) => id))
  return [...states, ...OTHER_STATES.filter(({ id }) => !known.has(id))]
}

const lower = (name: string | undefined): string => (name ?? '').toLowerCase()

/** Groups of one organisation alone. */
const OF_ORGANISATION = 'wto_negotiating_group'

/**
 * Groups for talks outside the organisation: those that are states are members instead, and its own groups have no members,
 * so that they only keep the names in theirs from being read.
 */
export function groupsBeside(groups: readonly Group[], members: readonly Member[]): readonly Group[] {
  const named = new Set(members.flatMap(({ shortNames, aliases }) => [shortNames.en, ...(aliases.en ?? [])].map(lower)))
  return groups
    .filter(({ names }) => !named.has(lower(names.en)))
    .map((group) => (group.kind === OF_ORGANISATION ? { ...group, members: null, membersConfidence: null } : group))
}
