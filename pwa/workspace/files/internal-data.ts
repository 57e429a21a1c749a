/** Data of a report for us alone, by the user's choice: private entries too. Of what is open, also while the browser prints. */
import { computed } from '@preact/signals'
import { InternalData } from '../../../shared/reports/internal-data'
import { openData } from '../../model/state'

export const internalData = computed(
  () => openData.value && InternalData.of(openData.value.pack, openData.value.entries),
)
