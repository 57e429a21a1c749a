/**
 * Repair: a server that was wiped or rolled back gets back what it lost, from any device that may write. Batches prove
 * themselves, so that a device re-uploads others' as well as its own.
 */
import { isAdmin, mayWrite } from './membership/membership'
import { logOf, MEMBERSHIP, nameText } from './names'
import type { Replica } from './replica'
import type { Step } from './sync-store'
import type { Transport } from './transport'

/**
 * True where the server is not the one that this device left: another life, an older state, or a batch of its own is
 * gone, as after a rollback under a connection, which goes on with newer ones; and until it has got back what is here. For an
 * admin, who alone can give it back, also where the newest membership change is gone.
 */
export async function isSetBack({ id, names, state, membership, me }: Replica, transport: Transport): Promise<boolean> {
  const { cursor, pending, isRepairing } = state
  if (isRepairing || (cursor && !(await transport.holds(cursor)))) return true
  const newest = membership && isAdmin(me) ? nameText({ type: 'membership', ...membership.head }) : null
  if (newest !== null && !(await transport.list(newest)).has(newest)) return true
  const own = logOf(id)
  const there = await transport.list(own)
  return [...names].some((name) => name.startsWith(own) && name !== pending && !there.has(name))
}

/** The other admins, but for recovery keys, who are to be heard before a change on a server that began anew. */
const otherAdmins = ({ membership, id }: Replica): readonly string[] =>
  [...(membership?.members.values() ?? [])].flatMap((member) =>
    isAdmin(member) && !member.isRecoveryKey && member.id !== id ? [member.id] : [],
  )

/** The step that begins a repair: all is read from the start, and other admins may have made changes that were lost. */
export const beginRepair = (replica: Replica): Step => ({
  state: { isRepairing: true, cursor: null, unheard: otherAdmins(replica) },
})

export const endRepair: Step = { state: { isRepairing: false } }

/**
 * Re-uploads what the server lacks: mine at once, others' after a pause and a second look. Gives how many it had lost.
 */
export async function repair(replica: Replica, transport: Transport, pause: () => Promise<void>): Promise<number> {
  if (!mayWrite(replica.me)) return 0
  const restored = await upload(replica, transport, (name) => isOwn(replica, name))
  if ((await lacking(replica, transport)).length === 0) return restored
  await pause()
  return restored + (await upload(replica, transport, () => true))
}

const isOwn = ({ id }: Replica, name: string): boolean => name.startsWith(logOf(id))

/** Names that this device may put and the server has not, in the order in which they were stored. */
async function lacking(replica: Replica, transport: Transport): Promise<readonly string[]> {
  const there = await transport.list('')
  const isPuttable = (name: string) => !name.startsWith(MEMBERSHIP) || isAdmin(replica.me)
  return [...replica.names].filter((name) => !there.has(name) && isPuttable(name))
}

async function upload(replica: Replica, transport: Transport, isWanted: (name: string) => boolean): Promise<number> {
  let uploaded = 0
  for (const name of (await lacking(replica, transport)).filter(isWanted)) {
    const bytes = await replica.device.store.envelope(name)
    if (bytes && (await transport.put(name, bytes)) === 'stored') uploaded++
  }
  return uploaded
}
