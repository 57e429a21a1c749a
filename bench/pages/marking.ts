/** Page script: Plenary and its peers mark the same news page, one at a time. */
import Mark from 'mark.js'
import { packedOf, textOfPacked } from '../../extension/page-payload'
import { compileLexicon, type Lexicon, packLexicon, readNames, readPage, unpackLexicon } from '../../shared/recognition'
import { claimsAndRoles } from '../../shared/recognition/claims/index'
import { smallWords } from '../../shared/recognition/compile'
import { functionWordsOf, type SmallWords } from '../../shared/recognition/language'
import { ScratchBuffer } from '../../shared/recognition/scratch-buffer'
import type { TopicPhrases } from '../../shared/recognition/topic-gate'
import { ENDED, STARTED } from '../marks'
import { makeNames, makePage, plain } from '../texts'
import {
  accentedRegExp,
  ahocorasickMatcher,
  foldedRegExp,
  longestFirst,
  type Matcher,
  modernMatcher,
  monyoneMatcher,
  regexpMatcher,
} from './matchers'
import { markAsExtension } from './ours'
import { sourceOf } from './sources'

/** Result of one marking. */
export interface Marked {
  /** Marked texts, folded and in order. */
  readonly names: readonly string[]
  /** True when removing the marks restored the page. */
  readonly restored: boolean
}

export type Marker = 'array' | 'markRegExp' | 'walker' | 'ours' | 'three'

/** Precomputed input, made at build time or by the background script. */
export interface Ahead {
  readonly names: readonly string[]
  readonly html: string
  /** The packed lexicon, as in the script. */
  readonly lexicon: string
  /** Function words for language detection. */
  readonly smallWords: SmallWords
  /** Topic phrases of two further negotiations, which the page is not about. */
  readonly further: readonly TopicPhrases[]
  readonly compile: number
  readonly bytes: number
}

/** Topic phrases of a negotiation in a language, as many as the shipped ones have at most. */
const PHRASES = 40

let names: readonly string[] = []
let lexiconText = ''
let small: SmallWords
let further: readonly TopicPhrases[] = []

/** Makes the input, in another page than the one measured cold: there this code must not be compiled yet. */
function makeAhead(patterns: number, words: number): Ahead {
  const names = makeNames(patterns)
  const { html } = makePage(names, words)
  const start = performance.now()
  const packed = packLexicon(compileLexicon(sourceOf(names), 'en'))
  const compile = performance.now() - start
  return {
    names,
    html,
    lexicon: textOfPacked(packed),
    smallWords: smallWords(),
    further: makeTopics(names, 2),
    compile,
    bytes: packed.header.length + packed.bytes.length,
  }
}

/** Some phrases for each of several negotiations, none of them a name of the page. */
function makeTopics(names: readonly string[], count: number): TopicPhrases[] {
  const known = new Set(names)
  const others = makeNames(names.length + count * PHRASES * 2).filter((name) => !known.has(name))
  return Array.from({ length: count }, (_, index) => others.slice(index * PHRASES, (index + 1) * PHRASES).join('\n'))
}

function setUp(ahead: Ahead): void {
  names = ahead.names
  lexiconText = ahead.lexicon
  small = ahead.smallWords
  further = ahead.further
  document.body.innerHTML = ahead.html
}

/** Marks the page between the trace marks, from names or bytes, including compilation of expressions. */
async function mark(marker: Marker): Promise<Marked> {
  const before = document.body.innerHTML
  void document.body.offsetHeight
  await painted()
  const end = await inTaskOfItsOwn(async () => {
    performance.mark(STARTED)
    return await markers[marker]()
  })
  await painted()
  performance.mark(ENDED)
  await painted()
  const found = Array.from(document.querySelectorAll('mark, [data-plenary-kind]'), (element) =>
    plain(element.textContent ?? ''),
  )
  end()
  const restored = document.body.innerHTML === before
  if (!restored) document.body.innerHTML = before
  return { names: found, restored }
}

const inTaskOfItsOwn = <T>(work: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => setTimeout(() => work().then(resolve, reject)))

