/**
 * Preact vnode hook: `autocomplete="off"` on every form field that the app renders. Browsers write the value of any other
 * field to their session files and form history, where no passphrase protects it. Set here, so that no field can lack it.
 */
import { options } from 'preact'

const FIELDS: ReadonlySet<unknown> = new Set(['input', 'textarea', 'select'])

/** Installs the hook. A field keeps an `autocomplete` of its own; only those of passphrases have one. */
export function keepFieldsOutOfFiles(): void {
  const next = options.vnode
  options.vnode = (vnode) => {
    if (FIELDS.has(vnode.type)) Object.assign(vnode.props, { autocomplete: 'off', ...vnode.props })
    next?.(vnode)
  }
}
