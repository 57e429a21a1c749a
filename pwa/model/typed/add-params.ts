/** What Add opens with on each screen: the kind that is most added there, of what the screen shows. */
import type { AddKind } from '../../../shared/domain/entries/entity-fields'
import type { Address } from '../address'
import type { Screen } from '../screens'

const KINDS: Readonly<Partial<Record<Screen, AddKind>>> = {
  board: 'article',
  article: 'document',
  meeting: 'document',
  member: 'position',
  members: 'participation',
  matrix: 'position',
}

/** Parameters of the address of Add, opened from a screen. */
export function addParams({ screen, id }: Pick<Address, 'screen' | 'id'>): Readonly<Record<string, string>> {
  const kind = KINDS[screen] ?? 'meeting'
  const isOfEntity = screen === 'article' || screen === 'meeting' || screen === 'member'
  return { kind, ...(isOfEntity && id !== null ? { [screen]: id } : {}) }
}
