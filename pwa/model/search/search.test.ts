import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../shared/domain/types'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { makeIndex, search } from './'
import { slipsBetween, slipsFor } from './distance'
import { entriesOf, KINDS } from './entries'
import { foldText } from './fold'
import { wordsOf } from './words'

const words = {
  dateIn: (date: string, lang: Lang) =>
    new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${date}-01`.slice(0, 10))),
  kindOf: (kind: string) => kind.replaceAll('-', ' '),
  roleOf: (role: string) => role,
  langOf: () => 'en' as const,
  instrument: 'The agreement as a whole',
}
const entries = entriesOf(pack, words)
const index = makeIndex(entries, KINDS)
const found = (query: string) => search(index, query, 40).map((hit) => hit.entry)
const first = (query: string) => search(index, query)[0]?.entry.id

describe('search', () => {
  it.each([
    ['spm', 'spam'],
    ['spam', 'spam'],
    ['SPAM', 'spam'],
    ['correo basura', 'spam'],
    ['messages electroniques commerciaux', 'spam'],
    ['unsolicted comercial', 'spam'],
    ['net neutrality', 'open-internet-access'],
    ['acces ouvert', 'open-internet-access'],
    ['cote d ivoire', 'ci'],
    ['Côte d’Ivoire', 'ci'],
    ['suisse', 'ch'],
    ['switzerlnad', 'ch'],
    ['Corée', 'kr'],
    ['chinese taipei', 'tw'],
    ['article 14', 'online-consumer-protection'],
    ['artículo 14', 'online-consumer-protection'],
    ['jp', 'jp'],
    ['singapour', 'sg'],
    ['electornic contracts', 'electronic-contracts'],
    ['INF/ECOM/87', 'prop-'],
    ['2021-07-22', '2021-07-22-plenary'],
    ['pre-summer stocktaking', 'pre-summer-2021'],
    ['Yamazaki', 'jp'],
    ['co-convenor japan', 'jp'],
    ['facilitator yang', 'kr'],
    // Reported with a statement alone, without a role in the dataset.
    ['Dennis Shea', 'us'],
    ['ambassador shea', 'us'],
    ['plenary 22 july 2021', '2021-07-22-plenary'],
    ['22 juillet 2021', '2021-07-22-plenary'],
    ['inf ecom 62', 'prop-'],
    ['MC14', '2026-03-26-mc14'],
    ['MC13', 'mc13'],
    ['abu dhabi', 'mc13'],
    ['pourriel', 'spam'],
    ['neutralité du net', 'open-internet-access'],
    ['davos', 'davos'],
    ['source', 'source-code'],
    ['open', 'open-'],
    ['the whole', 'whole-agreement'],
    ['agreement as a whole', 'whole-agreement'],
    ['state of kuwait', 'kw'],
    ['united state', 'us'],
    ['government data', 'open-government-data'],
  ])('finds %s', (query, id) => {
    expect(first(query)).toContain(id)
  })

  it.each([
    ['neutralité du net', ['open-internet-access']],
    ['les courriers du pourriel', ['spam']],
    ['the net neutrality of', ['open-internet-access']],
    ['state of pourriel', ['spam']],
    ['what is the status of net neutrality', ['open-internet-access']],
    ['where does net neutrality stand', ['open-internet-access']],
    ['où en est la neutralité du net', ['open-internet-access']],
    ['état des lieux du pourriel', ['spam']],
    ['cómo va el correo basura', ['spam']],
    ['dónde está el correo basura', ['spam']],
  ])('finds nothing by the small words of %s alone, or those of a question', (query, ids) => {
    expect(found(query).map(({ id }) => id)).toEqual(ids)
  })

  it.each([
    ['de', 'de'],
    ['la', 'la'],
    ['no', 'no'],
  ])('finds a member by %s, which is a small word too', (query, id) => {
    expect(found(query).map((entry) => entry.id)).toContain(id)
  })

  it('finds a meeting and a milestone by the same short name', () => {
    expect(found('MC12').map(({ kind, id }) => `${kind} ${id}`)).toEqual(
      expect.arrayContaining(['meeting 2022-06-mc12', 'milestone mc12']),
    )
  })

  it.each(['', '   ', '/', 'qqqqqq', '🙂'])('finds nothing for %j', (query) => {
    expect(search(index, query)).toEqual([])
  })

  it.each(['junk mail', 'mail junk', 'red tapir'])('finds nothing for %s, of which no word is a name', (query) => {
    expect(search(index, query)).toEqual([])
  })

  it.each([
    ['electornic contarcts', 'electronic-contracts'],
    ['spam lunch', 'spam'],
  ])('finds %s still, of which all words are near or one is a name', (query, id) => {
    expect(first(query)).toContain(id)
  })

  it.each([
    ['encryption', 'article spam'],
    ['kiwis', 'member nz'],
  ])('finds by the custom term %s what it names', (query, expected) => {
    const withTerms = makeIndex(
      entriesOf(pack, words, [
        { lang: 'en', text: 'encryption', names: { kind: 'article', id: 'spam' } },
        { lang: 'en', text: 'Kiwis', names: { kind: 'member', id: 'nz' } },
      ]),
      KINDS,
    )
    const [hit] = search(withTerms, query)
    expect(`${hit?.entry.kind} ${hit?.entry.id}`).toBe(expected)
    expect(search(index, query)[0]?.entry.id).not.toBe(hit?.entry.id)
  })

  it('marks what was matched, in the name that was matched', () => {
    const [hit] = search(index, 'correo bas')
    const text = hit?.name.text ?? ''
    expect(hit?.name.lang).toBe('es')
    expect(hit?.pieces.map(([start, end]) => text.slice(start, end))).toEqual(['correo bas'])
  })

  it('finds everything by its own name', () => {
    for (const entry of entries) expect(found(entry.names[0]?.text ?? ''), entry.id).toContain(entry)
  })

  it('finds everything by any of its names', () => {
    const names = entries.flatMap((entry) => entry.names.map((name) => ({ entry, name })))
    fc.assert(
      fc.property(fc.constantFrom(...names), ({ entry, name }) => {
        expect(found(name.text), name.text).toContain(entry)
      }),
    )
  })

  it('finds a name in which a finger slipped', () => {
    const names = entries.flatMap((entry) =>
      entry.kind === 'article' ? entry.names.map((name) => ({ entry, name })) : [],
    )
    const slips = fc.record({
      which: fc.nat(names.length - 1),
      word: fc.nat(8),
      at: fc.nat(20),
      how: fc.constantFrom('drop', 'double', 'swap', 'other'),
    })
    fc.assert(
      fc.property(slips, ({ which, word, at, how }) => {
        const { entry, name } = names[which] ?? { entry: null, name: { text: '' } }
        const words = wordsOf(name.text).map(({ folded }) => folded)
        const long = words.filter((found) => slipsFor(found) > 0 && slipsFor(found.slice(1)) > 0)
        const meant = long[word % Math.max(1, long.length)]
        if (meant === undefined) return
        const query = words.map((found) => (found === meant ? slip(found, at % found.length, how) : found)).join(' ')
        expect(found(query)).toContain(entry)
      }),
      { numRuns: 100 },
    )
  })

  it.each(['article B.2', 'B.2.(1)', 'Article b 2 1'])('finds an article by its number: %s', (query) => {
    const numbered = pack.articles.map((one) => (one.id === 'spam' ? { ...one, number: 'B.2.(1)' } : one))
    const hits = search(makeIndex(entriesOf({ ...pack, articles: numbered }, words), KINDS), query)
    expect(hits[0]?.entry.id).toBe('spam')
  })
})

function slip(word: string, at: number, how: string): string {
  const letter = word.charAt(at)
  if (how === 'drop') return word.slice(0, at) + word.slice(at + 1)
  if (how === 'double') return word.slice(0, at) + letter + word.slice(at)
  if (how === 'swap' && at > 0) return word.slice(0, at - 1) + letter + word.charAt(at - 1) + word.slice(at + 1)
  return `${word.slice(0, at)}x${word.slice(at + 1)}`
}

describe('slips', () => {
  it.each([
    ['spam', 'spam', 0],
    ['span', 'spam', 1],
    ['sapm', 'spam', 1],
    ['spaam', 'spam', 1],
    ['spa', 'spam', 1],
    ['contarcts', 'contracts', 1],
    ['kontrakts', 'contracts', 2],
    ['spam', 'source', 3],
  ])('between %s and %s', (typed, word, slips) => {
    expect(slipsBetween(typed, word, 2, false)).toBe(slips)
  })
  it('are the same either way', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 10 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsBetween(a, b, 3, false)).toBe(slipsBetween(b, a, 3, false))
      }),
    )
  })
})

describe('folding', () => {
  it.each([
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['ESPAÑA', 'espana'],
    ['œuvre', 'oeuvre'],
    ['Straße', 'strasse'],
  ])('%s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })
})
