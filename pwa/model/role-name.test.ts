/** Names of roles in the language of the interface. */
import { expect, it } from 'vitest'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { roleName } from './role-name'

it.each([
  ['fr', 'journalist', 'journaliste'],
  ['fr', 'ministers', 'ministres'],
  ['fr', 'Director-General', 'Directeur général'],
  ['es', 'text', 'texto'],
  ['es', 'press report (A Journal)', 'información de prensa (A Journal)'],
  ['es', 'envoy', 'envoy'],
] as const)('in %s, %s is %s', async (lang, role, name) => {
  await speak(lang)
  await loadMoreWords()
  expect(roleName(role, [])).toBe(name)
})
