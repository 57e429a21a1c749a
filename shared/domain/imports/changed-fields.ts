/**
 * Diff of a correction, field by field: what the corrected version says, and what the correction says in its place. A
 * preview shows it, since two versions often read the same on one line.
 */
import { asPosition } from '../entries/entity-lists'
import { type Entry, isEntityEntry } from '../entries/entries'
import { isShipped } from '../entries/versions'
import type { PlannedEntry, Target } from './import-plan'

/** A field that differs; `null` for an empty one. */
export interface FieldChange {
  readonly field: string
  /** Key within the field: a language, or a part of the evidence. */
  readonly part?: string
  readonly from: unknown
  readonly to: unknown
}

/**
 * Fields that a correction changes, or in which an entry differs from the one here with its id; those that it states where
 * what it corrects is not known. None of other deeds.
 */
export function fieldChangesOf(planned: PlannedEntry): readonly FieldChange[] {
  const { entry, deed, target } = planned
  const isCompared = deed === 'corrects' || deed === 'conflicts' || deed === 'completes'
  const stated = isCompared && entry.kind !== 'withdrawal' ? statedBy(entry) : null
  const former = (hasFormer(planned) && target && statedBy(target.one)) || {}
  return stated ? changedFields(entry.kind === 'negotiation' ? partOf(former, stated) : former, stated) : []
}

/** True where the target is what a correction changes, and is known. */
export const hasFormer = ({ target, isContinuing, isContinued }: PlannedEntry): boolean =>
  target !== null && !isContinuing && !isContinued

/** Fields in which two versions differ, those of objects by key. An id is no content. */
export const changedFields = (before: object, after: object): readonly FieldChange[] =>
  comparedFields(before, after).filter(isChange)

/** All fields that one of two versions has, the same ones too. */
export function comparedFields(before: object, after: object): readonly FieldChange[] {
  const { id: _, ...from } = fieldsIn(before)
  const { id: __, ...to } = fieldsIn(after)
  return keysOf(from, to)
    .flatMap((field): readonly FieldChange[] => {
      const [old, next] = [from[field], to[field]]
      if (!isRecord(old) && !isRecord(next)) return [{ field, ...valuesOf(old, next) }]
      const [parts, others] = [fieldsIn(old), fieldsIn(next)]
      return keysOf(parts, others).map((part) => ({ field, part, ...valuesOf(parts[part], others[part]) }))
    })
    .filter(({ from, to }) => from !== null || to !== null)
}

/** False for a field that both versions have alike. */
export const isChange = ({ from, to }: FieldChange): boolean => JSON.stringify(from) !== JSON.stringify(to)

/** What a former version says of the fields, and of the languages in them, that a change states. */
const partOf = (former: object, change: object): object => {
  const [before, after] = [fieldsIn(former), fieldsIn(change)]
  return Object.fromEntries(
    Object.entries(before).flatMap(([field, value]) => {
      if (!(field in after)) return []
      return [[field, isRecord(value) && isRecord(after[field]) ? partOf(value, after[field]) : value]]
    }),
  )
}

/** Content of what an entry or the dataset states; `null` of an entry that states none. */
function statedBy(one: Target['one'] | Entry): object | null {
  if (isShipped(one)) return one.entity
  if (!('kind' in one)) return one
  if (isEntityEntry(one)) return one.entity
  if (one.kind === 'position') return asPosition(one)
  return one.kind === 'observation' ? observationIn(one) : null
}

/** Fields of an entry that are about the entry: the rest of a status update is what it states. */
const ENVELOPE = ['kind', 'layer', 'madeAt', 'negotiation', 'by', 'supersedes', 'reason']
const observationIn = (entry: Entry): object =>
  Object.fromEntries(Object.entries(entry).filter(([field]) => !ENVELOPE.includes(field)))

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
const fieldsIn = (value: unknown): Fields => (isRecord(value) ? value : {})
const keysOf = (...all: readonly Fields[]): readonly string[] => [...new Set(all.flatMap((one) => Object.keys(one)))]

/** A missing field and an empty one say the same. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
const valuesOf = (from: unknown, to: unknown) => ({ from: isEmpty(from) ? null : from, to: isEmpty(to) ? null : to })
