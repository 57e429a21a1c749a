/** Properties of redlines and comparisons that hold for all pairs of drafts, on 300 generated ones. */
import { describe, expect, it } from 'vitest'
import { draftPair } from '../../testing/drafts/generated-pairs'
import { shippedPack } from '../../tools/evaluation/corpus'
import { CODE_OF } from '../table/states/states'
import { type Alignment, alignDrafts } from './alignment'
import { type Comparison, compareAligned } from './compare'
import { type Draft, draftReader } from './draft'
import type { ChangeKind } from './part-changes'
import { type RedlineArticle, type RunKind, redlineOf, textsIn } from './redline'
import { sourceParagraphs } from './source-paragraphs'

const { articles, members } = shippedPack()
const read = draftReader({ articles, members, codeOf: CODE_OF })
const draftOf = (text: string) => read(sourceParagraphs({ text, format: 'text' }))
const LANGS = ['en', 'fr', 'es'] as const
const PAIRS = Array.from({ length: 300 }, (_, seed) => draftPair(seed, LANGS[seed % 3] ?? 'en'))
const ALL = PAIRS.map((pair) => alignDrafts(draftOf(pair.old), draftOf(pair.new)))
const backwards = ({ old, new: next }: Alignment) => alignDrafts(next, old)

/** Headings and paragraphs by index of the part. */
const linesOf = (draft: Draft) => draft.parts.map(({ heading, paragraphs }) => [...heading, ...paragraphs])
const linesIn = (redline: readonly RedlineArticle[], side: 'old' | 'new', count: number) => {
  const lines: (readonly string[])[] = Array.from({ length: count }, () => [])
  for (const article of redline) {
    const at = article[side]
    if (at !== null) lines[at] = textsIn(article.paragraphs, side)
    else expect(textsIn(article.paragraphs, side)).toEqual([])
  }
  return lines
}

const MIRROR: Readonly<Record<RunKind, RunKind>> = {
  same: 'same',
  added: 'removed',
  removed: 'added',
  'bracket-same': 'bracket-same',
  'bracket-opened': 'bracket-closed',
  'bracket-closed': 'bracket-opened',
}
/** Runs of each part of a draft, sorted: where something was replaced, the old words stand before the new ones in both directions. */
const runsOf = (redline: readonly RedlineArticle[], side: 'old' | 'new', kindOf: (kind: RunKind) => RunKind) =>
  redline
    .map((article) => ({
      part: article[side],
      runs: article.paragraphs
        .flatMap(({ runs }) =>
          runs.map(({ kind, text, old }) => `${kindOf(kind)} ${kind === 'same' ? [text, old].sort() : text}`),
        )
        .sort(),
    }))
    .sort((a, b) => (a.part ?? -1) - (b.part ?? -1) || a.runs.length - b.runs.length)

describe('the redline of 300 generated pairs', () => {
  it('is the old draft without what was added, and the new one without what was removed', () => {
    for (const alignment of ALL) {
      const redline = redlineOf(alignment)
      expect(linesIn(redline, 'old', alignment.old.parts.length)).toEqual(linesOf(alignment.old))
      expect(linesIn(redline, 'new', alignment.new.parts.length)).toEqual(linesOf(alignment.new))
    }
  })
  it('is the mirror of the one backwards', () => {
    for (const alignment of ALL)
      expect(runsOf(redlineOf(backwards(alignment)), 'new', (kind) => MIRROR[kind])).toEqual(
        runsOf(redlineOf(alignment), 'old', (kind) => kind),
      )
  })
})

/** What a change is in the other direction: a bracket that comes may have closed, been dropped, or been one of several options. */
const BACKWARDS: Readonly<Record<ChangeKind, string>> = {
  'text-added': 'text-removed',
  'text-removed': 'text-added',
  'text-replaced': 'text-replaced',
  'bracket-opened': 'bracket-gone',
  'bracket-closed': 'bracket-opened',
  'bracket-dropped': 'bracket-opened',
  'option-chosen': 'bracket-opened',
  'attribution-added': 'attribution-removed',
  'attribution-removed': 'attribution-added',
  'mark-added': 'mark-removed',
  'mark-removed': 'mark-added',
  moved: 'moved',
  renumbered: 'renumbered',
}
const GONE: ReadonlySet<ChangeKind> = new Set(['bracket-closed', 'bracket-dropped', 'option-chosen'])
/** Changes by article, as kinds; those of one direction as they are, those of the other as their mirror. */
const kindsOf = ({ articles }: Comparison, isBackwards: boolean) =>
  articles
    .map(({ old, new: next, changes }) => {
      const sides = [old, next].map((side) => side?.title ?? '')
      const kinds = changes.flatMap(({ kind, old: was, new: is }) => {
        // Options stand side by side, and each is a bracket backwards; the words that were not chosen come with theirs.
        const options = kind === 'option-chosen' ? was.split(' / ').length : 1
        const told = isBackwards ? BACKWARDS[kind] : GONE.has(kind) ? 'bracket-gone' : kind
        const words =
          kind.startsWith('text') || kind === 'renumbered' ? (isBackwards ? [is, was] : [was, is]).join(' > ') : ''
        return Array.from({ length: options }, () => `${told} ${words}`)
      })
      return `${(isBackwards ? sides.reverse() : sides).join(' > ')}: ${kinds.sort().join(', ')}`
    })
    .sort()

