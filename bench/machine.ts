/** Hardware and versions for the report, without anything that identifies the machine. */
import { cpus, platform, totalmem } from 'node:os'

export interface Machine {
  readonly cores: number
  readonly memoryGiB: number
  readonly platform: string
  readonly node: string
  readonly chromium: string
}

export function thisMachine(chromium: string): Machine {
  return {
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: platform(),
    node: process.versions.node,
    chromium,
  }
}
