/**
 * Pack converter: `npm run make-pack -- FOLDER VERSION` writes `public/packs/wto-ecommerce.json` from a folder of
 * gathered facts. Renames fields to the pack's schema, rewrites editors' notes in plain words and drops nothing; the
 * result must pass `readPack`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPack } from '../shared/pack/read'
import { plainNote } from './plain-notes'

const [folder, version] = process.argv.slice(2)
if (!folder || !version) {
  console.error('usage: npm run make-pack -- FOLDER VERSION')
  process.exit(2)
}
// Untyped on purpose: the schema at the end validates the result.
type Facts = Record<string, never>
type NestedFacts = Readonly<Record<string, Record<string, never> | null>>
const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))

const THEME_NAMES: Record<string, { fr: string; es: string; en?: string }> = {
  enabling: { fr: 'Faciliter le commerce électronique', es: 'Facilitar el comercio electrónico' },
  openness: { fr: 'Ouverture et commerce électronique', es: 'Apertura y comercio electrónico' },
  trust: { fr: 'Confiance et commerce électronique', es: 'Confianza y comercio electrónico' },
  'cross-cutting': { fr: 'Questions transversales', es: 'Cuestiones transversales' },
  telecommunications: { fr: 'Télécommunications', es: 'Telecomunicaciones' },
  'market-access': { fr: 'Accès aux marchés', es: 'Acceso a los mercados' },
  horizontal: {
    en: 'Scope, general and institutional provisions',
    fr: 'Champ d’application, dispositions générales et institutionnelles',
    es: 'Alcance, disposiciones generales e institucionales',
  },
}

/** Extra aliases of articles, by language, that the facts lack. */
const EXTRA_ALIASES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  spam: { fr: ['pourriel'] },
}
const withExtraAliases = (id = '', aliases: Readonly<Record<string, readonly string[]>> = {}) =>
  Object.fromEntries(
    Object.entries(aliases).map(([lang, list]) => [lang, [...list, ...(EXTRA_ALIASES[id]?.[lang] ?? [])]]),
  )

const optional = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  )
const list = (value: unknown) => (Array.isArray(value) ? value : value ? [value] : [])
const sources = (value: unknown) => [...new Set(list(value))]

const articles = read('articles')
const statuses = read('statuses')
const members = read('members')

