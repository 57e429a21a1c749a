/** Labels and values of the fields of entities and status updates, as a preview lists what a correction changes. */

import type { Entry } from '../../../shared/domain/entries/entries'
import type { StatedKind } from '../../../shared/domain/entries/versions'
import type { FieldChange } from '../../../shared/domain/imports/changed-fields'
import type { StatusChange } from '../../../shared/domain/ladder/status-change'
import { colonIn, quotedIn } from '../../../shared/domain/text/typography'
import type { Evidence, Member, Observation, Reporter } from '../../../shared/domain/types'
import { bareShape, type Named, type Shape, type ValueNames } from '../../../shared/kinds/field-types'
import { type AnyField, KINDS, type KindName } from '../../../shared/kinds/kinds'
import { isPlainKey, lang, locale, nameIn, type PlainKey, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { meetingKindName } from '../../model/meeting-kind'
import { roleName } from '../../model/role-name'
import { negotiation } from '../../model/state'
import { type EntryNames, screenNames, screenPhrases, stanceName } from '../report-phrases'
import { recordsText, statesRecords } from './record-words'

type Field = Pick<FieldChange, 'field' | 'part'>
type Kind = Entry['kind'] | StatedKind

const isDefined = (kind: Kind): kind is KindName => Object.hasOwn(KINDS, kind)
const typeOf = (kind: Kind, field: string): AnyField | undefined =>
  isDefined(kind) ? KINDS[kind].fields[field] : undefined

/** Labels of a status update, which has a form of its own. */
const OF_OBSERVATION = {
  article: 'article',
  basis: 'field-basis',
  date: 'day',
  dependsOn: 'of-depends-on',
  evidence: 'legend-evidence',
  meeting: 'meeting',
  note: 'field-note',
  outstandingCount: 'field-outstanding',
  reportedBy: 'key-reported',
  statement: 'of-statement',
  status: 'status',
  target: 'field-target-status',
} as const satisfies Readonly<Record<Exclude<keyof Observation, 'id'>, PlainKey>>

/** Fields that hold fields: those of a status update, and how a member’s name reads otherwise; the others go by language. */
const NESTED: Readonly<Record<string, Readonly<Record<string, PlainKey>>>> = {
  evidence: {
    url: 'field-url',
    title: 'add-field-title',
    published: 'of-published',
    lang: 'settings-lang',
    quote: 'field-quote',
    paragraph: 'of-paragraph',
    alsoAt: 'of-also-at',
  } satisfies Readonly<Record<keyof Evidence, PlainKey>>,
  reportedBy: {
    person: 'field-person',
    role: 'field-role',
    members: 'matrix-group',
    label: 'of-label',
  } satisfies Readonly<Record<keyof Reporter, PlainKey>>,
  target: { status: 'field-target-status', date: 'field-target-date' },
  ambiguous: {
    kinds: 'col-kind',
    note: 'field-note',
    advice: 'field-note',
    excludePhrases: 'of-ambiguous',
    weakForms: 'of-weak-aliases',
    caseSensitiveForms: 'names-forms',
  } satisfies Readonly<Record<keyof NonNullable<Member['ambiguous']>, PlainKey>>,
}

const isOfObservation = (field: string): field is keyof typeof OF_OBSERVATION => Object.hasOwn(OF_OBSERVATION, field)

const labelOf = (kind: Kind, field: string): PlainKey | undefined =>
  isOfObservation(field) && kind === 'observation' ? OF_OBSERVATION[field] : typeOf(kind, field)?.about.label

/** Label of a field of an entry of a kind. */
export function fieldLabel(kind: Kind, { field, part }: Field): string {
  const key = labelOf(kind, field)
  const label = key ? t(key) : field
  if (part === undefined) return label
  const nested = NESTED[field]?.[part]
  return nested ? t(nested) : partLabel(label, part)
}

const partLabel = (label: string, part: string): string =>
  t('plan-field-part', { field: label, part: languageName(part) })

/** Name of a language in that of the interface; the part itself where it is none. */
export function languageName(part: string): string {
  if (part === 'other') return t('of-other')
  try {
    return new Intl.DisplayNames([locale.value], { type: 'language' }).of(part) ?? part
  } catch {
    return part
  }
}

/** A value of a field: names in place of ids, dates as they are read. */
export function fieldText(kind: Kind, { field, part }: Field, value: unknown, names = screenNames()): string {
  const type = typeOf(kind, field)
  const shape = type && bareShape(type.shape)
  if (kind === 'negotiation' && field === 'statuses') return statusChangesText(value, names)
  if (kind === 'negotiation' && statesRecords(field)) return recordsText(field, value, partLabel)
  const text =
    kind === 'observation'
      ? textOfObservation(part ?? field, value, names)
      : textOf(part !== undefined && shape?.is === 'by-lang' ? shape.of : shape, value, {
          names,
          values: type?.about.values,
        })
  return text === '' ? t('plan-field-empty') : text
}

/** Changes of statuses: the name of each, and what it says in place of what. */
function statusChangesText(value: unknown, names: EntryNames): string {
  const changes = Array.isArray(value) ? (value as readonly StatusChange[]) : []
  return changes
    .map(({ id, ...stated }) => {
      const parts = statedFields(stated).map((one) => statusFieldText(one, names))
      return `${quotedIn(lang.value, names.status(id))} (${parts.join('; ')})`
    })
    .join(', ')
}

type Stated = Pick<FieldChange, 'field' | 'part' | 'to'>

/** Fields of a change, empty ones too; names and definitions by language. */
const statedFields = (stated: Omit<StatusChange, 'id'>): readonly Stated[] =>
  Object.entries(stated).flatMap(([field, to]): readonly Stated[] =>
    to !== null && typeof to === 'object'
      ? Object.entries(to).map(([part, text]) => ({ field, part, to: text }))
      : [{ field, to }],
  )

/** A height says nothing to a reader: its field is named alone. */
const statusFieldText = (one: Stated, names: EntryNames): string =>
  one.field === 'order'
    ? fieldLabel('status', one)
    : `${fieldLabel('status', one)}${colonIn(lang.value)}${fieldText('status', one, one.to, names)}`

interface Saying {
  readonly names: EntryNames
  readonly values: ValueNames | undefined
}

function textOf(of: Shape | undefined, value: unknown, saying: Saying): string {
  const shape = of && bareShape(of)
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return t(value ? 'plan-field-yes' : 'plan-field-no')
  if (typeof value === 'string') return wordOf(shape, value, saying)
  if (Array.isArray(value)) return value.map((one) => textOf(itemOf(shape), one, saying)).join(', ')
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([name, one]) => [partOf(shape, name), one] as const)
    .map(([part, one]) => (part?.is === 'flag' ? '' : textOf(part, one, saying)))
    .filter(Boolean)
    .join(' ')
}

