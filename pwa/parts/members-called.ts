/** Words for those who take part, as the open negotiation calls them, and names of the places with them. */
import type { MemberTerm } from '../../shared/domain/types'
import { t } from '../i18n'
import type { Place } from '../model/screens'
import { negotiation } from '../model/state'

/** What the open negotiation calls them. */
export const memberTerm = (): MemberTerm => negotiation.value?.pack.memberTerm ?? 'members'

/** Heading of those who take part: *Members*, *Parties* or *Participants*. */
export const membersCalled = (term = memberTerm()): string => t('members-called', { term })

/** Name of a place of the navigation. */
export const placeName = (place: Place): string => (place === 'members' ? membersCalled() : t(`nav-${place}`))
