import { basename } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What counts what a page does between two frames or while it storms, or holds fifty thousand records: by itself. */
const ALONE = ['budgets', 'extension-restless', 'tracker-many'].map((name) => `e2e/${name}.e2e.ts`)

/** The longest, in this order: begun last, one would run on when the others are done. */
const FIRST = ['faults-storage', 'faults-kill', 'extension-capture', 'faults-update', 'tracker-files']

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = FIRST.indexOf(basename(moduleId, '.e2e.ts'))
      return at === -1 ? FIRST.length : at
    }
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}

/** Browsers are heavy: two files at a time, each with servers on ports of their own. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000, interval: 100 } },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'two at a time',
          include: ['e2e/**/*.e2e.ts'],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
})
