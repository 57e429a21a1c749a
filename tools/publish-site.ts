/**
 * Site command: `npm run publish-site -- DATASET FOLDER [--base URL] [--app URL] [--langs en,fr,es]` writes a dataset as plain pages
 * for any host. `--base` is the address of the folder once it is published, `--app` that of the app that the pages link to. The app makes the same bytes.
 */
import { webcrypto } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { LANGS, type Lang } from '../shared/domain/text/langs'
import { fromBase64Url } from '../shared/encoding/base64'
import { readSignedPack, type Verify } from '../shared/pack/signature'
import { rootAddress } from '../shared/site/root-address'
import { siteFiles } from '../shared/site/site'
import { writeSite } from './site/site-folder'
import { siteStyles, siteWordsOf } from './site/site-parts'

const verify: Verify = async (key, value, text) =>
  webcrypto.subtle.verify(
    'Ed25519',
    await webcrypto.subtle.importKey('raw', fromBase64Url(key), 'Ed25519', false, ['verify']),
    fromBase64Url(value),
    new TextEncoder().encode(text),
  )

function addressOf(option: string, typed: string | undefined): string | null {
  const address = rootAddress(typed ?? '')
  if (address === undefined)
    throw new Error(
      `${option}: ${typed} is no address of a folder. Enter one that starts with https:// and has no ? or #.`,
    )
  return address
}

function langsOf(typed = LANGS.join(',')): readonly Lang[] {
  const langs = typed.split(',')
  const unknown = langs.find((typed) => !LANGS.some((lang) => lang === typed))
  if (unknown !== undefined) throw new Error(`--langs: ${unknown} is no language of the pages: ${LANGS.join(', ')}`)
  // In one order, so that the same languages give the same bytes.
  return LANGS.filter((lang) => langs.includes(lang))
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { base: { type: 'string' }, app: { type: 'string' }, langs: { type: 'string' } },
  })
  const [file, folder] = positionals
  if (!file || !folder)
    throw new Error('usage: npm run publish-site -- DATASET FOLDER [--base URL] [--app URL] [--langs en,fr,es]')
  const text = readFileSync(file, 'utf8')
  const read = await readSignedPack(text, verify)
  if (!read.ok) throw new Error(`${file}: ${read.problem.place} ${read.problem.reason}`)
  const { pack, signer } = read
  mkdirSync(folder, { recursive: true })
  const { files, changed, removed } = writeSite(
    folder,
    siteFiles({
      pack,
      text,
      words: siteWordsOf(),
      style: siteStyles(),
      base: addressOf('--base', values.base ?? pack.about?.url),
      app: addressOf('--app', values.app),
      key: signer?.key ?? null,
      langs: langsOf(values.langs),
    }),
  )
  console.log(
    `${files} files in ${folder}, ${changed} of them new or changed, ${removed} of an earlier publication removed`,
  )
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
