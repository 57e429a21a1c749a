/**
 * Scores readings of whole pages against gold: what would be saved, by whom, of when, and what must not be read at all.
 * Every difference is told as a failure of a named kind.
 */
import type { Phase } from '../../shared/domain/types'
import type { Gold, GoldStatement } from './gold'
import type { PageReading, ReadDate, ReadPosition, ReadStatement } from './read-pages'

export interface Share {
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly precision: number
  readonly recall: number
}

export const FAILURES = [
  'not-stated',
  'other-status',
  'too-sure',
  'page-without-one',
  'must-not-be-read',
  'missed',
  'wrong-speaker',
  'wrong-date',
  'wrong-page-date',
  'wrong-suggestion',
  'wrong-position',
  'missed-position',
] as const

export interface Failure {
  readonly kind: (typeof FAILURES)[number]
  readonly file: string
  readonly what: string
}

export interface PagesScore {
  readonly pages: number
  /** All that is shown as a statement. */
  readonly statements: Share
  /** Those that say more than that an article is under discussion. */
  readonly decided: Share
  readonly underDiscussion: Share
  readonly byLanguage: Readonly<Record<string, Share>>
  readonly suggestions: Pick<Share, 'right' | 'wrong' | 'precision'>
  /** Of the right statements. `none`: the reading has no speaker, and the page has one. */
  readonly speakers: {
    readonly right: number
    readonly none: number
    readonly wrong: number
    readonly rightOrNone: number
  }
  readonly dates: Dates
  readonly pageDates: Dates
  /** Rows of tables: status and date. */
  readonly rows: Pick<Share, 'right' | 'wrong' | 'missed'>
  /** Readings of text that must not be read, by the reason. */
  readonly mustNotBeRead: Readonly<Record<string, number>>
  readonly withoutStatement: { readonly pages: number; readonly statements: number; readonly suggestions: number }
  readonly positions: Share
  readonly failures: readonly Failure[]
}

interface Dates {
  readonly right: number
  /** Asked though the page gives one. */
  readonly asked: number
  readonly wrong: number
  readonly rightOrAsked: number
}

/** Scores readings; each needs its gold. */
export function scorePages(readings: readonly PageReading[], golds: ReadonlyMap<string, Gold>): PagesScore {
  const pages = readings.map((reading) => {
    const gold = golds.get(reading.file)
    if (!gold) throw new Error(`${reading.file} has no gold`)
    return scorePage(reading, gold)
  })
  const told = pages.flatMap(({ told }) => told)
  const missed = pages.flatMap(({ missed }) => missed)
  const right = told.flatMap(({ gold, reading }) => (gold ? [{ gold, reading }] : []))
  const rows = right.filter(({ gold }) => gold.row)
  const wrongRows = pages.filter(({ hasRows }) => hasRows).flatMap(({ told }) => told.filter(({ gold }) => !gold))
  const misdated = rows.filter(({ gold, reading }) => judgedDate(reading.date, datesOf(gold)) === 'wrong')
  const speakers = countsOf(
    ['right', 'none', 'wrong'],
    right.map(({ gold, reading }) => judgedSpeaker(reading, gold)),
  )
  const without = pages.filter(({ isWithout }) => isWithout)
  const suggestions = pages.flatMap(({ suggestions }) => suggestions)
  const good = suggestions.filter((isRight) => isRight).length
  const isWeak = ({ phase }: { readonly phase: Phase | null }) => phaseOf(phase) === 'under-discussion'
  const shareWhere = (is: (phase: { readonly phase: Phase | null }) => boolean) =>
    shareOf(
      told.filter(({ reading }) => is(reading)),
      missed.filter(is),
    )
  return {
    pages: pages.length,
    statements: shareOf(told, missed),
    decided: shareWhere((one) => !isWeak(one)),
    underDiscussion: shareWhere(isWeak),
    byLanguage: Object.fromEntries(
      [...new Set(pages.map(({ lang }) => lang))].map((lang) => {
        const own = pages.filter((page) => page.lang === lang)
        return [
          lang,
          shareOf(
            own.flatMap(({ told }) => told),
            own.flatMap(({ missed }) => missed),
          ),
        ]
      }),
    ),
    suggestions: { right: good, wrong: suggestions.length - good, precision: ratio(good, suggestions.length) },
    speakers: { ...speakers, rightOrNone: ratio(speakers.right + speakers.none, right.length) },
    dates: datesScore(right.map(({ gold, reading }) => judgedDate(reading.date, datesOf(gold)))),
    pageDates: datesScore(pages.map(({ date }) => date)),
    rows: {
      right: rows.length - misdated.length,
      wrong: wrongRows.length + misdated.length,
      missed: missed.filter(({ row }) => row).length,
    },
    mustNotBeRead: countsOf(
      [],
      pages.flatMap(({ forbidden }) => forbidden),
    ),
    withoutStatement: {
      pages: without.length,
      statements: without.flatMap(({ told }) => told).length,
      suggestions: without.flatMap(({ suggestions }) => suggestions).length,
    },
    positions: shareOf(
      pages.flatMap(({ positions }) => positions.map((isRight) => ({ gold: isRight ? {} : null }))),
      pages.flatMap(({ missedPositions }) => missedPositions),
    ),
    failures: pages.flatMap(({ failures }) => failures),
  }
}

