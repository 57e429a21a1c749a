/** Words of the site in a language: messages of the app’s catalogues, dates, and names of what the dataset has. */
import type { CoreMessages, MoreMessages } from '../../locales/messages'
import { roleKindOf } from '../domain/queries/roles'
import { nameIn } from '../domain/text/names'
import { colonIn } from '../domain/text/typography'
import type { DayOrMonth, Lang, MeetingKind, Names, Phase, RoleKind, Stance, Status } from '../domain/types'
import type { ArgumentsOf } from '../words/arguments'
import { type DateStyle, dateIn } from '../words/dates'
import { groupDigits } from '../words/digits'
import { format, type Patterns, type Values } from '../words/pattern'

interface Messages extends CoreMessages, MoreMessages {}

export interface SiteWords {
  readonly lang: Lang
  t<K extends keyof Messages>(key: K, ...values: ArgumentsOf<Messages, K>): string
  date(date: DayOrMonth, style?: DateStyle): string
  name(names: Names): string
  phase(phase: Phase | 'none'): string
  status(status: Pick<Status, 'names'>): string
  stance(stance: Stance, count: number): string
  role(kinds: readonly RoleKind[], role: string): string
  meetingKind(kinds: readonly MeetingKind[] | undefined, kind: string): string
  /** Order of names in the language. */
  compare(one: string, other: string): number
  colon(): string
  /** With a small letter, for use inside a sentence. */
  inSentence(text: string): string
}

const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-GB', fr: 'fr', es: 'es' }

/** Words of a language from its messages by key, those of the app's first load and of its other screens. */
export function siteWords(lang: Lang, patterns: Patterns): SiteWords {
  const plurals = new Intl.PluralRules(LOCALES[lang])
  const locale = { numberText: (n: number) => groupDigits(lang, n), pluralOf: (n: number) => plurals.select(n) }
  const say = (key: string, values: Values = {}) => format(patterns[key] ?? key, values, locale)
  function t<K extends keyof Messages>(key: K, ...values: ArgumentsOf<Messages, K>): string
  function t(key: keyof Messages, values?: Values): string {
    return say(key, values)
  }
  /** A message that a value of the dataset may have; else the value as it is. */
  const named = (prefix: 'role' | 'kind', id: string, otherwise: string) => {
    const key = `${prefix}-${id}`
    return Object.hasOwn(patterns, key) ? say(key) : otherwise
  }
  const dates = new Map<string, string>()
  const dateWords = {
    lang,
    list: (key: 'months-short' | 'months-long' | 'weekdays-short') => say(key),
    long: (values: Values) => say('date-long', values),
    longMonth: (values: Values) => say('month-long', values),
  }
  return {
    lang,
    t,
    date: (date, style = 'short') => {
      const key = `${style} ${date}`
      const text = dates.get(key) ?? dateIn(dateWords, date, style)
      dates.set(key, text)
      return text
    },
    name: (names) => nameIn(names, lang),
    phase: (phase) => say(`phase-${phase}`),
    status: ({ names }) => nameIn(names, lang),
    stance: (stance, count) => say(`stance-${stance}`, { n: count }),
    role: (kinds, role) => {
      const kind = roleKindOf(kinds, role)
      return kind ? nameIn(kind.names, lang) : named('role', slugOf(role), role)
    },
    meetingKind: (kinds = [], kind) => {
      const own = kinds.find(({ id }) => id === kind)
      return own ? nameIn(own.names, lang) : named('kind', kind, kind.replaceAll('-', ' '))
    },
    compare: new Intl.Collator(LOCALES[lang]).compare,
    colon: () => colonIn(lang),
    inSentence: (text) => text.charAt(0).toLocaleLowerCase(lang) + text.slice(1),
  }
}

const slugOf = (role: string): string =>
  role
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '')
