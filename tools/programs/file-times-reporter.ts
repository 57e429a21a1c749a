/** Vitest reporter of the seconds of each file, hooks and imports included, into the file that `FILE_TIMES` names. */
import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'
import type { FileTime } from './test-report.mjs'

export default class FileTimesReporter implements Reporter {
  readonly #times: FileTime[] = []

  onTestModuleEnd(module: TestModule): void {
    const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } = module.diagnostic()
    const all = environmentSetupDuration + prepareDuration + collectDuration + setupDuration + duration
    this.#times.push({ name: module.relativeModuleId, seconds: all / 1000 })
  }

  onTestRunEnd(): void {
    if (process.env.FILE_TIMES) writeFileSync(process.env.FILE_TIMES, JSON.stringify(this.#times))
  }
}
