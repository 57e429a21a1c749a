/**
 * The shipped packs are what the facts make, and nothing of the facts is dropped in silence: records in and records out,
 * and each one that is left out.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPackText } from '../../shared/pack/read'
import type { Pack } from '../../shared/pack/schema'
import { plainNote } from '../packs/plain-notes'
import { ROOT } from '../programs/process.mjs'
import { type Facts, FactsFolder } from './fields'
import { packFrom, packText } from './pack'

const ECOMMERCE = 'wto-ecommerce'
const INVESTMENT = 'wto-investment-facilitation'
const folderOf = (id: string) => join(ROOT, 'facts', id)
const fileOf = (id: string) => readFileSync(join(ROOT, 'public/packs', `${id}.json`), 'utf8')

const packs = new Map<string, Pack>()
for (const id of [ECOMMERCE, INVESTMENT]) {
  const read = readPackText(fileOf(id))
  if (!read.ok) throw new Error(`${id}: ${read.problem.place} ${read.problem.reason}`)
  packs.set(id, read.pack)
}
const shipped = (id: string): Pack => packs.get(id) ?? packFrom(folderOf(id), '0')
const factsOf = (id: string) => new FactsFolder(folderOf(id), folderOf(ECOMMERCE))

it('lists the files that ship', () => {
  const listed: unknown = JSON.parse(readFileSync(join(ROOT, 'public/packs/shipped.json'), 'utf8'))
  const files = readdirSync(join(ROOT, 'public/packs')).filter((name) => name !== 'shipped.json')
  expect(files.map((name) => name.replace('.json', '')).sort()).toEqual(listed)
})

it.each([ECOMMERCE, INVESTMENT])('%s is made from its facts', (id) => {
  const made = packFrom(folderOf(id), shipped(id).version, folderOf(ECOMMERCE))
  expect(packText(made) === fileOf(id), `npm run make-pack -- facts/${id} VERSION facts/${ECOMMERCE}`).toBe(true)
})

const idsIn = (list: readonly Facts[], key = 'id'): readonly string[] => list.map((record) => String(record[key]))

/** Ids in the facts and in the pack, by list. */
const lists = (facts: FactsFolder, pack: Pack): Readonly<Record<string, readonly (readonly string[])[]>> => ({
  themes: [Object.keys(facts.part('articles', 'themes')), pack.themes.map(({ id }) => id)],
  articles: [idsIn(facts.list('articles', 'articles')), pack.articles.map(({ id }) => id)],
  statuses: [idsIn(facts.list('statuses', 'statuses')), pack.statuses.map(({ id }) => id)],
  observations: [idsIn(facts.list('status_events', 'events')), pack.observations.map(({ id }) => id)],
  meetings: [idsIn(facts.list('meetings', 'meetings')), pack.meetings.map(({ id }) => id)],
  roles: [idsIn(facts.list('people_roles', 'roles')), pack.roles.map(({ id }) => id)],
  documents: [idsIn(facts.list('proposals', 'proposals')), pack.documents.map(({ id }) => id)],
  milestones: [idsIn(facts.list('milestones', 'milestones')), pack.milestones.map(({ id }) => id)],
  positions: [idsIn(facts.list('members', 'positions')), pack.positions.map(({ id }) => id)],
  members: [idsIn(facts.list('wto_members')), pack.members.map(({ id }) => id)],
  groups: [idsIn(facts.list('groups')), pack.groups.map(({ id }) => id)],
  participants: [
    idsIn(facts.list('members', 'members'), 'member'),
    [...new Set(pack.participations.map(({ member }) => member))],
  ],
  counts: [
    idsIn(facts.list('members', 'participation_counts'), 'date'),
    pack.participationCounts.map(({ date }) => date),
  ],
})

describe.each([
  [
    ECOMMERCE,
    {
      ...{ themes: [7, 7], articles: [55, 55], statuses: [21, 21], observations: [390, 390], meetings: [69, 69] },
      ...{ roles: [41, 41], documents: [43, 43], milestones: [37, 37], positions: [23, 23], members: [166, 166] },
      // Members that only the statements of 2017, 2019 and 2024 name take part too.
      ...{ groups: [159, 159], participants: [61, 93], counts: [15, 15] },
    },
    {},
  ],
  [
    INVESTMENT,
    {
      ...{ themes: [8, 8], articles: [45, 45], statuses: [18, 18], observations: [175, 175], meetings: [61, 61] },
      ...{ roles: [13, 13], documents: [27, 27], milestones: [17, 17], positions: [10, 10], members: [166, 166] },
      // The groups of all talks, and the Friends group, which both folders have.
      ...{ groups: [1, 159], participants: [103, 101], counts: [13, 13] },
    },
    // Took part in 2021 by the sources, which give no first or last day: told in the notes.
    { participants: ['tr', 'co'] },
  ],
])('%s', (id, counts, leftOut) => {
  const both = lists(factsOf(id), shipped(id))

  it('has these numbers of records in its facts and in its pack', () => {
    const found = Object.entries(both).map(([name, of]) => [name, of.map((ids) => ids.length)])
    expect(Object.fromEntries(found)).toEqual(counts)
  })

  it('leaves out no others than these', () => {
    const missing = Object.entries(both).map(([name, [given = [], made = []]]) => [
      name,
      given.filter((one) => !made.includes(one)),
    ])
    expect(Object.fromEntries(missing.filter(([, ids]) => ids?.length))).toEqual(leftOut)
  })

  it('tells of each member without a span', () => {
    const { members, participations, notes } = shipped(id)
    const takingPart = new Set(participations.map(({ member }) => member))
    const told = notes['members without participation'] ?? ''
    const named = id === INVESTMENT ? ['tr', 'co'] : members.map((member) => member.id)
    expect(named.filter((member) => !takingPart.has(member) && !new RegExp(`\\b${member}\\b`).test(told))).toEqual([])
  })

  it('keeps every note on a file', () => {
    const { notes, coverage } = shipped(id)
    const kept = [...Object.values(notes), coverage?.note ?? ''].join(' · ')
    const given = readdirSync(folderOf(id)).flatMap((file) =>
      Object.entries(factsOf(id).file(file.replace('.json', ''))).flatMap(([key, value]) =>
        /note$|_source$/.test(key) && typeof value === 'string' && value !== '' ? [value] : [],
      ),
    )
    expect(given.filter((note) => !kept.includes(plainNote(note)) && !kept.includes(note))).toEqual([])
  })
})
