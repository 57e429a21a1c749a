/** Changes of formatting alone: words that have a colour, a strike or an underline in one draft alone, and statements of agreement. */
import { FILLS, type Formatting } from '../documents/formatting'
import type { Alignment } from './alignment'
import type { Draft, MarkKind, PartOfDraft } from './draft'
import type { PartPair } from './match'
import type { Place } from './token-map'
import { type Token, textOfTokens } from './tokens'

interface MarkChange {
  readonly kind: 'mark-added' | 'mark-removed'
  readonly old: string
  readonly new: string
  readonly mark: MarkKind
  /** Place in the new part. */
  readonly order: number
}

const KINDS: readonly MarkKind[] = [...FILLS, 'struck', 'underlined']

const hasMark = ({ fill, isStruck, isUnderlined }: Formatting, kind: MarkKind): boolean =>
  kind === 'struck' ? isStruck === true : kind === 'underlined' ? isUnderlined === true : fill === kind

/** Changes of the words of a part of the new draft that are in the old one too. Without formatting in both drafts there are none. */
export function markChanges(pair: PartPair, alignment: Alignment): readonly MarkChange[] {
  const { old, new: next } = alignment
  const part = next.parts[pair.new ?? -1]
  if (!part) return []
  const formatted = old.isFormatted && next.isFormatted ? formattingChanges(pair, alignment, part) : []
  return [...formatted, ...agreementChanges(pair, alignment)]
}

function formattingChanges({ new: at }: PartPair, { old, map }: Alignment, part: PartOfDraft): readonly MarkChange[] {
  const toOld = map.toOld[at ?? -1] ?? []
  const before = part.tokens.map((_, token): { token: Token; formatting: Formatting } | null => {
    const place = toOld[token]
    const from = old.parts[place?.part ?? -1]
    const found = from?.tokens[place?.at ?? -1]
    return place && found ? { token: found, formatting: from?.formatting[place.at] ?? {} } : null
  })
  const changes: MarkChange[] = []
  const tellRuns = (kind: MarkKind, isAdded: boolean, from: number, to: number) => {
    const isChanged = (token: number) => {
      const one = before[token]
      if (!one) return false
      const has = hasMark(part.formatting[token] ?? {}, kind)
      return has !== hasMark(one.formatting, kind) && has === isAdded
    }
    for (let start = from; start < to; start++) {
      if (!isChanged(start) || part.tokens[start]?.is !== 'word') continue
      let end = start + 1
      // New words, marks and brackets between are part of it.
      for (let token = end; token < to; token++) {
        if (isChanged(token)) end = token + 1
        else if (before[token] && part.tokens[token]?.is === 'word') break
      }
      changes.push({
        order: start,
        kind: isAdded ? 'mark-added' : 'mark-removed',
        old: textOfTokens(oldTokens(old, toOld.slice(start, end))),
        new: textOfTokens(part.tokens.slice(start, end)),
        mark: kind,
      })
      start = end - 1
    }
  }
  const seen = new Set(
    [...part.formatting, ...before.map((one) => one?.formatting ?? {})].flatMap((formatting) =>
      KINDS.filter((kind) => hasMark(formatting, kind)),
    ),
  )
  part.starts.slice(0, -1).forEach((from, paragraph) => {
    for (const kind of seen)
      for (const isAdded of [true, false]) tellRuns(kind, isAdded, from, part.starts[paragraph + 1] ?? from)
  })
  return changes
}

/** What stands at these places of the old draft, with what is between them. */
function oldTokens({ parts }: Draft, places: readonly (Place | null)[]): readonly Token[] {
  const found = places.flatMap((place) => place ?? [])
  const [first, last] = [found[0], found.at(-1)]
  if (first && last && first.at <= last.at && found.every(({ part }) => part === first.part))
    return parts[first.part]?.tokens.slice(first.at, last.at + 1) ?? []
  return found.flatMap(({ part, at }) => parts[part]?.tokens[at] ?? [])
}

function agreementChanges(pair: PartPair, { old, new: next, matches }: Alignment): readonly MarkChange[] {
  return matches.paragraphs.flatMap(({ old: from, new: to }): readonly MarkChange[] => {
    if (to.part !== pair.new) return []
    const [one, other] = [old.parts[from.part]?.agreed[from.paragraph], next.parts[to.part]?.agreed[to.paragraph]]
    if (Boolean(one) === Boolean(other)) return []
    const order = (next.parts[to.part]?.starts[to.paragraph + 1] ?? 0) - 0.5
    return [{ order, kind: other ? 'mark-added' : 'mark-removed', old: one ?? '', new: other ?? '', mark: 'agreed' }]
  })
}
