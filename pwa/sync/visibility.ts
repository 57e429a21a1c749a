/**
 * Visibilities that can be chosen on this device: that of the delegation is one only where the device belongs to one.
 */
import { computed } from '@preact/signals'
import type { Layer } from '../../shared/domain/entries'
import { hasDelegation } from './model'

const OWN: readonly Layer[] = ['public', 'private']

export const visibilities = computed<readonly Layer[]>(() => (hasDelegation.value ? [...OWN, 'delegation'] : OWN))

/** Default of the meeting log and of notes: never more than the delegation. */
export const defaultVisibility = computed<Layer>(() => visibilities.value.at(-1) ?? 'private')
