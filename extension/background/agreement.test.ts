/**
 * Property: whatever is recorded, every place tells the same status, since and outstanding issues: the list (its summary) and
 * its table, the article (the ledger), brief, report, the CSV of its table, and the card (the snapshot, which has no
 * outstanding issues in sight). A report cites or counts every entry.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Entry, ObservationEntry } from '../../shared/domain/entries/entries'
import {
  type ArticleStatus,
  allEntries,
  buildLedger,
  historyOf,
  isCounted,
  type LedgerEntry,
  sinceOf,
  statusAsOf,
} from '../../shared/domain/ledger/ledger'
import { summariseArticle } from '../../shared/domain/ledger/summary-article'
import { articleTable } from '../../shared/export-tables/articles'
import { makeSnapshot } from '../../shared/messages/snapshot'
import { buildBrief } from '../../shared/reports/brief/brief'
import { tableCsv, toCsv } from '../../shared/reports/csv'
import { InternalData } from '../../shared/reports/internal-data'
import { itemsOfReport, leftOutOf } from '../../shared/reports/left-out'
import { buildMeetingReport } from '../../shared/reports/meeting-report'
import { listed, type ReportPhrases } from '../../shared/reports/phrases'
import { PublicData } from '../../shared/reports/public-data'
import { footnotesOf, type Section } from '../../shared/reports/report'
import { fixturePack } from '../../testing/fixture-pack'
import { plainPhrases } from '../../testing/plain-phrases'
import { plainTableWords } from '../../testing/plain-table-words'
import { standingView } from './views'

const pack = { ...fixturePack, observations: [] }
const ARTICLES = pack.articles.slice(0, 4).map(({ id }) => id)
const DAY = '2026-11-24'
const SPAN = { kind: 'period', from: '2021-01-01', to: DAY } as const
const DAYS = { from: SPAN.from, to: SPAN.to, meeting: null }

const phrases: ReportPhrases = {
  ...plainPhrases,
  phrase: (phrase, ...[values]) =>
    phrase === 'inferred'
      ? `${Object.values(values ?? {}).join()}*`
      : [phrase, ...Object.values(values ?? {})].join('|'),
}

const nobody = { person: null, role: null, members: [] }
/** Each source names its entry, so that a footnote tells of which it is. */
const SOURCES = {
  none: () => ({}),
  words: () => ({}),
  address: (id: string) => ({ evidence: { url: `https://example.org/${id}` } }),
  document: (id: string) => ({ evidence: { url: null, title: id } }),
  quote: (id: string) => ({ evidence: { url: null, quote: id } }),
  person: (id: string) => ({ reportedBy: { ...nobody, person: id } }),
  member: () => ({ reportedBy: { ...nobody, members: ['ch'] } }),
  meeting: () => ({ meeting: '2021-07-22-plenary' }),
} as const satisfies Record<string, (id: string) => Partial<ObservationEntry>>
const MINOR: ReadonlySet<string> = new Set(pack.statuses.flatMap(({ id, isMinor }) => (isMinor ? [id] : [])))
const outstandingIn = ({ outstandingCount, flags }: Pick<ArticleStatus, 'outstandingCount' | 'flags'>) => [
  outstandingCount,
  flags.map(({ status }) => status.id),
]
const linesOf = (section: Section | undefined): readonly string[] =>
  section?.kind === 'lines' ? section.lines.map(({ text }) => text) : []
/** A flag of a brief without the words on it. */
const nameOfFlag = (line: string): string => (line.startsWith('flag-line|') ? (line.split('|')[1] ?? '') : line)

const hasNoSource = (how: keyof typeof SOURCES) => how === 'none' || how === 'words'

