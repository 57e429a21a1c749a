import { expect, it } from 'vitest'
import type { Cell, HeldPosition } from '../../../shared/domain/queries/positions'
import { countHeld } from './count-held'

const stand = (of: Partial<HeldPosition>): HeldPosition =>
  ({ kind: 'position', sources: [], symbol: null, meeting: null, ...of }) as HeldPosition
const cell = (article: string, member: string, stands: readonly HeldPosition[], roles: readonly HeldPosition[] = []) =>
  ({ article, member, stands, roles }) as Cell
const SOURCED = stand({ symbol: 'TN/1' })

it.each<[string, readonly Cell[], Partial<ReturnType<typeof countHeld>>]>([
  [
    'articles and members of what has a source',
    [cell('spam', 'ch', [SOURCED]), cell('spam', 'sg', [], [SOURCED]), cell('privacy', 'ch', [SOURCED])],
    { positions: 2, roles: 1, articles: 2, members: 2 },
  ],
  [
    'neither article nor member of an intervention',
    [cell('spam', 'ch', [stand({ kind: 'room', meeting: 'plenary' })])],
    { interventions: 1, unsourced: 0, positions: 0, articles: 0, members: 0 },
  ],
  [
    'a position that was stated at a meeting',
    [cell('spam', 'ch', [stand({ meeting: 'plenary' })])],
    { positions: 1, unsourced: 0, articles: 1, members: 1 },
  ],
  [
    'neither of a position without a source',
    [cell('spam', 'ch', [stand({})])],
    { positions: 0, unsourced: 1, articles: 0, members: 0 },
  ],
])('counts %s', (_, cells, expected) => {
  expect(countHeld(cells)).toMatchObject(expected)
})
