/** Members, groups, roles, participation and joint statements of a pack from gathered facts. */
import type { JointStatement, Participation } from '../../shared/domain/types'
import { type Facts, type FactsFolder, factsIn, noteOf, optional, sources } from './fields'
import { jointStatements, participationsByFlags } from './participation'

export const membersOf = (facts: FactsFolder) =>
  facts.list('wto_members').map((member) => ({
    id: member.id,
    names: member.wto_name,
    shortNames: member.short,
    aliases: member.aliases,
    demonyms: member.demonyms,
    ambiguous: member.ambiguous === null ? null : ambiguityOf(factsIn(member.ambiguous)),
    group: member.wto_group,
    groupNote: member.wto_group_note,
    euMemberState: member.eu_member_state,
    acceded: member.acceded,
    originalMember: member.original_member,
  }))

const ambiguityOf = (ambiguous: Facts) => ({
  kinds: ambiguous.kinds,
  note: ambiguous.note,
  advice: ambiguous.advice,
  excludePhrases: ambiguous.exclude_phrases,
  weakForms: ambiguous.weak_forms,
  caseSensitiveForms: ambiguous.case_sensitive_forms,
})

/** Groups of several folders, of which the last one wins: a name of any may contain a member's. */
export function groupsOf(folders: readonly FactsFolder[]) {
  const groups = new Map(folders.flatMap((facts) => facts.list('groups')).map((group) => [group.id, group]))
  return [...groups.values()].map((group) => ({
    id: group.id,
    kind: group.kind,
    names: group.names,
    aliases: group.aliases,
    members: group.wto_members,
    membersConfidence: group.members_confidence,
    note: noteOf(group.note),
  }))
}

export const rolesOf = (facts: FactsFolder) =>
  facts.list('people_roles', 'roles').map((role) => ({
    id: role.id,
    role: role.role,
    person: role.person,
    members: role.members,
    article: role.article,
    from: role.from,
    to: role.to,
    datesBasis: role.from_to_basis,
    sources: sources(role.source_url),
    note: noteOf(role.note),
    ...optional({
      label: role.label,
      track: String(role.role).includes('(not JSI)') ? 'multilateral' : undefined,
    }),
  }))

/** Participation by statements and head counts, or by a list of parties, as the facts have it. */
export const participationsOf = (facts: FactsFolder): readonly Participation[] =>
  spansOf(facts).flatMap(({ spans }) => spans.flatMap((span) => asCounted(span, facts.file('members').counting)))

interface Spans {
  readonly member: string
  readonly spans: readonly Participation[]
  /** Remark on a member without a span, which has no place in one. */
  readonly said: string
}

function spansOf(facts: FactsFolder): readonly Spans[] {
  const seen = new Map(facts.list('members', 'members').map((member) => [member.member, member]))
  if (![...seen.values()].some((member) => 'first_seen' in member))
    return [...seen.values()].map((member) => ({
      member: String(member.member),
      spans: spanByList(member),
      said: noteOf(member.note, member.joined_note, ...sources(member.source_url)),
    }))
  return facts.list('wto_members').map((member) => {
    const { wave, source, confidence } = flagsOf(member)
    const spans = spansByStatements(member, seen.get(member.id))
    return { member: String(member.id), spans, said: noteOf(wave, source, confidence) }
  })
}

/** Note on the members that never took part, or at a time that is not known. */
export function absencesOf(facts: FactsFolder): Readonly<Record<string, string>> {
  const absent = new Map<string, string[]>()
  for (const { member, spans, said } of spansOf(facts))
    if (spans.length === 0) absent.set(said, [...(absent.get(said) ?? []), member])
  const lines = [...absent].map(([said, members]) => `${said}: ${members.join(', ')}`)
  return lines.length === 0 ? {} : { 'members without participation': lines.join(' · ') }
}

const spansByStatements = (member: Facts, seen: Facts | undefined): readonly Participation[] =>
  participationsByFlags(
    { id: String(member.id), participant: member.jsi_participant === true, participation: flagsOf(member) },
    seen && {
      firstSeen: String(seen.first_seen),
      joined: String(seen.joined),
      sources: sources(seen.source_url).map(String),
      note: noteOf(seen.note),
      ...(Array.isArray(seen.member_states_27) && { memberStates: seen.member_states_27 }),
    },
  )

