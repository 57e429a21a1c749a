import { describe, expect, it } from 'vitest'
import { LADDER_TEMPLATE, withNewStatus, withoutStatus, withStatusReading } from '../../table/ladder'
import { ladderEdits, NO_LADDER_EDITS, withLadderEdits } from './ladder-edits'

const ladder = LADDER_TEMPLATE
const idsOf = (statuses: readonly { readonly id: string }[]) => statuses.map(({ id }) => id)

describe('edits of a ladder', () => {
  it('are none of the same ladder', () => {
    expect(ladderEdits(ladder, ladder)).toEqual(NO_LADDER_EDITS)
    expect(withLadderEdits(ladder, NO_LADDER_EDITS)).toEqual(ladder)
  })

  it('state a new status, one that goes, and one that changes, apart', () => {
    const after = withoutStatus(
      withStatusReading(withNewStatus(ladder, 'Toilettage', 'clean'), 'parked', 'proposed'),
      'discussed',
    )
    const edits = ladderEdits(ladder, after)
    expect(edits).toMatchObject({
      changed: [{ id: 'parked', phase: 'proposed' }],
      added: [{ id: 'toilettage', phase: 'clean' }],
      removed: ['discussed'],
    })
    expect(idsOf(withLadderEdits(ladder, edits))).toEqual(idsOf(after))
  })

  it('hold for a ladder that changed meanwhile', () => {
    const edits = ladderEdits(ladder, withNewStatus(ladder, 'Toilettage', 'clean'))
    const [first, ...others] = ladder
    const meanwhile = [{ ...first, names: { en: 'Put forward' } } as typeof first & object, ...others]
    const made = withLadderEdits(meanwhile, edits)
    expect(made[0]?.names).toEqual({ en: 'Put forward' })
    expect(idsOf(made)).toContain('toilettage')
    expect(withLadderEdits(made, edits)).toEqual(made)
  })
})
