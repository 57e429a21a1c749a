// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LANGS } from '../../shared/domain/text/langs'
import { speak, t } from './index'
import { linkManifest, MANIFESTS } from './manifest-link'

interface Manifest {
  readonly lang: string
  readonly description: string
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[]
}
const manifestIn = (lang: (typeof LANGS)[number]): Manifest =>
  JSON.parse(readFileSync(`public/${MANIFESTS[lang]}`, 'utf8'))

const withoutWords = ({ lang: _lang, description: _description, shortcuts, ...rest }: Manifest) => ({
  ...rest,
  shortcuts: shortcuts.map(({ name: _name, ...shortcut }) => shortcut),
})

it.each(LANGS)('the manifest in %s describes the same app', (lang) => {
  const manifest = manifestIn(lang)
  expect(manifest.lang).toBe(lang)
  expect(withoutWords(manifest)).toEqual(withoutWords(manifestIn('en')))
})

it.each(LANGS)('the shortcuts in %s are called as in the app', async (lang) => {
  await speak(lang)
  expect(manifestIn(lang).shortcuts.map(({ name }) => name)).toEqual([
    t('nav-board'),
    expect.stringMatching(new RegExp(`^${t('find').split(' ')[0]}$`)),
    t('nav-meetings'),
  ])
})

it('the page links to the manifest of the language in use', () => {
  document.head.innerHTML = '<link rel="manifest" href="manifest.webmanifest">'
  const href = () => document.querySelector('link')?.getAttribute('href')
  linkManifest('fr')
  expect(href()).toBe('manifest.fr.webmanifest')
  linkManifest('en')
  expect(href()).toBe('manifest.webmanifest')
})
