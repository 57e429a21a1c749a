import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Address, BOARD, formatAddress, parseAddress } from './address'

describe('an address', () => {
  it.each<[string, Partial<Address>]>([
    ['', {}],
    ['#', {}],
    ['#/', {}],
    ['#/articles', {}],
    ['#/?asOf=2021-07-22', { asOf: '2021-07-22' }],
    ['#/articles/spam', { screen: 'article', id: 'spam' }],
    ['#/articles/spam/', { screen: 'article', id: 'spam' }],
    ['#/articles/spam?asOf=2021-07-22', { screen: 'article', id: 'spam', asOf: '2021-07-22' }],
    ['#/articles/spam?asOf=2021-02-30', { screen: 'article', id: 'spam', badDay: '2021-02-30' }],
    ['#/articles/spam?asOf=yesterday', { screen: 'article', id: 'spam', badDay: 'yesterday' }],
    ['#/members/eu', { screen: 'member', id: 'eu' }],
    ['#/members', { screen: 'members' }],
    ['#/meetings/2021-07-22-plenary', { screen: 'meeting', id: '2021-07-22-plenary' }],
    ['#/lookup?q=correo%20basura', { screen: 'lookup', params: { q: 'correo basura' } }],
    ['#/lookup?q=', { screen: 'lookup' }],
    ['#/?phase=clean&theme=trust', { params: { phase: 'clean', theme: 'trust' } }],
    ['#/n/other-talks', { negotiation: 'other-talks' }],
    ['#/n/other-talks/', { negotiation: 'other-talks' }],
    ['#/n/other-talks?asOf=2021-07-22', { negotiation: 'other-talks', asOf: '2021-07-22' }],
    ['#/n/other-talks/articles/spam', { negotiation: 'other-talks', screen: 'article', id: 'spam' }],
    ['#/n/a%20b/members', { negotiation: 'a b', screen: 'members' }],
    ['#/n/other-talks/nowhere', { negotiation: 'other-talks', screen: 'unknown', id: 'nowhere' }],
    ['#/n/', { screen: 'unknown', id: 'n/' }],
    ['#/n/%E0%A4%A/members', { screen: 'unknown', id: 'n/%E0%A4%A/members' }],
    ['#/lookup/x', { screen: 'unknown', id: 'lookup/x' }],
    ['#/nowhere', { screen: 'unknown', id: 'nowhere' }],
    ['#/constructor', { screen: 'unknown', id: 'constructor' }],
    ['#/articles/%E0%A4%A', { screen: 'unknown', id: 'articles/%E0%A4%A' }],
  ])('%s is read', (hash, expected) => {
    expect(parseAddress(hash)).toEqual({ ...BOARD, ...expected })
  })

  it('comes back as it was written', () => {
    const screens = fc.constantFrom<Address>(
      BOARD,
      { ...BOARD, screen: 'article', id: 'spam' },
      { ...BOARD, screen: 'member', id: 'ci' },
      { ...BOARD, screen: 'meetings' },
      { ...BOARD, negotiation: 'a/b c', screen: 'article', id: 'spam' },
      { ...BOARD, negotiation: 'other-talks' },
      { ...BOARD, screen: 'lookup' },
    )
    const days = fc.constantFrom(null, '2021-07-22', '2024-02-29')
    const params = fc.dictionary(fc.constantFrom('q', 'phase', 'theme'), fc.string({ minLength: 1, unit: 'grapheme' }))
    fc.assert(
      fc.property(screens, days, params, (base, asOf, found) => {
        const address = { ...base, asOf, params: { ...found } }
        expect(parseAddress(formatAddress(address))).toEqual(address)
      }),
    )
  })

  it.each([
    ['slashes', '/'.repeat(1_000_000)],
    ['slashes before a word', `${'/'.repeat(1_000_000)}x`],
    ['words between slashes', 'x/'.repeat(500_000)],
    ['parameters', `articles?${'a=b&'.repeat(100_000)}`],
    ['escapes', '%2F'.repeat(300_000)],
  ])('is read in linear time: %s', (_, path) => {
    const before = performance.now()
    const read = parseAddress(`#/${path}`)
    expect(performance.now() - before).toBeLessThan(2000)
    expect(read.id?.length ?? 0).toBeLessThanOrEqual(1000)
  })

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (hash) => void formatAddress(parseAddress(`#/${hash}`))))
  })
})
