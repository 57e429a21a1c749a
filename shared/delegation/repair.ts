/**
 * Repair: a server that was wiped or rolled back gets back what it lost, from any device that may write. Batches prove
 * themselves, so that a device re-uploads others' as well as its own.
 */
import { isAdmin, mayWrite } from './membership'
import { MEMBERSHIP, parseName } from './names'
import { otherAdmins } from './receive'
import type { Replica } from './replica'
import type { Step } from './sync-store'
import type { Transport } from './transport'

/** True where the server is not the one that this device left: another life, an older state, or its newest batch is gone. */
export async function isSetBack({ state }: Replica, transport: Transport): Promise<boolean> {
  const { cursor, acknowledged } = state
  if (cursor && !(await transport.holds(cursor))) return true
  return acknowledged !== null && !(await transport.list(acknowledged)).has(acknowledged)
}

/** Re-uploads what the server lacks: mine at once, others' after a pause and a second look. Gives the step that reads from the start. */
export async function repair(
  replica: Replica,
  transport: Transport,
  pause: () => Promise<void>,
): Promise<{ readonly step: Step; readonly restored: number }> {
  const isMine = (name: string): boolean => {
    const of = parseName(name)
    return of?.type === 'batch' && of.device === replica.id
  }
  let restored = 0
  if (mayWrite(replica.me)) {
    restored += await upload(replica, transport, isMine)
    if (await isLacking(replica, transport)) {
      await pause()
      restored += await upload(replica, transport, () => true)
    }
  }
  // Other admins may have made changes that this server has lost, and that are not here.
  return { step: { state: { cursor: null, unheard: otherAdmins(replica) } }, restored }
}

/** Names that this device may put, in the order in which they were stored. */
const mine = (replica: Replica): readonly string[] =>
  [...replica.names].filter((name) => !name.startsWith(MEMBERSHIP) || isAdmin(replica.me))

async function isLacking(replica: Replica, transport: Transport): Promise<boolean> {
  const there = await transport.list('')
  return mine(replica).some((name) => !there.has(name))
}

async function upload(replica: Replica, transport: Transport, isWanted: (name: string) => boolean): Promise<number> {
  const there = await transport.list('')
  let uploaded = 0
  for (const name of mine(replica)) {
    if (there.has(name) || !isWanted(name)) continue
    const bytes = await replica.device.store.envelope(name)
    if (bytes && (await transport.put(name, bytes)) === 'stored') uploaded++
  }
  return uploaded
}
