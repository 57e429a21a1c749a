/** Negotiations of imported entries that are not on here: which they are, and the offer to add them with the entries. */
import { useState } from 'preact/hooks'
import type { Entry } from '../../../shared/domain/entries'
import type { Names } from '../../../shared/domain/types'
import type { Pack } from '../../../shared/pack/schema'
import { nameIn, t } from '../../i18n'
import { negotiationName } from '../../model/negotiation-name'
import { isOn } from '../../model/packs-here'
import { appData } from '../../model/state'
import { addPack, addShipped, isAsShipped, isNewer, SHIPPED, type ShippedPack } from '../../store'
import type { Brought } from './brought'

interface Missing {
  readonly id: string
  /** Number of the entries that are of it. */
  readonly count: number
  /** Its names in the file; `null` where the file has none. */
  readonly names: Names | null
  /** Its dataset in the file; `null` where the file has none. */
  readonly pack: Pack | null
  /** Its dataset that ships with the app, where the file has none or an earlier one. */
  readonly shipped: ShippedPack | null
}

export interface NegotiationOffer {
  readonly missing: readonly Missing[]
  readonly isAdded: (id: string) => boolean
  readonly choose: (id: string, on: boolean) => void
  /** Adds those that are chosen. Throws `StoreFailure`. */
  readonly add: () => Promise<void>
}

export function useMissingNegotiations(chosen: readonly Entry[], { packs, names }: Brought): NegotiationOffer {
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const state = appData.value
  const counts = new Map<string, number>()
  for (const { negotiation } of chosen)
    if (negotiation !== undefined && state && !isOn(state, negotiation))
      counts.set(negotiation, (counts.get(negotiation) ?? 0) + 1)
  const missing = [...counts].map(([id, count]) => ({
    id,
    count,
    names: names.get(id) ?? null,
    ...datasetsOf(id, packs),
  }))
  return {
    missing,
    isAdded: (id) => !refused.has(id),
    choose: (id, on) => setRefused(new Set(on ? [...refused].filter((one) => one !== id) : [...refused, id])),
    add: async () => {
      for (const { id, pack, shipped } of missing) if (!refused.has(id)) await addNegotiation(pack, shipped)
    },
  }
}

function datasetsOf(id: string, packs: readonly Pack[]): Pick<Missing, 'pack' | 'shipped'> {
  const pack = packs.find((one) => one.id === id) ?? null
  const shipped = SHIPPED.find((one) => one.id === id) ?? null
  return { pack, shipped: shipped && pack && !isNewer(shipped, pack) ? null : shipped }
}

/** Adds the dataset of the file; the one that ships where that is later, and can be fetched. */
async function addNegotiation(pack: Pack | null, shipped: ShippedPack | null): Promise<void> {
  try {
    if (shipped) return await addShipped(shipped)
  } catch (error) {
    if (!pack) throw error
  }
  if (pack) await addPack(pack, (await isAsShipped(pack)) ? 'bundled' : 'imported')
}

export function MissingNegotiations({ offer: { missing, isAdded, choose } }: { offer: NegotiationOffer }) {
  return (
    <>
      {missing.map(({ id, count, names, pack, shipped }) => (
        <div key={id}>
          <p>{t('merge-negotiation', { n: count, name: names ? nameIn(names) : negotiationName(id) })}</p>
          {(pack ?? shipped) && (
            <label class="choice">
              <input
                type="checkbox"
                checked={isAdded(id)}
                onChange={(event) => choose(id, event.currentTarget.checked)}
              />
              <span>{t('merge-negotiation-add')}</span>
            </label>
          )}
          {!((pack ?? shipped) && isAdded(id)) && <p>{t('merge-negotiation-later')}</p>}
        </div>
      ))}
    </>
  )
}