const observations = fc.array(
  fc.record({
    article: fc.constantFrom(...ARTICLES),
    date: fc.constantFrom('2021-03', '2021-03-31', '2021-07-22', '2021-07-23', '2022-01', '2026-11-24', '2026-12-01'),
    status: fc.constantFrom(...pack.statuses.map(({ id }) => id)),
    basis: fc.constantFrom('reported', 'reported', 'inferred', 'planned'),
    layer: fc.constantFrom('public', 'public', 'public', 'private'),
    outstandingCount: fc.constantFrom(undefined, undefined, 0, 3),
    how: fc.constantFrom(...(Object.keys(SOURCES) as (keyof typeof SOURCES)[])),
    isWithdrawn: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    corrects: fc.option(fc.nat(20), { freq: 4 }),
  }),
  { minLength: 1, maxLength: 24 },
)
const records = observations.map((list) =>
  list.flatMap(({ how, isWithdrawn, corrects, basis, layer, ...of }, n): readonly (Entry & { how?: typeof how })[] => {
    const id = `entry-${String(n).padStart(4, '0')}-x`
    const madeAt = '2026-11-24T08:00:00.000Z'
    const earlier = corrects !== null && corrects < n ? `entry-${String(corrects).padStart(4, '0')}-x` : undefined
    const observation: ObservationEntry & { how: typeof how } = {
      kind: 'observation',
      id,
      layer,
      negotiation: 'wto-ecommerce',
      madeAt,
      by: { device: 'a-device', name: id },
      statement: how === 'none' ? '' : `said ${id}`,
      basis,
      ...(basis === 'inferred' ? { note: 'why' } : {}),
      evidence: { url: null },
      reportedBy: nobody,
      ...of,
      ...SOURCES[how](id),
      ...(earlier === undefined ? {} : { supersedes: earlier }),
      how,
    }
    if (!isWithdrawn) return [observation]
    return [
      observation,
      { kind: 'withdrawal', id: `w-${id}`, layer, negotiation: 'wto-ecommerce', madeAt, withdraws: id, reason: '' },
    ]
  }),
)

it('list, article, brief, report, CSV and card tell the same status, since and outstanding issues', () => {
  fc.assert(
    fc.property(records, (entries) => {
      const data = PublicData.of(pack, entries)
      const snapshot = makeSnapshot(pack, entries, 'id', '2026-11-24T08:00:00.000Z').pack
      const card = buildLedger(snapshot)
      const report = buildMeetingReport(data, SPAN, DAY, phrases)
      const stand = report?.sections.find((section) => section.heading === 'stand')
      const rows = stand?.kind === 'table' ? stand.rows.map(({ cells }) => cells) : []
      const csv = stand?.kind === 'table' ? tableCsv(stand, phrases).slice(1).split('\r\n') : []
      const csvOf = (cells: readonly string[]) => toCsv([cells]).slice(1).trimEnd()
      for (const article of ARTICLES) {
        const { standing, flags, outstandingCount } = summariseArticle(data.ledger, article, DAY)
        const { standing: onPage, ...outstanding } = statusAsOf(data.ledger, article, DAY)
        expect(outstandingIn(outstanding)).toEqual([outstandingCount, flags])
        expect(outstandingIn(statusAsOf(card, article, DAY))).toEqual([outstandingCount, flags])
        const [exported = []] = articleTable(data, [article], DAY, plainTableWords).rows
        expect([exported[8], exported[7]]).toEqual([outstandingCount?.toString() ?? '', flags.join('; ')])
        expect(onPage && [onPage.status.id, sinceOf(data.ledger, article, onPage)]).toEqual(
          standing && [standing.status, standing.phaseSince],
        )
        const onCard = standingView(card, article, DAY, 'en')
        expect(onCard && [onCard.status, onCard.phase, onCard.since, onCard.contested]).toEqual(
          standing && [standing.status, standing.phase, standing.since, standing.isContested],
        )
        const name = report?.names.article(article) ?? ''
        const brief = buildBrief(data, { kind: 'article', id: article }, DAY, phrases)?.sections ?? []
        const [first] = brief
        expect(linesOf(brief.find(({ heading }) => heading === 'flags')).map(nameOfFlag)).toEqual(flags)
        const issues = linesOf(first).filter((text) => text.startsWith('issues-line|'))
        expect(issues).toEqual(outstandingCount === null ? [] : [`issues-line|${outstandingCount}`])
        const row = rows.find(([of]) => of === name)
        const inCsv = csv.filter((line) => line.startsWith(`${csvOf([name])},`))
        if (standing === null) {
          // A flag alone is told as such.
          expect(first?.kind === 'lines' ? first.lines.some(({ text }) => text.startsWith('stands-at')) : false).toBe(
            false,
          )
          expect([row, inCsv]).toEqual([undefined, []])
          continue
        }
        const { status, phase, phaseSince, statusSince } = standing
        const mark = standing.isInferred ? '*' : ''
        const step = `${status === phase ? phase : `${phase}, ${status}`}${mark}`
        expect(first?.kind === 'lines' && first.lines[0]?.text).toBe(
          phaseSince === statusSince
            ? `stands-at|${name}|${step}|${phaseSince}`
            : `stands-at-later|${name}|${phase}|${phaseSince}|${status}${mark}|${statusSince}`,
        )
        expect([row?.[1]?.split('. contested|')[0], row?.[1]?.includes('contested|'), row?.[2]]).toEqual([
          step,
          standing.isContested,
          phaseSince,
        ])
        const count = outstandingCount === null ? [] : [`issues|${outstandingCount}`]
        expect(row?.[3]).toBe(listed(phrases, [...count, ...new Set(flags.filter((id) => !MINOR.has(id)))]))
        expect(inCsv).toEqual([expect.stringContaining(`${csvOf(row ?? [])},`)])
      }
    }),
    { numRuns: 200 },
  )
})

