import { describe, expect, it } from 'vitest'
import type { RedlineParagraph, RunKind } from '../../../../shared/texts/redline'
import { type RedlineFilter, rowsOf, runsOn, shownRows } from './redline-rows'

const paragraph = (end: RedlineParagraph['end'], ...runs: [RunKind, string][]): RedlineParagraph => ({
  end,
  runs: runs.map(([kind, text]) => ({ kind, text })),
})
const SAME = paragraph('same', ['same', 'Each Party shall count.'])
const CHANGED = paragraph('same', ['same', 'Each Party '], ['removed', 'shall'], ['added', 'may'], ['same', ' count.'])
const CLOSED = paragraph('same', ['bracket-closed', '['], ['same', 'Each'], ['bracket-closed', ']'])
const ADDED = paragraph('added', ['added', 'A new one.'])
const SPLIT = paragraph('added', ['same', 'First half.'])

describe('rows of a redline', () => {
  it.each<[string, RedlineParagraph[], [paragraphs: number, isChanged: boolean, hasBracketChange: boolean][]]>([
    [
      'of paragraphs that are the same',
      [SAME, SAME],
      [
        [1, false, false],
        [1, false, false],
      ],
    ],
    ['of changed words', [CHANGED], [[1, true, false]]],
    ['of a bracket that closed', [CLOSED], [[1, true, true]]],
    [
      'of a new paragraph, which joins no other',
      [ADDED, SAME],
      [
        [1, true, false],
        [1, false, false],
      ],
    ],
    ['of one that was split in two', [SPLIT, SAME], [[2, true, false]]],
    ['of an end without a mark', [SPLIT], [[1, true, false]]],
  ])('%s', (_, paragraphs, rows) =>
    expect(
      rowsOf(paragraphs).map(({ paragraphs, isChanged, hasBracketChange }) => [
        paragraphs.length,
        isChanged,
        hasBracketChange,
      ]),
    ).toEqual(rows),
  )

  it.each<[RedlineFilter, [skipped: number, isRow: boolean][]]>([
    [
      'all',
      [
        [0, true],
        [0, true],
        [0, true],
        [0, true],
      ],
    ],
    [
      'changes',
      [
        [1, true],
        [0, true],
        [1, false],
      ],
    ],
    [
      'brackets',
      [
        [2, true],
        [1, false],
      ],
    ],
  ])('that the filter “%s” shows', (filter, shown) =>
    expect(
      shownRows(rowsOf([SAME, CHANGED, CLOSED, SAME]), filter).map(({ skipped, row }) => [skipped, row !== null]),
    ).toEqual(shown),
  )

  it('has the words of each draft', () => {
    const textOn = (side: 'old' | 'new') =>
      runsOn(CHANGED, side)
        .map(({ text }) => text)
        .join('')
    expect([textOn('old'), textOn('new')]).toEqual(['Each Party shall count.', 'Each Party may count.'])
  })
})
