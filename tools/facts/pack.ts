/**
 * Pack of a negotiation from a folder of gathered facts. Renames fields to the pack's schema and rewrites editors' notes in
 * plain words; members and groups that the folder lacks are read from another one.
 */
import { readPack } from '../../shared/pack/read'
import { PACK_SCHEMA, type Pack } from '../../shared/pack/schema'
import { articlesOf, statusesOf, themesOf } from './articles'
import { FactsFolder } from './fields'
import { editionOf, negotiationOf, notesOf } from './negotiation'
import { absencesOf, groupsOf, membersOf, participationsOf, rolesOf, statementsOf } from './people'
import { recognitionOf } from './recognition'
import { documentsOf, meetingsOf, milestonesOf, observationsOf, positionsOf } from './record'

/** Makes and validates the pack. Throws where the facts do not make one. */
export function packFrom(folder: string, version: string, membersFolder: string = folder): Pack {
  const facts = new FactsFolder(folder, membersFolder)
  const edition = editionOf(facts)
  const { id, names, ...negotiation } = negotiationOf(facts, edition)
  const checked = readPack({
    schema: PACK_SCHEMA,
    id,
    version,
    names,
    ...negotiation,
    ...recognitionOf(facts),
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
    notes: { ...notesOf(facts), ...absencesOf(facts) },
  })
  if (!checked.ok) throw new Error(`The facts do not make a pack: ${checked.problem.place} ${checked.problem.reason}`)
  return checked.pack
}

/** Text of a pack's file: one entity a line, so that a change reads as one. */
export const packText = (pack: Pack): string => `${JSON.stringify(pack).replace(/\},\{/g, '},\n{')}\n`
