/** What a draft holds of one article or of one member, from its outline. */
import type { PartCounts } from './draft'
import type { DraftOutline, OutlinePart } from './outline'

type Parts = Pick<DraftOutline, 'parts'>

/** Counts of an article over its parts, as one may be split; `null` where the draft has none. */
export function articleInText({ parts }: Parts, id: string): PartCounts | null {
  const own = parts.filter((part) => part.id === id)
  if (own.length === 0) return null
  const members: Record<string, number> = {}
  for (const part of own)
    for (const [code, count] of Object.entries(part.members)) members[code] = (members[code] ?? 0) + count
  const sum = (of: 'brackets' | 'words' | 'bracketedWords') => own.reduce((total, part) => total + part[of], 0)
  return { brackets: sum('brackets'), words: sum('words'), bracketedWords: sum('bracketedWords'), members }
}

export interface MemberInText {
  /** Brackets that bear the name of the member. */
  readonly brackets: number
  /** The parts in which they stand, in order. */
  readonly parts: readonly OutlinePart[]
}

export function memberInText({ parts }: Parts, id: string): MemberInText {
  const code = id.toUpperCase()
  const own = parts.filter(({ members }) => members[code] !== undefined)
  return { brackets: own.reduce((total, { members }) => total + (members[code] ?? 0), 0), parts: own }
}
