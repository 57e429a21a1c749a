import { expect, it } from 'vitest'
import { frame, shippedMembers } from '../../testing/tables'
import { nameIn } from '../domain/text/names'
import { MemberNames } from './members'
import { OTHER_STATES } from './states/states'

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

const everybody = new MemberNames(frame.members, 'en')
const LANGS_OF_NAMES = ['en', 'fr', 'es'] as const
const MEMBERS = frame.members.map((member) => [nameIn(member.names, 'en'), member] as const)

it.each([
  ['Algeria; Iran; Ethiopia; Serbia', ['dz', 'ir', 'et', 'rs']],
  ['DZA, IRN and USA', ['dz', 'ir', 'us']],
  ['Iran (Islamic Republic of)', ['ir']],
  ['Democratic People’s Republic of Korea; République de Corée', ['kp', 'kr']],
  ['Saint-Siège; Palestina', ['va', 'ps']],
  ['Bosnia & Herzegovina', ['ba']],
  ['Sudan, South Sudan', ['sd', 'ss']],
])('reads states outside the organisation: %j', (cell, ids) =>
  expect(everybody.read(cell)).toEqual({ ids, unknown: [] }),
)

it.each(MEMBERS)('reads %s by each of its names in three languages', (_, { id, names, shortNames, aliases }) => {
  const all = LANGS_OF_NAMES.flatMap((lang) => [names[lang] ?? id, shortNames[lang] ?? id, ...(aliases[lang] ?? [])])
  const read = (name: string) => everybody.read(name).ids.join()
  // “Congo” and “Guinea” alone are of one state; what two states are called names neither.
  expect(all.filter((name) => read(name) !== id && read(name) !== '')).toEqual([])
  expect(LANGS_OF_NAMES.map((lang) => read(shortNames[lang] ?? ''))).toEqual([id, id, id])
})

it.each(OTHER_STATES.map(({ shortNames, ...state }) => [nameIn(shortNames, 'en'), { ...state, shortNames }] as const))(
  'proposes no other for %s where it does not take part',
  (_, { names: full, shortNames, aliases }) => {
    const all = [...Object.values(full), ...Object.values(shortNames), ...Object.values(aliases).flat()]
    const proposed = all.flatMap((name) =>
      names.read(name).unknown.flatMap(({ text, near }) => near.map((one) => [text, one])),
    )
    expect(proposed).toEqual([])
  },
)

it.each([
  ['Algreia', []],
  ['Nigera', ['Niger']],
  ['Unted States', ['United States']],
  ['Austraila', ['Australia']],
])('suggests for %s: %j', (text, near) => expect(names.read(text).unknown).toEqual([{ text, near }]))

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