/** Each returns a function that removes its marks. */
const markers: Readonly<Record<Marker, () => Promise<() => void>>> = {
  ours: () => markAsExtension(lexiconText, small),
  three: () => markAsExtension(lexiconText, small, further),
  async walker() {
    const pattern = foldedRegExp(names)
    for (const node of textNodes()) wrapMatches(node, pattern)
    return () => {}
  },
  async markRegExp() {
    const instance = new Mark(document.body)
    const pattern = accentedRegExp(names)
    await new Promise<void>((done) => instance.markRegExp(pattern, { done: () => done() }))
    return () => instance.unmark()
  },
  async array() {
    const instance = new Mark(document.body)
    await markInBatches(instance, longestFirst(names))
    return () => instance.unmark()
  },
}

/** In chunks: mark.js recurses once per term and overflows the stack. */
async function markInBatches(instance: Mark, terms: readonly string[]): Promise<void> {
  for (let start = 0; start < terms.length; start += 250)
    await new Promise<void>((done) =>
      instance.mark(terms.slice(start, start + 250), {
        separateWordSearch: false,
        accuracy: { value: 'exactly', limiters: [',', '.'] },
        exclude: ['mark[data-markjs]', 'mark[data-markjs] *'],
        done: () => done(),
      }),
    )
}

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node)
  return nodes
}

function wrapMatches(node: Text, pattern: RegExp): void {
  const matches = [...plain(node.data).matchAll(pattern)]
  for (const {
    index,
    0: { length },
  } of matches.reverse()) {
    const range = node.splitText(index)
    range.splitText(length)
    const element = document.createElement('mark')
    range.replaceWith(element)
    element.append(range)
  }
}

/** Resolves after the next frame is painted. */
const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

export type Match = 'floor' | 'regexp' | 'ahocorasick' | 'modern' | 'monyone' | 'mentions' | 'rules' | 'reading'

const matchers: Partial<Record<Match, (names: readonly string[]) => Matcher>> = {
  regexp: regexpMatcher,
  ahocorasick: ahocorasickMatcher,
  modern: modernMatcher,
  monyone: monyoneMatcher,
}

let blocks: string[] = []
let lexicon: Lexicon
const prepared = new Map<Match, () => number>()

/** Prepares a matcher. Returns the milliseconds. */
function prepareMatch(match: Match): number {
  blocks = Array.from(document.querySelectorAll('p, h1, h2'), (element) => element.textContent ?? '')
  const start = performance.now()
  prepared.set(match, matchRun(match))
  return performance.now() - start
}

function matchRun(match: Match): () => number {
  if (match === 'floor') return walkAndScan
  const peer = matchers[match]?.(names)
  if (peer) return () => blocks.reduce((count, text) => count + peer(text).length, 0)
  lexicon = unpackLexicon(packedOf(lexiconText))
  const page = { blocks, lang: 'en', title: 'E-commerce negotiations', url: undefined }
  if (match === 'mentions') {
    const memory = new ScratchBuffer()
    return () => {
      memory.reuse()
      return readNames(lexicon, page, {}, memory).mentions.length
    }
  }
  if (match === 'rules') {
    const memory = new ScratchBuffer()
    return () => {
      memory.reuse()
      const read = readNames(lexicon, page, {}, memory)
      read.readClaims(claimsAndRoles)
      return read.mentions.length
    }
  }
  const lexicons = { functionWords: functionWordsOf(small), of: () => lexicon }
  return () => readPage(lexicons, page).mentions.length
}

/** Lower bound: walks the text nodes and reads every character. */
function walkAndScan(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let sum = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
  }
  return sum
}

/** Returns the mean milliseconds of a match, and the number of names found. */
function match(name: Match, times: number): { readonly ms: number; readonly found: number } {
  const run = prepared.get(name)
  let found = 0
  const start = performance.now()
  for (let time = 0; time < times; time++) found = run?.() ?? 0
  return { ms: (performance.now() - start) / times, found }
}

export const page = { makeAhead, setUp, mark, prepareMatch, match }
declare global {
  var markingPage: typeof page
}
globalThis.markingPage = page
