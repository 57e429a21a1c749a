/** A key shown where it works; screen readers hear it from `aria-keyshortcuts`. */
export function KeyHint({ k }: { k: string }) {
  return (
    <span class="key-hint" aria-hidden="true">
      <kbd>{k}</kbd>
    </span>
  )
}
