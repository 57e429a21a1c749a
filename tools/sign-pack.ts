/**
 * Ed25519 signing command: `npm run sign-pack -- PACK KEY > SIGNED` signs a pack, `npm run sign-pack -- --new-key KEY`
 * generates a key pair. The key file is private: mode 0600, and refused inside the project.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { readPackText } from '../shared/pack/read'
import { keyWords } from '../shared/pack/signature'
import { newKey, signPack } from './packs/signing'

const [first, second] = process.argv.slice(2)

async function main(): Promise<void> {
  if (first === '--new-key' && second) {
    const away = relative(process.cwd(), resolve(second))
    if (!away.startsWith('..')) throw new Error('Keep the private key outside the project.')
    const pair = await newKey()
    writeFileSync(second, `${JSON.stringify(pair)}\n`, { mode: 0o600, flag: 'wx' })
    console.log(`The public key is ${pair.publicKey}; people compare it as: ${keyWords(pair.publicKey)}`)
    return
  }
  if (!first || !second) throw new Error('usage: npm run sign-pack -- PACK KEY > SIGNED, or --new-key KEY')
  const text = readFileSync(first, 'utf8').trim()
  const read = readPackText(text)
  if (!read.ok) throw new Error(`${first}: ${read.problem.place} ${read.problem.reason}`)
  process.stdout.write(await signPack(text, JSON.parse(readFileSync(second, 'utf8'))))
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
