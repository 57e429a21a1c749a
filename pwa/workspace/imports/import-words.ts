/** Sentences of an import plan: what an entry of another would do, to what, and what changes by it. */

import { type Entry, entityKey, isEntityEntry } from '../../../shared/domain/entries/entries'
import { isShipped } from '../../../shared/domain/entries/versions'
import { type FieldChange, fieldChangesOf, hasFormer } from '../../../shared/domain/imports/changed-fields'
import type { EntryEffect, MarkChange, StatusChange } from '../../../shared/domain/imports/import-effect'
import type { PlannedEntry, Target } from '../../../shared/domain/imports/import-plan'
import type { Names, Negotiation, Status } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { dateInText } from '../../i18n/dates'
import { negotiation } from '../../model/state'
import { phaseName, phaseOfStatus, statusName } from '../../parts/facts/Phase'
import { entityTitle } from '../entries/entity-title'
import { KIND_LABELS, summaryOf, targetSummary } from '../entries/entry-summary'
import { fieldLabel, fieldText } from '../entries/field-words'
import { reasonText } from '../entries/removal-reasons'
import { type EntryNames, screenNames } from '../report-phrases'

/**
 * A part of a sentence. `isTheirs`: the words of the other, which may read like words of Plenary, and are to be set apart.
 */
export interface Part {
  readonly text: string
  readonly isTheirs: boolean
  /** Words of Plenary before it: the field that it is of, with what it was. */
  readonly before?: string
}

/** Names of what entries that are looked at refer to. */
export interface PlanNames extends EntryNames {
  /** Name of the negotiation that they are of; `null` where neither its dataset nor its name is here. */
  readonly negotiation: string | null
}

/**
 * Names as the data here have them, or as entries that are looked at state what is not here: of the open negotiation, or of
 * another with its dataset, `null` where that is not here. An id is no name: what has none is said not to be here.
 */
export function namesWith(
  incoming: readonly Entry[],
  of: Negotiation | null = negotiation.value?.pack ?? null,
  name: Names | undefined = of?.names,
): PlanNames {
  const open = negotiation.value?.pack
  const pack = of?.id === open?.id ? open : of
  const names = screenNames(pack ?? open)
  const stated = new Map(
    incoming.flatMap((one) => (isEntityEntry(one) ? [[entityKey(one.kind, one.entity.id), one]] : [])),
  )
  const named = (kind: 'article' | 'meeting' | 'theme', here: readonly { readonly id: string }[] = []) => {
    const known = new Set(here.map(({ id }) => id))
    return (id: string) => {
      const theirs = known.has(id) ? undefined : stated.get(entityKey(kind, id))
      if (theirs?.kind === 'article') return t('plan-new-article', { name: quotable(nameIn(theirs.entity.names)) })
      if (theirs) return quotable(entityTitle(theirs.kind, theirs.entity, names))
      return known.has(id) ? names[kind](id) : t('plan-unknown', { kind: t(KIND_LABELS[kind]) })
    }
  }
  return {
    ...names,
    article: named('article', pack?.articles),
    meeting: named('meeting', pack?.meetings),
    theme: named('theme', pack?.themes),
    negotiation: name ? quotable(nameIn(name)) : null,
  }
}

/** The deed of an entry, its content, and its effect as of today and later. */
export function partsOf(planned: PlannedEntry, { changes, contests }: EntryEffect, names: PlanNames): readonly Part[] {
  const ours = (text: string): Part => ({ text, isTheirs: false })
  return [
    ours(deedText(planned, names)),
    ours(negotiationText(planned, names)),
    { text: contentText(planned, names), isTheirs: true },
    ...fieldChangesOf(planned).map((change) => fieldPart(planned, change, names)),
    ours(planned.isBehind ? t('plan-behind') : ''),
    ours(planned.isTwin ? t('plan-twin') : ''),
    ours(planned.isUndone ? t('plan-undone') : ''),
    ...changes.map((change) => ours(changeText(change, names))),
    ours(contests ? t('plan-contests') : ''),
  ].filter(({ text }) => text !== '')
}

/** What a field was, and what it would be. Of what is not known only what it would be. */
function fieldPart(planned: PlannedEntry, change: FieldChange, names: EntryNames): Part {
  const field = fieldLabel(planned.entry.kind, change)
  // Invisible characters of an earlier version could reverse the words after it.
  const from = withoutFormat(fieldText(planned.entry.kind, change, change.from, names))
  return {
    before: hasFormer(planned) ? t('plan-field', { field, from }) : t('plan-field-new', { field }),
    text: fieldText(planned.entry.kind, change, change.to, names),
    isTheirs: true,
  }
}

/** The negotiation of an entry that is not of the one that is open, whose articles may have the same names. */
const negotiationText = ({ entry }: PlannedEntry, names: PlanNames): string =>
  entry.negotiation === negotiation.value?.pack.id ? '' : otherText(names)

