/**
 * Character classes: a lookup table that maps each UTF-16 unit to a folded letter or digit, or to a kind of gap between
 * words. A table instead of `\p{L}` or `normalize`, which cost more than the matching itself.
 */

/** Kinds of gap, by the strength of the separation. Letters and digits are numbered above all of them. */
export const IGNORED = 0
const SOFT = 1
export const COMMA = 2
export const DOT = 3
export const HARD = 4
export const CLAUSE = 5
export const DASH = 6
export const NEWLINE = 7
const LAST_GAP = 7

const LETTER_BITS = 0xff
/** Flag of upper case. */
export const UPPER = 0x100
/** Flag of a letter that folds to two; the second is in the bits above. */
const DOUBLE_SHIFT = 9
/** Minimum value of a fold to two letters. */
export const DOUBLE = 1 << DOUBLE_SHIFT

const TABLE_SIZE = 0x370
/** Folds of U+00C0 to U+017F; `*` marks a character that is no letter or folds to two. */
const LATIN =
  'AAAAAA*CEEEEIIIIDNOOOOO*OUUUUY**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y' +
  'AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi**JjKkkLlLlLlLlLlNnNnNnnNnOoOoOo**RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs'

const table = makeTable()

/** Fold of a character: a kind of gap up to `NEWLINE`, else a letter, see `letterOf`. */
export function foldOf(code: number): number {
  return code < TABLE_SIZE ? (table[code] ?? SOFT) : foldOther(code)
}

/** The table itself, for the one loop that visits every character; characters beyond it go through `foldOther`. */
export const foldTable: Uint16Array = table
/** Folded letter of a plain letter or digit, which most characters of a page are; 0 for all others. */
export const letterTable: Uint8Array = Uint8Array.from(table, (fold) =>
  fold > LAST_GAP && fold < DOUBLE ? fold & LETTER_BITS : 0,
)

export const isGap = (fold: number): boolean => fold <= LAST_GAP
export const isDigit = (fold: number): boolean => fold >= 48 && fold <= 57
export const letterOf = (fold: number): number => fold & LETTER_BITS
/** Second letter of a fold to two, else 0. */
export const secondLetterOf = (fold: number): number => fold >> DOUBLE_SHIFT

/** Characters outside the table: typographic punctuation is a gap, other scripts are letters. */
export function foldOther(code: number): number {
  if (code >= 0x2000 && code <= 0x206f) return foldPunctuation(code)
  if (code >= 0xd800 && code <= 0xdfff) return SOFT
  if (code === 0xfeff) return IGNORED
  if (code >= 0x3000 && code <= 0x303f) return code === 0x3000 ? SOFT : HARD
  if (code === 0x2212) return SOFT
  if ((code >= 0x1e00 && code <= 0x1fff) || code === GREEK_ACCENT) return foldDecomposed(code)
  if (code >= 0x20a0 && code <= 0x2bff) return SOFT
  // Separate from Latin letters; one bucket is enough, since no name is in another script.
  return 0x80 + (code & 0x7f)
}

function foldPunctuation(code: number): number {
  if (code <= 0x200a || code === 0x202f || code === 0x205f) return SOFT
  if (code <= 0x200f || code === 0x2060 || (code >= 0x202a && code <= 0x202e)) return IGNORED
  if (code === 0x2010 || code === 0x2011 || code === 0x2012) return SOFT
  if (code === 0x2013 || code === 0x2014 || code === 0x2015) return DASH
  if (code >= 0x2018 && code <= 0x201f) return SOFT
  if (code === 0x2022 || code === 0x2026) return HARD
  if (code === 0x2028 || code === 0x2029) return NEWLINE
  return SOFT
}

/** A spacing accent: its decomposition begins with a character that is no letter. */
const GREEK_ACCENT = 0x385

/** Vietnamese and polytonic Greek: rare enough here for the slow path. */
function foldDecomposed(code: number): number {
  const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0)
  if (base === code) return 0x80 + (code & 0x7f)
  return base < TABLE_SIZE ? (table[base] ?? SOFT) : foldOther(base)
}

function makeTable(): Uint16Array {
  const folds = new Uint16Array(TABLE_SIZE).fill(SOFT)
  const set = (characters: string, fold: number) => {
    for (let i = 0; i < characters.length; i++) folds[characters.charCodeAt(i)] = fold
  }
  for (let digit = 48; digit <= 57; digit++) folds[digit] = digit
  for (let letter = 97; letter <= 122; letter++) {
    folds[letter] = letter
    folds[letter - 32] = letter | UPPER
  }
  for (let i = 0; i < LATIN.length; i++) {
    const base = LATIN.charCodeAt(i)
    if (base !== 42) folds[0xc0 + i] = base < 97 ? (base + 32) | UPPER : base
  }
  for (let code = 0x250; code < 0x300; code++) folds[code] = 0x80 + (code & 0x7f)
  for (let code = 0x300; code < TABLE_SIZE; code++) folds[code] = IGNORED
  const double = (characters: string, first: string, second: string, upper: number) =>
    set(characters, first.charCodeAt(0) | upper | (second.charCodeAt(0) << DOUBLE_SHIFT))
  double('æ', 'a', 'e', 0)
  double('Æ', 'a', 'e', UPPER)
  double('œ', 'o', 'e', 0)
  double('Œ', 'o', 'e', UPPER)
  double('ß', 's', 's', 0)
  double('þ', 't', 'h', 0)
  double('Þ', 't', 'h', UPPER)
  double('ĳ', 'i', 'j', 0)
  double('Ĳ', 'i', 'j', UPPER)
  set('\u00ad', IGNORED)
  set(',()[]', COMMA)
  set('.', DOT)
  set('!?¡¿|·¶', HARD)
  set(';:', CLAUSE)
  set('\n\r\f\v', NEWLINE)
  set('×÷', SOFT)
  // After the plain letters, to which the accented ones decompose.
  for (let code = 0x180; code < 0x250; code++) {
    const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0)
    folds[code] = base === code || base >= TABLE_SIZE ? 0x80 + (code & 0x7f) : (folds[base] ?? SOFT)
  }
  return folds
}
