/** Puts a new negotiation in, by the same way as a dataset from a file. */
import { readPack } from '../../../shared/pack/read'
import type { Pack } from '../../../shared/pack/schema'
import { t } from '../../i18n'
import { go, linkInto } from '../../model/navigation'
import { dataReplaced } from '../../model/start/data-replaced'
import { appData } from '../../model/state'
import { type AppData, addOwnPack, SHIPPED } from '../../store'
import { ActionError } from '../../workspace/use-async-action'

/**
 * True for the id of a negotiation that is here, or that ships with the app: another of the same id would update it. Also for
 * one that was removed and whose entries are kept: they would be counted in another of the same id.
 */
const isTaken = (id: string): boolean =>
  SHIPPED.some((shipped) => shipped.id === id) || (appData.value !== null && isNamedIn(appData.value, id))

const isNamedIn = ({ packs, entries }: AppData, id: string): boolean =>
  packs.some(({ slot }) => slot === id) || entries.some((entry) => entry.negotiation === id)

const ID = /^[a-z0-9][a-z0-9-]{0,39}$/

/** Validation of a short name. One that is being created is here before its board opens, and is not taken by another. */
export function idProblem(id: string, isCreating: boolean): string | undefined {
  if (id !== '' && !ID.test(id)) return t('table-id-unfit')
  return !isCreating && isTaken(id) ? t('table-id-taken') : undefined
}

/** Checks a pack as one from a file is checked, puts it in, and opens it. */
export async function createNegotiation(pack: Pack): Promise<string> {
  const read = readPack(JSON.parse(JSON.stringify(pack)))
  if (!read.ok) throw new ActionError(t('table-unfit', { reason: `${read.problem.place} ${read.problem.reason}` }))
  await addOwnPack(read.pack)
  // The checkpoint must include the change, should the tab be closed now.
  await dataReplaced()
  go(linkInto(pack.id))
  return ''
}
