/** Localised name of a kind of meeting: the negotiation's own, else the catalogue's, else the text of the data. */
import type { MeetingKind } from '../../shared/domain/types'
import { nameIn, word } from '../i18n'
import { negotiation } from './state'

/** Kinds that the open negotiation names itself. */
export const ownMeetingKinds = (): readonly MeetingKind[] => negotiation.value?.pack.meetingKinds ?? []

/** Of the open negotiation, unless the kinds of another are given. */
export function meetingKindName(kind: string, kinds = ownMeetingKinds()): string {
  const own = kinds.find(({ id }) => id === kind)
  return own ? nameIn(own.names) : word('kind', kind)
}
