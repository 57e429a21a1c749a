/**
 * Map between the tokens of two drafts: which words of one are which of the other. Brackets are no part of it; they are matched by what is
 * in them.
 */
import { type ChangeObject, diffArrays } from 'diff'
import type { Draft, PartOfDraft } from './draft'
import type { Matches, ParagraphPlace } from './match'

/** A token by part and index. */
export interface Place {
  readonly part: number
  readonly at: number
}

/** Which tokens of one draft are which of the other, by part. */
export interface TokenMap {
  readonly toNew: readonly (readonly (Place | null)[])[]
  readonly toOld: readonly (readonly (Place | null)[])[]
}

/** Maps the words and marks of two drafts whose parts and paragraphs are matched. */
export function tokenMap(old: Draft, next: Draft, { parts, paragraphs }: Matches): TokenMap {
  const toNew: (Place | null)[][] = old.parts.map(({ tokens }) => tokens.map(() => null))
  const toOld: (Place | null)[][] = next.parts.map(({ tokens }) => tokens.map(() => null))
  for (const pair of paragraphs) {
    const [from, to] = [contentOf(old, pair.old), contentOf(next, pair.new)]
    const [olds, news] = [toNew[pair.old.part], toOld[pair.new.part]]
    let [at, other] = [0, 0]
    const runs = diffArrays(from.keys, to.keys, { maxEditLength: MOST_EDITS }) ?? []
    for (const { value, added, removed } of withoutFragments(atSentences(slid(runs)))) {
      if (removed) at += value.length
      else if (added) other += value.length
      else
        for (const _ of value) {
          const [one, two] = [from.indices[at++], to.indices[other++]]
          if (!olds || !news || one === undefined || two === undefined) continue
          olds[one] = { part: pair.new.part, at: two }
          news[two] = { part: pair.old.part, at: one }
        }
    }
  }
  for (const { old: from, new: to } of parts)
    if (from !== null && to !== null) mapLeft(old, next, { from, to }, { toNew, toOld })
  return { toNew, toOld }
}

/** Tokens in a row from which on words in another paragraph of the article are the same: where one was split or joined. */
const LONG_RUN = 8

function mapLeft(
  old: Draft,
  next: Draft,
  { from, to }: { readonly from: number; readonly to: number },
  { toNew, toOld }: { readonly toNew: (Place | null)[][]; readonly toOld: (Place | null)[][] },
): void {
  const [olds, news] = [leftIn(old.parts[from], toNew[from]), leftIn(next.parts[to], toOld[to])]
  if (olds.indices.length < LONG_RUN || news.indices.length < LONG_RUN) return
  let [at, other] = [0, 0]
  for (const { value, added, removed } of diffArrays(olds.keys, news.keys, { maxEditLength: MOST_EDITS }) ?? []) {
    if (!added && !removed && value.length >= LONG_RUN)
      for (let step = 0; step < value.length; step++) {
        const [one, two] = [olds.indices[at + step], news.indices[other + step]]
        const [there, here] = [toNew[from], toOld[to]]
        if (one === undefined || two === undefined || !there || !here) continue
        there[one] = { part: to, at: two }
        here[two] = { part: from, at: one }
      }
    if (!added) at += value.length
    if (!removed) other += value.length
  }
}

/** Content of a part that has no match yet. */
function leftIn(part: PartOfDraft | undefined, map: readonly (Place | null)[] | undefined): Content {
  const indices = (part?.tokens ?? []).flatMap((_, at) => (part?.isContent[at] && !map?.[at] ? [at] : []))
  return { indices, keys: indices.map((at) => part?.tokens[at]?.key ?? '') }
}

/** Tokens by their indices in a part, with their keys. */
interface Content {
  readonly indices: number[]
  readonly keys: string[]
}