function flagsOf(member: Facts) {
  const jsi = factsIn(member.jsi)
  return {
    wave: jsi.wave ? String(jsi.wave) : null,
    signed2017: jsi.signed_2017_12 === true,
    signed2019: jsi.signed_2019_01 === true,
    by2021: jsi.by_2021_07 === true,
    by2024: jsi.by_2024_07 === true,
    supported2024: jsi.supported_stabilised_text_2024_07 === true,
    source: noteOf(jsi.source),
    confidence: String(jsi.confidence ?? ''),
  }
}

/** Date of the list of parties. */
const LISTED = '2024-05-14'
const BEFORE_LIST = '2024-05-13'

function spanByList(member: Facts): readonly Participation[] {
  const { member: id, joined, party_may_2024: isParty } = member
  if (!isParty && !joined) return []
  const from = joined ? String(joined) : LISTED
  return [
    {
      id: `participation-${id}`,
      member: String(id),
      from,
      // One that is not in the list had left before, or joined after it.
      to: isParty || from > BEFORE_LIST ? null : BEFORE_LIST,
      isCounted: true,
      ...(!joined && { firstSeen: 'not known' }),
      ...(Array.isArray(member.member_states_27) && { memberStates: member.member_states_27 }),
      confidence: joined ? 'medium' : 'low',
      sources: sources(member.source_url).map(String),
      note: noteOf(member.note, member.joined_note),
    },
  ]
}

/** A span of the EU, split where the sources' counts begin or cease to include it beside its states. */
function asCounted(span: Participation, counting: unknown): readonly Participation[] {
  if (span.member !== 'eu' || !Array.isArray(counting)) return [span]
  const periods: readonly Facts[] = counting
  const parts = periods.flatMap((period): Participation[] => {
    const from = [span.from, String(period.from)].sort()[1] ?? span.from
    const ends = [span.to, period.to].flatMap((end) => (end ? [String(end)] : [])).sort()
    const to = ends[0] ?? null
    return to !== null && to < from ? [] : [{ ...span, from, to, isCounted: period.eu_itself_counted === true }]
  })
  return parts.map((part, index) => ({
    ...part,
    id: index === 0 ? span.id : `${span.id}-${index + 1}`,
    from: index === 0 && span.from < part.from ? span.from : part.from,
  }))
}

export function statementsOf(facts: FactsFolder): readonly unknown[] {
  const members = facts.list('wto_members').map((member) => ({ id: String(member.id), participation: flagsOf(member) }))
  const signed = members.some(({ participation }) => participation.signed2017)
  const isOfFlags = facts.list('members', 'members').some((member) => 'first_seen' in member)
  return [...(signed && isOfFlags ? jointStatements(members) : []), ...listsOf(facts)]
}

/** Groups of members that asked for, signed or declared something. */
function listsOf(facts: FactsFolder): readonly Partial<JointStatement>[] {
  const annex = facts.part('members', 'annex4_cosponsors')
  const interim = facts.part('members', 'interim_signatories')
  const moratorium = facts.part('members', 'moratorium_statement_2026')
  return [
    {
      ...listed(annex, 'annex-4-cosponsors', {
        en: 'request for Annex 4',
        fr: 'demande d’ajout à l’Annexe 4',
        es: 'petición sobre el Anexo 4',
      }),
      date: String(annex.date ?? '2025-12'),
      count: numberIn(annex.count_dec_2025),
      countText: annex.count_dec_2024 ? `December 2024: ${annex.count_dec_2024}` : '',
    },
    ...('date' in interim
      ? [
          listed(interim, 'interim-signatories', {
            en: 'interim application',
            fr: 'application provisoire',
            es: 'aplicación provisional',
          }),
        ]
      : []),
    ...('date' in moratorium
      ? [
          listed(moratorium, 'moratorium-2026', {
            en: 'statement on duties of April 2026',
            fr: 'déclaration sur les droits de douane (avril 2026)',
            es: 'declaración sobre derechos de aduana (abril de 2026)',
          }),
        ]
      : []),
  ]
}

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** A list of the facts; complete where it is one, else those of it that are known. */
function listed(list: Facts, id: string, names: JointStatement['names']): Partial<JointStatement> {
  const all = Array.isArray(list.list) ? list.list : null
  return {
    id,
    names,
    date: String(list.date),
    count: numberIn(list.count),
    countText: '',
    members: all ?? (Array.isArray(list.verified) ? list.verified : []),
    isComplete: all !== null,
    sources: sources(list.source_url, list.list_source).map(String),
    note: noteOf(list.note, list.symbol, list.list_confidence && `Confidence of the list: ${list.list_confidence}.`),
  }
}
