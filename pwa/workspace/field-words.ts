/** Labels and values of the fields of entities and status updates, as a preview lists what a correction changes. */

import type { FieldChange } from '../../shared/domain/changed-fields'
import type { Entry } from '../../shared/domain/entries'
import type { Evidence, Observation, Phase, Reporter } from '../../shared/domain/types'
import { CONTINUATION_KINDS, PHASES } from '../../shared/domain/types'
import type { StatedKind } from '../../shared/domain/versions'
import type { EntityByKind } from '../../shared/kinds/kinds'
import { isKey, type Key, locale, nameIn, t, word } from '../i18n'
import { dateText } from '../i18n/dates'
import { roleName } from '../model/role-name'
import { negotiation } from '../model/state'
import { phaseName } from '../parts/Phase'
import { type EntryNames, screenNames, screenPhrases, stanceName } from './report-phrases'

type FieldsOf<T> = T extends T ? keyof T : never
type Field = Exclude<FieldsOf<EntityByKind[StatedKind] | Observation>, 'id'>

const LABELS = {
  aliases: 'names-forms',
  appliesTo: 'of-applies-to',
  article: 'article',
  articles: 'nav-board',
  basis: 'field-basis',
  chair: 'meeting-chair',
  confidence: 'of-confidence',
  continues: 'of-continues',
  continuesAs: 'continuation-kind',
  date: 'day',
  datesBasis: 'of-dates-basis',
  definitions: 'of-definitions',
  dependsOn: 'of-depends-on',
  description: 'of-description',
  end: 'add-field-end',
  evidence: 'legend-evidence',
  firstSeen: 'of-first-seen',
  from: 'add-field-from',
  genericName: 'of-generic',
  isCounted: 'of-counted',
  isMinor: 'of-minor',
  kind: 'col-kind',
  label: 'of-label',
  meeting: 'meeting',
  member: 'member',
  members: 'matrix-group',
  memberStates: 'of-takes-part-for',
  nameBasis: 'of-name-basis',
  names: 'of-names',
  note: 'field-note',
  order: 'of-order',
  outstandingCount: 'field-outstanding',
  participants: 'col-participants',
  person: 'field-person',
  phase: 'sort-phase',
  places: 'of-places',
  proponents: 'add-field-proponents',
  proponentsLabel: 'of-proponents-label',
  reportedBy: 'key-reported',
  role: 'field-role',
  section: 'add-field-section',
  sense: 'of-sense',
  sources: 'meeting-sources',
  stance: 'matrix-stance',
  start: 'day',
  statement: 'of-statement',
  status: 'status',
  subject: 'add-field-title',
  symbol: 'add-field-symbol',
  symbolBasis: 'of-symbol-basis',
  target: 'field-target-status',
  theme: 'matrix-theme',
  title: 'add-field-title',
  to: 'add-field-to',
  topics: 'meeting-topics',
  track: 'of-track',
  urls: 'meeting-sources',
  usedFrom: 'of-used-from',
  usedTo: 'of-used-to',
  verified: 'of-verified',
  weakAliases: 'of-weak-aliases',
  words: 'of-words',
} as const satisfies Readonly<Record<Field, Key>>

/** Fields that hold fields; those of the others go by language. */
const NESTED: Readonly<Record<string, Readonly<Record<string, Key>>>> = {
  evidence: {
    url: 'field-url',
    title: 'add-field-title',
    published: 'of-published',
    lang: 'settings-lang',
    quote: 'field-quote',
    paragraph: 'of-paragraph',
    alsoAt: 'of-also-at',
  } satisfies Readonly<Record<keyof Evidence, Key>>,
  reportedBy: {
    person: 'field-person',
    role: 'field-role',
    members: 'matrix-group',
    label: 'of-label',
  } satisfies Readonly<Record<keyof Reporter, Key>>,
  target: { status: 'field-target-status', date: 'field-target-date' },
}

