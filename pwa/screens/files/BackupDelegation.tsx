/** Delegation of a backup, and what becomes of its entries on this device: nothing of one delegation goes into the log of another. */
import { type DelegationLayer, takesLayer } from '../../../shared/domain/entries/delegation-layer'
import type { Entry } from '../../../shared/domain/entries/entries'
import { isOfDelegation } from '../../../shared/domain/entries/layers'
import type { PlenaryFile } from '../../../shared/pack/export'
import { t } from '../../i18n'
import type { AppData } from '../../store'

/** Layer of this device after a restore: as it is where the device is in a delegation, whose log brings its entries back. */
export const layerAfterRestore = ({ delegation, entries }: AppData): DelegationLayer => ({
  delegation,
  formerDelegation: null,
  entries: delegation ? entries : [],
})

/** True where encrypted entries may be of another delegation than this device is in: a restore would not know which. */
export const isOfAnotherSealed = ({ locked, delegation }: PlenaryFile, here: DelegationLayer): boolean =>
  locked?.mayHoldDelegation === true && !takesLayer(here, delegation ?? null)

interface Props {
  readonly file: PlenaryFile
  /** Entries of the file that can be read. */
  readonly entries: readonly Entry[]
  readonly here: DelegationLayer
  readonly isRestore?: boolean
}

export function BackupDelegation({ file, entries, here, isRestore = false }: Props) {
  const { delegation, locked } = file
  const holds = entries.some(isOfDelegation) || locked?.mayHoldDelegation === true
  const effect = takesLayer(here, delegation ?? null) ? (here.delegation ? 'same' : 'kept') : 'private'
  const lines = [
    delegation && t('backup-delegation-named', { name: delegation.name || delegation.d }),
    holds && !delegation && t('backup-delegation-unknown'),
    holds && t(`backup-delegation-${effect}`),
    isRestore && isOfAnotherSealed(file, here) && t('backup-delegation-sealed'),
  ].filter((line) => typeof line === 'string')
  return lines.length > 0 && <p class={effect === 'private' && holds ? 'trouble' : undefined}>{lines.join(' ')}</p>
}
