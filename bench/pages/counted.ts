/**
 * Page script: runs the extension's marking code and counts its DOM reads, style and layout requests, and mutations.
 */
import { packedOf, textOfPacked } from '../../extension/page-payload'
import { compileLexicon, packLexicon, unpackLexicon } from '../../shared/recognition'
import { smallWords } from '../../shared/recognition/compile'
import { scanBlocks } from '../../shared/recognition/scan'
import { makeNames, makePage } from '../texts'
import { markAsExtension } from './ours'
import { sourceOf } from './sources'

interface Counts {
  /** Reads of text node data. */
  reads: number
  /** `getComputedStyle` calls. */
  styles: number
  /** Geometry reads: each forces a layout. */
  places: number
  /** DOM mutations. */
  writes: number
}

const counts: Counts = { reads: 0, styles: 0, places: 0, writes: 0 }

function countGets(prototype: object, name: string, key: keyof Counts): void {
  const property = Object.getOwnPropertyDescriptor(prototype, name)
  const get = property?.get
  if (!property || !get) return
  Object.defineProperty(prototype, name, {
    ...property,
    get() {
      counts[key]++
      return get.call(this)
    },
  })
}

function countCalls(holder: object, name: string, key: keyof Counts): void {
  const call: unknown = Reflect.get(holder, name)
  if (typeof call !== 'function') return
  Reflect.set(holder, name, function counted(this: unknown, ...args: unknown[]) {
    counts[key]++
    return Reflect.apply(call, this, args)
  })
}

countGets(CharacterData.prototype, 'data', 'reads')
countGets(Node.prototype, 'nodeValue', 'reads')
countGets(Node.prototype, 'textContent', 'reads')
countCalls(globalThis, 'getComputedStyle', 'styles')
for (const name of ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'innerText'])
  countGets(HTMLElement.prototype, name, 'places')
for (const name of ['clientWidth', 'clientHeight', 'scrollTop', 'scrollHeight'])
  countGets(Element.prototype, name, 'places')
for (const name of ['getBoundingClientRect', 'getClientRects']) {
  countCalls(Element.prototype, name, 'places')
  countCalls(Range.prototype, name, 'places')
}
for (const name of ['insertBefore', 'appendChild', 'removeChild', 'replaceChild'])
  countCalls(Node.prototype, name, 'writes')

export interface Counted extends Counts {
  readonly textNodes: number
  readonly marks: number
  /** Characters read and patterns compared by the recogniser. */
  readonly steps: number
}

const lexiconOf = (names: readonly string[]): string => textOfPacked(packLexicon(compileLexicon(sourceOf(names), 'en')))

/** Marks a page of `words` words; `passes` above 1 simulate a regression that marks it again from scratch. */
async function count(words: number, passes: number): Promise<Counted> {
  const names = makeNames(500)
  const packed = lexiconOf(names)
  document.body.innerHTML = makePage(names, words).html
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let textNodes = 0
  while (walker.nextNode()) textNodes++
  const texts = Array.from(document.querySelectorAll('p, h1, h2'), (element) => element.textContent ?? '')
  const { steps } = scanBlocks(unpackLexicon(packedOf(packed)), texts)
  Object.assign(counts, { reads: 0, styles: 0, places: 0, writes: 0 })
  for (let pass = 1; pass < passes; pass++) (await markAsExtension(packed, smallWords()))()
  await markAsExtension(packed, smallWords())
  const counted = { ...counts, textNodes, steps: steps.characters + steps.comparisons }
  return { ...counted, marks: document.querySelectorAll('[data-plenary-kind]').length }
}

/** Returns the most marks made in one frame, and their total. */
async function countByFrame(words: number): Promise<{ readonly most: number; readonly marks: number }> {
  const names = makeNames(500)
  document.body.innerHTML = makePage(names, words).html
  const marks = document.body.getElementsByTagName('a')
  let [before, most] = [marks.length, 0]
  const frame = () => {
    most = Math.max(most, marks.length - before)
    before = marks.length
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  await markAsExtension(lexiconOf(names), smallWords())
  return { most, marks: document.querySelectorAll('[data-plenary-kind]').length }
}

/** Counts text reads in an idle period after marking, on a page with a hidden name. */
async function countAtRest(ms: number): Promise<number> {
  const names = makeNames(500)
  document.body.innerHTML = `${makePage(names, 300).html}<p style="visibility: hidden">${names[0]}</p>`
  await markAsExtension(lexiconOf(names), smallWords())
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  // The intersection observer reports the hidden name first.
  await wait(300)
  const before = counts.reads
  await wait(ms)
  return counts.reads - before
}

export const page = { count, countAtRest, countByFrame }
declare global {
  var countedPage: typeof page
}
globalThis.countedPage = page
