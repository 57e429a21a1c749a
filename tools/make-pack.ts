/**
 * Pack converter: `npm run make-pack -- FOLDER VERSION [MEMBERS]` writes `public/packs/<negotiation>.json` from a folder of
 * gathered facts; members and groups that the folder lacks are read from the folder MEMBERS. Renames fields to the pack's
 * schema, rewrites editors' notes in plain words and drops nothing; the result must pass `readPack`.
 */
import { writeFileSync } from 'node:fs'
import { readPack } from '../shared/pack/read'
import { PACK_SCHEMA } from '../shared/pack/schema'
import { articlesOf, statusesOf, themesOf } from './facts/articles'
import { FactsFolder } from './facts/fields'
import { editionOf, negotiationOf, notesOf } from './facts/negotiation'
import { groupsOf, membersOf, participationsOf, rolesOf, statementsOf } from './facts/people'
import { documentsOf, meetingsOf, milestonesOf, observationsOf, positionsOf } from './facts/record'

const [folder, version, membersFolder = folder] = process.argv.slice(2)
if (!folder || !version || !membersFolder) {
  console.error('usage: npm run make-pack -- FOLDER VERSION [MEMBERS]')
  process.exit(2)
}
const facts = new FactsFolder(folder, membersFolder)
const edition = editionOf(facts)
const { id, names, ...negotiation } = negotiationOf(facts, edition)

const checked = readPack({
  schema: PACK_SCHEMA,
  id,
  version,
  names,
  ...negotiation,
  themes: themesOf(facts),
  statuses: statusesOf(facts),
  articles: articlesOf(facts, edition),
  members: membersOf(facts),
  groups: groupsOf([new FactsFolder(membersFolder, folder), facts]),
  meetings: meetingsOf(facts),
  observations: observationsOf(facts),
  roles: rolesOf(facts),
  documents: documentsOf(facts),
  milestones: milestonesOf(facts),
  positions: positionsOf(facts),
  participations: participationsOf(facts),
  participationCounts: facts
    .list('members', 'participation_counts')
    .map(({ date, count, source_url: source }) => ({ date, count, source })),
  statements: statementsOf(facts),
  notes: notesOf(facts),
})
if (!checked.ok) {
  console.error(`The facts do not make a pack: ${checked.problem.place} ${checked.problem.reason}`)
  process.exit(1)
}
const { pack } = checked
const lines = JSON.stringify(pack).replace(/\},\{/g, '},\n{')
writeFileSync(`public/packs/${pack.id}.json`, `${lines}\n`)
console.log(
  `${pack.articles.length} articles, ${pack.observations.length} observations, ${pack.members.length} members`,
)