/** Content of a paragraph: indices of its tokens, and their keys. */
function contentOf({ parts }: Draft, { part, paragraph }: ParagraphPlace): Content {
  const { tokens = [], starts = [], isContent = [] } = parts[part] ?? {}
  const indices: number[] = []
  const keys: string[] = []
  for (let at = starts[paragraph] ?? 0; at < (starts[paragraph + 1] ?? 0); at++)
    if (isContent[at]) {
      indices.push(at)
      keys.push(tokens[at]?.key ?? '')
    }
  return { indices, keys }
}

type Run = Pick<ChangeObject<string[]>, 'value' | 'added' | 'removed'>

/** Edits of a paragraph up to which its words are compared: it is another one then. */
const MOST_EDITS = 4000
/** Words in common between two replacements, up to which they are one. */
const FRAGMENT = 2

/**
 * Runs of a diff, in which an addition in two parts is one: where the words between them end the second part too, they are
 * taken for those of the first. The same of removals.
 */
function slid(runs: readonly Run[]): readonly Run[] {
  const made: Run[] = []
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]
    const [before, between, after] = [made.at(-2), made.at(-1), run]
    const isSame = before && after && before.added === after.added && before.removed === after.removed
    const isOne = isSame && (after.added || after.removed) && between && !between.added && !between.removed
    const next = runs[at + 1]
    if (isOne && !(next?.added || next?.removed) && endsWith(after.value, between.value)) {
      const rest = after.value.slice(0, after.value.length - between.value.length)
      made.splice(-2, 2, { ...before, value: [...before.value, ...between.value, ...rest] }, between)
    } else if (run) made.push(run)
  }
  return made
}

const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.length < words.length && end.every((word, at) => word === words[words.length - end.length + at])

/** End of a sentence or of a part of one. */
const isEnd = (key: string | undefined): boolean => key === undefined || /^[.;:]$/.test(key)

/**
 * Runs of a diff, in which an addition or removal that could as well begin earlier, since the words before it are its last ones, is a
 * whole sentence if it can be.
 */
function atSentences(runs: readonly Run[]): readonly Run[] {
  const made = runs.map((run) => ({ ...run, value: [...run.value] }))
  made.forEach((run, at) => {
    const [before, after] = [made[at - 1], made[at + 1]]
    const isAlone = [before, after].every((near) => near && !near.added && !near.removed)
    if (!(run.added || run.removed) || !isAlone || !before || !after) return
    const steps = stepsToSentence(before.value, run.value)
    const moved = before.value.splice(before.value.length - steps, steps)
    run.value.unshift(...moved)
    after.value.unshift(...run.value.splice(run.value.length - steps, steps))
  })
  return made
}

/** Words by which a run begins earlier to be a sentence; 0 where it cannot be one. */
function stepsToSentence(before: readonly string[], run: readonly string[]): number {
  for (let steps = 0; steps < Math.min(before.length, run.length); steps++) {
    if (isEnd(run[run.length - 1 - steps]) && isEnd(before[before.length - 1 - steps])) return steps
    if (before[before.length - 1 - steps] !== run[run.length - 1 - steps]) return 0
  }
  return before.length < run.length && isEnd(run[run.length - 1 - before.length]) ? before.length : 0
}

/** Runs of a diff, in which a few words in common between two replacements are replaced too: they are there by chance. */
function withoutFragments(runs: readonly Run[]): readonly Run[] {
  const isReplaced = (at: number) => {
    const near = [runs[at], runs[at + 1]].filter((run) => run?.added || run?.removed)
    return near.length === 2 && near.every((run) => run?.value.some(isWord))
  }
  return runs.flatMap((run, at): readonly Run[] => {
    const isKept = run.added || run.removed || run.value.length > FRAGMENT || run.value.some((key) => !isWord(key))
    if (isKept || !isReplaced(at - 2) || !isReplaced(at + 1)) return [run]
    return [
      { value: run.value, added: false, removed: true },
      { value: run.value, added: true, removed: false },
    ]
  })
}

const isWord = (key: string): boolean => /[\p{L}\p{N}]/u.test(key)
