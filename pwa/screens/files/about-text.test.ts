import { expect, it } from 'vitest'
import { type AboutText, aboutOf, problemsOfAbout, textOfAbout } from './about-text'

const EMPTY = textOfAbout(null)

it.each<[string, Partial<AboutText>, ReturnType<typeof aboutOf>]>([
  ['nothing', {}, { authors: [] }],
  ['blanks', { title: ' ', authors: ' ; ' }, { authors: [] }],
  ['two authors', { authors: 'Ministry of Trade; A. Author ;' }, { authors: ['Ministry of Trade', 'A. Author'] }],
  ['a licence alone', { licence: 'CC-BY-4.0' }, { authors: [], licence: 'CC-BY-4.0' }],
  ['an address as browsers show it', { url: 'www.example.org' }, { authors: [], url: 'https://www.example.org' }],
  ['an address that is none', { authors: 'A', url: 'ftp://example.org' }, null],
])('reads %s', (_, typed, about) => expect(aboutOf({ ...EMPTY, ...typed })).toEqual(about))

it('asks for another address where it is none', () => {
  expect(Object.keys(problemsOfAbout({ ...EMPTY, url: 'nowhere' }))).toEqual(['url'])
  expect(problemsOfAbout(EMPTY)).toEqual({})
})

it('shows again what was entered', () => {
  const about = {
    title: 'T',
    authors: ['A', 'B'],
    licence: 'ODbL-1.0',
    description: 'D',
    url: 'https://e.org/',
  } as const
  expect(aboutOf(textOfAbout(about))).toEqual(about)
})
