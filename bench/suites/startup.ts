/**
 * Start-up suite: cold start of the installed app, offline and CPU-throttled, until the board is drawn and until it answers a
 * key, against a static page served the same way.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { ARTICLE, longestTask, type Opened, open, openAfresh, openHistory, openPainted } from '../app-start'
import { type FilledDelegation, fillDelegation } from '../delegation'
import { endAfterKeeping, endAfterReceiving, endAfterRestoring, makeBackup } from '../ended'
import { interleave, median, type Row, ratioOf, type SuiteResult, sampleOf } from '../figures'
import { ADDRESS, type App, installApp, installDevice } from '../installed-app'
import { makeReceived } from '../received'
import { makeFloor, makeStatic } from '../start-floor'
import type { Suite } from '../suite'

const ROUNDS = 9
/** Rounds until first paint, which is short: one frame is a tenth of it. */
const PAINTS = 60
/** Start after a crash right after a save or a restore was confirmed. */
const KEPT = ', ended after a put'
const RESTORED = ', ended after a restore'
/** Start without a checkpoint, as after an update. */
const NOTHING = ', no checkpoint'
/** Start after a crash right after a batch of another device came, whose entries are no part of the checkpoint. */
const ARRIVED = ', ended after a receipt'
const [NONE, THREE, FEW, MANY] = [
  'ours, the pack alone',
  'ours, three packs',
  'ours, 500 observations',
  'ours, 50,000 observations',
] as const
/** A device of a delegation that has received all of its entries. */
const RECEIVED = 'ours, 50,000 received entries'
/** Entries of a batch that comes later. */
const LATER = 20
/** The least that an app can do: one script that writes the finished HTML, and answers the key with the finished HTML. */
const FLOOR = 'floor: the finished HTML from one script'

/** The history of one article, for which the whole log is read. */
const HISTORY = `${MANY}, an article’s history`
const TASKS = `${MANY}, until the log is read`

export const startup: Suite = {
  name: 'startup',
  title: 'Opening the installed app, offline, CPU slowed 4x, milliseconds from the start of the navigation',
  async run() {
    const { BUILDS } = await import('../../testing/browsers/builds')
    const folder = await mkdtemp(join(tmpdir(), 'plenary-static-'))
    await makeStatic(BUILDS.pwa, folder)
    const floor = await mkdtemp(join(tmpdir(), 'plenary-floor-'))
    const counts = { [NONE]: 0, [THREE]: 0, [FEW]: 500, [MANY]: 50_000 }
    const apps: Record<string, App> = {}
    const delegation = await fillDelegation(BUILDS.pwa, await makeReceived(50_000), 200)
    try {
      return await measure(BUILDS.pwa, { still: folder, floor }, { counts, apps, delegation })
    } finally {
      for (const app of Object.values(apps)) await app.close()
      await delegation.close()
      for (const made of [folder, floor]) await rm(made, { recursive: true, force: true })
    }
  },
}

interface Installing {
  /** Number of observations of each app. */
  readonly counts: Readonly<Record<string, number>>
  readonly apps: Record<string, App>
  readonly delegation: FilledDelegation
}

/** Installs the apps into `apps`, which the caller closes, and measures them. */
async function measure(
  pwa: string,
  pages: { readonly still: string; readonly floor: string },
  { counts, apps, delegation }: Installing,
): Promise<SuiteResult> {
  const still = (apps.static = await installApp(pages.still, 0))
  for (const [name, count] of Object.entries(counts)) apps[name] = await installApp(pwa, count, name === THREE)
  const { context: device } = (apps[RECEIVED] = await installDevice(delegation))
  await makeFloor(pages, (apps[FEW] ?? still).context)
  const { context: finished } = (apps[FLOOR] = await installApp(pages.floor, 0))
  const paints = await interleave(PAINTS, {
    static: () => openPainted(still.context),
    ours: () => openPainted((apps[NONE] ?? still).context),
  })
  const ways: Record<string, () => Promise<Opened>> = {
    static: () => open(still.context, 'static'),
    [FLOOR]: () => open(finished, 'floor'),
  }
  for (const [name, { context }] of Object.entries(apps)) {
    if (name === 'static' || name === FLOOR) continue
    ways[name] = () => open(context, 'checkpoint')
    if (name === THREE) continue
    ways[name + KEPT] = async () => {
      await endAfterKeeping(await context.newPage(), ADDRESS, ARTICLE)
      return await open(context, 'checkpoint')
    }
  }
  ways[RECEIVED + ARRIVED] = async () => {
    await receiveAndEnd(device, delegation)
    return await open(device, 'checkpoint')
  }
  const { context: many } = apps[MANY] ?? still
  const reads: Record<string, () => Promise<number>> = {
    [HISTORY]: () => openHistory(many),
    [TASKS]: () => longestTask(many),
  }
  const runs = await interleave(ROUNDS, ways)
  const log = await interleave(ROUNDS, reads)
  // Last: it clears the storage.
  const files = { [FEW]: await makeBackup(pages.still, 500), [MANY]: await makeBackup(pages.still, 50_000) }
  const further: typeof ways = {}
  for (const [name, file] of Object.entries(files)) {
    const { context } = apps[name] ?? still
    further[name + RESTORED] = async () => {
      await endAfterRestoring(await context.newPage(), ADDRESS, file)
      return await open(context, 'checkpoint')
    }
    further[name + NOTHING] = () => openAfresh(context)
  }
  further[RECEIVED + NOTHING] = () => openAfresh(device)
  const restored = await interleave(ROUNDS, further)
  return resultOf({ ...runs, ...restored }, paints, log)
}

