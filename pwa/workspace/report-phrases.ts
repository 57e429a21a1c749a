/** Adapter from the message catalogues to the phrases of reports, in the language of the interface. */
import type { Negotiation } from '../../shared/domain/types'
import { type NameBook, nameBook, type Phrase, type ReportPhrases } from '../../shared/reports/phrases'
import { formatted, isPlainKey, lang, nameIn, t } from '../i18n'
import { dateText } from '../i18n/dates'
import { meetingKindName, ownMeetingKinds } from '../model/meeting-kind'
import { roleName } from '../model/role-name'
import { negotiation } from '../model/state'
import { inSentence, phaseName, statusName } from '../parts/facts/Phase'
import { publisherOf } from '../parts/facts/publishers'

const BASES = {
  reported: 'report-basis-reported',
  inferred: 'report-basis-inferred',
  planned: 'report-basis-planned',
} as const
const STANCES = {
  tabled: 'stance-tabled',
  withdrew: 'stance-withdrew',
  supports: 'stance-supports',
  opposes: 'stance-opposes',
  'holds-back': 'stance-holds-back',
  facilitates: 'stance-facilitates',
} as const

/** As predicates that follow a name, which in French agree with none: the number of a member is that of its name. */
const REPORT_STANCES = {
  tabled: 'report-stance-tabled',
  withdrew: 'report-stance-withdrew',
  supports: 'report-stance-supports',
  opposes: 'report-stance-opposes',
  'holds-back': 'report-stance-holds-back',
} as const

const isBasis = (basis: string): basis is keyof typeof BASES => Object.hasOwn(BASES, basis)
const isReportStance = (stance: string): stance is keyof typeof REPORT_STANCES => Object.hasOwn(REPORT_STANCES, stance)
const isStance = (stance: string): stance is keyof typeof STANCES => Object.hasOwn(STANCES, stance)

/** Localised name of a position; an unknown value as it is. */
export const stanceName = (stance: string, count = 1): string =>
  isStance(stance) ? t(STANCES[stance], { n: count }) : stance

/** Phrases for the current language; not reactive, so read during rendering. */
export function screenPhrases(): ReportPhrases {
  return {
    lang: lang.value,
    phrase: (phrase: Phrase, ...[values]: [values?: object]) => formatted(`report-${phrase}`, argumentsOf(values)),
    date: (date) => dateText(date),
    phase: (phase, count) =>
      count === undefined || phase === 'none' ? inSentence(phaseName(phase)) : t(`counted-${phase}`, { n: count }),
    status: (status) => inSentence(statusName(status)),
    stance: (stance, count = 1) => (isReportStance(stance) ? t(REPORT_STANCES[stance], { n: count }) : stance),
    verb: (verb) => t(`report-verb-${verb}`),
    meetingKind: (kind) =>
      isPlainKey(`kind-${kind}`) || ownMeetingKinds().some(({ id }) => id === kind) ? meetingKindName(kind) : null,
    basis: (basis) => (isBasis(basis) ? t(BASES[basis]) : basis),
    role: roleName,
    publisher: publisherOf,
  }
}

/** Keeps strings and numbers, and adds `n`, by which the catalogues choose the plural. */
function argumentsOf(values: object | undefined): Record<string, string | number> {
  const args: Record<string, string | number> = {}
  for (const [key, value] of Object.entries(values ?? {}))
    if (typeof value === 'number' || typeof value === 'string') args[key] = value
  const count = args.count ?? args.days
  return count === undefined ? args : { ...args, n: count }
}

/** Names of what entries are about, of one negotiation. */
export interface EntryNames extends NameBook {
  status(id: string): string
  theme(id: string): string
}

const NO_NAMES: EntryNames = {
  article: (id) => id,
  member: (id) => id,
  status: (id) => statusName({ id }),
  meeting: (id) => id,
  theme: (id) => id,
  isEnglish: () => false,
}

/** Names in the current language, of the open negotiation or of another; ids while no dataset is loaded. */
export function screenNames(pack: Negotiation | undefined = negotiation.value?.pack): EntryNames {
  if (!pack) return NO_NAMES
  const statuses = new Map(pack.statuses.map((status) => [status.id, status]))
  return {
    ...nameBook(pack, lang.value),
    status: (id) => statusName(statuses.get(id) ?? { id }),
    theme: (id) => {
      const theme = pack.themes.find((one) => one.id === id)
      return theme ? nameIn(theme.names) : id
    },
  }
}
