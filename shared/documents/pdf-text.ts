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

/** Paragraphs of one page. */
export function paragraphsOf(runs: readonly Run[]): string[] {
  const lines = linesOf(runs)
  const paragraphs: string[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const last = paragraphs.length - 1
    if (before && !startsParagraph(before, line)) paragraphs[last] = joined(paragraphs[last] ?? '', line.text)
    else paragraphs.push(line.text)
  })
  return paragraphs
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
    const text = textOf(open).replace(/\s+/g, ' ').trim()
    const [first] = open
    if (first && text !== '')
      lines.push({
        text,
        y: first.y,
        height: Math.max(...open.map(({ height }) => height)),
        left: Math.min(...open.map(({ x }) => x)),
        right: Math.max(...open.map(({ x, width }) => x + width)),
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

/** A line after another: a hyphen at its end divided a word, unless what follows it is no small letter. */
function joined(text: string, next: string): string {
  if (/\p{L}\u00AD$/u.test(text)) return text.slice(0, -1) + next
  if (/\p{L}[-\u2010]$/u.test(text)) return /^\p{Ll}/u.test(next) ? text.slice(0, -1) + DIVIDED + next : text + next
  return `${text} ${next}`
}

/** Stands for a hyphen at the end of a line, until the whole document is known: no text has it. */
const DIVIDED = '\uE000'
const AT_DIVISION = new RegExp(`(\\p{L}+(?:-\\p{L}+)*)${DIVIDED}(\\p{L}+)`, 'gu')

/** First parts after which a hyphen stays, since few words are divided there: "co-chair", "cross-border", "e-mail". */
const PREFIXES = /^(?:co|e|non|self|cross|well|third|vice)$/i

/**
 * Puts words that were divided at the end of a line together. The hyphen is the word's own where the document has the word with it
 * in the middle of a line, and none where it has it without.
 */
export function withWholeWords(paragraphs: readonly string[]): string[] {
  const known = new Set(
    paragraphs.flatMap(
      (text) =>
        text
          .replace(AT_DIVISION, ' ')
          .toLowerCase()
          .match(/\p{L}+(?:-\p{L}+)*/gu) ?? [],
    ),
  )
  const whole = (_: string, first: string, second: string) => {
    const [hyphenated, joined] = [`${first}-${second}`, first + second]
    if (known.has(hyphenated.toLowerCase())) return hyphenated
    if (known.has(joined.toLowerCase())) return joined
    return PREFIXES.test(first) ? hyphenated : joined
  }
  return paragraphs.map((text) => text.replace(AT_DIVISION, whole).replaceAll(DIVIDED, '-'))
}
