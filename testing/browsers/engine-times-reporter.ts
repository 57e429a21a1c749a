/** Vitest reporter of the stories that are told in every browser engine: a table of their seconds, one column each. */
import type { Reporter, TestCase } from 'vitest/node'

const FILE = /\/engines\/([a-z]+)\.e2e\.ts$/

export default class EngineTimesReporter implements Reporter {
  /** Milliseconds by story, then by engine. */
  readonly #times = new Map<string, Map<string, number>>()

  onTestCaseResult(test: TestCase): void {
    const engine = FILE.exec(test.module.moduleId)?.[1]
    const duration = test.diagnostic()?.duration
    if (engine === undefined || duration === undefined) return
    const story = this.#times.get(test.name) ?? new Map<string, number>()
    this.#times.set(test.name, story.set(engine, duration))
  }

  onTestRunEnd(): void {
    const engines = [...new Set([...this.#times.values()].flatMap((story) => [...story.keys()]))].sort()
    if (engines.length === 0) return
    const cell = (text: string) => text.padStart(10)
    const rows = [...this.#times].map(([name, story]) => {
      const seconds = engines.map((engine) => ((story.get(engine) ?? Number.NaN) / 1000).toFixed(1))
      return `${seconds.map(cell).join('')}  ${name}`
    })
    console.log(['\nThe same stories in each engine, in seconds:', engines.map(cell).join(''), ...rows].join('\n'))
  }
}
