/**
 * What a page's main thread did between two marks, by the browser's own trace. In thread time, so that what else the
 * machine does at the moment is not counted.
 */
import type { Page } from 'playwright-core'
import { ENDED, STARTED } from './marks'
import type { Session } from './session'

/** Milliseconds of the main thread. */
export interface Spent {
  /** In scripts, the making of style and layout that they force apart. */
  readonly script: number
  /** In style and layout, forced or not. */
  readonly layout: number
  /** In all tasks, paint included. */
  readonly total: number
  /** Of the longest task. */
  readonly longest: number
  /** How often the page was laid out from within a script. */
  readonly forced: number
}

interface TraceEvent {
  readonly name: string
  readonly cat: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

const TASKS = ['toplevel', 'blink.user_timing']
const CATEGORIES = [...TASKS, 'devtools.timeline', 'v8']
const SCRIPT = new Set([
  'v8.callFunction',
  'v8.run',
  'FunctionCall',
  'EvaluateScript',
  'v8.newInstance',
  'RunMicrotasks',
])
const CHECKPOINT = 'BlinkScheduler_PerformMicrotaskCheckpoint'
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree'])
const TASK = 'ThreadControllerImpl::RunTask'

/**
 * Runs work of a page and tells what its main thread spent on it, from the mark of its start to that of its end; where
 * the page sets further marks between, what it had spent by each of them. What has the browser call back a million times
 * would fill the trace: of such work the tasks alone are traced, and all of them count as script.
 */
export async function traced<T>(
  session: Pick<Session, 'browser'>,
  page: Page,
  work: () => Promise<T>,
  tasksAlone = false,
): Promise<{ readonly result: T; readonly spent: Spent; until(mark: string): Spent }> {
  await session.browser.startTracing(page, { categories: tasksAlone ? TASKS : CATEGORIES })
  const result = await work()
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(
    String(await session.browser.stopTracing()),
  )
  const started = traceEvents.find(({ name }) => name === STARTED)
  if (!started) throw new Error('The page did not mark its start')
  const thread = traceEvents.filter(({ pid, tid }) => pid === started.pid && tid === started.tid)
  const until = (mark: string): Spent => {
    const end = thread.findLast(({ name }) => name === mark)
    if (!end) throw new Error(`The page did not mark ${mark}`)
    const spent = spentIn(thread, started.ts, end.ts)
    return tasksAlone ? { ...spent, script: spent.total } : spent
  }
  return { result, spent: until(ENDED), until }
}

function spentIn(thread: readonly TraceEvent[], from: number, to: number): Spent {
  const whole = thread.filter(({ ph, dur, ts }) => ph === 'X' && dur !== undefined && ts + dur > from && ts < to)
  // What a task left for its end is run after it, and no other task comes between: the two are one to whoever waits.
  const tasks = outermost(whole.filter(({ name }) => name === TASK || name === CHECKPOINT))
  const scripts = outermost(whole.filter(({ name }) => SCRIPT.has(name) || name === CHECKPOINT))
  const layouts = outermost(whole.filter(({ name }) => LAYOUT.has(name)))
  const forced = layouts.filter((layout) => scripts.some((script) => holds(script, layout)))
  const lengths: number[] = []
  for (const event of tasks)
    if (event.name === CHECKPOINT) lengths.push((lengths.pop() ?? 0) + msOf(event))
    else lengths.push(msOf(event))
  return {
    script: sum(scripts) - sum(forced),
    layout: sum(layouts),
    total: sum(tasks),
    longest: Math.max(0, ...lengths),
    forced: forced.filter(({ name }) => name === 'Layout').length,
  }
}

const msOf = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000
const sum = (events: readonly TraceEvent[]): number => events.reduce((all, event) => all + msOf(event), 0)
const endOf = ({ ts, dur }: TraceEvent): number => ts + (dur ?? 0)
const holds = (outer: TraceEvent, inner: TraceEvent): boolean => outer.ts <= inner.ts && endOf(outer) >= endOf(inner)

/** Those that lie in none of the others. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = []
  for (const event of [...events].sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a))) {
    const last = kept.at(-1)
    if (!last || endOf(event) > endOf(last)) kept.push(event)
  }
  return kept
}
