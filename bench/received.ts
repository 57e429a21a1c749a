/** Entries that a delegation sends in the bench, the last of which shows on the board that all of them are there. */
import { readFile } from 'node:fs/promises'
import type { SharedEntry } from '../shared/delegation/shared-entry'
import { makeRecords } from './records'

const ARTICLE = 'electronic-contracts'
/** After the date of each generated observation. */
const LAST = '2026-11-20'

/** True, in a page, once the board shows the last entry on an article. */
export const isOnBoard = (article = ARTICLE): string =>
  `document.querySelector('main tr:has(a[href$="/articles/${article}"]) time[datetime="${LAST}"]') !== null`

/** So many observations in the order of their making, one in ten for the delegation alone; the last one on an article. */
export async function makeReceived(count: number, article = ARTICLE): Promise<readonly SharedEntry[]> {
  const pack = JSON.parse(await readFile('public/packs/wto-ecommerce.json', 'utf8'))
  const made = makeRecords(pack, count)
    .map(
      (record): SharedEntry => ({
        ...record,
        negotiation: pack.id,
        layer: record.layer === 'public' ? 'public' : 'delegation',
      }),
    )
    .sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1))
  const last = made.pop()
  if (last?.kind !== 'observation') throw new Error('nothing was made')
  return [...made, { ...last, article, date: LAST, madeAt: `${LAST}T10:00:00.000Z`, basis: 'reported' }]
}
