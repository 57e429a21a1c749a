import { expect, it } from 'vitest'
import { shippedMembers } from '../../testing/tables'
import { MemberNames } from './members'

const names = new MemberNames(shippedMembers, 'en')

it.each([
  ['Japan', ['jp']],
  ['jp', ['jp']],
  ['Japon; Nouvelle-Zélande', ['jp', 'nz']],
  ['Corea, República de', ['kr']],
  ['Korea, Republic of; China', ['kr', 'cn']],
  ['Hong Kong, China, Japan', ['hk', 'jp']],
  ['Antigua and Barbuda', ['ag']],
  ['Antigua/Barbuda and Canada', ['ag', 'ca']],
  ['Estados Unidos', ['us']],
  ['the European Union', ['eu']],
  ['Côte d’Ivoire / Togo', ['ci', 'tg']],
  ['JAPAN\nCANADA', ['jp', 'ca']],
  ['Japan, japon', ['jp']],
  ['', []],
])('reads %j', (cell, ids) => expect(names.read(cell)).toEqual({ ids, unknown: [] }))

it('names what no member is called, with the nearest that one is', () =>
  expect(names.read('Cannada; Atlantis; Japan')).toEqual({
    ids: ['jp'],
    unknown: [
      { text: 'Cannada', near: ['Canada'] },
      { text: 'Atlantis', near: [] },
    ],
  }))

it('reads every name that a member has in three languages', () => {
  const wrong = shippedMembers.flatMap((member) =>
    [...Object.values(member.names), ...Object.values(member.shortNames), member.id].filter(
      (name) => names.read(name).ids.join() !== member.id,
    ),
  )
  expect(wrong).toEqual([])
})
