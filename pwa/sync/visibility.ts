/**
 * Visibilities on this device: that of the delegation is one only where the device belongs to one, and can be chosen only where
 * it may write, as nothing that a reader writes is shared.
 */
import { computed } from '@preact/signals'
import type { Layer } from '../../shared/domain/entries/entries'
import { hasDelegation, ownMembership } from './model'

const OWN: readonly Layer[] = ['public', 'private']
const WITH_DELEGATION: readonly Layer[] = [...OWN, 'delegation']

const isWriter = computed(() => ownMembership.value !== null && ownMembership.value.access !== 'reader')

/** Those that entries here may have: filters offer them. */
export const visibilities = computed<readonly Layer[]>(() => (hasDelegation.value ? WITH_DELEGATION : OWN))

/** Those that an entry made here can be given. */
export const choosable = computed<readonly Layer[]>(() => (isWriter.value ? WITH_DELEGATION : OWN))

/** Default of the meeting log and of notes: never more than the delegation. */
export const defaultVisibility = computed<Layer>(() => (isWriter.value ? 'delegation' : 'private'))

/** First visibility of a correction: that of what it corrects, where it can be chosen. */
export const visibilityAgain = (layer: Layer): Layer => (choosable.value.includes(layer) ? layer : 'private')
