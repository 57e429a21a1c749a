import { expect, it } from 'vitest'
import { fixturePack } from '../../testing/fixture-pack'
import { allTexts } from '../../tools/words/text'
import { samplePageOf, samplesOf } from './sample'
import { watchedSites } from './watched-sites'

it('ends on a page of a watched site that status updates are from', () => {
  const page = samplePageOf(fixturePack)
  expect(fixturePack.observations.map(({ evidence }) => evidence.url)).toContain(page)
  expect(watchedSites(fixturePack).some(({ origin }) => page?.startsWith(`${origin}/`))).toBe(true)
})

it('has no page where no site is watched', () => expect(samplePageOf({ ...fixturePack, sites: [] })).toBeNull())

it.each(['en', 'fr', 'es'] as const)(
  'has a day and two articles in %s, and the words of a status in its sentence',
  (lang) => {
    const [day, , , one, other] = samplesOf(fixturePack)[lang]
    expect([day, one, other].every((text) => text.length > 2)).toBe(true)
    const words = allTexts().get(lang)
    expect(words?.get('welcome-statement')).toContain(words?.get('welcome-statement-words'))
  },
)
