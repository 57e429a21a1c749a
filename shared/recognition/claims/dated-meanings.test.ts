/** A word that means one status at one time and another later, as statuses with dated meanings state it. */
import { expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import type { Status } from '../../domain/types'
import { compileLexicons } from '../compile'
import { readPage } from '../read'

const [parked] = fixturePack.statuses.filter(({ id }) => id === 'parked')
if (!parked) throw new Error('The fixture has no parked status')
const later: Status = { ...parked, id: 'set-aside-complete', phase: 'clean', usedFrom: '2023-05', usedTo: '2023-12' }
const statuses = fixturePack.statuses.map((one) =>
  one === parked ? { ...one, usedFrom: '2021-07', usedTo: '2022-12' } : one,
)
const lexicons = {
  'with dated meanings': compileLexicons({ ...fixturePack, statuses: [...statuses, later] }),
  'with one meaning': compileLexicons(fixturePack),
}

it.each<[keyof typeof lexicons, day: string, status: string]>([
  ['with dated meanings', '22 July 2021', 'parked'],
  ['with dated meanings', '12 May 2023', 'set-aside-complete'],
  ['with dated meanings', '12 March 2024', 'parked'],
  ['with one meaning', '12 May 2023', 'parked'],
])('%s an article set aside on %s is %s', (of, day, status) => {
  const text = `At the e-commerce plenary on ${day}, the article on spam was parked.`
  const { claims } = readPage(lexicons[of], { blocks: [text], title: 'E-commerce negotiations', lang: 'en' })
  expect(claims.map(({ article, status }) => `${article} ${status}`)).toEqual([`spam ${status}`])
})