const isField = (field: string): field is Field => Object.hasOwn(LABELS, field)

/** Label of a field of an entry of a kind: the day from which an article counts is its first day. */
export function fieldLabel(kind: Entry['kind'], { field, part }: Pick<FieldChange, 'field' | 'part'>): string {
  const label = isField(field)
    ? t(kind === 'article' && field === 'from' ? 'add-field-first-day' : LABELS[field])
    : field
  if (part === undefined) return label
  const nested = NESTED[field]?.[part]
  return nested ? t(nested) : t('plan-field-part', { field: label, part: languageName(part) })
}

/** Name of a language in that of the interface; the part itself where it is none. */
function languageName(part: string): string {
  if (part === 'other') return t('of-other')
  try {
    return new Intl.DisplayNames([locale.value], { type: 'language' }).of(part) ?? part
  } catch {
    return part
  }
}

/** A value of a field: names in place of ids, dates as they are read. */
export function fieldText(
  { field, part }: Pick<FieldChange, 'field' | 'part'>,
  value: unknown,
  names = screenNames(),
): string {
  const own = part !== undefined && field in NESTED ? part : field
  const text = textOf(own, value, names)
  return text === '' ? t('plan-field-empty') : text
}

function textOf(field: string, value: unknown, names: EntryNames): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return t(value ? 'plan-field-yes' : 'plan-field-no')
  if (typeof value === 'string') return VALUES[field]?.(value, names) ?? value
  if (Array.isArray(value)) return value.map((one) => textOf(field, one, names)).join(', ')
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .filter(([key]) => key !== 'isUnsure')
    .map(([key, one]) => textOf(key, one, names))
    .filter(Boolean)
    .join(' ')
}

/** Word for a value that the data name by an id; `null` for words of the user’s own. */
const valueName = (key: string): string | null => (isKey(key) ? t(key) : null)

const articleName = (id: string, names: EntryNames): string => names.article(id)
const isPhase = (phase: string): phase is Phase => PHASES.some((one) => one === phase)

const VALUES: Readonly<Record<string, (value: string, names: EntryNames) => string>> = {
  article: articleName,
  articles: articleName,
  topics: articleName,
  continues: articleName,
  continuesAs: (kind) => {
    const known = CONTINUATION_KINDS.find((one) => one === kind)
    return known ? t(`continuation-${known}`) : kind
  },
  dependsOn: articleName,
  member: (id, names) => names.member(id),
  members: (id, names) => names.member(id),
  proponents: (id, names) => names.member(id),
  memberStates: (id, names) => names.member(id),
  theme: (id, names) => names.theme(id),
  meeting: (id, names) => names.meeting(id),
  status: (id, names) => names.status(id),
  phase: (phase) => (isPhase(phase) ? phaseName(phase) : phase),
  kind: (kind) => valueName(`of-kind-${kind}`) ?? word('kind', kind, kind),
  appliesTo: (what) => valueName(`of-applies-${what}`) ?? what,
  sense: (sense) => valueName(`of-sense-${sense}`) ?? sense,
  confidence: (level) => valueName(`of-level-${level}`) ?? level,
  nameBasis: (basis) => valueName(`of-basis-${basis}`) ?? basis,
  symbolBasis: (basis) => valueName(`of-basis-${basis}`) ?? basis,
  track: (track) => valueName(`of-track-${track}`) ?? track,
  text: (id) => {
    const text = negotiation.value?.pack.texts.find((one) => one.id === id)
    return text ? nameIn(text.names) : id
  },
  stance: (value) => stanceName(value),
  role: (role) => roleName(role),
  basis: (basis) => screenPhrases().basis(basis),
  date: (date) => dateText(date),
  start: (date) => dateText(date),
  end: (date) => dateText(date),
  from: (date) => dateText(date),
  to: (date) => dateText(date),
  published: (date) => dateText(date),
  usedFrom: (date) => dateText(date),
  usedTo: (date) => dateText(date),
}
