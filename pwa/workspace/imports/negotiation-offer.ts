/**
 * Negotiations that come with an import and are not on here, and newer datasets of those that are: which of them the import
 * adds. An entry of a negotiation that is not on is stored all the same.
 */
import { useState } from 'preact/hooks'
import type { Entry } from '../../../shared/domain/entries/entries'
import type { Names } from '../../../shared/domain/types'
import type { Pack } from '../../../shared/pack/schema'
import { nameIn, t } from '../../i18n'
import { negotiationName } from '../../model/negotiation/negotiation-name'
import { packHere } from '../../model/negotiation/packs-here'
import { dataReplaced } from '../../model/start/data-replaced'
import { appData } from '../../model/state'
import { type AppData, addPack, addShipped, isAsShipped, isNewer, SHIPPED, type ShippedPack } from '../../store'
import { errorMessageOf } from '../use-async-action'
import type { Brought } from './brought'

export interface Offered {
  readonly id: string
  readonly name: string
  /** Number of the chosen entries that are of it. */
  readonly count: number
  /** Its dataset in the file; `null` where the file has none. */
  readonly pack: Pack | null
  /** Its dataset that ships with the app, where the file has none or an earlier one. */
  readonly shipped: ShippedPack | null
  /** Version of it that is on here, where the file has a newer one; `null` where it is not on. */
  readonly versionHere: string | null
  /**
   * True for a dataset of the file that only its publisher could vouch for: an earlier one was signed, or it claims to be
   * later than the one that ships. A file that is merged has no signatures.
   */
  readonly isUnverified: boolean
}

export interface NegotiationOffer {
  readonly offered: readonly Offered[]
  /** Those that the import adds. */
  readonly wanted: readonly Offered[]
  readonly choose: (id: string, on: boolean) => void
}

interface Options {
  /** True for a backup of the user's own other device, whose newer datasets are offered too. */
  readonly isOwnDevice?: boolean
}

export function useNegotiationOffer(
  chosen: readonly Entry[],
  brought: Brought,
  { isOwnDevice = false }: Options = {},
): NegotiationOffer {
  const [decided, setDecided] = useState<ReadonlyMap<string, boolean>>(new Map())
  const state = appData.value
  const offered = state ? offeredBy(state, chosen, brought, isOwnDevice) : []
  return {
    offered,
    wanted: offered.filter((one) => hasDataset(one) && (decided.get(one.id) ?? !one.isUnverified)),
    choose: (id, on) => setDecided(new Map([...decided, [id, on]])),
  }
}

export const hasDataset = ({ pack, shipped }: Offered): boolean => pack !== null || shipped !== null

function offeredBy(
  state: AppData,
  chosen: readonly Entry[],
  { packs, names }: Brought,
  isOwnDevice: boolean,
): readonly Offered[] {
  const counts = new Map(packs.map(({ id }) => [id, 0]))
  for (const { negotiation } of chosen) counts.set(negotiation, (counts.get(negotiation) ?? 0) + 1)
  return [...counts].flatMap(([id, count]): readonly Offered[] => {
    const here = packHere(state, id)
    const pack = packs.find((one) => one.id === id) ?? null
    if (here && !(isOwnDevice && pack && isNewer(pack, here))) return []
    return [
      {
        id,
        name: nameOf(id, names),
        count,
        versionHere: here?.version ?? null,
        ...datasetsOf(id, pack, state.signers),
      },
    ]
  })
}

function nameOf(id: string, names: ReadonlyMap<string, Names>): string {
  const given = names.get(id)
  return given ? nameIn(given) : negotiationName(id)
}

function datasetsOf(
  id: string,
  pack: Pack | null,
  signers: AppData['signers'],
): Pick<Offered, 'pack' | 'shipped' | 'isUnverified'> {
  const shipped = SHIPPED.find((one) => one.id === id) ?? null
  const isSigned = Object.hasOwn(signers, id)
  // One that cannot be told from a forged one does not stand in for the one that ships.
  if (shipped && !(pack && !isNewer(shipped, pack)))
    return { pack: isSigned ? null : pack, shipped, isUnverified: false }
  const isUnverified = pack !== null && (isSigned || (shipped !== null && isNewer(pack, shipped)))
  return { pack, shipped: null, isUnverified }
}

/**
 * Adds the datasets that are wanted, one after the other. Resolves to the sentences that say so and, where one could not be
 * added, why; those before it stay.
 */
export async function addWanted(wanted: readonly Offered[]): Promise<string> {
  const said: string[] = []
  try {
    for (const one of wanted) {
      said.push(addedText(one, await addDataset(one)))
    }
  } catch (error) {
    if (said.length === 0) throw error
    said.push(errorMessageOf(error))
  }
  // The checkpoint must include the change, should the tab be closed now.
  if (wanted.length > 0) await dataReplaced()
  return said.join(' ')
}

/** After an import of entries, of which an undo leaves the negotiations on: says so. Never rejects. */
export async function addBeside(wanted: readonly Offered[]): Promise<string> {
  if (wanted.length === 0) return ''
  try {
    return `${await addWanted(wanted)} ${t('import-undo-negotiations')}`
  } catch (error) {
    return errorMessageOf(error)
  }
}

/** Adds the dataset of the file; the one that ships where that is later, and can be fetched. Resolves to its version. */
async function addDataset({ pack, shipped }: Offered): Promise<string> {
  try {
    if (shipped) {
      await addShipped(shipped)
      return shipped.version
    }
  } catch (error) {
    if (!pack) throw error
  }
  if (!pack) return ''
  await addPack(pack, (await isAsShipped(pack)) ? 'bundled' : 'imported')
  return pack.version
}

const addedText = ({ name, versionHere }: Offered, version: string): string =>
  versionHere === null ? t('negotiations-added', { name }) : t('merge-dataset-used', { name, version })
