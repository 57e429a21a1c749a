import { t } from '../i18n'
import { say } from '../i18n/desk'
import { Dialog } from '../parts/Dialog'
import { KeyHint } from '../parts/KeyHint'
import { keysOpen } from './keys'

export function KeysDialog() {
  const close = () => (keysOpen.value = false)
  const rows = [
    { keys: ['/', `${t('key-ctrl')} K`], what: say('keys-find') },
    { keys: ['↑', '↓'], what: say('keys-move') },
    { keys: [t('key-enter')], what: say('keys-open') },
    { keys: [`${t('key-ctrl')} ${t('key-enter')}`], what: say('keys-record-result') },
    { keys: ['R'], what: say('keys-record') },
    { keys: ['U'], what: say('keys-undo') },
    { keys: ['[', ']'], what: say('keys-meetings') },
    { keys: ['←', '↑', '→', '↓'], what: say('keys-matrix') },
    { keys: ['Esc'], what: say('keys-close') },
    { keys: ['?'], what: say('keys-list') },
  ]
  return (
    <Dialog class="small keys" labelledby="keys-title" onClose={close}>
      <h2 id="keys-title">
        {say('keys-title')}
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
