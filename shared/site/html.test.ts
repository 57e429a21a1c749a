import { expect, it } from 'vitest'
import { html, joined, type Piece } from './html'

it.each<[string, Piece, string]>([
  ['a tag', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['the end of an attribute', `"><img src=x onerror='x'>`, '&quot;&gt;&lt;img src=x onerror=&#39;x&#39;&gt;'],
  ['an entity', '&amp;', '&amp;amp;'],
  ['what reorders the text around it', 'a\u202eb', 'ab'],
  ['what XML has no place for', 'a\u0000\u000bb\ud800', 'ab'],
  ['no value', [null, undefined, false, ''], ''],
  ['a number', 0, '0'],
  ['markup of its own', html`<b>${'<'}</b>`, '<b>&lt;</b>'],
  ['a list', joined(['a', html`<i>b</i>`], ' & '), 'a &amp; <i>b</i>'],
])('writes %s', (_, piece, text) => expect(html`<p title="${piece}">`.text).toBe(`<p title="${text}">`))
