/**
 * Parser of the rows of `meta`: a disk, another program or an earlier fault may leave anything in one. A row that is damaged counts as
 * missing, of a list as much as can be read is kept, and both are told. Guards by hand: the store comes before the schema library.
 */
import type { Lock } from '../../shared/pack/sealed'
import type { ArrivedRow, Import, MetaRow, Step, UndoneImport, UndoneRow } from './schema'
import type { CHECKPOINT, CONTENTS } from './start/checkpoint'

type Parsed = Exclude<MetaRow, UndoneRow | ArrivedRow | { key: typeof CHECKPOINT | typeof CONTENTS }>
export type MetaKey = Parsed['key']
type Values = { readonly [Row in Parsed as Row['key']]: Row['value'] }

/** What could be read of a row; `null` without one. */
export interface ReadMeta<T> {
  readonly value: T | null
  readonly isDamaged: boolean
}

type Guard<T> = (value: unknown) => value is T

const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0
const isInstant = (value: unknown): value is string => isText(value) && !Number.isNaN(Date.parse(value))
const isList =
  <T>(is: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(is)
const isOneOf =
  <T extends string>(...all: readonly T[]): Guard<T> =>
  (value): value is T =>
    all.some((one) => one === value)

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

type Guards<T> = { readonly [K in keyof T]-?: Guard<T[K]> }
const isObject =
  <T extends object>(guards: Guards<T>): Guard<T> =>
  (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Guard<unknown>>(guards).every(([key, is]) => is(fieldOf(value, key)))
const orNone =
  <T>(is: Guard<T>): Guard<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || is(value)

/** Base64 of so many bytes. */
const isBase64 =
  (bytes: number): Guard<string> =>
  (value): value is string =>
    isText(value) && value.length === Math.ceil(bytes / 3) * 4 && /^[A-Za-z0-9+/]+={0,2}$/.test(value)

/** Bytes of salt, initialisation vector and wrapped key (with its tag), and the rounds that are waited for. */
const [SALT, IV, KEY] = [16, 12, 48]
const [LEAST_ROUNDS, MOST_ROUNDS] = [600_000, 5_000_000]
const isLock = isObject<Lock>({
  id: (value): value is string => isText(value) && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value),
  madeAt: isInstant,
  salt: isBase64(SALT),
  rounds: (value): value is number => isCount(value) && value >= LEAST_ROUNDS && value <= MOST_ROUNDS,
  iv: isBase64(IV),
  key: isBase64(KEY),
})

const isImport = isObject<Import>({
  id: isText,
  at: isInstant,
  from: isOneOf('export', 'outbox', 'link', 'backup', 'table'),
  count: isCount,
  private: isList(isText),
})
const isStep = isObject<Step>({
  id: isText,
  at: isInstant,
  kind: isOneOf('save', 'withdraw', 'import'),
  negotiation: (value): value is string | null => value === null || isText(value),
  entries: isList(isText),
  count: isCount,
  import: orNone(isText),
  undone: orNone(isObject<NonNullable<Step['undone']>>({ order: isCount, by: isList(isText) })),
})
const named = { d: isText, name: isText }

type Parse<T> = (value: unknown) => ReadMeta<T>

const whole =
  <T>(is: Guard<T>): Parse<T> =>
  (value) =>
    is(value) ? { value, isDamaged: false } : { value: null, isDamaged: true }

/** A list, of which each item stands for itself. */
const list =
  <T>(is: Guard<T>): Parse<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) return { value: null, isDamaged: true }
    const kept = value.filter(is)
    return { value: kept, isDamaged: kept.length < value.length }
  }

/** A record of texts, likewise. */
const texts: Parse<Readonly<Record<string, string>>> = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value: null, isDamaged: true }
  const all = Object.entries(value)
  const kept = all.filter((entry): entry is [string, string] => isText(entry[1]))
  return { value: Object.fromEntries(kept), isDamaged: kept.length < all.length }
}

const PARSERS: { readonly [K in MetaKey]: Parse<Values[K]> } = {
  epoch: whole(isText),
  backup: whole(isObject({ at: isInstant, records: isCount })),
  lock: whole(isLock),
  signers: texts,
  imports: list(isImport),
  steps: list(isStep),
  forgotten: list(isText),
  delegation: whole(
    isObject({ ...named, device: isText, access: isOneOf('admin', 'member', 'reader'), at: isInstant }),
  ),
  'former-delegation': whole(isObject(named)),
}

export const META_KEYS = Object.keys(PARSERS) as readonly MetaKey[]

/** Reads a row, `undefined` for a missing one. Never throws. */
export function readMeta<K extends MetaKey>(key: K, row: unknown): ReadMeta<Values[K]> {
  if (row === undefined) return { value: null, isDamaged: false }
  const value = fieldOf(row, 'value')
  const check = fieldOf(row, 'check')
  return isChecked(value, check) ? PARSERS[key](value) : { value: null, isDamaged: true }
}

/** True for a value without a checksum, or with its own. What is no JSON, as a circle or a large integer, has none. */
function isChecked(value: unknown, check: unknown): boolean {
  try {
    return check === undefined || check === checkOf(value)
  } catch {
    return false
  }
}

/** Checksum (FNV-1a) of a value as JSON, by which a row is told from a damaged one of the same form. No protection from an attacker. */
export function checkOf(value: unknown): number {
  let hash = 0x811c9dc5
  for (const code of new TextEncoder().encode(JSON.stringify(value) ?? '')) hash = Math.imul(hash ^ code, 0x01000193)
  return hash >>> 0
}

const isRow = isObject({ id: isText })

/** Rows of an undone import; `null` where they are damaged. */
export const readUndone = (value: unknown): UndoneImport | null => (isUndone(value) ? value : null)
const isUndone = (value: unknown): value is UndoneImport =>
  isImport(fieldOf(value, 'made')) &&
  isList(isObject({ id: isText, records: isList(isRow) }))(fieldOf(value, 'batches')) &&
  isList(isRow)(fieldOf(value, 'records')) &&
  isList(isRow)(fieldOf(value, 'sealed'))
