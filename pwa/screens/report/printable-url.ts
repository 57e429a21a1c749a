/** Where a browser is told which words of the page to scroll to. */
const TEXT_FRAGMENT = /#?:~:.*$/

/** An address as one reads it on paper, of the page alone. */
export function printableUrl(url: string): string {
  const page = url.replace(TEXT_FRAGMENT, '')
  try {
    return decodeURI(page).replace(/^https?:\/\/(www\.)?/i, '')
  } catch {
    return page
  }
}
