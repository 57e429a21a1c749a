/** Vitest reporter that names the flaky tests of a run: those that failed once and passed on their retry. */
import type { Reporter, TestCase } from 'vitest/node'

export default class FlakyReporter implements Reporter {
  readonly #names: string[] = []

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky === true) this.#names.push(`${test.module.relativeModuleId} > ${test.fullName}`)
  }

  onTestRunEnd(): void {
    if (this.#names.length > 0)
      console.log(['\nFlaky tests, passed on the second attempt:', ...this.#names].join('\n  '))
  }
}
