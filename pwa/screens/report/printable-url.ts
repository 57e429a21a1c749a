/** Formats a URL for print: no scheme, no `www.`, no text fragment (`#:~:text=`). */
const TEXT_FRAGMENT = /#?:~:.*$/

/** Returns the URL unchanged but for its fragment where it cannot be percent-decoded. */
export function printableUrl(url: string): string {
  const page = url.replace(TEXT_FRAGMENT, '')
  try {
    return decodeURI(page).replace(/^https?:\/\/(www\.)?/i, '')
  } catch {
    return page
  }
}
