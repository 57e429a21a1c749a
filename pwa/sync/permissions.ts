/**
 * Permissions of this device on an entry, by its access: what a reader withdraws of the delegation's would stay on all other devices,
 * since nothing that it writes is sent.
 */
import { isByDelegation } from '../../shared/domain/entries/authors'
import type { Entry } from '../../shared/domain/entries/entries'
import { isOfDelegation } from '../../shared/domain/entries/layers'
import { isOwn } from '../model/author'
import { ownMembership } from './model'

/** True for what this device may withdraw, or put another entry in the place of. */
export const mayWithdraw = ({ layer, by }: Pick<Entry, 'layer' | 'by'>): boolean =>
  ownMembership.value?.access !== 'reader' || isOwn(by) || !(isOfDelegation({ layer }) || isByDelegation(by))
