/** Switching negotiations on and off: what is done with the store, and which one is open afterwards. */
import { nameIn, t } from '../i18n'
import { linkInto, replace } from '../model/navigation'
import { negotiationName } from '../model/negotiation/negotiation-name'
import { negotiationsOn } from '../model/negotiation/negotiation-view'
import { rememberOpened } from '../model/negotiation/open-negotiation'
import { dataReplaced } from '../model/start/data-replaced'
import { baseAddress, openNegotiation } from '../model/state'
import { addShipped, type PackRow, removePack, revertPack, type ShippedPack, writeFollowed } from '../store'

/** Opens a negotiation on the screen that is in sight; an address that names none is of it from then on. */
export function openHere(negotiation: string): void {
  rememberOpened(negotiation)
  if (baseAddress.value.negotiation !== undefined)
    replace(linkInto(negotiation, baseAddress.value.screen, baseAddress.value.id))
}

/** Switches on a negotiation that ships with the app. Resolves to the message. */
export async function switchOn(shipped: ShippedPack): Promise<string> {
  await addShipped(shipped)
  // The checkpoint must include the change, should the tab be closed now.
  await dataReplaced()
  return t('negotiations-added', { name: nameIn(shipped.names) })
}

/** True for a negotiation whose dataset comes with the app, as it is: once removed, it can be added again. */
export const isRestorable = ({ origin, previous }: PackRow): boolean =>
  origin === 'bundled' && previous?.origin !== 'imported'

/** Switches off a negotiation, another one than the only one; where it is open, another is opened first. */
export async function switchOff(negotiation: string): Promise<string> {
  const name = negotiationName(negotiation)
  const next = negotiationsOn().find((id) => id !== negotiation)
  if (next === undefined) return t('negotiations-only')
  if (openNegotiation.value === negotiation) openHere(next)
  const isRemoved = await removePack(negotiation)
  if (isRemoved) writeFollowed(negotiation, null)
  await dataReplaced()
  return t(isRemoved ? 'negotiations-removed' : 'negotiations-only', { name })
}

/** Takes the update of a negotiation back. */
export async function takeBack(negotiation: string): Promise<string> {
  const isReverted = await revertPack(negotiation)
  await dataReplaced()
  return isReverted ? t('files-pack-reverted') : ''
}