const itemOf = (shape: Shape | undefined): Shape | undefined => (shape?.is === 'list' ? shape.of : undefined)
const partOf = (shape: Shape | undefined, name: string): Shape | undefined =>
  shape?.is === 'record' ? (shape.fields[name] ?? shape.optional[name]) : undefined

/** A text as it is read: the name of an id, a date in words, the name of a value of the data. */
function wordOf(shape: Shape | undefined, text: string, { names, values }: Saying): string {
  if (shape?.is === 'id') return BY_ID[shape.of](text, names)
  if (shape?.is === 'date' || shape?.is === 'day') return dateText(text)
  return values === undefined ? text : valueName(values, text)
}

/** Name of a value that the data have; words of the user’s own as they are. */
export function valueName(values: ValueNames, value: string): string {
  if (values === 'stance') return stanceName(value)
  if (values === 'role') return roleName(value)
  if (values === 'kind') return meetingKindName(value)
  if (values === 'member-term') return t('members-called', { term: value })
  const key = `${values}-${value}`
  return isPlainKey(key) ? t(key) : value
}

const BY_ID: Readonly<Record<Named, (id: string, names: EntryNames) => string>> = {
  article: (id, names) => names.article(id),
  member: (id, names) => names.member(id),
  meeting: (id, names) => names.meeting(id),
  theme: (id, names) => names.theme(id),
  status: (id, names) => names.status(id),
  text: (id) => {
    const text = negotiation.value?.pack.texts.find((one) => one.id === id)
    return text ? nameIn(text.names) : id
  },
}

function textOfObservation(field: string, value: unknown, names: EntryNames): string {
  if (Array.isArray(value)) return value.map((one) => textOfObservation(field, one, names)).join(', ')
  if (typeof value === 'string') return OBSERVED[field]?.(value, names) ?? value
  return value === null || value === undefined ? '' : String(value)
}

const OBSERVED: Readonly<Record<string, (value: string, names: EntryNames) => string>> = {
  article: BY_ID.article,
  dependsOn: BY_ID.article,
  members: BY_ID.member,
  meeting: BY_ID.meeting,
  status: (id, names) => names.status(id),
  role: (role) => roleName(role),
  basis: (basis) => screenPhrases().basis(basis),
  date: (date) => dateText(date),
  published: (date) => dateText(date),
}
