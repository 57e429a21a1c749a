/** Fingerprint of the recogniser: a hash of its code as built, with weights, and of the lexicons of the bundled pack. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { STATEMENT_LANGS } from '../../shared/domain/text/langs'
import { compileLexicon, packLexicon } from '../../shared/recognition'
import { shippedPack } from '../evaluation/corpus'
import { ROOT } from '../programs/process.mjs'
import { oneScript } from './one-script'

/** Comments and what builds leave out do not count; a new bundler may give another one for the same rules. */
export async function recognitionBuild(): Promise<string> {
  const hash = createHash('sha256')
  hash.update(await oneScript(join(ROOT, 'shared', 'recognition', 'index.ts'), 'es2024'))
  const pack = shippedPack()
  for (const lang of STATEMENT_LANGS) {
    const { header, bytes } = packLexicon(compileLexicon(pack, lang))
    hash.update(header).update(bytes)
  }
  return hash.digest('hex').slice(0, 16)
}
