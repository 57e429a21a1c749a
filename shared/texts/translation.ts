/**
 * A text compared with its translation: of two languages no words are compared, only the structure (articles and their numbers) and the
 * brackets, by who stands in them.
 */
import { diffArrays } from 'diff'
import type { Bracket } from './brackets'
import type { Draft, PartOfDraft } from './draft'
import type { PartPair } from './match'
import type { DraftChange } from './part-changes'
import { textOfTokens } from './tokens'

/** Pairs of parts: by article of the negotiation, else by number, else by place among those of its kind. In the order of the new draft. */
export function translatedParts(old: Draft, next: Draft): readonly PartPair[] {
  const taken = new Set<number>()
  const found = new Map<number, number>()
  for (const nameOf of [idOf, numberOf, placesIn]) {
    const [olds, news] = [nameOf(old), nameOf(next)]
    const at = new Map(olds.flatMap((name, part) => (name === null || taken.has(part) ? [] : [[name, part]])))
    news.forEach((name, part) => {
      const other = name === null || found.has(part) ? undefined : at.get(name)
      if (other === undefined || taken.has(other)) return
      found.set(part, other)
      taken.add(other)
    })
  }
  return [
    ...next.parts.map((_, part) => ({ old: found.get(part) ?? null, new: part })),
    ...old.parts.flatMap((_, part) => (taken.has(part) ? [] : [{ old: part, new: null }])),
  ]
}

type Names = readonly (string | null)[]

const idOf = ({ parts }: Draft): Names => parts.map(({ id }) => id)
const numberOf = ({ parts }: Draft): Names =>
  parts.map(({ kind, number }) => (number === null ? null : `${kind} ${plainNumber(number)}`))
/** Of parts without a number: the preamble, what stands before it, and annexes. */
const placesIn = ({ parts }: Draft): Names => {
  const counts = new Map<string, number>()
  return parts.map(({ kind, number }) => {
    const count = counts.get(kind) ?? 0
    counts.set(kind, count + 1)
    return number === null && kind !== 'article' ? `${kind} ${count}` : null
  })
}

/** A number without its ordinal, as `1` of *premier*, *primero* and `1º`. */
const plainNumber = (number: string): string =>
  number
    .toLowerCase()
    .replace(/^premi(?:er|ère|ere)|^primero/u, '1')
    .replace(/^(\d+)(?:er|re|\.?[ºª°])/u, '$1')

/** What changed between two parts of different languages. */
export function translatedChanges(old: PartOfDraft | null, next: PartOfDraft | null): readonly DraftChange[] {
  if (!old || !next) {
    const text = textOfTokens((old ?? next)?.tokens ?? [])
    return [old ? { kind: 'text-removed', old: text, new: '' } : { kind: 'text-added', old: '', new: text }]
  }
  const isRenumbered = old.number && next.number && plainNumber(old.number) !== plainNumber(next.number)
  return [
    ...(isRenumbered ? [{ kind: 'renumbered' as const, old: old.number, new: next.number }] : []),
    ...bracketChanges(old, next),
  ]
}

/** Brackets in order, the same where the same members stand in them. */
function bracketChanges(old: PartOfDraft, next: PartOfDraft): readonly DraftChange[] {
  const [olds, news] = [old.brackets.map(keyOf), next.brackets.map(keyOf)]
  const changes: DraftChange[] = []
  let [at, to] = [0, 0]
  for (const { value, added, removed } of diffArrays([...olds], [...news]))
    for (const _ of value) {
      const change = removed ? gone(old, old.brackets[at]) : added ? come(next, next.brackets[to]) : null
      if (change) changes.push(change)
      if (!added) at++
      if (!removed) to++
    }
  return changes
}

const keyOf = ({ members, kind }: Bracket): string => [kind, ...[...members].sort()].join(' ')

const gone = (part: PartOfDraft, bracket: Bracket | undefined): DraftChange | null =>
  bracket ? { kind: 'bracket-closed', old: textIn(part, bracket), new: '', ...membersOf(bracket) } : null

const come = (part: PartOfDraft, bracket: Bracket | undefined): DraftChange | null =>
  bracket ? { kind: 'bracket-opened', old: '', new: textIn(part, bracket), ...membersOf(bracket) } : null

const membersOf = ({ members }: Bracket) =>
  members.length > 0 ? { members: members.map((id) => id.toUpperCase()) } : {}

const textIn = ({ tokens }: PartOfDraft, { content, to, isClosed }: Bracket): string =>
  textOfTokens(tokens.slice(content, isClosed ? to : to + 1))
