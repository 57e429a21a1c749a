import { describe, expect, it } from 'vitest'
import { type TitlePage, titlePageOf } from './title-page'

const page = (lines: readonly string[]) => titlePageOf(lines.map((text) => ({ text })))

describe('the title page of a draft', () => {
  it.each<[string, readonly string[], Partial<TitlePage>]>([
    [
      'with symbol, date and mark',
      ['RESTRICTED', 'INF/TEST/62/Rev.4', '12 November 2026', '(26-1234)', 'Consolidated draft on digital trade'],
      {
        title: 'Consolidated draft on digital trade',
        symbol: 'INF/TEST/62/Rev.4',
        date: '2026-11-12',
        mark: 'restricted',
      },
    ],
    [
      'of a room document',
      ['JOB(26)/150', 'Texte de la présidence', '3 mars 2026'],
      { title: 'Texte de la présidence', symbol: 'JOB(26)/150', date: '2026-03-03', mark: 'job' },
    ],
    [
      'in Spanish',
      ['DISTRIBUCIÓN LIMITADA', 'Proyecto de texto refundido', '4 de mayo de 2026'],
      { title: 'Proyecto de texto refundido', symbol: '', date: '2026-05-04', mark: 'limited' },
    ],
    ['of a month alone', ['Draft of the Chair', 'May 2026'], { title: 'Draft of the Chair', date: '', mark: null }],
    [
      'of a sentence with such words',
      ['Draft text', 'A Party and/or 1/2 of its agencies may act in limited cases where a measure is needed at once.'],
      { title: 'Draft text', symbol: '', mark: null },
    ],
    ['of one word', ['Draft'], { title: 'Draft' }],
    ['of nothing', [' '], { title: '', symbol: '', date: '', mark: null }],
  ])('%s', (_, lines, expected) => expect(page(lines)).toMatchObject(expected))

  it('reads lines of any length in linear time', () => {
    expect(page([`${'A/'.repeat(200_000)}!`, `${'A1.'.repeat(200_000)}`]).symbol).toBe('')
  })
})
