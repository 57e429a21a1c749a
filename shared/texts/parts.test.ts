/** Where the parts of a draft begin: by the styles of its headings where it has some, else by their form. */
import { describe, expect, it } from 'vitest'
import { partsOf, type SourceParagraph } from './parts'

const NAMES = new Set(['source code', 'spam', 'definitions'])
/** A line, as `2# Heading` of level 2, or `toc Line` of a table of contents. */
const paragraphOf = (line: string): SourceParagraph => {
  const [, level, text] = /^(\d)# (.*)$/.exec(line) ?? []
  if (level !== undefined) return { text: text ?? '', level: Number(level) }
  return line.startsWith('toc ') ? { text: line.slice(4), isContents: true } : { text: line }
}
const TEXT = 'Each Party shall publish its fees.'
const partsIn = (lines: readonly string[]) =>
  partsOf(lines.map(paragraphOf), (name) => NAMES.has(name))
    .filter(({ kind }) => kind !== 'outside')
    .map(({ kind, number, title, paragraphs }) => [kind, number ?? '-', title ?? '-', paragraphs.length].join(' | '))

describe('headings by style', () => {
  it.each<[string, string[], string[]]>([
    [
      'after the title of the document',
      ['1# Consolidated text', 'INF/ECOM/62', '2# Article 1: Fees', TEXT],
      ['article | 1 | Fees | 1'],
    ],
    [
      'of any words',
      ['2# Fees', TEXT, '2# Charges for storage', TEXT, TEXT],
      ['article | - | Fees | 1', 'article | - | Charges for storage | 2'],
    ],
    [
      'with the sections above them, and headings below them',
      ['1# Section A', '1# Trade', TEXT, '2# Fees', '3# Scope', TEXT, '2# Charges', TEXT, '2# Spam', TEXT],
      ['section | A | Trade | 1', 'article | - | Fees | 2', 'article | - | Charges | 1', 'article | - | Spam | 1'],
    ],
    [
      'of a long title with the end of a sentence',
      ['2# Article 1: Fees, charges and all that a port asks of a ship which lies there or passes by its gates.', TEXT],
      ['article | 1 | Fees, charges and all that a port asks of a ship which lies there or passes by its gates. | 1'],
    ],
    [
      'and not a line of the same form without one',
      ['2# Article 1: Fees', TEXT, 'Article 20', 'General exceptions', TEXT, '2# Article 2: Spam', TEXT],
      ['article | 1 | Fees | 4', 'article | 2 | Spam | 1'],
    ],
    [
      'and not the name of an article under another',
      ['2# Article 1: Fees', '3# Definitions', TEXT, '2# Article 2: Spam', TEXT],
      ['article | 1 | Fees | 2', 'article | 2 | Spam | 1'],
    ],
    [
      'with their title as a heading of its own',
      ['2# Article 1', '2# Fees', TEXT, '2# Article 2', '3# Charges', TEXT],
      ['article | 1 | Fees | 1', 'article | 2 | Charges | 1'],
    ],
    [
      'one of which among numbered articles has no number',
      ['2# Article 1: Fees', TEXT, '2# Final clauses', TEXT, '2# Article 2: Spam', TEXT],
      ['article | 1 | Fees | 1', 'section | - | Final clauses | 1', 'article | 2 | Spam | 1'],
    ],
    [
      'with numbers alone',
      ['1# 1. Fees', TEXT, '1# 2. Source code', TEXT, '1# [3 Charges]', TEXT],
      ['article | 1 | Fees | 1', 'article | 2 | Source code | 1', 'article | 3 | Charges | 1'],
    ],
    [
      'and the annex, which has none',
      ['2# Article 1: Fees', TEXT, '2# Article 2: Spam', TEXT, 'Annex I: Forms', TEXT],
      ['article | 1 | Fees | 1', 'article | 2 | Spam | 1', 'annex | I | Forms | 1'],
    ],
    [
      'that are sentences are paragraphs',
      ['1# Fees', `2# 1. ${TEXT}`, `2# 2. ${TEXT}`, `2# 3. ${TEXT}`, '1# Charges', TEXT],
      ['article | - | Fees | 3', 'article | - | Charges | 1'],
    ],
    [
      'fewer than by form do not decide',
      ['1# Article 1: Fees', TEXT, 'Article 2: Charges', TEXT, 'Article 3: Spam', TEXT],
      ['article | 1 | Fees | 1', 'article | 2 | Charges | 1', 'article | 3 | Spam | 1'],
    ],
    [
      'of the title of a page alone do not decide',
      ['1# Consolidated text', 'Article 1: Fees', TEXT, 'Article 2: Spam', TEXT],
      ['article | 1 | Fees | 1', 'article | 2 | Spam | 1'],
    ],
    [
      'and not a table of contents by style',
      ['toc Contents', 'toc Article 1: Fees 2', 'toc Fees', '1# Article 1: Fees', TEXT],
      ['article | 1 | Fees | 1'],
    ],
  ])('%s', (_, lines, parts) => expect(partsIn(lines)).toEqual(parts))
})

it('without styles the form decides, and a table of contents with dots is none', () =>
  expect(partsIn(['Article 1: Fees ........ 2', 'Article 2: Spam … 3', 'Article 1: Fees', TEXT, 'Spam', TEXT])).toEqual(
    ['article | 1 | Fees | 1', 'article | - | Spam | 1'],
  ))
