/**
 * Soak test of crafted files: `npm run soak -- files` opens each in the app, in real Chromium, and prints the peak of the renderer's memory
 * over what it was, the time, and what the user is told. Fails where a file takes more than the limits or is not refused in words. Linux
 * only. Names of files open those alone. Needs `npm run build`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MOST_MB, MOST_SECONDS, openCrafted } from '../../testing/browsers/crafted'
import { CRAFTED_FILES } from '../../testing/crafted-files'

export async function soakFiles(names: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-crafted-'))
  const files = CRAFTED_FILES.filter(({ name }) => names.length === 0 || names.includes(name))
  const failed: string[] = []
  try {
    for (const file of files) {
      const { mb, seconds, told } = await openCrafted(file, folder)
      console.log(
        `${file.name.padEnd(18)} ${String(mb).padStart(5)} MB ${String(seconds).padStart(5)} s  ${told || '(nothing)'}`,
      )
      if (mb > MOST_MB || seconds > MOST_SECONDS || told === '') failed.push(file.name)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(
    `${files.length - failed.length} of ${files.length} within ${MOST_MB} MB and ${MOST_SECONDS} s, and told.`,
  )
  if (failed.length > 0) process.exitCode = 1
}
