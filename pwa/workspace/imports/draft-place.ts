/** Place of a draft, by its key: the link to its form, and the name of that. */

import { ADD_KINDS } from '../../../shared/domain/entries/entity-fields'
import type { Subject } from '../../../shared/domain/entries/entries'
import { colonIn } from '../../../shared/domain/text/typography'
import { lang, type PlainKey, t } from '../../i18n'
import { linkInto } from '../../model/navigation'
import { packHere } from '../../model/negotiation/packs-here'
import type { Screen } from '../../model/screens'
import { shownData } from '../../model/state'
import { subjectName } from '../entries/entry-summary'
import { screenNames } from '../report-phrases'

export interface DraftPlace {
  readonly href: string
  readonly name: string
}

interface Form {
  readonly screen: Screen
  readonly params?: Readonly<Record<string, string>>
  readonly name: PlainKey
  /** Subject of a note. */
  readonly subject?: Subject
}

const SUBJECTS = ['article', 'member', 'meeting'] as const

/** Places of drafts, each once: a form may have several. */
export function draftPlaces(
  drafts: readonly { readonly negotiation: string; readonly key: string }[],
): readonly DraftPlace[] {
  const places = new Map<string, DraftPlace>()
  for (const { negotiation, key } of drafts) {
    const { screen, subject, params = {}, name: form } = formOf(key)
    const href = linkInto(negotiation, screen, subject?.id ?? null, params)
    const name = subject ? `${t(form)}${colonIn(lang.value)}${nameOf(subject, negotiation)}` : t(form)
    places.set(`${href} ${name}`, { href, name })
  }
  return [...places.values()]
}

function nameOf(subject: Subject, negotiation: string): string {
  const pack = shownData.value && packHere(shownData.value, negotiation)
  return subjectName(subject, screenNames(pack ?? undefined))
}

function formOf(key: string): Form {
  const [first = '', second = '', third = ''] = key.slice(1).split(' ')
  const kind = SUBJECTS.find((one) => one === first)
  if (kind) return { screen: kind, subject: { kind, id: second }, name: third === 'true' ? 'note-red' : 'note-line' }
  if (first === 'cable') return { screen: 'cable', params: reportParams(second, third), name: 'cable-title' }
  if (first === 'brief') return { screen: 'brief', params: { [second]: third }, name: 'brief-title' }
  return addFormOf(key) ?? { screen: 'record', name: 'sheet-title' }
}

/** Parts of a report follow its meeting, or its first and last day. */
const reportParams = (first: string, second: string): Readonly<Record<string, string>> =>
  /^\d/.test(second) ? { from: first, to: second } : { meeting: first }

function addFormOf(key: string): Form | null {
  const [, kind = '', id] = /^\.add-([a-z]+)(?:-(.*))?$/s.exec(key) ?? []
  if (kind === 'continuation')
    return { screen: 'add', params: { kind, ...(id !== undefined && { article: id }) }, name: 'continuation-title' }
  const known = ADD_KINDS.find((one) => one === kind)
  if (!known) return null
  const [params, name] = [{ kind: known, ...(id !== undefined && { id }) }, `add-title-${known}`] as const
  return { screen: 'add', params, name: id === undefined ? name : `mine-kind-${known}` }
}
