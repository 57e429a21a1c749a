/** Origin of the entities that entries state, by `entityKey`. One without is the dataset’s. */
import { computed } from '@preact/signals'
import { incrementalAssembly } from '../../shared/domain/assemble'
import { shownData } from './state'

const assembled = incrementalAssembly()

export const provenance = computed(() => {
  const data = shownData.value
  return data ? assembled(data.pack, data.entries).provenance : new Map<string, never>()
})
