/** Export of the outbox as a file for the PWA's import, for when the bridge cannot connect to it. */
import { sha256 } from '../../shared/encoding/sha256'
import { writeFile } from '../../shared/pack/export'
import { suppliedPack } from './bases'
import { waiting } from './outbox'
import { packsNow } from './record'

/** Text of the file. It includes private entries. */
export async function outboxFile(madeAt: string): Promise<string> {
  const records = (await waiting()).map(({ record }) => record)
  const [first] = await packsNow()
  const pack = first ?? (await suppliedPack())
  let text = ''
  for await (const chunk of writeFile({ kind: 'outbox', madeAt, pack, records }, sha256)) text += chunk
  return text
}
