/** Text beside the verb of a position or role, with its language. */
import type { HeldPosition } from '../../../shared/domain/queries/positions'
import { roleName } from '../../model/role-name'
import { negotiation } from '../../model/state'

interface StandWords {
  readonly text: string
  /** `en` for text of the dataset; roles are translated, and the user writes in any language. */
  readonly lang: 'en' | undefined
}

export function heldPositionWords({ id, stance, symbol, statement, origin }: HeldPosition): StandWords {
  const role = stance === 'facilitates' ? negotiation.value?.pack.roles.find((known) => known.id === id) : undefined
  if (role) {
    const name = roleName(role.role)
    const text = [role.person, name].filter((part) => part).join(', ')
    return { text, lang: name === role.role ? 'en' : undefined }
  }
  return { text: [symbol, statement].filter((part) => part).join(', '), lang: origin === 'pack' ? 'en' : undefined }
}
