/** An entry that was saved from the page, in the place of what saved it. */
import { t } from '../i18n'
import { undo } from './form/captures'
import { act } from './state'

/** Saved, with its undo. */
export const SavedEntry = ({ id }: { id: string }) => (
  <div class="acts">
    <span class="label">{t('panel-kept')}</span>
    <button class="btn quiet" type="button" onClick={() => act(() => undo([id]))}>
      {t('card-undo')}
    </button>
  </div>
)
