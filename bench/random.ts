/** Seeded pseudo-random numbers, the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Picks an item of a list. */
export function pick<T>(list: readonly T[], random: () => number): T {
  const one = list[Math.floor(random() * list.length)]
  if (one === undefined) throw new Error('Nothing to pick from')
  return one
}

const ONSETS = [
  'b',
  'c',
  'd',
  'f',
  'g',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'br',
  'cl',
  'dr',
  'gr',
  'pl',
  'st',
  'tr',
]
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'io', 'ou', 'é', 'ó']
const ENDS = ['', 'n', 'r', 't', 'l', 'nt', 'ct']

/** Invents distinct words that begin and end with unaccented letters. */
export function inventWords(count: number, random: () => number): string[] {
  const words = new Set<string>()
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * 3)
    let word = ''
    for (let syllable = 0; syllable <= syllables; syllable++)
      word += pick(ONSETS, random) + pick(VOWELS, random) + (syllable === syllables ? pick(ENDS.slice(1), random) : '')
    words.add(word)
  }
  return [...words]
}
