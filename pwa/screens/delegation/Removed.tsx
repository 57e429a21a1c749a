/** Message on a device that an admin removed: by whom and when, and what became of its entries. */
import { t } from '../../i18n'
import { removalText } from '../../parts/sync-text'
import { type DelegationState, delegationActions } from '../../sync/model'

type RemovedState = Extract<DelegationState, { readonly stage: 'removed' }>

export function Removed({ state }: { readonly state: RemovedState }) {
  const { delegation, madePrivate } = state
  return (
    <div class="trouble" role="alert">
      <h2>{removalText(state)}</h2>
      <p>{t('delegation-was-removed-hint', { delegation })}</p>
      <p>{t('delegation-made-private', { n: madePrivate })}</p>
      <p class="acts">
        <button class="btn" type="button" onClick={() => void delegationActions.value?.acknowledgeRemoval()}>
          {t('delegation-acknowledge')}
        </button>
      </p>
    </div>
  )
}
