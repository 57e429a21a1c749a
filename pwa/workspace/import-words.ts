/** Sentences of an import plan: what an entry of another would do, to what, and which status changes by it. */
import type { EntryEffect, StatusChange } from '../../shared/domain/import-effect'
import type { PlannedEntry, Target } from '../../shared/domain/import-plan'
import type { Status } from '../../shared/domain/types'
import { t } from '../i18n'
import { phaseName, phaseOfStatus, statusName } from '../parts/Phase'
import { KIND_LABELS, summaryOf, targetSummary } from './entry-summary'
import { screenNames } from './report-phrases'

/** The deed of an entry, its content, and its effect as of today. */
export function sentenceOf(planned: PlannedEntry, { change, contests }: EntryEffect): string {
  return [deedText(planned), contentText(planned), change ? changeText(change) : '', contests ? t('plan-contests') : '']
    .filter((part) => part !== '')
    .join(' ')
}

/** The change of an article’s status: by phases, or by statuses within one phase. */
export function changeText({ article, from, to }: StatusChange): string {
  const names = { article: screenNames().article(article) }
  if (!from) return to ? t('plan-gains', { ...names, to: phaseText(to) }) : ''
  if (!to) return t('plan-loses', { ...names, from: phaseText(from) })
  const text = from.phase === to.phase ? statusName : phaseText
  return t('plan-changes', { ...names, from: text(from), to: text(to) })
}

const phaseText = (status: Status): string => phaseName(phaseOfStatus(status))

function deedText({ entry, deed, target }: PlannedEntry): string {
  if (deed === 'same' || deed === 'conflicts') return ''
  if (entry.kind === 'observation' && entry.supersedes !== undefined)
    return deed === 'foreign' ? t('plan-foreign-names', { what: whatOf(target) }) : namedText('corrects', target)
  if (entry.kind === 'withdrawal') return namedText('withdraws', target)
  if (entry.kind === 'note' && deed === 'replaces') return t('plan-replaces-note', { what: whatOf(target) })
  if (entry.kind === 'note' && deed === 'removes') return t('plan-removes-note', { what: whatOf(target) })
  if (entry.kind === 'follow' && deed === 'removes') return t('plan-removes-follow', { what: whatOf(target) })
  if (entry.kind === 'word' && deed === 'replaces') return t('plan-replaces-word', { what: whatOf(target) })
  if (entry.kind === 'word' && deed === 'removes') return t('plan-removes-word', { what: whatOf(target) })
  return ''
}

const namedText = (deed: 'corrects' | 'withdraws', target: Target | null): string =>
  target ? t(`plan-${deed}-${target.from}`, { what: whatOf(target) }) : t(`plan-${deed}-unknown`)

const whatOf = (target: Target | null): string => (target ? targetSummary(target.one) : '')

/** What the entry says; a withdrawal says its reason alone, and what only empties something says nothing. */
function contentText({ entry, deed }: PlannedEntry): string {
  if (entry.kind === 'withdrawal') return entry.reason
  if (deed === 'removes') return ''
  return t('plan-content', { kind: t(KIND_LABELS[entry.kind]), text: summaryOf(entry) })
}