const pack = {
  schema: 1,
  id: 'wto-ecommerce',
  version,
  names: {
    en: 'WTO Joint Initiative on E-commerce',
    fr: 'Initiative conjointe de l’OMC sur le commerce électronique',
    es: 'Iniciativa conjunta de la OMC sobre el comercio electrónico',
  },
  themes: Object.entries<Facts>(articles.themes).map(([id, theme]) => ({
    id,
    names: { en: theme.en, ...THEME_NAMES[id] },
    section: theme.section,
  })),
  statuses: statuses.statuses.map((s: Facts) => ({
    id: s.id,
    kind: s.kind === 'side' ? 'flag' : 'step',
    order: s.order,
    phase: s.phase,
    wholeText: s.kind === 'whole-text',
    definition: s.definition,
    words: s.words,
    note: s.note,
  })),
  articles: articles.articles.map((a: Facts) => ({
    id: a.id,
    kind: a.kind,
    theme: a.theme,
    names: a.names,
    nameBasis: a.name_basis,
    aliases: withExtraAliases(a.id, a.aliases),
    weakAliases: a.weak_aliases,
    genericName: a.generic_name,
    section2020: a.section_label_2020,
    section2020Basis: a.section_label_basis,
    number2024: a.article_2024 === null ? null : String(a.article_2024),
    title2024: a.title_2024,
    fate: a.fate,
    sources: sources(a.sources),
    note: a.note,
  })),
  members: read('wto_members').map((m: NestedFacts) => ({
    id: m.id,
    names: m.wto_name,
    shortNames: m.short,
    aliases: m.aliases,
    demonyms: m.demonyms,
    ambiguous: m.ambiguous && {
      kinds: m.ambiguous?.kinds,
      note: m.ambiguous?.note,
      advice: m.ambiguous?.advice,
      excludePhrases: m.ambiguous?.exclude_phrases,
      weakForms: m.ambiguous?.weak_forms,
      caseSensitiveForms: m.ambiguous?.case_sensitive_forms,
    },
    group: m.wto_group,
    groupNote: m.wto_group_note,
    euMemberState: m.eu_member_state,
    acceded: m.acceded,
    originalMember: m.original_member,
    participant: m.jsi_participant,
    participation: {
      wave: m.jsi?.wave,
      signed2017: m.jsi?.signed_2017_12,
      signed2019: m.jsi?.signed_2019_01,
      by2021: m.jsi?.by_2021_07,
      by2024: m.jsi?.by_2024_07,
      supported2024: m.jsi?.supported_stabilised_text_2024_07,
      source: m.jsi?.source,
      confidence: m.jsi?.confidence,
    },
  })),
  groups: read('groups').map((g: Facts) => ({
    id: g.id,
    kind: g.kind,
    names: g.names,
    aliases: g.aliases,
    members: g.wto_members,
    membersConfidence: g.members_confidence,
    note: g.note,
  })),
  meetings: read('meetings').meetings.map((m: Facts) => ({
    id: m.id,
    kind: m.kind,
    title: m.title,
    start: m.date_precision === 'month' ? String(m.date_start).slice(0, 7) : m.date_start,
    end: m.date_precision === 'month' ? String(m.date_end).slice(0, 7) : m.date_end,
    chair: m.chair,
    participants: m.participating_members,
    urls: m.url,
    topics: m.topics,
    verified: m.verified,
    note: m.note,
  })),
  observations: read('status_events').events.map((e: Facts) => ({
    id: e.id,
    article: e.article,
    date: e.date,
    status: e.status,
    statement: e.statement,
    basis: e.basis,
    evidence: { url: e.source_url, ...optional({ alsoAt: e.corroborating_urls }) },
    reportedBy: e.reported_by,
    ...optional({
      meeting: e.meeting,
      outstandingCount: e.outstanding_count,
      target: e.target_status && { status: e.target_status, date: e.target_date },
      dependsOn: e.depends_on,
      note: e.note,
    }),
  })),
  roles: read('people_roles').roles.map((r: Facts) => ({
    id: r.id,
    role: r.role,
    person: r.person,
    members: r.members,
    article: r.article,
    from: r.from,
    to: r.to,
    datesBasis: r.from_to_basis,
    sources: sources(r.source_url),
    note: r.note,
    ...optional({ label: r.label, track: `${r.role}`.includes('(not JSI)') ? 'multilateral' : undefined }),
  })),
  proposals: read('proposals').proposals.map((p: Facts) => ({
    id: p.id,
    symbol: p.symbol,
    symbolBasis: p.symbol_basis,
    date: p.date,
    subject: p.subject,
    articles: p.articles,
    proponents: p.proponents,
    sources: sources(p.source_url),
    note: p.note,
    ...optional({ proponentsLabel: p.proponents_label }),
  })),
  milestones: read('milestones').milestones.map((m: Facts) => ({
    id: m.id,
    date: m.date,
    track: m.track,
    title: m.title,
    description: m.description,
    confidence: m.confidence,
    sources: sources(m.source_url),
    note: m.note,
  })),
  positions: members.positions.map((p: Facts) => ({
    id: p.id,
    date: p.date,
    members: p.members,
    articles: p.articles,
    stance: p.stance ?? null,
    statement: p.statement,
    sources: sources(p.source_url),
    ...optional({ track: p.track, note: p.note }),
  })),
  participants: members.members.map((m: Facts) => ({
    member: m.member,
    firstSeen: m.first_seen,
    joined: m.joined,
    mc11Statement: m.mc11_statement,
    davos2019Statement: m.davos_2019_statement,
    notAssociatedJuly2024: m.not_associated_july_2024,
    sources: sources(m.source_url),
    note: m.note,
    ...optional({ memberStates: m.member_states_27 }),
  })),
  participationCounts: members.participation_counts.map((c: Facts) => ({
    date: c.date,
    count: c.count,
    source: c.source_url,
  })),
  partialLists: [
    {
      id: 'annex-4-cosponsors',
      date: '2025-12',
      count: members.annex4_cosponsors.count_dec_2025,
      countText: `December 2024: ${members.annex4_cosponsors.count_dec_2024}`,
      verified: members.annex4_cosponsors.verified,
      sources: sources(members.annex4_cosponsors.source_url),
      note: members.annex4_cosponsors.note,
    },
    {
      id: 'interim-signatories',
      date: members.interim_signatories.date,
      count: members.interim_signatories.count,
      countText: '',
      verified: members.interim_signatories.verified,
      sources: sources(members.interim_signatories.source_url),
      note: members.interim_signatories.note,
    },
  ],
  notes: {
    themes: articles.themes_source,
    'section labels': articles.label_note,
    'article texts': articles.verification_note,
    'article numbers': articles.numbering_note,
    'weak aliases': articles.alias_note,
    meetings: read('meetings').note,
    participants: members.note,
    stances: members.stance_note,
    statuses: statuses.note,
    phases: statuses.phase_note,
    observations: read('status_events').note,
    horizontal: articles.themes.horizontal.note,
  },
}

const checked = readPack(pack)
if (!checked.ok) {
  console.error(`The facts do not make a pack: ${checked.problem.place} ${checked.problem.reason}`)
  process.exit(1)
}
const inPlainWords = (key: string, value: unknown) =>
  (key === 'note' || key === 'source') && typeof value === 'string' ? plainNote(value) : value
const lines = JSON.stringify(pack, inPlainWords, 0).replace(/\},\{/g, '},\n{')
writeFileSync('public/packs/wto-ecommerce.json', `${lines}\n`)
console.log(
  `${pack.articles.length} articles, ${pack.observations.length} observations, ${pack.members.length} members`,
)
