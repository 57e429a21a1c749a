/** Lines of the meeting log: stated again with a change, and what each can become when the meeting is written up. */
import { assemble } from '../../../shared/domain/assembly/assemble'
import { isInstant } from '../../../shared/domain/dates/days'
import {
  type InterventionEntry,
  type InterventionVerb,
  type Layer,
  type ObservationEntry,
  type PositionEntry,
  saidAt,
} from '../../../shared/domain/entries/entries'
import { isOfDevice, isPublic, viewFor } from '../../../shared/domain/entries/layers'
import { saidOn } from '../../../shared/domain/queries/interventions'
import type { Day, Negotiation, Stance, Status } from '../../../shared/domain/types'
import { type NameBook, withWords } from '../../../shared/reports/phrases'
import { t } from '../../i18n'
import { envelopeAgain } from '../../model/envelope'
import { negotiation, openData, publicData } from '../../model/state'
import { withdrawalsOf } from '../../model/typed/undo'
import { screenNames } from '../report-phrases'

/** Editable fields of a line. */
export type LineContent = Pick<InterventionEntry, 'member' | 'article' | 'verb' | 'text'>

/** The line as another entry, at its place in the log; the earlier one is to be withdrawn. */
export function sameLineAgain(
  line: InterventionEntry,
  layer: Layer,
  content: Partial<LineContent> = {},
): InterventionEntry {
  const at = saidAt(line)
  return { ...line, ...content, ...envelopeAgain(layer, line.by), ...(isInstant(at) && { at }) }
}

/** The line with another visibility, and the entries of that step: the earlier one is withdrawn. */
export function withLayer(line: InterventionEntry, layer: Layer) {
  const next = sameLineAgain(line, layer)
  return { next, entries: [next, ...withdrawalsOf([line], t(`entries-reason-${layer}`), false)] }
}

/** Day on which a line was said, at the meeting that it names. */
export const dayOfLine = (line: Pick<InterventionEntry, 'meeting' | 'day'>): Day =>
  saidOn(negotiation.value?.pack.meetings ?? [])(line)

/** The meeting that a line names: what was said at none, is of none. */
const meetingOfLine = ({ meeting }: InterventionEntry): { readonly meeting?: string } =>
  meeting === null ? {} : { meeting }

/**
 * The line as a whole sentence in the language of the interface, with the words that were noted, and the names that those have who
 * can see it: `null` where its article has none.
 */
export function sentenceOf({ member, article, verb, text }: LineContent, layer: Layer): string | null {
  const names = namesFor(layer, article)
  if (!names) return null
  const sentence = t(`log-sentence-${verb}`, { member: names.member(member), article: names.article(article) })
  return withWords(sentence, text)
}

function namesFor(layer: Layer, article: string): NameBook | null {
  if (isOfDevice({ layer })) return screenNames()
  const shared = isPublic({ layer }) ? publicData.value?.negotiation : delegationView()
  return shared?.articles.some(({ id }) => id === article) ? screenNames(shared) : null
}

/** The negotiation as the delegation has it. */
function delegationView(): Negotiation | null {
  const data = openData.value
  return data && assemble(data.pack, viewFor(data.entries, 'delegation', data.pack))
}

/** A status update: the member said so, in the words of a sentence, at the meeting. */
export const statusOfLine = (
  line: InterventionEntry,
  status: string,
  layer: Layer,
  statement: string,
): ObservationEntry => ({
  kind: 'observation',
  ...envelopeAgain(layer, line.by),
  article: line.article,
  date: dayOfLine(line),
  status,
  statement,
  basis: 'reported',
  evidence: { url: null },
  reportedBy: { person: null, role: null, members: [line.member] },
  ...meetingOfLine(line),
})

export const positionOfLine = (line: InterventionEntry, stance: Stance, layer: Layer): PositionEntry => ({
  kind: 'position',
  ...envelopeAgain(layer, line.by),
  day: dayOfLine(line),
  member: line.member,
  article: line.article,
  stance,
  statement: line.text,
  ...meetingOfLine(line),
  url: null,
})

/** Stance that a verb expresses; asking and informing express none. */
export const STANCE_OF_VERB: Readonly<Partial<Record<InterventionVerb, Stance>>> = {
  supports: 'supports',
  objects: 'opposes',
  proposes: 'tabled',
}

/**
 * Status that an intervention shows by itself: that the article was proposed, or discussed. Such a status, an activity, never
 * moves an article back. `''` in a negotiation that has none.
 */
export function statusOfVerb(verb: InterventionVerb, statuses: readonly Status[]): string {
  const activities = statuses.filter(({ kind, appliesTo }) => kind === 'activity' && appliesTo.includes('article'))
  const phase = verb === 'proposes' ? 'proposed' : 'under-discussion'
  return (activities.find((status) => status.phase === phase) ?? activities[0])?.id ?? ''
}
