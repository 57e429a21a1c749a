/** Line breaking by an estimate of the width: SVG text has no wrapping, and a file is read with other fonts than here. */

/** Breaks a text between words into lines of at most `width` px; a longer word has a line of its own. */
export function wrapText(text: string, width: number, characterWidth: number): readonly string[] {
  const most = Math.max(1, Math.floor(width / characterWidth))
  const lines: string[] = []
  // Only at spaces that break: French and dates have others.
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1)
    if (word === '') continue
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