interface Told {
  readonly reading: ReadStatement
  /** Null where the page does not state it. */
  readonly gold: GoldStatement | null
}

function scorePage(reading: PageReading, gold: Gold) {
  const { file } = reading
  const failures: Failure[] = []
  const fail = (kind: Failure['kind'], what: string) => failures.push({ kind, file, what })
  const isWithout = gold.statements.every(({ kind }) => kind === 'suggestion-at-most') && gold.positions.length === 0
  const taken = new Set<GoldStatement>()
  const forbidden: string[] = []
  const reasonAgainst = ({ quote }: ReadStatement) => gold.forbidden.find(({ text }) => overlap(quote, text))?.why
  const told: Told[] = []
  for (const one of reading.statements.filter(({ shown }) => shown === 'statement')) {
    const against = reasonAgainst(one)
    if (against) {
      forbidden.push(against)
      fail('must-not-be-read', `${against}: ${lineOf(one)}`)
      told.push({ reading: one, gold: null })
      continue
    }
    const matches = gold.statements.filter((it) => isSame(one, it))
    const stated = matches.filter(({ kind }) => kind === 'statement')
    const free = stated.filter((it) => !taken.has(it))
    const match = free.find((it) => judgedDate(one.date, datesOf(it)) === 'right') ?? free[0]
    if (match) {
      taken.add(match)
      told.push({ reading: one, gold: match })
      if (judgedSpeaker(one, match) === 'wrong')
        fail('wrong-speaker', `${lineOf(one)} by ${saidBy(one)}, not ${saidBy(match)}`)
      if (judgedDate(one.date, datesOf(match)) === 'wrong')
        fail('wrong-date', `${lineOf(one)} of ${one.date}, not ${datesOf(match).join(' or ')}`)
    } else if (stated.length === 0 && !matches.some(({ kind }) => kind === 'either')) {
      told.push({ reading: one, gold: null })
      fail(kindOfFalse(one, gold, matches.length > 0, isWithout), lineOf(one))
    }
  }
  const suggestions = reading.statements
    .filter(({ shown }) => shown === 'suggestion')
    .map((one) => {
      const against = reasonAgainst(one)
      if (against) {
        forbidden.push(against)
        fail('must-not-be-read', `${against}, suggested: ${lineOf(one)}`)
      }
      const isRight = !against && gold.statements.some((it) => isSame(one, it))
      if (!isRight && !against) fail('wrong-suggestion', lineOf(one))
      return isRight
    })
  const missed = gold.statements.filter((it) => it.kind === 'statement' && !taken.has(it))
  for (const one of missed) fail('missed', `${one.article} ${one.phase}: ${quotesOf(one)[0]}`)
  const date = judgedDate(reading.date, [gold.date, ...(gold.dates ?? [])])
  if (date === 'wrong') fail('wrong-page-date', `${reading.date}, not ${gold.date}`)
  return {
    lang: file.split('/').at(-1)?.slice(0, 2) ?? '',
    told,
    missed,
    suggestions,
    forbidden,
    date,
    isWithout,
    hasRows: gold.statements.some(({ row }) => row),
    ...scorePositions(reading.positions, gold, fail),
    failures,
  }
}

