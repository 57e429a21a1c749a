/** Sentences of an import plan: what an entry of another would do, to what, and what changes by it. */
import { type FieldChange, fieldChangesOf, hasFormer } from '../../shared/domain/changed-fields'
import { isEntityEntry } from '../../shared/domain/entries'
import type { EntryEffect, MarkChange, StatusChange } from '../../shared/domain/import-effect'
import type { PlannedEntry, Target } from '../../shared/domain/import-plan'
import type { Status } from '../../shared/domain/types'
import { isShipped } from '../../shared/domain/versions'
import { t } from '../i18n'
import { dateInText } from '../i18n/dates'
import { negotiationName } from '../model/negotiation-name'
import { negotiation } from '../model/state'
import { phaseName, phaseOfStatus, statusName } from '../parts/Phase'
import { KIND_LABELS, summaryOf, targetSummary } from './entry-summary'
import { fieldLabel, fieldText } from './field-words'
import { screenNames } from './report-phrases'

/**
 * A part of a sentence. `isTheirs`: the words of the other, which may read like words of Plenary, and are to be set apart.
 */
export interface Part {
  readonly text: string
  readonly isTheirs: boolean
  /** Words of Plenary before it: the field that it is of, with what it was. */
  readonly before?: string
}

/** The deed of an entry, its content, and its effect as of today and later. */
export function partsOf(planned: PlannedEntry, { changes, contests }: EntryEffect): readonly Part[] {
  const ours = (text: string): Part => ({ text, isTheirs: false })
  return [
    ours(deedText(planned)),
    ours(negotiationText(planned)),
    { text: contentText(planned), isTheirs: true },
    ...fieldChangesOf(planned).map((change) => fieldPart(planned, change)),
    ours(planned.isBehind ? t('plan-behind') : ''),
    ...changes.map((change) => ours(changeText(change))),
    ours(contests ? t('plan-contests') : ''),
  ].filter(({ text }) => text !== '')
}

/** What a field was, and what it would be. Of what is not known only what it would be. */
function fieldPart(planned: PlannedEntry, change: FieldChange): Part {
  const field = fieldLabel(planned.entry.kind, change)
  // Invisible characters of an earlier version could reverse the words after it.
  const from = withoutFormat(fieldText(change, change.from))
  return {
    before: hasFormer(planned) ? t('plan-field', { field, from }) : t('plan-field-new', { field }),
    text: fieldText(change, change.to),
    isTheirs: true,
  }
}

/** The negotiation of an entry that is not of the one that is open, whose articles may have the same names. */
function negotiationText({ entry }: PlannedEntry): string {
  const open = negotiation.value?.pack.id
  return entry.negotiation === undefined || entry.negotiation === open
    ? ''
    : t('plan-negotiation', { name: negotiationName(entry.negotiation) })
}

/** The change of an article’s status: by phases, or by statuses within one phase. */
export function changeText({ later, ...change }: StatusChange): string {
  return later === undefined
    ? statusText(change)
    : t('plan-later', { date: dateInText(later), text: statusText(change) })
}

function statusText({ article, from, to }: StatusChange): string {
  const names = { article: screenNames().article(article) }
  if (!from) return to ? t('plan-gains', { ...names, to: phaseText(to) }) : ''
  if (!to) return t('plan-loses', { ...names, from: phaseText(from) })
  const text = from.phase === to.phase ? statusName : phaseText
  return t('plan-changes', { ...names, from: text(from), to: text(to) })
}

/** A change of flags, or of whether sources differ. */
export function markText({ article, flag, on }: MarkChange): string {
  const names = { article: screenNames().article(article) }
  if (flag) return t(on ? 'plan-flag' : 'plan-no-flag', { ...names, flag: statusName(flag) })
  return t(on ? 'plan-differs' : 'plan-agrees', names)
}

const phaseText = (status: Status): string => phaseName(phaseOfStatus(status))

function deedText(planned: PlannedEntry): string {
  const { entry, deed, target, isHidden } = planned
  if (deed === 'same' || deed === 'conflicts') return ''
  if (isHidden) return t(entry.kind === 'withdrawal' ? 'plan-withdraws-locked' : 'plan-replaces-locked')
  if (entry.kind === 'observation' && entry.supersedes !== undefined)
    return deed === 'foreign' ? t('plan-foreign-names', { what: whatOf(target) }) : namedText('corrects', target)
  if (isEntityEntry(entry) || entry.kind === 'position') return statementText(planned)
  if (entry.kind === 'withdrawal') return namedText('withdraws', target)
  if (entry.kind === 'note' && deed === 'replaces') return t('plan-replaces-note', { what: whatOf(target) })
  if (entry.kind === 'note' && deed === 'removes') return t('plan-removes-note', { what: whatOf(target) })
  if (entry.kind === 'follow' && deed === 'removes') return t('plan-removes-follow', { what: whatOf(target) })
  if (entry.kind === 'word' && deed === 'replaces') return t('plan-replaces-word', { what: whatOf(target) })
  if (entry.kind === 'word' && deed === 'removes') return t('plan-removes-word', { what: whatOf(target) })
  return ''
}

/** An entity or a position that corrects another, or brings back one that was withdrawn. */
function statementText({ deed, target, isRestoring, isContinuing, isContinued }: PlannedEntry): string {
  if (isContinuing) return t(target ? 'plan-continues' : 'plan-continues-unknown', { what: whatOf(target) })
  if (isContinued) return t('plan-continued', { what: whatOf(target) })
  if (isRestoring) return t('plan-restores', { what: whatOf(target) })
  if (deed === 'foreign') return t('plan-foreign-names', { what: whatOf(target) })
  return deed === 'corrects' ? t(`plan-states-${target?.from ?? 'unknown'}`, { what: whatOf(target) }) : ''
}

const namedText = (deed: 'corrects' | 'withdraws', target: Target | null): string =>
  target
    ? t(isShipped(target.one) ? 'plan-removes-shipped' : `plan-${deed}-${target.from}`, { what: whatOf(target) })
    : t(`plan-${deed}-unknown`)

function whatOf(target: Target | null): string {
  if (!target) return ''
  const text = targetSummary(target.one)
  // Not yet here, so the words of the other: invisible characters could reverse those of Plenary after it.
  return target.from === 'import' ? withoutFormat(text) : text
}

const withoutFormat = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '')

/** Own words of an entry: of a withdrawal its reason, none of an entry that only empties something. */
function contentText({ entry, deed, isHidden }: PlannedEntry): string {
  if (entry.kind === 'withdrawal') return entry.reason
  if (deed === 'removes' && !isHidden) return ''
  return t('plan-content', { kind: t(KIND_LABELS[entry.kind]), text: summaryOf(entry) })
}
