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

/** Emits them under their own names. */
export function extensionFiles(project: string): Plugin {
  return {
    name: 'plenary-extension-files',
    apply: 'build',
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
