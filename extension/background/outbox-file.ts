/** Export of the outbox as a file for the PWA's import, for when the bridge cannot connect to it. */
import { writeFile } from '../../shared/pack/export'
import { waiting } from './outbox'
import { packNow } from './record'

/** Text of the file. It includes private entries. */
export async function outboxFile(madeAt: string): Promise<string> {
  const records = (await waiting()).map(({ record }) => record)
  let text = ''
  for await (const chunk of writeFile({ kind: 'outbox', madeAt, pack: await packNow(), records }, sha256)) text += chunk
  return text
}

async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
