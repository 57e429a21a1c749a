/** Entries erased with a private one: its earlier versions, and the withdrawals of these, which have words of their own. */
import { type Entry, isEntityEntry } from '../../../shared/domain/entries/entries'
import { isOfDevice } from '../../../shared/domain/entries/layers'

/** Ids of the private entries that go with one, itself included. */
export function erasedWith(entry: Entry, entries: readonly Entry[]): readonly string[] {
  const secret = entries.filter(({ layer, negotiation }) => isOfDevice({ layer }) && negotiation === entry.negotiation)
  const ids = new Set([entry.id])
  for (const one of secret) if (isEarlierVersion(one, entry)) ids.add(one.id)
  for (let before = 0; before < ids.size; ) {
    before = ids.size
    for (const one of secret) {
      if (ids.has(one.id) && 'supersedes' in one && one.supersedes !== undefined)
        for (const { id } of secret) if (id === one.supersedes) ids.add(id)
      if (one.kind === 'withdrawal' && ids.has(one.withdraws)) ids.add(one.id)
    }
  }
  return [...ids]
}

/** True for an earlier private entry whose place another took: an entity of the same id, a note on the same subject. */
function isEarlierVersion(one: Entry, of: Entry): boolean {
  if (one.madeAt > of.madeAt || one.kind !== of.kind) return false
  if (one.kind === 'note' && of.kind === 'note')
    return one.subject.kind === of.subject.kind && one.subject.id === of.subject.id && one.redLine === of.redLine
  if (one.kind === 'text' && of.kind === 'text') return one.fields.id === of.fields.id
  return isEntityEntry(one) && isEntityEntry(of) && one.entity.id === of.entity.id
}
