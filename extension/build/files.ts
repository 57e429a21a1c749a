/** Vite plugin that puts static files into the extension: icons and packs. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const FOLDERS: readonly (readonly [from: string, to: string, files: RegExp])[] = [
  ['public/icons', 'icons', /\.png$/],
  ['public/packs', 'packs', /\.json$/],
  // Injected by the background on sites that the manifest does not list.
  ['extension/content', 'content', /^highlights\.css$/],
]

/** Emits the files under their own names. */
export function extensionFiles(project: string): Plugin {
  return {
    name: 'plenary-extension-files',
    apply: 'build',
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
