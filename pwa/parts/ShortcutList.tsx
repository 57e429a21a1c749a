/** List of the keyboard shortcuts: the one source of the dialog and of Help. */
import { t } from '../i18n'

/** The keys of each shortcut, and what it does. */
function shortcuts(): readonly { readonly keys: readonly string[]; readonly what: string }[] {
  const [ctrl, enter] = [t('key-ctrl'), t('key-enter')]
  return [
    { keys: ['/', `${ctrl} K`], what: t('keys-find') },
    { keys: ['↑', '↓'], what: t('keys-move') },
    { keys: [enter], what: t('keys-open') },
    { keys: [`${ctrl} ${enter}`], what: t('keys-record-result') },
    { keys: ['R'], what: t('keys-record') },
    { keys: ['+'], what: t('keys-add-open') },
    { keys: ['A'], what: t('keys-add') },
    { keys: [`${ctrl} ${enter}`], what: t('keys-save') },
    { keys: ['U', `${ctrl} Z`], what: t('keys-undo') },
    { keys: [`⇧ ${ctrl} Z`, `${ctrl} Y`], what: t('keys-redo') },
    { keys: ['.'], what: t('keys-hide') },
    { keys: ['[', ']'], what: t('keys-meetings') },
    { keys: ['←', '↑', '→', '↓'], what: t('keys-matrix') },
    { keys: ['N', 'P'], what: t('keys-change') },
    { keys: ['Esc'], what: t('keys-close') },
    { keys: ['?'], what: t('keys-list') },
  ]
}

export const ShortcutList = () => (
  <dl class="keylist">
    {shortcuts().map(({ keys, what }) => (
      <div key={what} class="keyrow">
        <dt>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </dt>
        <dd>{what}</dd>
      </div>
    ))}
  </dl>
)