it('a report cites each entry with a source, and counts each other one', () => {
  fc.assert(
    fc.property(records, (entries) => {
      const [data, all] = [PublicData.of(pack, entries), InternalData.of(pack, entries)]
      const report = buildMeetingReport(data, SPAN, DAY, phrases)
      if (!report) throw new Error('no report')
      const how = new Map(entries.flatMap((entry) => (entry.how ? [[entry.id, entry.how]] : [])))
      const within = (ledger: typeof data.ledger) =>
        allEntries(ledger).filter((entry) => isCounted(entry) && entry.day <= DAY)
      const ids = (list: readonly LedgerEntry[]) => list.map(({ observation }) => observation.id)
      const cited = footnotesOf(report)
        .list.map(({ key }) => key)
        .join()
      const isUnsourced = (id: string) => hasNoSource(how.get(id) ?? 'none')
      /** Told though they have no source: they alone give the current status or that of a day on which sources differ, or dispute it. */
      const asStatus = ARTICLES.flatMap((article) => {
        const { standing, flags } = statusAsOf(data.ledger, article, DAY)
        const differing = historyOf(data.ledger, article, DAY).filter((turn) => turn.contestedBy.length > 0)
        const flagged = standing ? flags.filter(({ status }) => !status.isMinor) : []
        const told = [...(standing ? [standing] : []), ...differing].flatMap((turn) => {
          const given = ids(turn.entries)
          return [...(given.every(isUnsourced) ? given : []), ...ids(turn.contestedBy)]
        })
        return [...told, ...ids(flagged)]
      })
      const leftOut = leftOutOf(itemsOfReport(all, DAYS), itemsOfReport(data, DAYS))
      const idsOf = (reason: string) => leftOut.filter((item) => item.reason === reason).map(({ id }) => id)
      const open = ids(within(data.ledger))
      expect(open.filter((id) => cited.includes(id)).sort()).toEqual(
        open.filter((id) => !isUnsourced(id) || asStatus.includes(id)).sort(),
      )
      expect(idsOf('unsourced').sort()).toEqual(open.filter((id) => isUnsourced(id) && !asStatus.includes(id)).sort())
      expect(idsOf('private').sort()).toEqual(ids(within(all.ledger).filter(({ layer }) => layer === 'private')).sort())
      const text = JSON.stringify(report)
      for (const id of [...idsOf('unsourced'), ...idsOf('private')]) expect(text).not.toContain(id)
      const told = report.head.find(([label]) => label === 'sources')?.[1] ?? ''
      const count = idsOf('unsourced').length
      expect(told.endsWith(`unsourced|${count}`)).toBe(count > 0)
    }),
    { numRuns: 200 },
  )
})
