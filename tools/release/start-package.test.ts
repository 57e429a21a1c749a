/** The bundle for a person: its page says the same three steps in each language, in the words of the extension, and names what is there. */
import { join } from 'node:path'
import { strFromU8, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { LANGS } from '../../shared/domain/types'
import { ROOT } from '../programs/process.mjs'
import { allTexts } from '../words/text'
import { startFilesOf, startProblems } from './start-package'

const RELEASE = { appUrl: 'https://plenary.example/a&b/', version: '1.2.3' }
const PARTS = {
  app: {
    'index.html': strToU8('app'),
    'deploy/README.md': strToU8('steps of hosting'),
    'third-party.md': strToU8('licences'),
  },
  extension: { 'manifest.json': strToU8('{}') },
  'extension-firefox': { 'manifest.json': strToU8('{}') },
}
const files = startFilesOf(PARTS, join(ROOT, 'docs'), RELEASE)
const page = strFromU8(files['START.html'] ?? new Uint8Array())
const [, ...sections] = page.split('<section ')

describe('the bundle', () => {
  it('has the parts, the steps, their pictures and the licences', () => {
    expect(startProblems(files)).toEqual([])
    expect(Object.keys(files).sort()).toEqual([
      'START.html',
      'app/deploy/README.md',
      'app/index.html',
      'app/third-party.md',
      'extension-firefox/manifest.json',
      'extension/manifest.json',
      'pictures/board.png',
      'pictures/install-connect.png',
      'pictures/install-extension.png',
      'third-party.md',
    ])
  })
  it.each(Object.keys(files).filter((name) => !name.endsWith('third-party.md')))('without %s is refused', (name) => {
    const { [name]: _, ...others } = files
    expect(startProblems(others)).toContain(`${name} is missing`)
  })
  it('with a blank that was not filled is refused', () =>
    expect(startProblems({ ...files, 'START.html': strToU8('{PWA_URL}') })).toEqual([
      'START.html has the blank {PWA_URL}',
    ]))
  it('links to the app that the extension is built for', () =>
    expect(page.match(/<a href="https:\/\/plenary\.example\/a&amp;b\/">/g)).toHaveLength(LANGS.length))
  it('loads nothing from elsewhere, and runs nothing', () =>
    expect(page.match(/<script| src="(?:https?:)?\/\/|<link|\son\w+=|url\(/gi)).toBeNull())
})

describe.each(LANGS.map((lang, index) => [lang, sections[index] ?? ''] as const))(
  'the steps in %s',
  (lang, section) => {
    it('are three, each with a picture', () => {
      expect(section).toContain(`id="${lang}" lang="${lang}"`)
      expect([...section.matchAll(/<h2>(\d)\. /g)].map(([, n]) => n)).toEqual(['1', '2', '3'])
      expect(
        section
          .split('<h2>')
          .slice(1)
          .map((step) => step.match(/<img /g)?.length),
      ).toEqual([1, 1, 1])
    })
    it.each(['connect', 'options-pwa'])('have the word of the extension for %s', (key) => {
      expect(section).toContain(`<em>${allTexts().get(lang)?.get(key)}</em>`)
    })
  },
)
