/** Joint statements and spans of participation of the talks on e-commerce, whose facts have flags for them. */
import { effectiveDay } from '../../shared/domain/dates/days'
import type { Names } from '../../shared/domain/text/names'
import type { JointStatement, Participation } from '../../shared/domain/types'

const SIGNED_2017 = '2017-12-13'
const SIGNED_2019 = '2019-01-25'
const SUPPORTED_2024 = '2024-07-26'
/** Days before the later statements, on which the earlier reckoning of participants ended. */
const [BEFORE_2019, BEFORE_2024] = ['2019-01-24', '2024-07-25']
/** Day of the head count of mid-2021, which applies to members without a known first day. */
const MID_2021 = '2021-06-30'

/** A member with what the facts say of its participation. */
interface Flags {
  readonly id: string
  readonly participation: {
    readonly wave: string | null
    readonly signed2017: boolean
    readonly signed2019: boolean
    readonly by2021: boolean
    readonly by2024: boolean
    readonly supported2024: boolean
    readonly source: string
    readonly confidence: string
  }
}

/** When a member was first seen among the participants. */
interface Seen {
  readonly firstSeen: string
  readonly joined: string
  readonly memberStates?: readonly string[]
  readonly sources: readonly string[]
  readonly note: string
}

/** Joint statements, by the flags of the members. */
export function jointStatements(members: readonly Flags[]): readonly JointStatement[] {
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

/** Spans of participation by the flags of a member: by statement until 2019, then by first appearance, then by flag. */
export function participationsByFlags(
  member: Flags & { readonly participant: boolean },
  seen: Seen | undefined,
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

const firstDateIn = (words: string): string | null => /\d{4}-\d\d(-\d\d)?/.exec(words)?.[0] ?? null

const joined = (notes: readonly (string | null | undefined)[]): string => notes.filter(Boolean).join(' · ')