function scorePositions(
  read: readonly ReadPosition[],
  { positions: gold }: Gold,
  fail: (kind: Failure['kind'], what: string) => void,
) {
  const keyOf = ({ article, member, stance }: ReadPosition) => `${member} ${stance} ${article}`
  const certain = gold.filter(({ kind }) => kind !== 'either').map(keyOf)
  const unsure = gold.filter(({ kind }) => kind === 'either').map(keyOf)
  const found = [...new Set(read.map(keyOf))].filter((key) => !unsure.includes(key))
  const missedPositions = certain.filter((key) => !found.includes(key))
  for (const key of missedPositions) fail('missed-position', key)
  for (const key of found) if (!certain.includes(key)) fail('wrong-position', key)
  return { positions: found.map((key) => certain.includes(key)), missedPositions }
}

/** Why a statement is false. */
function kindOfFalse(one: ReadStatement, gold: Gold, isTooSure: boolean, isWithout: boolean): Failure['kind'] {
  if (isTooSure) return 'too-sure'
  if (isWithout) return 'page-without-one'
  const isOther = gold.statements.some(
    (it) => it.article === one.article && (it.row || quotesOf(it).some((quote) => overlap(one.quote, quote))),
  )
  return isOther ? 'other-status' : 'not-stated'
}

/** True where a reading says of an article what gold says, in the same sentence or row. */
const isSame = (one: ReadStatement, gold: GoldStatement): boolean =>
  one.article === gold.article &&
  phaseOf(one.phase) === gold.phase &&
  (gold.row === true || quotesOf(gold).some((quote) => overlap(one.quote, quote)))

/** Side flags (outstanding, streamlined) say no more than that an article is under discussion. */
const phaseOf = (phase: Phase | null): Phase => phase ?? 'under-discussion'

const plain = (text: string) => text.replace(/[\s\u00a0\u202f\ufffc]+/g, ' ').trim()
const overlap = (a: string, b: string): boolean => {
  const [one, other] = [plain(a), plain(b)]
  return one !== '' && (one.includes(other) || other.includes(one))
}

const quotesOf = ({ quote }: GoldStatement): readonly string[] => (typeof quote === 'string' ? [quote] : quote)
const datesOf = ({ date }: GoldStatement): readonly ReadDate[] => (typeof date === 'string' ? [date] : date)

function judgedDate(date: ReadDate, right: readonly ReadDate[]): 'right' | 'asked' | 'wrong' {
  if (right.includes(date)) return 'right'
  return date === 'ask' ? 'asked' : 'wrong'
}

/** Role of a member that speaks for itself, which says no more than the member. */
const NEUTRAL_ROLE = 'participant'

/** A negotiation has several ids for one role: alone or together, of the talks or of a group. */
const ROLE_FAMILIES = ['facilitator', 'convenor', 'coordinator', 'chair'] as const
const familyOf = (role: string): string => ROLE_FAMILIES.find((one) => role.includes(one)) ?? role.toLowerCase()

function judgedSpeaker(one: ReadStatement, gold: GoldStatement): 'right' | 'none' | 'wrong' {
  const roles = [gold.role, ...(gold.roles ?? [])].flatMap((role) => (role === null ? [] : familyOf(role)))
  const role = one.role === NEUTRAL_ROLE ? null : one.role
  const isWrong =
    one.speakers.some((member) => !gold.speakers.includes(member)) || (role !== null && !roles.includes(familyOf(role)))
  if (isWrong) return 'wrong'
  return one.speakers.length === 0 && role === null && (gold.speakers.length > 0 || gold.role !== null)
    ? 'none'
    : 'right'
}

const saidBy = ({ speakers, role }: Pick<ReadStatement, 'speakers' | 'role'>): string =>
  [role, ...speakers].filter((part) => part !== null).join(' ') || 'nobody'

const lineOf = ({ article, phase, quote }: ReadStatement): string => `${article} ${phase ?? 'flag'}: ${plain(quote)}`

function shareOf(told: readonly { readonly gold: unknown }[], missed: readonly unknown[]): Share {
  const right = told.filter(({ gold }) => gold !== null).length
  return {
    right,
    wrong: told.length - right,
    missed: missed.length,
    precision: ratio(right, told.length),
    recall: ratio(right, right + missed.length),
  }
}

function datesScore(judged: readonly ('right' | 'asked' | 'wrong')[]): Dates {
  const counts = countsOf(['right', 'asked', 'wrong'], judged)
  return { ...counts, rightOrAsked: ratio(counts.right + counts.asked, judged.length) }
}

function countsOf<K extends string>(keys: readonly K[], all: readonly K[]): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1
  return counts
}

/** Share of `part`; 1 of nothing. */
const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000)
