/** Builds a minimal trie (DAWG) over the words of a vocabulary: equal suffixes are stored once. */
import type { Lexicon } from '../lexicon'
import { LOW_NUMBERS, narrow, packEntry } from '../lexicon'
import { commonFirst } from './vocabulary'

/** A sequence of words with its meaning. */
export interface Pattern {
  readonly keys: readonly { readonly word: string; readonly gap: number }[]
  readonly kind: number
  readonly ref: number
  readonly casing: number
  readonly marks: number
}

interface Node {
  readonly children: Map<number, Node>
  readonly patterns: Pattern[]
}

/** Children of a node, in the order of their keys. */
type Siblings = readonly Child[]
interface Child {
  readonly key: number
  /** Packed entries, separated by commas; may be empty. */
  readonly entries: string
  readonly children: Siblings
}

type Trie = Pick<Lexicon, 'rootChildren' | 'listStarts' | 'nodeLists' | 'childKeys' | 'nodeEntries' | 'entries'>

export function makeTrie(patterns: readonly Pattern[], ids: ReadonlyMap<string, number>): Trie {
  const root = newNode()
  for (const pattern of patterns) {
    // A word over the maximum length is never matched, nor is a pattern with it.
    if (pattern.keys.length === 0 || pattern.keys.some(({ word }) => !ids.has(word))) continue
    let node = root
    for (const [index, { word, gap }] of pattern.keys.entries()) {
      const key = (ids.get(word) ?? 0) * 4 + (index === 0 ? 0 : gap)
      const child = node.children.get(key) ?? newNode()
      node.children.set(key, child)
      node = child
    }
    node.patterns.push(pattern)
  }
  return layOut(shared(root), ids.size + 1)
}

const newNode = (): Node => ({ children: new Map(), patterns: [] })

/**
 * Children of the root. Lists with equal continuations are merged: names with one ending differ only in their
 * beginnings.
 */
function shared(root: Node): Siblings {
  const nodes: Node[] = [root]
  for (const node of nodes) nodes.push(...node.children.values())
  const lists = new Map<string, { readonly number: number; readonly siblings: Siblings }>()
  const of = new Map<Node, { readonly number: number; readonly siblings: Siblings }>()
  for (const node of nodes.reverse()) {
    const children = [...node.children].sort((a, b) => a[0] - b[0])
    const siblings = children.map(([key, child]) => ({
      key,
      entries: entriesOf(child.patterns),
      children: of.get(child)?.siblings ?? [],
    }))
    const name = children
      .map(([, child], i) => `${siblings[i]?.key} ${siblings[i]?.entries} ${of.get(child)?.number}`)
      .join(';')
    const list = lists.get(name) ?? { number: lists.size, siblings }
    lists.set(name, list)
    of.set(node, list)
  }
  return of.get(root)?.siblings ?? []
}

/** Numbers the nodes list by list, in the order in which the lists are first referred to. */
function layOut(root: Siblings, words: number): Trie {
  const lists: Siblings[] = [root]
  const numbers = new Map<Siblings, number>()
  const nodes: Child[] = []
  const starts = [1]
  for (const list of lists) {
    for (const child of list) {
      nodes.push(child)
      if (child.children.length === 0 || numbers.has(child.children)) continue
      numbers.set(child.children, lists.length)
      lists.push(child.children)
    }
    starts.push(nodes.length + 1)
  }
  const rootChildren = new Uint32Array(words)
  for (const [index, child] of root.entries()) rootChildren[child.key >> 2] = index + 1
  const { entries, firsts } = entryLists(nodes)
  const each = (of: (child: Child) => number) => narrow(Uint32Array.from([0, ...nodes.map(of)]))
  return {
    rootChildren: narrow(rootChildren),
    listStarts: narrow(Uint32Array.from(starts)),
    nodeLists: each((child) => numbers.get(child.children) ?? 0),
    childKeys: each((child) => child.key),
    nodeEntries: each((child) => firsts.get(child.entries) ?? 0),
    entries,
  }
}

/** Concatenates all lists of entries, each once, with the start of each plus one. */
function entryLists(nodes: readonly Child[]): { entries: Uint32Array; firsts: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>()
  for (const { entries } of nodes) if (entries !== '') counts.set(entries, (counts.get(entries) ?? 0) + 1)
  const firsts = new Map<string, number>()
  const all: number[] = []
  for (const list of commonFirst(counts, LOW_NUMBERS)) {
    firsts.set(list, all.length + 1)
    all.push(...list.split(',').map(Number))
  }
  return { entries: Uint32Array.from(all), firsts }
}

/** Merges duplicates; sorts masks first, then names, then demonyms. */
function entriesOf(patterns: readonly Pattern[]): string {
  const own = new Map(
    patterns.map((pattern) => [`${pattern.kind} ${pattern.ref} ${pattern.casing} ${pattern.marks}`, pattern]),
  )
  return [...own.values()]
    .sort((a, b) => a.kind - b.kind || a.marks - b.marks)
    .map((pattern, i, all) => packEntry({ ...pattern, last: i === all.length - 1 }))
    .join(',')
}
