/** Finding of a timeline in sentences: how many steps, and each date on which an article went back or aside. */
import { asidesOf, lowersOf, type Standing, stepsOf } from '../domain/ledger/ledger'
import type { DayOrMonth } from '../domain/types'

/** Sentences of a language, passed in. */
export interface FindingWords {
  date(date: DayOrMonth): string
  /** Number of steps, and the day up to which they are counted. */
  steps(n: number, to: string): string
  /** On which dates; they are parted by commas. */
  on(key: 'timeline-back-on' | 'timeline-lower-on' | 'timeline-aside-on', dates: string): string
  neverBack(): string
}

export function timelineFinding(history: readonly Standing[], until: DayOrMonth, words: FindingWords): string {
  const on = (key: Parameters<FindingWords['on']>[0], turns: readonly Standing[]) =>
    turns.length > 0 && words.on(key, turns.map(({ date }) => words.date(date)).join(', '))
  const backs = history.filter(({ move }) => move === 'back')
  const lowers = lowersOf(history)
  return [
    words.steps(stepsOf(history).length, words.date(until)),
    on('timeline-back-on', backs),
    on('timeline-lower-on', lowers),
    history.length > 0 && backs.length + lowers.length === 0 && words.neverBack(),
    on('timeline-aside-on', asidesOf(history)),
  ]
    .filter(Boolean)
    .join(' ')
}
