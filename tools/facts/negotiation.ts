/** Metadata of a negotiation in its pack, from gathered facts: sites, words, coverage, notes. */
import { expandBraces } from './braces'
import { EDITIONS, type Edition, NO_EDITION } from './editions'
import { type Facts, type FactsFolder, factsIn, noteOf, optional } from './fields'

export const editionOf = (facts: FactsFolder): Edition => EDITIONS[String(facts.file('negotiation').id)] ?? NO_EDITION

export function negotiationOf(facts: FactsFolder, edition: Edition) {
  const { id, names, short_names: shortNames, topic_words: topic, ...rest } = facts.file('negotiation')
  const { completeTo, searchedOn, says, note } = facts.file('coverage')
  return {
    id,
    names,
    shortNames,
    coverage: { completeTo, searchedOn, names: says, note },
    sites: facts.list('negotiation', 'sites').map(siteOf),
    topic: edition.topic ?? withoutRoles(factsIn(topic), edition),
    addressMarks: edition.addressMarks ?? [rest.address_marks].flat().flatMap((mark) => wildcardsOf(String(mark))),
    documentSymbols: rest.document_symbols,
    publishers: edition.publishers,
    roleKinds: edition.roleKinds,
    texts: edition.places.map(({ text }) => text),
  }
}

/** A site without the fields that are not known. */
function siteOf({ origin, languages, note }: Facts) {
  const known = Object.entries(factsIn(languages)).map(([lang, addresses]) => {
    const { news, topic, feed } = factsIn(addresses)
    return [lang, { ...optional({ news, topic }), feed: feed ?? null }]
  })
  return { origin, languages: Object.fromEntries(known), note: noteOf(note) }
}

/** Topic words, braces expanded, that are not words for a role: a word has one meaning for the recogniser. */
function withoutRoles(topic: Readonly<Record<string, unknown>>, { roleKinds }: Edition) {
  const roles = new Set(roleKinds.flatMap(({ words }) => Object.values(words).flat()))
  const kept = (lists: unknown) =>
    Object.fromEntries(
      Object.entries(factsIn(lists)).map(([lang, words]) => [
        lang,
        [words]
          .flat()
          .flatMap((word) => expandBraces(String(word)))
          .filter((word) => !roles.has(word)),
      ]),
    )
  return { strong: kept(topic.strong), weak: kept(topic.weak), elsewhere: kept(topic.elsewhere) }
}

/**
 * Address marks of a regular expression: its groups of words spelt out, `*` for all else that is not literal.
 * `/(ecom|jsec)_\d\d…\.htm` is `/ecom_*.htm` and `/jsec_*.htm`.
 */
export function wildcardsOf(pattern: string): readonly string[] {
  const [whole = '', before = '', words = ''] = /^([^(]*)\((\w+(?:\|\w+)+)\)/.exec(pattern) ?? []
  if (whole !== '') return words.split('|').flatMap((word) => wildcardsOf(before + word + pattern.slice(whole.length)))
  return [
    pattern
      .replace(/\([^)]*\)\??|\[[^\]]*\](?:\{\d+\})?|\\d/g, '*')
      .replaceAll('\\.', '.')
      .replace(/\*+/g, '*'),
  ]
}

export function notesOf(facts: FactsFolder) {
  const articles = facts.file('articles')
  const members = facts.file('members')
  const gaps = [facts.file('coverage').gaps].flat().map((gap) => {
    const { from, to, what } = factsIn(gap)
    return from ? `${from} to ${to}: ${what}` : String(what)
  })
  const notes = {
    themes: articles.themes_source,
    'section labels': articles.label_note,
    'article texts': articles.verification_note,
    'article numbers': articles.numbering_note,
    'weak aliases': articles.alias_note,
    meetings: facts.file('meetings').note,
    participants: noteOf(members.note, members.counting_note),
    stances: members.stance_note,
    statuses: facts.file('statuses').note,
    phases: facts.file('statuses').phase_note,
    observations: facts.file('status_events').note,
    addresses: facts.file('negotiation').address_note,
    topic: facts.file('negotiation').note,
    gaps: gaps.join('; '),
  }
  return Object.fromEntries(
    Object.entries(notes).flatMap(([name, note]) => (typeof note === 'string' ? [[name, noteOf(note)]] : [])),
  )
}
