/**
 * Data export command: `npm run export-data -- DATASET FOLDER` writes a dataset as a data package for programs: CSV with fixed English
 * heads, `datapackage.json`, `columns.md`, the dataset itself and how to cite it. The app saves the same bytes as a ZIP.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataPackage } from '../shared/data-package/data-package'
import { readPackText } from '../shared/pack/read'

const [file, folder] = process.argv.slice(2)

function main(): void {
  if (!file || !folder) throw new Error('usage: npm run export-data -- DATASET FOLDER')
  const text = readFileSync(file, 'utf8')
  const read = readPackText(text.trim())
  if (!read.ok) throw new Error(`${file}: ${read.problem.place} ${read.problem.reason}`)
  const files = dataPackage(read.pack, text)
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  console.log(`${files.size} files in ${folder}`)
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
