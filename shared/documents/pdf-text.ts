/**
 * Text of a PDF page from its positioned runs: lines by their baselines, paragraphs by the gaps between lines, words that were
 * divided at the end of a line put together again.
 */

/** A run of text, in the order of the page's content. Lengths are in units of the page. */
export interface Run {
  readonly text: string
  /** Left edge and baseline. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly endsLine: boolean
}

interface Line {
  readonly text: string
  readonly y: number
  readonly height: number
  readonly left: number
  readonly right: number
}

/** Paragraphs of one page. Each is joined once: a text that grows by every line is copied for each of them. */
export function paragraphsOf(runs: readonly Run[]): string[] {
  const paragraphs: string[][] = []
  let before: Line | undefined
  for (const line of linesOf(runs)) {
    const open = paragraphs.at(-1)
    if (open && before && !startsParagraph(before, line)) addLine(open, line.text)
    else paragraphs.push([line.text])
    before = line
  }
  return paragraphs.map((parts) => parts.join(''))
}

/** Distance of two baselines, in heights of the letters, from which a new paragraph begins. */
const GAP = 1.75
/** Share of the width of a line that the next one may leave empty, or be moved in by, without beginning a paragraph. */
const SHORT = 0.7

function startsParagraph(before: Line, line: Line): boolean {
  const height = Math.max(before.height, line.height)
  const step = before.y - line.y
  // Upwards is another column; a large step is an empty line.
  if (step < 0 || step > GAP * height) return true
  // Headings are larger than what follows.
  if (Math.abs(before.height - line.height) > 0.2 * height) return true
  const isShort = before.right - before.left < SHORT * (line.right - line.left)
  return isShort && /[.:;!?»”"')\]]$/.test(before.text)
}

function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = []
  let open: Run[] = []
  const end = () => {
    const text = textOf(open).replaceAll(DIVIDED, '').replace(/\s+/g, ' ').trim()
    const [first] = open
    // A line may have more runs than a function takes arguments.
    if (first && text !== '')
      lines.push({
        text,
        y: first.y,
        height: open.reduce((most, { height }) => Math.max(most, height), 0),
        left: open.reduce((least, { x }) => Math.min(least, x), first.x),
        right: open.reduce((most, { x, width }) => Math.max(most, x + width), first.x),
      })
    open = []
  }
  for (const run of runs) {
    const last = open.at(-1)
    if (last && Math.abs(last.y - run.y) > 0.5 * Math.max(last.height, run.height)) end()
    if (run.text.trim() !== '') open.push(run)
    if (run.endsLine) end()
  }
  end()
  return lines
}

/** Runs of a line, with a space where the page has one as a gap. */
function textOf(runs: readonly Run[]): string {
  return runs
    .map((run, index) => {
      const before = runs[index - 1]
      const isApart = before !== undefined && run.x - (before.x + before.width) > 0.15 * run.height
      return isApart && !/\s$/.test(before.text) ? ` ${run.text}` : run.text
    })
    .join('')
}

/** Adds a line to the parts of a paragraph: a hyphen at its end divided a word, unless what follows is no small letter. */
function addLine(parts: string[], next: string): void {
  const last = parts.at(-1) ?? ''
  const end = last.slice(-3)
  if (/\p{L}\u00AD$/u.test(end)) parts.splice(-1, 1, last.slice(0, -1), next)
  else if (!/\p{L}[-\u2010]$/u.test(end)) parts.push(' ', next)
  else if (/^\p{Ll}/u.test(next)) parts.splice(-1, 1, last.slice(0, -1), DIVIDED, next)
  else parts.push(next)
}

/** Stands for a hyphen at the end of a line, until the whole document is known. It is dropped from the text of a page. */
const DIVIDED = '\uE000'
/** Letters, hyphens and divisions in a row: one class, so that no text is read twice. */
const JOINED_WORDS = new RegExp(`[\\p{L}${DIVIDED}-]+`, 'gu')

/** First parts after which a hyphen stays, since few words are divided there: "co-chair", "cross-border", "e-mail". */
const PREFIXES = /^(?:co|e|non|self|cross|well|third|vice)$/i

/**
 * Puts words that were divided at the end of a line together. The hyphen is the word's own where the document has the word with it
 * in the middle of a line, and none where it has it without.
 */
export function withWholeWords(paragraphs: readonly string[]): string[] {
  const known = new Set<string>()
  for (const text of paragraphs)
    for (const [words] of text.matchAll(JOINED_WORDS))
      if (!words.includes(DIVIDED)) for (const word of words.split(/--+/)) known.add(withoutEdges(word).toLowerCase())
  return paragraphs.map((text) => text.replace(JOINED_WORDS, (words) => withoutDivisions(words, known)))
}

function withoutDivisions(words: string, known: ReadonlySet<string>): string {
  const [start = '', ...rest] = words.split(DIVIDED)
  let before = start
  return rest.reduce((whole, part) => {
    const first = withoutEdges(before.slice(before.lastIndexOf('--') + 1))
    const [second = ''] = part.split('-', 1)
    before = part
    return whole + (hasHyphen(first, second, known) ? '-' : '') + part
  }, start)
}

function hasHyphen(first: string, second: string, known: ReadonlySet<string>): boolean {
  if (known.has(`${first}-${second}`.toLowerCase())) return true
  return !known.has((first + second).toLowerCase()) && PREFIXES.test(first)
}

const withoutEdges = (word: string): string => word.replace(/^-/, '').replace(/-$/, '')
