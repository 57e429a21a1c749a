/**
 * Comparison command: `npm run -s compare-texts -- OLD NEW [--negotiation wto-ecommerce]` compares two drafts (DOCX, PDF, HTML or plain text)
 * article by article and prints one JSON object: what changed, with brackets understood. Exits with 1 for a file that cannot be read.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { DocumentText } from '../shared/documents/document'
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

/** Document of a file. Throws in words where it cannot be read. */
async function documentOf(file: string): Promise<DocumentText> {
  const read = await readDocument(readFileSync(file), file, decode)
  if (!read.ok) throw new Error(`${file} cannot be read: ${read.problem.code}`)
  return read.document
}

/** Tracked changes, which are read as accepted, and said. */
const trackedIn = (file: 'old' | 'new', { tracked }: DocumentText) =>
  tracked ? [{ file, paragraph: '', what: 'tracked-changes-accepted', ...tracked }] : []

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
  const documents = { old: await documentOf(old), new: await documentOf(next) }
  const compared = compareDrafts(read(sourceParagraphs(documents.old)), read(sourceParagraphs(documents.new)))
  const problems = [...compared.problems, ...trackedIn('old', documents.old), ...trackedIn('new', documents.new)]
  console.log(JSON.stringify({ ...compared, problems }, null, 2))
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
