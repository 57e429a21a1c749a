/** Files that go into the extension as they are: icons, packs, the words of the screens. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const FOLDERS: readonly (readonly [from: string, to: string, kept: RegExp])[] = [
  ['public/icons', 'icons', /\.png$/],
  ['public/packs', 'packs', /\.json$/],
  ['extension/_locales', '_locales', /\.json$/],
  // Put on pages by the background, where a site is not listed.
  ['extension/content', 'content', /^highlights\.css$/],
]

/** What a language lacks of what another has: a word that is missing would show as nothing. */
export function missingWords(catalogues: Readonly<Record<string, object>>): string[] {
  const keys = new Set(Object.values(catalogues).flatMap((words) => Object.keys(words)))
  return Object.entries(catalogues).flatMap(([lang, words]) =>
    [...keys].filter((key) => !Object.hasOwn(words, key)).map((key) => `${lang} lacks ${key}`),
  )
}

function catalogues(project: string): Record<string, object> {
  const folder = join(project, 'extension', '_locales')
  return Object.fromEntries(
    readdirSync(folder).map((lang) => [lang, JSON.parse(readFileSync(join(folder, lang, 'messages.json'), 'utf8'))]),
  )
}

/** Emits them under their own names. A missing word ends the build. */
export function extensionFiles(project: string): Plugin {
  return {
    name: 'plenary-extension-files',
    apply: 'build',
    buildStart() {
      const missing = missingWords(catalogues(project))
      if (missing.length > 0) this.error(missing.join('\n'))
    },
    generateBundle() {
      for (const [from, to, kept] of FOLDERS)
        for (const file of readdirSync(join(project, from), { recursive: true, encoding: 'utf8' }))
          if (kept.test(file))
            this.emitFile({
              type: 'asset',
              fileName: `${to}/${file.replaceAll('\\', '/')}`,
              source: readFileSync(join(project, from, file)),
            })
    },
  }
}
