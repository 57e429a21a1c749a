/** Data of a report for us alone, by the user's choice: private entries too, unless they are hidden. Of what is open, also while the browser prints. */
import { computed } from '@preact/signals'
import { InternalData } from '../../../shared/reports/internal-data'
import { isPrivateHidden, openData, publicData } from '../../model/state'

export const internalData = computed(
  () =>
    openData.value &&
    InternalData.of(openData.value.pack, (isPrivateHidden.value ? publicData.value : openData.value)?.entries ?? []),
)
