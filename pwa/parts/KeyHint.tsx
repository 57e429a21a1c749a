/** Visible keyboard shortcut. Hidden from assistive technology, which gets it from `aria-keyshortcuts`. */
export function KeyHint({ k }: { k: string }) {
  return (
    <span class="key-hint" aria-hidden="true">
      <kbd>{k}</kbd>
    </span>
  )
}
