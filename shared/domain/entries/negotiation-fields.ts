/** Form of what can be edited of a negotiation: its text by field, a line for each item of a list, and what is wrong with it. */
import { type FormText, nameField } from '../../kinds/text-fields'
import { MEMBER_TERMS } from '../../kinds/values'
import { LONGEST_ADDRESS_PART, LONGEST_NAME, MOST_NAMES } from '../limits'
import { LANGS, type Lang } from '../text/langs'
import type { Names, WordLists } from '../text/names'
import type { NegotiationDetails } from './negotiation-change'

/** Before anything is known of a negotiation. */
export const NO_DETAILS: NegotiationDetails = {
  names: {},
  shortNames: {},
  topicWords: {},
  memberTerm: 'members',
  addressMarks: [],
  documentSymbols: [],
  statuses: [],
  roleKinds: [],
  meetingKinds: [],
  texts: [],
  sites: [],
}

/** Fields that go by language. */
export const otherNamesField = (lang: Lang) => `others-${lang}` as const
export const topicField = (lang: Lang) => `topic-${lang}` as const

export const textOfDetails = (details: NegotiationDetails): FormText => ({
  ...byLang((lang) => [nameField(lang), details.names[lang] ?? '']),
  ...byLang((lang) => [otherNamesField(lang), linesOf(details.shortNames[lang])]),
  ...byLang((lang) => [topicField(lang), linesOf(details.topicWords[lang])]),
  term: details.memberTerm,
  addresses: linesOf(details.addressMarks),
  symbols: linesOf(details.documentSymbols),
  sites: linesOf(details.sites),
})

/** The details of a form, with what it does not show as it was: statuses, other records, and words of languages that the interface does not have. */
export const detailsFrom = (fields: FormText, before: NegotiationDetails): NegotiationDetails => ({
  names: namesFrom(fields, before.names),
  shortNames: listsFrom(fields, otherNamesField, before.shortNames),
  topicWords: listsFrom(fields, topicField, before.topicWords),
  memberTerm: MEMBER_TERMS.find((term) => term === fields.term) ?? before.memberTerm,
  addressMarks: linesIn(fields.addresses),
  documentSymbols: linesIn(fields.symbols),
  sites: [...new Set(linesIn(fields.sites).map((line) => originOf(line) ?? line))],
  statuses: before.statuses,
  roleKinds: before.roleKinds,
  meetingKinds: before.meetingKinds,
  texts: before.texts,
})

/** The web site of an address, which may lack its scheme; `null` where it is none. */
function originOf(line: string): string | null {
  const address = /^https?:\/\//i.test(line) ? line : `https://${line}`
  if (!URL.canParse(address)) return null
  const { origin, hostname } = new URL(address)
  return /[^.]\.[^.]/.test(hostname) || hostname === 'localhost' ? origin : null
}

export type DetailsProblem = 'markup' | 'long' | 'many' | 'address'

/** What is wrong with a form, by field; a missing name is not. */
export function problemsOfDetails(
  fields: FormText,
  before: NegotiationDetails,
): Readonly<Record<string, DetailsProblem>> {
  const former = textOfDetails(before)
  const found = Object.entries(fields).flatMap(([field, text = '']): (readonly [string, DetailsProblem])[] => {
    if (text.includes('<')) return [[field, 'markup']]
    const [now, then] = [linesIn(text), linesIn(former[field])]
    const added = now.filter((line) => !then.includes(line))
    const removed = then.filter((line) => !now.includes(line))
    if (added.some((line) => line.length > longestLineOf(field))) return [[field, 'long']]
    if (field === 'sites' && added.some((line) => originOf(line) === null)) return [[field, 'address']]
    return added.length > MOST_NAMES || removed.length > MOST_NAMES ? [[field, 'many']] : []
  })
  return Object.fromEntries(found)
}

/** Longest line of a field. */
export const longestLineOf = (field: string): number => (field === 'addresses' ? LONGEST_ADDRESS_PART : LONGEST_NAME)

const byLang = (of: (lang: Lang) => readonly [string, string]): FormText => Object.fromEntries(LANGS.map(of))

/** Its no-break spaces stay, which a name of a dataset may have. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim()

const linesOf = (list: readonly string[] = []): string => list.join('\n')

const linesIn = (text = ''): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map(oneLine)
      .filter((line) => line !== ''),
  ),
]

function namesFrom(fields: FormText, before: Names): Names {
  const typed = LANGS.map((lang) => [lang, oneLine(fields[nameField(lang)] ?? '')] as const)
  return Object.fromEntries(
    Object.entries({ ...before, ...Object.fromEntries(typed) }).filter(([, name]) => name !== ''),
  )
}

const listsFrom = (fields: FormText, field: (lang: Lang) => string, before: WordLists): WordLists => {
  const typed = LANGS.map((lang) => [lang, linesIn(fields[field(lang)])] as const)
  return {
    ...before,
    ...Object.fromEntries(typed.filter(([lang, lines]) => lines.length > 0 || before[lang] !== undefined)),
  }
}
