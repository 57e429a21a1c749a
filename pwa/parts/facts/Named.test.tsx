// @vitest-environment happy-dom
import { render } from 'preact'
import { afterAll, expect, it } from 'vitest'
import type { Lang } from '../../../shared/domain/text/langs'
import { speak } from '../../i18n'
import { Named } from './Named'

const place = document.createElement('div')
afterAll(() => speak('en'))

it.each<[Lang, names: Readonly<Record<string, string>>, html: string]>([
  ['en', { en: 'Spam', fr: 'Pourriel' }, 'Spam'],
  ['fr', { en: 'Spam', fr: 'Pourriel' }, 'Pourriel'],
  ['es', { en: 'Spam', fr: 'Pourriel' }, '<span lang="en">Spam</span>'],
  ['en', { fr: 'Pourriel' }, '<span lang="fr">Pourriel</span>'],
])('in %s marks the name of %o that is in another language', async (lang, names, html) => {
  await speak(lang)
  render(<Named names={names} />, place)
  expect(place.innerHTML).toBe(html)
})
