/** Words for the records of a negotiation itself, its roles, kinds of meeting and texts: names of their fields and values. */
import type { RecordChange } from '../../../shared/domain/entries/record-changes'
import { withTexts } from '../../../shared/domain/ladder/status-change'
import { colonIn, quotedIn } from '../../../shared/domain/text/typography'
import type { Names, NUMBERINGS, RoleLead, SPEAKS_FOR } from '../../../shared/domain/types'
import { lang, nameIn, type PlainKey, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { negotiation } from '../../model/state'

const LEADS = { talks: 'leads-talks', group: 'leads-group', meeting: 'leads-meeting' } as const satisfies Readonly<
  Record<RoleLead, PlainKey>
>
const SPEAKS = { process: 'speaks-process', members: 'speaks-members' } as const satisfies Readonly<
  Record<(typeof SPEAKS_FOR)[number], PlainKey>
>
const NUMBERS = { article: 'numbering-article', section: 'numbering-section' } as const satisfies Readonly<
  Record<(typeof NUMBERINGS)[number], PlainKey>
>
/** Words of the values of fields that choose. */
export const RECORD_CHOICES = { leads: LEADS, speaksFor: SPEAKS, numbering: NUMBERS } as const

export const RECORD_LABELS = {
  names: 'of-names',
  words: 'of-role-words',
  leads: 'of-leads',
  speaksFor: 'of-speaks-for',
  date: 'day',
  isComplete: 'of-whole-text',
  numbering: 'of-numbering',
  sources: 'meeting-sources',
} as const satisfies Readonly<Record<string, PlainKey>>

/** Fields of a change that state records, with the list that each is about. */
const LISTS = {
  roleKinds: 'roleKinds',
  roleKindsRemoved: 'roleKinds',
  meetingKinds: 'meetingKinds',
  meetingKindsRemoved: 'meetingKinds',
  texts: 'texts',
  textsRemoved: 'texts',
} as const

export const statesRecords = (field: string): field is keyof typeof LISTS => Object.hasOwn(LISTS, field)

/** Part of a field in the language of the interface, as its name in French. */
type PartLabel = (label: string, part: string) => string

/** Records that are new, differ or go: the name of each, and what it says. */
export function recordsText(field: keyof typeof LISTS, value: unknown, partLabel: PartLabel): string {
  const known = negotiation.value?.pack[LISTS[field]] ?? []
  const nameOf = (id: string, names: Names = {}) =>
    quotedIn(lang.value, nameIn(withTexts(known.find((one) => one.id === id)?.names ?? {}, names)) || id)
  const all: readonly (RecordChange | string)[] = Array.isArray(value) ? value : []
  return all
    .map((one) =>
      typeof one === 'string' ? nameOf(one) : `${nameOf(one.id, one.names)} (${statedText(one, partLabel)})`,
    )
    .join(', ')
}

/** What a record says, its names first; of a new one nothing that it does not have. */
const statedText = ({ isNew = false, ...stated }: RecordChange, partLabel: PartLabel): string => {
  const values: Readonly<Record<string, unknown>> = stated
  return Object.keys(RECORD_LABELS)
    .filter(isLabelled)
    .flatMap((field) => {
      const value = values[field]
      if (value === undefined || (isNew && isNothing(value))) return []
      return value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.entries(value).map(([part, one]) => said(partLabel(t(RECORD_LABELS[field]), part), field, one))
        : [said(t(RECORD_LABELS[field]), field, value)]
    })
    .join('; ')
}

const isNothing = (value: unknown): boolean => value === false || (Array.isArray(value) && value.length === 0)

const said = (label: string, field: string, value: unknown): string =>
  `${label}${colonIn(lang.value)}${valueText(field, value) || t('plan-field-empty')}`

const isLabelled = (field: string): field is keyof typeof RECORD_LABELS => Object.hasOwn(RECORD_LABELS, field)

function valueText(field: string, value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'boolean') return t(value ? 'plan-field-yes' : 'plan-field-no')
  if (typeof value !== 'string') return ''
  if (field === 'date') return dateText(value)
  const keys: Readonly<Record<string, Readonly<Record<string, PlainKey>>>> = RECORD_CHOICES
  const key = keys[field]?.[value]
  return key ? t(key) : value
}
