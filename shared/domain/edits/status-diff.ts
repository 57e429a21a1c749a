/** What differs of the statuses of a negotiation, between two states of its ladder. */
import { HIGHEST, hasHeight, inLadderOrder, type StatusChange } from '../ladder/status-change'
import { longestRun } from '../longest-run'
import type { Names } from '../text/names'
import type { Status } from '../types'

/** Distance of two heights of a new ladder. */
export const ORDER_STEP = 10

/** What differs of the statuses that both ladders have. The place of a status in the second is its height. */
export function statusChanges(before: readonly Status[], after: readonly Status[]): readonly StatusChange[] {
  if (before === after) return []
  const former = new Map(before.map((status) => [status.id, status]))
  return withFewestHeights(before, after).flatMap((status) => {
    const old = former.get(status.id)
    const change = old && changeOf(old, status)
    return change ? [change] : []
  })
}

/** A ladder whose heights follow its order, with as few new heights as can be: statuses that rose in order keep theirs. */
export function withFewestHeights(before: readonly Status[], after: readonly Status[]): readonly Status[] {
  const places = new Map(inLadderOrder(before).flatMap(({ id, order }, at) => (order === null ? [] : [[id, at]])))
  const orders = new Map(before.map(({ id, order }) => [id, order]))
  const steps = after.filter(hasHeight)
  const placed = steps.filter(({ id }) => places.has(id))
  const rising = longestRun(placed.map(({ id }) => places.get(id) ?? 0))
  const heights = spaced(
    steps.map(({ id }) => id),
    new Map(placed.flatMap(({ id }, at) => (rising.has(at) ? [[id, orders.get(id) ?? 0]] : []))),
  )
  return after.map((status) => ({ ...status, order: heights.get(status.id) ?? null }))
}

/** Heights of ids in rising order. `kept` have theirs, unless there is no room between two of them. */
function spaced(ids: readonly string[], kept: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const heights = new Map<string, number>()
  let [last, below] = [0, '']
  let waiting: string[] = []
  const place = (top: number) => {
    for (const [at, id] of waiting.entries())
      heights.set(id, last + Math.floor(((top - last) * (at + 1)) / (waiting.length + 1)))
    waiting = []
  }
  for (const id of ids) {
    const height = kept.get(id)
    if (height === undefined) waiting.push(id)
    else if (waiting.length > 0 && height - last <= waiting.length) return spaced(ids, without(kept, id))
    else {
      place(height)
      heights.set(id, height)
      ;[last, below] = [height, id]
    }
  }
  if (HIGHEST - last <= waiting.length && below !== '') return spaced(ids, without(kept, below))
  place(Math.min(HIGHEST, last + ORDER_STEP * (waiting.length + 1)))
  return heights
}

const without = (kept: ReadonlyMap<string, number>, id: string): ReadonlyMap<string, number> =>
  new Map([...kept].filter(([one]) => one !== id))

function changeOf(old: Status, next: Status): StatusChange | null {
  const [names, definitions] = [textChanges(old.names, next.names), textChanges(old.definitions, next.definitions)]
  const [usedFrom, usedTo] = [next.usedFrom ?? null, next.usedTo ?? null]
  const change = {
    ...(names && { names }),
    ...(definitions && { definitions }),
    ...(old.kind !== next.kind && { kind: next.kind }),
    ...(old.order !== next.order && { order: next.order }),
    ...(old.phase !== next.phase && { phase: next.phase }),
    ...((old.usedFrom ?? null) !== usedFrom && { usedFrom }),
    ...((old.usedTo ?? null) !== usedTo && { usedTo }),
  }
  return Object.keys(change).length === 0 ? null : { id: next.id, ...change }
}

/** Texts that differ by language, empty where there is none any more; `null` where none differs. */
export function textChanges(before: Names, after: Names): Names | null {
  const changes = Object.keys({ ...before, ...after }).flatMap((lang) =>
    (before[lang] ?? '') === (after[lang] ?? '') ? [] : [[lang, after[lang] ?? ''] as const],
  )
  return changes.length === 0 ? null : Object.fromEntries(changes)
}
