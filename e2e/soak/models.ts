/** Deep runs of the model tests: `npm test` runs a quota of each. `MODEL_RUNS` (2,000 here) and `MODEL_SEED` choose the runs. */
import { run } from '../../tools/programs/process.mjs'

const FILES = [
  'shared/delegation/converge.model.test.ts',
  'shared/delegation/hostile.model.test.ts',
  'pwa/store/crash-model.test.ts',
  'pwa/store/sync/sync-store.test.ts',
  'pwa/store/log/two-devices.test.ts',
  'pwa/store/log/undo.model.test.ts',
]

export async function soakModels(): Promise<void> {
  const env = { MODEL_RUNS: '2000', ...process.env }
  process.exitCode = await run('npx', ['--no', 'vitest', 'run', '--configLoader', 'runner', ...FILES], {
    env,
    minutes: 24 * 60,
  })
}
