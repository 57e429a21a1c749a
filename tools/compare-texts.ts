/**
 * Comparison command: `npm run -s compare-texts -- OLD NEW [--negotiation wto-ecommerce]` compares two drafts (DOCX, PDF, HTML or plain text)
 * article by article and prints one JSON object: what changed, with brackets understood. Exits with 1 for a file that cannot be read.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readDocument } from '../shared/documents/read-document'
import type { Decode } from '../shared/encoding/decode-text'
import { readPackText } from '../shared/pack/read'
import { CODE_OF, withOtherStates } from '../shared/table/states/states'
import { compareDrafts } from '../shared/texts/compare'
import { draftReader } from '../shared/texts/draft'
import { sourceParagraphs } from '../shared/texts/source-paragraphs'

/** `null` where the bytes are not of the encoding. */
const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Paragraphs of a file. Throws in words where it cannot be read. */
async function paragraphsOf(file: string) {
  const read = await readDocument(readFileSync(file), file, decode)
  if (!read.ok) throw new Error(`${file} cannot be read: ${read.problem.code}`)
  return sourceParagraphs(read.document)
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    // The language is read from the drafts: it is taken for those who call the command with it.
    options: { negotiation: { type: 'string', default: 'wto-ecommerce' }, lang: { type: 'string' } },
  })
  const [old, next] = positionals
  if (!old || !next) throw new Error('usage: npm run -s compare-texts -- OLD NEW [--negotiation ID]')
  const pack = readPackText(readFileSync(`public/packs/${values.negotiation}.json`, 'utf8'))
  if (!pack.ok) throw new Error(`${values.negotiation}: ${pack.problem.place} ${pack.problem.reason}`)
  const { articles, members } = pack.pack
  const read = draftReader({ articles, members: withOtherStates(members), codeOf: CODE_OF })
  console.log(JSON.stringify(compareDrafts(read(await paragraphsOf(old)), read(await paragraphsOf(next))), null, 2))
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
