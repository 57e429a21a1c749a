/**
 * Migration of a pack from version 1 to 2. Version 1 had fields named after texts and statements of one negotiation;
 * they become texts, statements, and spans of participation. Nothing is dropped: what has no place of its own is kept as
 * a note.
 */
import { effectiveDay } from '../domain/days'
import type { Names } from '../domain/names'
import type { Article, JointStatement, NegotiatingText, Participation, Status, TextPlace } from '../domain/types'
import type { Pack } from './schema'
import type { Pack1 } from './schema-1'
import { STATUS_NAMES_1 } from './status-names-1'
import { WORDS_1 } from './words-1'

export const SECTIONS: NegotiatingText = {
  id: 'consolidated-2020',
  names: {
    en: 'consolidated text of December 2020',
    fr: 'texte récapitulatif de décembre 2020',
    es: 'texto consolidado de diciembre de 2020',
  },
  date: '2020-12-14',
  isComplete: false,
  numbering: 'section',
  sources: [],
}
export const NUMBERS: NegotiatingText = {
  id: 'stabilised-2024',
  names: { en: 'stabilised text', fr: 'texte stabilisé', es: 'texto estabilizado' },
  date: '2024-07-26',
  isComplete: true,
  numbering: 'article',
  sources: [],
}

const SIGNED_2017 = '2017-12-13'
const SIGNED_2019 = '2019-01-25'
const SUPPORTED_2024 = '2024-07-26'
/** Days before the later statements, on which the earlier reckoning of participants ended. */
const [BEFORE_2019, BEFORE_2024] = ['2019-01-24', '2024-07-25']
/** Day of the head count of mid-2021, which applies to members without a known first day. */
const MID_2021 = '2021-06-30'

/** Version 2 of a pack of version 1. */
export function upgradePack1(pack: Pack1): Pack {
  const { statuses, members, proposals, participants, partialLists, ...rest } = pack
  const articles = pack.articles.map(upgradeArticle)
  const isPlaced = ({ id }: NegotiatingText) => articles.some(({ places }) => places.some(({ text }) => text === id))
  return {
    ...rest,
    schema: 2,
    ...WORDS_1,
    coverage: null,
    texts: [SECTIONS, NUMBERS].filter(isPlaced),
    statements: [...jointStatements1(members), ...partialLists.map(listAsStatement)],
    statuses: statuses.map(upgradeStatus),
    articles,
    members: members.map(({ participant, participation, ...member }) => member),
    documents: proposals,
    participations: members.flatMap((member) =>
      participationsOf1(
        member,
        participants.find((seen) => seen.member === member.id),
      ),
    ),
    notes: absencesOf(pack),
  }
}

function upgradeStatus({ kind, wholeText, definition, ...status }: Pack1['statuses'][number]): Status {
  const known = STATUS_NAMES_1[status.id]
  return {
    ...status,
    names: known?.names ?? { en: inWords(status.id) },
    definitions: { ...known?.definitions, en: definition },
    ...(known?.sense && { sense: known.sense }),
    ...(known?.isMinor && { isMinor: true }),
    kind: status.id === 'proposed' || status.id === 'discussed' ? 'activity' : kind,
    appliesTo: wholeText ? ['whole'] : ['article', 'whole'],
  }
}