let arrivals = 0

/** A batch of another device arrives, and the app is killed. */
async function receiveAndEnd(context: BrowserContext, { app, add }: FilledDelegation): Promise<void> {
  const entries = (await makeReceived(LATER + ++arrivals)).map((entry) => ({
    ...entry,
    madeAt: new Date().toISOString(),
  }))
  await app.restart()
  await endAfterReceiving(await context.newPage(), ADDRESS, { send: () => add(entries), id: entries[0]?.id ?? '' })
  await app.kill()
}

function resultOf(
  runs: Readonly<Record<string, readonly Opened[]>>,
  paints: Readonly<Record<string, readonly number[]>>,
  log: Readonly<Record<string, readonly number[]>>,
): SuiteResult {
  const of = (name: string, key: keyof Opened) => (runs[name] ?? []).map((opened) => opened[key])
  const still = of('static', 'paint')
  const rows: Row[] = Object.keys(runs).map((name) => ({
    work: 'open offline, CPU slowed 4x',
    contender: name,
    figures: {
      'first contentful paint': sampleOf(of(name, 'paint')),
      ...(name === 'static'
        ? {}
        : { 'board drawn': sampleOf(of(name, 'board')), 'app answers': sampleOf(of(name, 'answers')) }),
    },
  }))
  const atMost = { bound: 'at most', unit: 'x' } as const
  const against = (target: string, limit: number, a: readonly number[], b: readonly number[]) =>
    ({ target, limit, measured: ratioOf(a, b), ...atMost }) as const
  const painted = (name: string) => paints[name] ?? []
  return {
    rows: [
      ...Object.keys(paints).map((name) => ({
        work: `the same until painted, ${PAINTS} times`,
        contender: name,
        figures: { 'first contentful paint': sampleOf(painted(name)) },
      })),
      ...rows,
      ...[HISTORY, TASKS].map((name) => ({
        work: name === TASKS ? 'open at full speed, until the log is read' : 'open offline, CPU slowed 4x',
        contender: name,
        figures: { [name === TASKS ? 'longest task' : 'history painted']: sampleOf(log[name] ?? []) },
      })),
    ],
    verdicts: [
      {
        target: 'first contentful paint against a static page',
        limit: 1.1,
        measured: median(painted('ours')) / median(painted('static')),
        ...atMost,
      },
      against(`answers against the static page painted, ${NONE}`, 2.5, of(NONE, 'answers'), still),
      against('answers with three packs against one', 1.25, of(THREE, 'answers'), of(NONE, 'answers')),
      ...['', KEPT, RESTORED, NOTHING].flatMap((way) => [
        against(`answers against the static page painted${way}`, 2.5, of(FEW + way, 'answers'), still),
        against(
          `answers with 50,000 observations against 500${way}`,
          1.5,
          of(MANY + way, 'answers'),
          of(FEW + way, 'answers'),
        ),
      ]),
      ...['', KEPT, NOTHING, ARRIVED].flatMap((way) => [
        against(
          `answers with 50,000 received entries against the static page painted${way}`,
          3.75,
          of(RECEIVED + way, 'answers'),
          still,
        ),
        against(
          `answers with 50,000 received entries against 500 observations${way}`,
          1.5,
          of(RECEIVED + way, 'answers'),
          of(FEW + (way === ARRIVED ? '' : way), 'answers'),
        ),
      ]),
      against(
        'history of an article with 50,000 observations against the board',
        3,
        log[HISTORY] ?? [],
        of(MANY, 'board'),
      ),
      {
        target: 'longest task until the log of 50,000 is read, at full speed',
        limit: 50,
        measured: median(log[TASKS] ?? []),
        bound: 'at most',
        unit: 'ms',
      },
    ],
    checked: [
      `the server was off; the board came from the checkpoint in each of ${ROUNDS} rounds, also after a put, a restore and a receipt, and where it was deleted from the log`,
    ],
  }
}
