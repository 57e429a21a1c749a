/** Formats an entry as one line of text. */

import type {
  EntityKind,
  Entry,
  FollowSubject,
  TermEntry,
  TextFields,
  WithdrawalEntry,
} from '../../../shared/domain/entries/entries'
import {
  isShipped,
  type ShippedEntity,
  type StatedKind,
  shippedEntities,
} from '../../../shared/domain/entries/versions'
import { colonIn, quotedIn } from '../../../shared/domain/text/typography'
import type { Observation } from '../../../shared/domain/types'
import { type Key, lang, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { negotiationName } from '../../model/negotiation/negotiation-name'
import { dataset } from '../../model/provenance'
import { shownData } from '../../model/state'
import { verbName } from '../meeting/intervention-verbs'
import { type EntryNames, screenNames, stanceName } from '../report-phrases'
import { entityLine } from './entity-title'
import { reasonText } from './removal-reasons'

/** Names of the kinds of entry. */
export const KIND_LABELS = {
  observation: 'mine-kind-observation',
  position: 'mine-kind-position',
  room: 'mine-kind-room',
  note: 'mine-kind-note',
  word: 'mine-kind-word',
  text: 'mine-kind-text',
  follow: 'mine-kind-follow',
  withdrawal: 'mine-kind-withdrawal',
  negotiation: 'mine-kind-negotiation',
  meeting: 'mine-kind-meeting',
  article: 'mine-kind-article',
  document: 'mine-kind-document',
  milestone: 'mine-kind-milestone',
  role: 'mine-kind-role',
  participation: 'mine-kind-participation',
  member: 'mine-kind-member',
  theme: 'mine-kind-theme',
  status: 'mine-kind-status',
} as const satisfies Readonly<Record<Entry['kind'], Key>>

export function summaryOf(made: Entry, names = screenNames()): string {
  const colon = colonIn(lang.value)
  switch (made.kind) {
    case 'observation':
      return `${stepOf(made, names)}. ${made.statement || made.evidence.quote || ''}`
    case 'withdrawal':
      return [t('mine-takes-back', { what: withdrawnSummary(made) }), reasonText(made.reason)]
        .filter((part) => part !== '')
        .join(' ')
    case 'note':
      return `${subjectName(made.subject, names)}${colon}${made.text}`
    case 'follow':
      return subjectName(made.subject, names)
    case 'room':
      return `${names.member(made.member)} ${verbName(made.verb)} ${names.article(made.article)}, ${dateText(made.day)}. ${made.text}`
    case 'position':
      return `${names.member(made.member)} ${stanceName(made.stance)}${colon}${names.article(made.article)}, ${dateText(made.day)}. ${made.statement}`
    case 'word':
      return `${quotedIn(lang.value, made.text)} (${made.lang})${colon}${wordMeant(made.names, names)}`
    case 'text':
      return textLine(made.fields)
    default:
      return [entityLine<EntityKind>(made.kind, made.entity, names), made.reason].filter(Boolean).join('. ')
  }
}

/** Symbol, title and date of a text. */
const textLine = ({ symbol, title, date }: TextFields): string =>
  [symbol, title, date && dateText(date)].filter(Boolean).join(', ')

const wordMeant = ({ kind, id }: TermEntry['names'], names: EntryNames): string =>
  kind === 'status' ? names.status(id) : kind === 'member' ? names.member(id) : names.article(id)

const stepOf = (one: Observation, names: EntryNames): string =>
  `${names.article(one.article)}, ${statusOf(one, names)}, ${dateText(one.date)}`

/** The status of an observation; of a planned one, that it is. */
export const statusOf = ({ status, basis }: Observation, names: EntryNames): string =>
  basis === 'planned' ? t('ahead-planned', { status: names.status(status) }) : names.status(status)

/** Summary of the withdrawn entry, which may be missing when the withdrawal came from another device. */
function withdrawnSummary({ withdraws }: WithdrawalEntry): string {
  const isIt = ({ id }: { readonly id: string }) => id === withdraws
  const withdrawn = shownData.value?.entries.find(isIt) ?? shownData.value?.pack.observations.find(isIt)
  if (withdrawn) return targetSummary(withdrawn)
  return shippedSummary(withdraws) ?? t('mine-not-here')
}

/** Names a withdrawal by what it withdraws, unless that is one too. */
function withdrawalSummary(made: WithdrawalEntry): string {
  const named = shownData.value?.entries.find(({ id }) => id === made.withdraws)
  const kind = t('mine-kind-withdrawal')
  return named?.kind === 'withdrawal' ? kind : `${kind}${colonIn(lang.value)}${withdrawnSummary(made)}`
}

/** Summary of an entity of the dataset that a withdrawal names by its key; `null` where it is none. */
function shippedSummary(key: string): string | null {
  const shipped = dataset.value && shippedEntities(dataset.value).get(key)
  return shipped ? targetSummary(shipped) : null
}

/** Names an entry that another names, or an observation of the dataset: briefly. */
export function targetSummary(one: Entry | Observation | ShippedEntity, names = screenNames()): string {
  if (isShipped(one)) {
    const name =
      one.of === 'negotiation' ? negotiationName(one.entity.id) : entityLine<StatedKind>(one.of, one.entity, names)
    return `${t(KIND_LABELS[one.of])}${colonIn(lang.value)}${name}`
  }
  if (!('kind' in one) || one.kind === 'observation') return `${stepOf(one, names)}.`
  return one.kind === 'withdrawal' ? withdrawalSummary(one) : summaryOf(one, names)
}

/** Name of what a note is on, or of what is followed. */
export function subjectName({ kind, id }: FollowSubject, names: EntryNames): string {
  if (kind === 'member') return names.member(id)
  if (kind === 'meeting') return names.meeting(id)
  if (kind === 'negotiation') return negotiationName(id)
  const name = names.article(id)
  return name === id ? `${t('article')} ${id}` : name
}
