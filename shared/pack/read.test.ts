import { describe, expect, it } from 'vitest'
import { fixtureText as text } from '../../testing/fixture-pack'
import { readPack, readPackText } from './read'

describe('an invalid pack is refused', () => {
  /** The fixture with another value at a path such as `observations.0.date`. */
  const change = (place: string, value: unknown): unknown => {
    const parts = place.split('.')
    const last = parts.pop() ?? ''
    const pack: unknown = JSON.parse(text)
    const parent = parts.reduce<unknown>((at, part) => Reflect.get(Object(at), part), pack)
    Reflect.set(Object(parent), last, value)
    return pack
  }
  it.each<[string, unknown, string, RegExp]>([
    ['nothing', null, 'schema', /not a Plenary pack/],
    ['something else', { schema: 'x' }, 'schema', /not a Plenary pack/],
    ['a list', [], 'schema', /not a Plenary pack/],
    ['a newer schema', { schema: 3 }, 'schema', /update Plenary/],
    ['one of before the first release', { schema: 1 }, 'schema', /before Plenary 0\.1\.0/],
    ['an unknown field', change('extra', 1), 'extra', /never|Invalid/],
    ['a field with a very long name', change('x'.repeat(1000), 1), `${'x'.repeat(200)}…`, /^.{200}…$/],
    ['a day that is none', change('observations.0.date', '2021-02-30'), 'observations.0.date', /calendar/],
    ['a month that is none', change('observations.0.date', '2021-13'), 'observations.0.date', /calendar/],
    [
      'a link of another kind',
      change('observations.0.evidence.url', 'javascript:alert(1)'),
      'observations.0.evidence.url',
      /http/,
    ],
    [
      'a source of another kind',
      change('articles.0.sources.0', 'data:text/html,x'),
      'articles.0.sources.0',
      /http|Invalid/,
    ],
    [
      'an observation with thousands of members',
      change(
        'observations.0.reportedBy.members',
        Array.from({ length: 501 }, () => 'us'),
      ),
      'observations.0.reportedBy.members',
      /length/,
    ],
    ['a script in a name', change('articles.0.names.en', '<script>alert(1)</script>'), 'articles.0.names.en', /markup/],
    ['an unknown article', change('observations.0.article', 'no-such'), 'observation ev-0002', /no-such/],
    ['an unknown member', change('roles.0.members', ['zz']), 'role role-002', /zz/],
    ['an id twice', change('articles.1.id', 'whole-agreement'), 'article 1', /another article/],
    ['a name in no language', change('articles.0.names', {}), 'articles.0.names', /no name/],
    ['a name in what is no language', change('articles.0.names', { '?': 'A' }), 'articles.0.names.?', /language tag/],
    ['a status of nothing', change('statuses.0.appliesTo', []), 'statuses.0.appliesTo', /empty/],
    [
      'a place in an unknown text',
      change('articles.1.places', [{ text: 'x', number: null }]),
      'article electronic-signatures',
      /text x/,
    ],
    ['an unknown signatory', change('statements.0.members', ['zz']), 'statement statement-2017', /zz/],
    ['an unknown participant', change('participations.0.member', 'zz'), 'participation participation-al', /zz/],
    [
      'an article that continues none',
      change('articles.1.continues', ['x']),
      'article electronic-signatures',
      /article x/,
    ],
    [
      'a site with a path',
      change('sites', [{ origin: 'https://a.b/c', languages: {}, note: '' }]),
      'sites.0.origin',
      /origin/,
    ],
    ['an id that is none', change('articles.0.id', '__proto__'), 'articles.0.id', /id/],
  ])('%s', (_, value, place, reason) => {
    const read = readPack(value)
    expect(read).toMatchObject({ ok: false, problem: { place } })
    if (!read.ok) expect(read.problem.reason).toMatch(reason)
  })
  it('cut in half', () => {
    expect(readPackText(text.slice(0, 1000))).toMatchObject({ ok: false, problem: { place: 'the file' } })
  })
})

describe('a text that is not JSON', () => {
  const foreign = { place: 'the file', reason: 'is not a Plenary pack', sort: 'foreign' }
  const cut = { place: 'the file', reason: 'breaks off before its end', sort: 'cut' }
  it.each([
    ['', foreign],
    ['date,article\n2021-07-22,spam', foreign],
    ['not json at all', foreign],
    ['"not closed', foreign],
    ['[not json]', foreign],
    ['{"a": 1,\nb: 2}', foreign],
    ['{"a": 1,\n"b"', cut],
    ['{"schema": 1,\n"id": "wto', cut],
    ['{"schema": 1,\nid: 2}', { place: 'line 2', reason: 'breaks at “id: 2}”' }],
  ])('%j is refused in words that are not the parser’s', (text, problem) => {
    expect(readPackText(text)).toEqual({ ok: false, problem })
  })
})
