/** Changes (deltas) of the statuses of a negotiation: the ladder with them. Heights are integers with gaps, so that a status that moves changes alone. */
import type { EntityByKind } from '../../kinds/kinds'
import type { Names } from '../text/names'
import type { Status } from '../types'

export type StatusChange = NonNullable<EntityByKind['negotiation']['statuses']>[number]

/** False of a flag, and of the status of what was left out, which ranks above all of its day. */
export const hasHeight = ({ kind, phase }: Pick<Status, 'kind' | 'phase'>): boolean =>
  kind !== 'flag' && phase !== 'dropped'

/** Statuses from the lowest to the highest; those without a height come last, as they were. */
export const inLadderOrder = (statuses: readonly Status[]): readonly Status[] =>
  statuses.toSorted((a, b) => rankOf(a) - rankOf(b))

/** One above the greatest height. */
export const HIGHEST = 1001
const rankOf = ({ order }: Status): number => order ?? HIGHEST

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
