/**
 * Vitest configuration of the real-browser tests. Three files at a time, each with servers on ports of its own: nearly half
 * the time of a file on two cores is waiting. Files that count frames or rows run alone, after the others.
 */
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))

/**
 * Files that measure what a page does between two frames, or under a storm of mutations.
 */
const ALONE = ['whole/budgets', 'extension/churning-pages'].map((name) => `e2e/${name}.e2e.ts`)

/** The slowest files, slowest first: started last, one of them would run on when all others are done. */
const FIRST = [
  'extension/pages',
  'resilience/session-files',
  'extension/clickjacking',
  'resilience/storage',
  'resilience/update',
  'pwa/every-screen',
  'resilience/late-start',
  'extension/capture',
  'pwa/states',
  'pwa/fifty-thousand',
  'extension/saved-sentences',
  'resilience/killed-mid-write',
  'pwa/screens',
  'resilience/killed-while-typing',
  'whole/delegation-week',
  'extension/pairing',
  'resilience/foreign-pages',
]

/** Schedules the files of `FIRST` before the others. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const name = relative(FOLDER, moduleId).split(sep).join('/')
      const at = FIRST.indexOf(name.replace(/\.e2e\.ts$/, ''))
      return at === -1 ? FIRST.length : at
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    globalSetup: fileURLToPath(new URL('../testing/browsers/run-folder.ts', import.meta.url)),
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 100 } },
    sequence: { sequencer: LongestFirst },
    // One module graph per worker: importing the browser drivers anew costs each file some seconds.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'three at a time',
          include: ['e2e/**/*.e2e.ts'],
          exclude: ALONE,
          maxWorkers: 3,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
})
