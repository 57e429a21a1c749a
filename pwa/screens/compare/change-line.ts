/** Change of a negotiation, which need not be the open one, on one line. */
import { entityKey } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import { type Change, dateOf } from '../../../shared/domain/queries/changes'
import { colonIn, partedBy } from '../../../shared/domain/text/typography'
import type { DayOrMonth, Phase } from '../../../shared/domain/types'
import { outcomeText } from '../../../shared/reports/follow-up'
import { lang, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import type { NegotiationView } from '../../model/negotiation/negotiation-view'
import { inSentence, phaseName, statusName } from '../../parts/facts/Phase'
import { type EntryNames, screenNames, screenPhrases, stanceName } from '../../workspace/report-phrases'

export interface ChangeLine {
  readonly date: DayOrMonth
  readonly phase: Phase | 'none'
  /** Article that it is about, with its name; `null` of what is about none, or several. */
  readonly article: { readonly id: string; readonly name: string } | null
  readonly text: string
  readonly isPrivate: boolean
}

export function changeLine(change: Change, { data }: Pick<NegotiationView, 'data'>): ChangeLine {
  const names = screenNames(data.pack)
  const id = 'article' in change ? change.article : null
  return {
    date: dateOf(change),
    phase: 'to' in change ? change.to.phase : 'none',
    article: id === null ? null : { id, name: names.article(id) },
    text: textOf(change, names, data.pack.articles.find((one) => one.id === id)?.kind === 'instrument'),
    isPrivate: isPrivate(change, data),
  }
}

function textOf(change: Change, names: EntryNames, isInstrument: boolean): string {
  const all = (ids: readonly string[], nameOf: (id: string) => string) => ids.map(nameOf).join(partedBy(lang.value))
  const colon = colonIn(lang.value)
  switch (change.kind) {
    case 'moved':
    case 'step': {
      const nameOf = ({ phase, status }: typeof change.to) =>
        inSentence(change.kind === 'step' || isInstrument ? statusName(status) : phaseName(phase))
      const to = nameOf(change.to)
      return change.from ? t('changes-from-to', { from: nameOf(change.from), to }) : to
    }
    case 'contested':
      return `${inSentence(t('contested'))}${colon}${inSentence(statusName(change.to.status))}`
    case 'flagged':
      return inSentence(statusName(change.entry.status))
    case 'slipped': {
      const { target } = change
      const [status, date] = [inSentence(statusName(target.status)), dateText(target.date)]
      return t('changes-target', { status, date, outcome: outcomeText(target, screenPhrases()) })
    }
    case 'continued': {
      const { kind, of, into } = change.succession
      return t(`changes-continued-${kind}`, { of: all(of, names.article), into: all(into, names.article) })
    }
    case 'proposal': {
      const { symbol, subject, proponents, proponentsLabel } = change.document
      const who = proponentsLabel ?? all(proponents, names.member)
      return [who, symbol, subject].filter((part) => part).join(partedBy(lang.value))
    }
    case 'participant':
      return `${names.member(change.participation.member)}${colon}${t('lookup-participant')}`
    case 'milestone':
      return change.milestone.title
    case 'stated': {
      const { members, articles, stance, statement } = change.position
      const act = stance === null ? '' : ` ${stanceName(stance, members.length)}`
      return `${all(members, names.member)}${act}${colon}${[all(articles, names.article), statement].filter((part) => part !== '').join('. ')}`
    }
  }
}

function isPrivate(change: Change, { pack }: NegotiationView['data']): boolean {
  const layerOf = (kind: Parameters<typeof entityKey>[0], id: string) => pack.provenance.get(entityKey(kind, id))
  switch (change.kind) {
    case 'moved':
    case 'step':
    case 'contested':
      return change.to.entries.some((entry) => !isPublic(entry))
    case 'flagged':
      return !isPublic(change.entry)
    case 'slipped':
      return !isPublic(change.target.entry)
    case 'continued':
      return change.succession.into.some((id) => !isPublic(layerOf('article', id)))
    case 'proposal':
      return !isPublic(layerOf('document', change.document.id))
    case 'participant':
      return !isPublic(layerOf('participation', change.participation.id))
    case 'milestone':
      return !isPublic(layerOf('milestone', change.milestone.id))
    case 'stated':
      return !isPublic(layerOf('position', change.position.id))
  }
}