/** `text-concluded` as `Text concluded`. */
const inWords = (id: string): string => {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function upgradeArticle(article: Pack1['articles'][number]): Article {
  const { section2020, section2020Basis, number2024, title2024, fate, note, ...rest } = article
  const section: readonly TextPlace[] =
    section2020 === null
      ? []
      : [
          {
            text: SECTIONS.id,
            number: section2020,
            ...(section2020Basis === 'recalled-unverified' && { isUnsure: true }),
          },
        ]
  const isIn = fate === 'in-stabilised-text' && article.kind === 'article'
  const number: readonly TextPlace[] =
    number2024 !== null || isIn
      ? [{ text: NUMBERS.id, number: number2024, ...(title2024 !== null && { title: title2024 }) }]
      : []
  const basis = section2020Basis !== null && section2020Basis !== 'recalled-unverified' ? section2020Basis : ''
  return { ...rest, places: [...section, ...number], note: joined([note, basis]) }
}

const joined = (notes: readonly (string | null | undefined)[]): string => notes.filter(Boolean).join(' · ')

type Flags = Pick<Pack1['members'][number], 'id' | 'participation'>

/** Joint statements of version 1, by the flags of its members. */
export function jointStatements1(members: readonly Flags[]): readonly JointStatement[] {
  const statement = (
    id: string,
    date: string,
    names: Names,
    signed: (member: Flags) => boolean,
  ): readonly JointStatement[] => {
    const signatories = members.filter(signed).map((member) => member.id)
    return signatories.length === 0
      ? []
      : [{ id, date, names, count: null, countText: '', members: signatories, isComplete: true, sources: [], note: '' }]
  }
  return [
    ...statement(
      'statement-2017',
      SIGNED_2017,
      {
        en: 'statement of December 2017',
        fr: 'déclaration de décembre 2017',
        es: 'declaración de diciembre de 2017',
      },
      ({ participation }) => participation.signed2017,
    ),
    ...statement(
      'statement-2019',
      SIGNED_2019,
      { en: 'statement of January 2019', fr: 'déclaration de janvier 2019', es: 'declaración de enero de 2019' },
      ({ participation }) => participation.signed2019,
    ),
    ...statement(
      'stabilised-2024',
      SUPPORTED_2024,
      {
        en: 'stabilised text of July 2024',
        fr: 'texte stabilisé de juillet 2024',
        es: 'texto estabilizado de julio de 2024',
      },
      ({ participation }) => participation.supported2024,
    ),
  ]
}

const listAsStatement = ({ id, date, count, countText, verified, sources, note }: Pack1['partialLists'][number]) => ({
  id,
  names: { en: inWords(id) },
  date,
  count,
  countText,
  members: verified,
  isComplete: false,
  sources,
  note,
})

type Statements1 = Pick<Pack1['participants'][number], 'mc11Statement' | 'davos2019Statement' | 'notAssociatedJuly2024'>

/** Spans of participation by the reckoning of version 1: by statement until 2019, then by first appearance, then by flag. */
export function participationsOf1(
  member: Flags & Pick<Pack1['members'][number], 'participant'>,
  seen: Omit<Pack1['participants'][number], keyof Statements1 | 'member'> | undefined,
): readonly Participation[] {
  const { signed2017, signed2019, by2021, by2024, wave, source, confidence } = member.participation
  const spans: { from: string; to: string | null }[] = []
  const end = member.participant ? null : BEFORE_2024
  const first = firstDateIn(seen?.firstSeen ?? '')
  const joins = by2024 && first !== null && effectiveDay(first) >= SIGNED_2019 ? first : null
  const later = [joins, by2021 ? MID_2021 : null].filter((date) => date !== null).sort()[0] ?? null
  if (signed2017) spans.push({ from: SIGNED_2017, to: signed2019 ? end : BEFORE_2019 })
  else if (signed2019) spans.push({ from: SIGNED_2019, to: end })
  if (!signed2019 && later !== null) spans.push({ from: later, to: end })
  if (member.participant && !spans.some(({ to }) => to === null)) spans.push({ from: SUPPORTED_2024, to: null })
  const note = joined([wave, source, seen?.note, seen && seen.joined !== seen.firstSeen ? seen.joined : ''])
  return spans.map(({ from, to }, index) => ({
    id: index === 0 ? `participation-${member.id}` : `participation-${member.id}-${index + 1}`,
    member: member.id,
    from,
    to,
    isCounted: true,
    // A span without it would say that the member was first seen on the day of a head count.
    ...(index === 0 && { firstSeen: seen?.firstSeen ?? 'not known' }),
    ...(seen?.memberStates && { memberStates: seen.memberStates }),
    confidence,
    sources: seen?.sources ?? [],
    note,
  }))
}

/** What the file says of members that never took part: they have no span to which it could belong. */
function absencesOf({ members, notes }: Pack1): Readonly<Record<string, string>> {
  const absent = new Map<string, string[]>()
  for (const { id, participant, participation } of members) {
    const { signed2017, signed2019, by2021, by2024, wave, source, confidence } = participation
    if (participant || signed2017 || signed2019 || by2021 || by2024) continue
    const words = joined([wave, source, confidence])
    absent.set(words, [...(absent.get(words) ?? []), id])
  }
  // A note for each, as a note is limited.
  const said = [...absent].map(([words, ids], index) => [
    index === 0 ? ABSENT : `${ABSENT} ${index + 1}`,
    `${words}: ${ids.join(', ')}`,
  ])
  return { ...notes, ...Object.fromEntries(said) }
}

const ABSENT = 'members without participation'

const firstDateIn = (words: string): string | null => /\d{4}-\d\d(-\d\d)?/.exec(words)?.[0] ?? null
