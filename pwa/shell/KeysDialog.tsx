/** Dialog that lists the keyboard shortcuts, with the way to Help. */
import { t } from '../i18n'
import { linkTo } from '../model/navigation'
import { Dialog } from '../parts/dialogs/Dialog'
import { KeyHint } from '../parts/KeyHint'
import { ShortcutList } from '../parts/ShortcutList'
import { keysOpen } from './keys'

export function KeysDialog() {
  const close = () => (keysOpen.value = false)
  return (
    <Dialog class="small keys" labelledby="keys-title" onClose={close}>
      <h2 id="keys-title">
        {t('keys-title')}
        <button class="btn quiet" type="button" onClick={close}>
          {t('close')} <KeyHint k="Esc" />
        </button>
      </h2>
      <ShortcutList />
      <p class="acts">
        <a href={linkTo('help')} onClick={close}>
          {t('help-title')}
        </a>
      </p>
    </Dialog>
  )
}
