/** Copies text to the clipboard. */

/** Resolves to false where the browser refuses: without a user gesture, a permission or a secure context. Never rejects. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