describe('the comparison of 300 generated pairs', () => {
  it('is the mirror of the one backwards', () => {
    for (const alignment of ALL)
      expect(kindsOf(compareAligned(backwards(alignment)), true)).toEqual(kindsOf(compareAligned(alignment), false))
  })
  it('has no change of a draft compared with itself', () => {
    for (const { old } of ALL) {
      const itself = alignDrafts(old, old)
      expect(compareAligned(itself).articles.flatMap(({ changes }) => changes)).toEqual([])
      const kinds = redlineOf(itself).flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs))
      expect(kinds.filter(({ kind }) => kind !== 'same' && kind !== 'bracket-same')).toEqual([])
    }
  })
})

const MARKS: Readonly<Record<RunKind, string>> = {
  same: '',
  'bracket-same': '',
  added: '+',
  removed: '-',
  'bracket-opened': '+',
  'bracket-closed': '-',
}
const linesOfRedline = (old: string, next: string) =>
  redlineOf(alignDrafts(draftOf(`Article 1: Test\n\n${old}`), draftOf(`Article 1: Test\n\n${next}`)))
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ isHeading }) => !isHeading)
    .map(({ runs, end, moved }) =>
      [moved, end, runs.map(({ kind, text }) => (MARKS[kind] === '' ? text : `{${MARKS[kind]}${text}}`)).join('')]
        .filter(Boolean)
        .join(' '),
    )
const ONE = '1. Each Party shall publish its  fees and charges on a website that is free of charge.'
const TWO = '(b) No Party shall require[1] the transfer of source code as a condition of import or sale. [2019]'

describe('the paragraphs of a redline', () => {
  it.each<[string, string, string, string[]]>([
    [
      'keep spaces, labels, marks of footnotes and years',
      `${ONE}\n\n${TWO}`,
      `${ONE}\n\n${TWO}`,
      [`same ${ONE}`, `same ${TWO}`],
    ],
    [
      'tell a bracket that closes by its marks alone',
      'Each Party [shall] publish.',
      'Each Party shall publish.',
      ['same Each Party{- [} shall{-]} publish.'],
    ],
    [
      'tell names that join a bracket',
      'Each Party [IND: shall] publish.',
      'Each Party [IND, CHN: shall] publish.',
      ['same Each Party [IND{+, CHN}: shall] publish.'],
    ],
    [
      'tell nested brackets apart',
      'It shall publish its fees [and charges [of ports]].',
      'It shall publish its fees [and charges].',
      ['same It shall publish its fees [and charges{- [}{-of ports}{-]}].'],
    ],
    [
      'split where a mark at the end is added',
      `${ONE} It may charge for copies of the full list of them.`,
      `${ONE}\n\nIt may charge for copies of the full list of them.`,
      [`added ${ONE}`, 'same It may charge for copies of the full list of them.'],
    ],
    [
      'come and go as a whole',
      `${ONE}\n\n${TWO}`,
      `${TWO}\n\nThe Committee meets.`,
      [`removed {-${ONE}}`, `same ${TWO}`, 'added {+The Committee meets.}'],
    ],
    [
      'move',
      `${ONE}\n\n${TWO}\n\nThe Committee meets every year in June.`,
      `${TWO}\n\nThe Committee meets every year in June.\n\n${ONE}`,
      [`away removed {-${ONE}}`, `same ${TWO}`, 'same The Committee meets every year in June.', `here added {+${ONE}}`],
    ],
  ])('%s', (_, old, next, lines) => expect(linesOfRedline(old, next)).toEqual(lines))
})
