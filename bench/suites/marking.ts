/** Marking suite: highlighting names on a news page, against off-the-shelf libraries. */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { ROOT } from '../../tools/programs/process.mjs'
import { oneScript } from '../../tools/vite/one-script'
import { interleave, median, type Row, ratioOf, type SuiteResult, sampleOf, type Verdict } from '../figures'
import { MARKED } from '../marks'
import type { Ahead, Marked, Marker, Match } from '../pages/marking'
import type { Session } from '../session'
import type { Suite } from '../suite'
import { type Spent, traced } from '../trace'

interface Case {
  readonly words: number
  readonly patterns: number
  readonly cold: boolean
  readonly rounds: number
  readonly markers: readonly Marker[]
}

const fast: readonly Marker[] = ['ours', 'walker', 'markRegExp']
const CASES: readonly Case[] = [
  { words: 1000, patterns: 3000, cold: true, rounds: 5, markers: fast },
  { words: 10_000, patterns: 3000, cold: true, rounds: 5, markers: [...fast, 'three'] },
  { words: 10_000, patterns: 3000, cold: true, rounds: 1, markers: ['ours', 'array'] },
  // The expression of 50,000 names takes minutes per page.
  { words: 10_000, patterns: 50_000, cold: true, rounds: 5, markers: ['ours'] },
  { words: 100_000, patterns: 3000, cold: true, rounds: 5, markers: ['ours', 'walker'] },
  { words: 1000, patterns: 3000, cold: false, rounds: 9, markers: fast },
  { words: 10_000, patterns: 3000, cold: false, rounds: 9, markers: fast },
]

const MATCHES: readonly Match[] = [
  'floor',
  'mentions',
  'rules',
  'reading',
  'regexp',
  'ahocorasick',
  'modern',
  'monyone',
]

export const marking: Suite = {
  name: 'marking',
  title:
    'Marking the names on a news page, milliseconds of the main thread’s own time; cold is a page in a process of its own, as a reader meets it',
  async run(session) {
    const marked: MarkedCase[] = []
    for (const of of CASES)
      marked.push({ of, runs: await markCase(session, of, await makeAhead(session, of.patterns, of.words)) })
    return resultOf(marked, await matchAlone(session), await claimsBytes())
  },
}

const isOurs = (marker: string) => marker === 'ours' || marker === 'three'

/** One marking with its cost; for ours also the cost up to the last mark. */
interface Run extends Marked {
  readonly spent: Spent
  readonly marking: Spent
}

async function markCase(session: Session, of: Case, ahead: Ahead): Promise<Record<string, Run[]>> {
  if (of.cold)
    return interleave(
      of.rounds,
      byName(of.markers, (marker) => coldMark(session, ahead, marker)),
    )
  const page = await session.open('marking')
  await page.evaluate((ahead) => markingPage.setUp(ahead), ahead)
  // Warm-up: compiles all contenders.
  await interleave(
    4,
    byName(of.markers, (marker) => page.evaluate((marker) => markingPage.mark(marker), marker)),
  )
  const runs = await interleave(
    of.rounds,
    byName(of.markers, (marker) => runOf(session, page, marker)),
  )
  await page.close()
  return runs
}

async function coldMark(session: Session, ahead: Ahead, marker: Marker): Promise<Run> {
  const page = await session.openCold('marking')
  await page.evaluate((ahead) => markingPage.setUp(ahead), ahead)
  const run = await runOf(session, page, marker)
  await page.close()
  return run
}

async function runOf(session: Session, page: Page, marker: Marker): Promise<Run> {
  const { result, spent, until } = await traced(
    session,
    page,
    () => page.evaluate((marker) => markingPage.mark(marker), marker),
    marker === 'array',
  )
  return { ...result, spent, marking: isOurs(marker) ? until(MARKED) : spent }
}

async function makeAhead(session: Session, patterns: number, words: number): Promise<Ahead> {
  const page = await session.open('marking')
  const ahead = await page.evaluate(([patterns, words]) => markingPage.makeAhead(patterns, words), [
    patterns,
    words,
  ] as const)
  await page.close()
  return ahead
}

const byName = <Name extends string, T>(names: readonly Name[], run: (name: Name) => Promise<T>) =>
  Object.fromEntries(names.map((name) => [name, () => run(name)]))

interface Matched {
  readonly prepare: Readonly<Record<string, number>>
  readonly runs: Readonly<Record<string, readonly { readonly ms: number; readonly found: number }[]>>
}

/** Bytes of the content script for claims, with the weights of the second reader, as a page loads it. */
async function claimsBytes(): Promise<number> {
  const script = await oneScript(join(ROOT, 'extension', 'content', 'claims.iife.ts'), 'es2024')
  return gzipSync(script, { level: 9 }).length
}

const claimsRow = (bytes: number): Row => ({
  work: 'script for claims, loaded on pages about the talks alone',
  contender: 'ours: rules and second reader, gzip',
  figures: { bytes },
})

async function matchAlone(session: Session): Promise<Matched> {
  const page = await session.open('marking')
  await page.evaluate(() => markingPage.setUp(markingPage.makeAhead(3000, 10_000)))
  const prepare: Record<string, number> = {}
  for (const match of MATCHES) prepare[match] = await page.evaluate((match) => markingPage.prepareMatch(match), match)
  const run = (match: Match) => page.evaluate((match) => markingPage.match(match, 5), match)
  // Warm-up until the contender with most code is compiled.
  await interleave(30, byName(MATCHES, run))
  const runs = await interleave(25, byName(MATCHES, run))
  await page.close()
  return { prepare, runs }
}

type MarkedCase = { readonly of: Case; readonly runs: Readonly<Record<string, readonly Run[]>> }

