/** Reproducible build: built again, the same sources give the same bytes, so that a package can be checked by anyone. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { run } from '../programs/process.mjs'

/**
 * Files of a build that differ when it is made again, or are there in one of the two alone. Rejects where the build fails.
 * @param mode of `vite.config.ts`
 */
export async function differsFrom(folder: string, mode: string): Promise<readonly string[]> {
  const again = mkdtempSync(join(tmpdir(), 'plenary-build-'))
  try {
    // Set by the test runner for itself.
    const { NODE_ENV: _, VITEST: __, ...env } = process.env
    const args = ['--no', 'vite', 'build', '--configLoader', 'runner', '--mode', mode, '--outDir', again]
    if ((await run('npx', args, { env, quiet: true })) !== 0) throw new Error(`${folder} could not be built again.`)
    const [before, after] = [filesIn(folder), filesIn(again)]
    const inOne = [...before.filter((file) => !after.includes(file)), ...after.filter((file) => !before.includes(file))]
    const bytes = (root: string, file: string) => readFileSync(join(root, file))
    const changed = before.filter((file) => after.includes(file) && !bytes(again, file).equals(bytes(folder, file)))
    return [...inOne, ...changed]
  } finally {
    rmSync(again, { recursive: true, force: true })
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
