/**
 * Changes (deltas) of the statuses of a negotiation: what differs of each between two states of the ladder, and the ladder with such
 * changes. Heights are integers with gaps, so that a status that moves changes alone.
 */
import type { EntityByKind } from '../../kinds/kinds'
import { longestRun } from '../longest-run'
import type { Names } from '../text/names'
import type { Status } from '../types'

export type StatusChange = NonNullable<EntityByKind['negotiation']['statuses']>[number]

/** Distance of two heights of a new ladder. */
export const ORDER_STEP = 10
/** One above the greatest height. */
const HIGHEST = 1001

/** False of a flag, and of the status of what was left out, which ranks above all of its day. */
export const hasHeight = ({ kind, phase }: Pick<Status, 'kind' | 'phase'>): boolean =>
  kind !== 'flag' && phase !== 'dropped'

/** Statuses from the lowest to the highest; those without a height come last, as they were. */
export const inLadderOrder = (statuses: readonly Status[]): readonly Status[] =>
  statuses.toSorted((a, b) => rankOf(a) - rankOf(b))

const rankOf = ({ order }: Status): number => order ?? HIGHEST

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

/** The statuses with some changes, in their order. Changes of a status that is not there are for nothing. */
export function withStatusChanges(
  statuses: readonly Status[],
  changes: readonly StatusChange[] = [],
): readonly Status[] {
  if (changes.length === 0) return statuses
  const byId = new Map(statuses.map((status) => [status.id, status]))
  for (const change of changes) {
    const status = byId.get(change.id)
    if (status) byId.set(change.id, changed(status, change))
  }
  return inLadderOrder([...byId.values()])
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

export const withTexts = (texts: Names, changed: Names = {}): Names =>
  Object.fromEntries(Object.entries({ ...texts, ...changed }).filter(([, text]) => text !== ''))

/** A status with a change. A change that leaves it without a name takes none away; texts of before still find it by a former name. */
function changed(status: Status, { id: _, names, definitions, usedFrom, usedTo, ...stated }: StatusChange): Status {
  const named = withTexts(status.names, names)
  const { usedFrom: from, usedTo: to, ...rest } = status
  return {
    ...rest,
    names: Object.keys(named).length === 0 ? status.names : named,
    definitions: withTexts(status.definitions, definitions),
    words: names ? withFormerNames(status, names) : status.words,
    ...dated('usedFrom', usedFrom, from),
    ...dated('usedTo', usedTo, to),
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)),
  }
}

const dated = <K extends 'usedFrom' | 'usedTo'>(field: K, stated: string | null | undefined, former?: string) => {
  const date = stated === undefined ? former : stated
  return date == null ? {} : { [field]: date }
}

/** Words of a status with the names that others take the place of. */
export function withFormerNames({ names, words }: Pick<Status, 'names' | 'words'>, changed: Names): Status['words'] {
  const former = Object.keys(changed).flatMap((lang) => {
    const [name, known] = [names[lang], words[lang] ?? []]
    return name === undefined || name === changed[lang] || known.includes(name)
      ? []
      : [[lang, [...known, name]] as const]
  })
  return former.length === 0 ? words : { ...words, ...Object.fromEntries(former) }
}