function resultOf(cases: readonly MarkedCase[], matched: Matched, bytes: number): SuiteResult {
  for (const one of cases) checkEqual(one)
  const [floor, ...others] = MATCHES.map((match) => matched.runs[match] ?? [])
  const counts = new Set(others.flat().map(({ found }) => found))
  if (counts.size !== 1 || !floor) throw new Error(`The matchers found ${[...counts].join(', ')} names`)
  return {
    rows: [...cases.flatMap(markRows), ...MATCHES.map((match) => matchRow(match, matched)), claimsRow(bytes)],
    verdicts: verdictsOf(cases, matched),
    checked: [
      'in every case all marked the same names in the same order',
      'taking our marks away gave back the same innerHTML',
      `all matchers found the same ${[...counts].join()} names`,
    ],
  }
}

function checkEqual({ of, runs }: MarkedCase): void {
  const expected = Object.values(runs).flat().at(-1)?.names.join('|')
  for (const [marker, all] of Object.entries(runs))
    for (const { names, restored } of all) {
      if (names.join('|') !== expected) throw new Error(`${workOf(of)}: ${marker} marked other names than its peers`)
      if (isOurs(marker) && !restored) throw new Error(`${workOf(of)}: our marks left something behind`)
    }
}

const workOf = ({ words, patterns, cold }: Case) =>
  `${words.toLocaleString('en')} words, ${patterns.toLocaleString('en')} patterns, ${cold ? 'cold' : 'warm'}`

const NAMES: Readonly<Record<Marker, string>> = {
  ours: 'ours: from bytes to marks',
  three: 'ours, three negotiations installed',
  walker: 'TreeWalker, one RegExp, wrap',
  markRegExp: 'mark.js markRegExp',
  array: 'mark.js array, in batches',
}

function markRows({ of, runs }: MarkedCase): Row[] {
  return of.markers.map((marker) => {
    const all = runs[marker] ?? []
    return {
      work: workOf(of),
      contender: NAMES[marker],
      figures: {
        script: sampleOf(all.map(({ marking }) => marking.script)),
        'with layout and paint': sampleOf(all.map(({ marking }) => marking.total)),
        'longest task': sampleOf(all.map(({ spent }) => spent.longest)),
        marks: all[0]?.names.length ?? 0,
        ...(isOurs(marker)
          ? { 'then claims': sampleOf(all.map(({ spent, marking }) => spent.script - marking.script)) }
          : {}),
      },
    }
  })
}

const matchNames: Readonly<Record<Match, string>> = {
  floor: 'floor: walk text nodes, read every character',
  mentions: 'ours: mentions',
  rules: 'ours: mentions, claims by the rules alone',
  reading: 'ours: a whole reading, by both readers, with language and date',
  regexp: 'one RegExp on folded text',
  ahocorasick: 'ahocorasick',
  modern: 'modern-ahocorasick',
  monyone: '@monyone/aho-corasick',
}

function matchRow(match: Match, { prepare, runs }: Matched): Row {
  return {
    work: 'match alone, 10,000 words, 3,000 patterns, warm',
    contender: matchNames[match],
    figures: { script: sampleOf((runs[match] ?? []).map(({ ms }) => ms)), prepare: prepare[match] ?? 0 },
  }
}

function verdictsOf(cases: readonly MarkedCase[], { runs }: Matched): Verdict[] {
  const find = (words: number, patterns: number, marker: Marker) =>
    cases.find(({ of }) => of.cold && of.words === words && of.patterns === patterns && of.markers.includes(marker))
  const scripts = (one: MarkedCase | undefined, marker: Marker) =>
    (one?.runs[marker] ?? []).map(({ marking }) => marking.script)
  const [fastCase, arrayCase] = [find(10_000, 3000, 'markRegExp'), find(10_000, 3000, 'array')]
  const ms = (match: Match) => (runs[match] ?? []).map((run) => run.ms)
  const long = find(100_000, 3000, 'ours')?.runs.ours ?? []
  return [
    {
      target: 'mark 10k words, 3k patterns, cold: mark.js markRegExp against ours',
      limit: 30,
      bound: 'at least',
      measured: ratioOf(scripts(fastCase, 'markRegExp'), scripts(fastCase, 'ours')),
      unit: 'x',
    },
    {
      target: 'the same: mark.js array against ours',
      limit: 800,
      bound: 'at least',
      measured: ratioOf(scripts(arrayCase, 'array'), scripts(arrayCase, 'ours')),
      unit: 'x',
    },
    {
      target: 'the same with 50k patterns against 3k',
      limit: 2,
      bound: 'at most',
      measured: ratioOf(scripts(find(10_000, 50_000, 'ours'), 'ours'), scripts(fastCase, 'ours')),
      unit: 'x',
    },
    {
      target: 'the same with three negotiations installed against one',
      limit: 1.25,
      bound: 'at most',
      measured: ratioOf(scripts(fastCase, 'three'), scripts(fastCase, 'ours')),
      unit: 'x',
    },
    {
      target: 'longest task on a 100k-word page, cold, claims, layout and paint included',
      limit: 50,
      bound: 'at most',
      measured: median(long.map(({ spent }) => spent.longest)),
      unit: 'ms',
    },
    {
      target: 'mentions alone, warm, 10k/3k, against walk and scan',
      limit: 3,
      bound: 'at most',
      measured: ratioOf(ms('mentions'), ms('floor')),
      unit: 'x',
    },
    {
      target: 'a whole reading by both readers, warm, 10k/3k, against walk and scan',
      limit: 5,
      bound: 'at most',
      measured: ratioOf(ms('reading'), ms('floor')),
      unit: 'x',
    },
  ]
}
