/** Files of the repository, by path from its root, without packages and what is built. A clone without git has them too. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../programs/process.mjs'

const OUTSIDE = new Set(['node_modules', 'dist', '.git', '.cache'])

/** Paths with `/`, of a folder or of all. */
export const repositoryFiles = (folder = ''): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (OUTSIDE.has(entry.name)) return []
    return entry.isDirectory() ? repositoryFiles(path) : [path]
  })
