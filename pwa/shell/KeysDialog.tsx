/** Dialog that lists the keyboard shortcuts. */
import { t } from '../i18n'
import { Dialog } from '../parts/Dialog'
import { KeyHint } from '../parts/KeyHint'
import { keysOpen } from './keys'

export function KeysDialog() {
  const close = () => (keysOpen.value = false)
  const rows = [
    { keys: ['/', `${t('key-ctrl')} K`], what: t('keys-find') },
    { keys: ['↑', '↓'], what: t('keys-move') },
    { keys: [t('key-enter')], what: t('keys-open') },
    { keys: [`${t('key-ctrl')} ${t('key-enter')}`], what: t('keys-record-result') },
    { keys: ['R'], what: t('keys-record') },
    { keys: ['A'], what: t('keys-add') },
    { keys: [`${t('key-ctrl')} ${t('key-enter')}`], what: t('keys-save') },
    { keys: ['U', `${t('key-ctrl')} Z`], what: t('keys-undo') },
    { keys: [`⇧ ${t('key-ctrl')} Z`, `${t('key-ctrl')} Y`], what: t('keys-redo') },
    { keys: ['[', ']'], what: t('keys-meetings') },
    { keys: ['←', '↑', '→', '↓'], what: t('keys-matrix') },
    { keys: ['Esc'], what: t('keys-close') },
    { keys: ['?'], what: t('keys-list') },
  ]
  return (
    <Dialog class="small keys" labelledby="keys-title" onClose={close}>
      <h2 id="keys-title">
        {t('keys-title')}
        <button class="btn quiet" type="button" onClick={close}>
          {t('close')} <KeyHint k="Esc" />
        </button>
      </h2>
      <dl class="keylist">
        {rows.map((row) => (
          <div key={row.what} class="keyrow">
            <dt>
              {row.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{row.what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
