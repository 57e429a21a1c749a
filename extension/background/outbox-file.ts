/** What waits for the PWA as a file, for when the two cannot meet: the PWA takes it in like a colleague's export. */
import { sha256 } from '../../shared/encoding/sha256'
import { writeFile } from '../../shared/pack/export'
import { waiting } from './outbox'
import { packNow } from './record'

/** The whole file. It holds what is private: it is the user's own. */
export async function outboxFile(madeAt: string): Promise<string> {
  const records = (await waiting()).map(({ record }) => record)
  let text = ''
  for await (const piece of writeFile({ kind: 'outbox', madeAt, pack: await packNow(), records }, sha256)) text += piece
  return text
}