/** Says that something is of another negotiation than the open one, and of which. */
export const otherText = ({ negotiation }: PlanNames): string =>
  negotiation === null ? t('plan-negotiation-unknown') : t('plan-negotiation', { name: negotiation })

/** The change of an article’s status: by phases, or by statuses within one phase. */
export function changeText({ later, ...change }: StatusChange, names: EntryNames): string {
  return later === undefined
    ? statusText(change, names)
    : t('plan-later', { date: dateInText(later), text: statusText(change, names) })
}

function statusText({ article, from, to }: StatusChange, names: EntryNames): string {
  const named = { article: names.article(article) }
  if (!from) return to ? t('plan-gains', { ...named, to: phaseText(to) }) : ''
  if (!to) return t('plan-loses', { ...named, from: phaseText(from) })
  const text = from.phase === to.phase ? statusName : phaseText
  return t('plan-changes', { ...named, from: text(from), to: text(to) })
}

/** A change of flags, or of whether sources differ. */
export function markText({ article, flag, on }: MarkChange, names: EntryNames): string {
  const named = { article: names.article(article) }
  if (flag) return t(on ? 'plan-flag' : 'plan-no-flag', { ...named, flag: statusName(flag) })
  return t(on ? 'plan-differs' : 'plan-agrees', named)
}

const phaseText = (status: Status): string => phaseName(phaseOfStatus(status))

function deedText(planned: PlannedEntry, names: EntryNames): string {
  const { entry, deed, target, isHidden } = planned
  const what = targetText(target, names)
  if (deed === 'same' || deed === 'conflicts') return ''
  if (planned.isRestoring) return t('plan-restores', { what })
  if (isHidden) return t(entry.kind === 'withdrawal' ? 'plan-withdraws-locked' : 'plan-replaces-locked')
  if (entry.kind === 'observation' && entry.supersedes !== undefined)
    return deed === 'foreign' ? t('plan-foreign-names', { what }) : namedText('corrects', target, names)
  if (isEntityEntry(entry) || entry.kind === 'position') return statementText(planned, names)
  if (entry.kind === 'withdrawal') return namedText('withdraws', target, names)
  if (entry.kind === 'note' && deed === 'replaces') return t('plan-replaces-note', { what })
  if (entry.kind === 'note' && deed === 'removes') return t('plan-removes-note', { what })
  if (entry.kind === 'follow' && deed === 'removes') return t('plan-removes-follow', { what })
  if (entry.kind === 'word' && deed === 'replaces') return t('plan-replaces-word', { what })
  if (entry.kind === 'word' && deed === 'removes') return t('plan-removes-word', { what })
  return ''
}

/** An entity or a position that corrects another, or brings back one that was withdrawn. */
function statementText({ deed, target, isContinuing, isContinued }: PlannedEntry, names: EntryNames): string {
  const what = targetText(target, names)
  if (isContinuing) return t(target ? 'plan-continues' : 'plan-continues-unknown', { what })
  if (isContinued) return t('plan-continued', { what })
  if (deed === 'foreign') return t('plan-foreign-names', { what })
  return deed === 'corrects' ? t(`plan-states-${target?.from ?? 'unknown'}`, { what }) : ''
}

const namedText = (deed: 'corrects' | 'withdraws', target: Target | null, names: EntryNames): string =>
  target
    ? t(isShipped(target.one) ? 'plan-removes-shipped' : `plan-${deed}-${target.from}`, {
        what: targetText(target, names),
      })
    : t(`plan-${deed}-unknown`)

function targetText(target: Target | null, names: EntryNames): string {
  if (!target) return ''
  const text = targetSummary(target.one, names)
  // Not yet here, so the words of the other: invisible characters could reverse those of Plenary after it.
  return target.from === 'import' ? withoutFormat(text) : text
}

/** Longest name of the other inside a sentence of Plenary, in UTF-16 units. */
const LONGEST_NAME = 80

/** A name between quotation marks, which it cannot close. */
function quotable(name: string): string {
  const plain = withoutFormat(name).replace(/\p{Quotation_Mark}/gu, '’')
  return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME)}…` : plain
}

const withoutFormat = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '')

/** Own words of an entry: of a withdrawal its reason, none of an entry that only empties something. */
function contentText({ entry, deed, isHidden }: PlannedEntry, names: EntryNames): string {
  if (entry.kind === 'withdrawal') return reasonText(entry.reason)
  if (deed === 'removes' && !isHidden) return ''
  // A change says nothing but its fields, which follow.
  if (entry.kind === 'negotiation' && deed === 'corrects') return ''
  return t('plan-content', { kind: t(KIND_LABELS[entry.kind]), text: summaryOf(entry, names) })
}
