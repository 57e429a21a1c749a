/**
 * Trace analysis: main-thread work of a page between two performance marks, from the browser's trace. Thread time, so
 * that other load of the machine does not count.
 */
import type { Page } from 'playwright-core'
import { ENDED, STARTED } from './marks'
import type { Session } from './session'

/** Milliseconds of main-thread time. */
export interface Spent {
  /** In scripts, without forced style and layout. */
  readonly script: number
  /** In style and layout, forced or not. */
  readonly layout: number
  /** In all tasks, paint included. */
  readonly total: number
  /** Of the longest task. */
  readonly longest: number
  /** Number of forced synchronous layouts. */
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
 * Runs work in a page and returns the main-thread time from its start mark to its end mark, also by each further mark
 * in between. Work with a million callbacks would fill the trace buffer: then only tasks are traced, and all count as
 * script.
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
  // Microtasks run right after their task, with no other task in between: both count as one.
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

/** Keeps the outermost intervals. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = []
  for (const event of [...events].sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a))) {
    const last = kept.at(-1)
    if (!last || endOf(event) > endOf(last)) kept.push(event)
  }
  return kept
}
