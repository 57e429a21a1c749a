/** Generated names and a generated news page that mentions some of them, the same in every run. */
import { inventWords, pick, seeded } from './random'

export interface NewsPage {
  readonly html: string
  readonly words: number
}

const INNER = 1400
const random = seeded(20210722)
/** Disjoint vocabularies: two names overlap only where one begins with the other. */
const vocabulary = inventWords(4400, random)
const firsts = vocabulary.slice(0, 1000)
const inners = vocabulary.slice(1000, 1000 + INNER)
const lasts = vocabulary.slice(2400, 3400)
const fillers = vocabulary.slice(3400)
const SMALL = ['the', 'of', 'a', 'in', 'to', 'and', 'that', 'for', 'with', 'as', 'which', 'by']

/** Makes names of two to five words, the longer ones often beginning with a shorter one. */
export function makeNames(count: number): string[] {
  const random = seeded(count)
  const names: string[] = []
  const seen = new Set<string>()
  while (names.length < count) {
    const inner = Array.from({ length: Math.floor(random() * 3) }, () => pick(inners, random))
    const start = random() < 0.15 && names.length > 0 ? pick(names, random) : pick(firsts, random)
    const name = [start, ...inner, pick(lasts, random)].join(' ')
    if (name.split(' ').length > 6 || seen.has(plain(name))) continue
    seen.add(plain(name))
    names.push(name)
  }
  return names
}

/** Folds text: no accents, lower case. */
export const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Makes a page of about `words` words, 4 % of them inside one of the names. */
export function makePage(names: readonly string[], words: number): NewsPage {
  const random = seeded(words * 31 + names.length)
  const parts: string[] = [
    '<h1>E-commerce co-convenors welcome progress in negotiations</h1>',
    '<p>Members of the Joint Initiative on E-commerce met. The co-convenors of the e-commerce negotiations spoke.</p>',
  ]
  let count = 26
  while (count < words) {
    const sentences = Array.from({ length: 3 + Math.floor(random() * 3) }, () => sentence(names, random))
    const text = sentences.join(' ')
    count += text.split(' ').length
    parts.push(random() < 0.08 ? `<h2>${sentences[0]}</h2><p>${text}</p>` : `<p>${text}</p>`)
  }
  return { html: `<div><div class="centerCol">${parts.join('\n')}</div></div>`, words: count }
}

function sentence(names: readonly string[], random: () => number): string {
  const length = 12 + Math.floor(random() * 12)
  const words: string[] = []
  while (words.length < length) words.push(chunk(names, random))
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** A word or a name: names have about three words, so one chunk of 75 gives 4 % of the words. */
function chunk(names: readonly string[], random: () => number): string {
  const dice = random()
  if (dice < 0.0135) return written(pick(names, random), random)
  if (dice < 0.05) return `<em>${pick(fillers, random)}</em>`
  if (dice < 0.07) return `<a href="#">${pick(fillers, random)}</a>`
  if (dice < 0.45) return pick(SMALL, random)
  if (dice < 0.5) return pick(firsts, random)
  if (dice < 0.55) return pick(inners, random)
  if (dice < 0.58) return `${pick(fillers, random)},`
  return pick(fillers, random)
}

/** Varies spelling: capitalised, in capitals, or without accents. */
function written(name: string, random: () => number): string {
  const dice = random()
  if (dice < 0.2) return name.charAt(0).toUpperCase() + name.slice(1)
  if (dice < 0.25) return name.toUpperCase()
  return dice < 0.35 ? plain(name) : name
}
