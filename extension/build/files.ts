/** Vite plugin that copies static files into the extension: icons, packs and message catalogues. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const FOLDERS: readonly (readonly [from: string, to: string, files: RegExp])[] = [
  ['public/icons', 'icons', /\.png$/],
  ['public/packs', 'packs', /\.json$/],
  ['extension/_locales', '_locales', /\.json$/],
  // Injected by the background on sites that the manifest does not list.
  ['extension/content', 'content', /^highlights\.css$/],
]

/** Keys that a language lacks and another has: the browser shows an empty string for a missing message. */
export function missingMessages(catalogues: Readonly<Record<string, object>>): string[] {
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

/** Emits the files under their own names. A missing message ends the build. */
export function extensionFiles(project: string): Plugin {
  return {
    name: 'plenary-extension-files',
    apply: 'build',
    buildStart() {
      const missing = missingMessages(catalogues(project))
      if (missing.length > 0) this.error(missing.join('\n'))
    },
    generateBundle() {
      for (const [from, to, files] of FOLDERS)
        for (const file of readdirSync(join(project, from), { recursive: true, encoding: 'utf8' }))
          if (files.test(file))
            this.emitFile({
              type: 'asset',
              fileName: `${to}/${file.replaceAll('\\', '/')}`,
              source: readFileSync(join(project, from, file)),
            })
    },
  }
}
