/**
 * Distribution bundle for a person without Node: app and extension as folders, beside a page of three steps with pictures
 * that a browser opens as a file.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8 } from 'fflate'
import type { Files } from './zip-package'

const PAGE = 'START.html'
/** Pictures of the page, which lie beside it in the sources and in a folder of their own in the bundle. */
const PICTURES = 'pictures'
/** Names that the steps have beside their links. */
const NAMED = ['app/index.html', 'extension/manifest.json', 'extension-firefox/manifest.json']

/** Builds by the name of their folder in the bundle. */
export type Parts = Readonly<Record<'app' | 'extension' | 'extension-firefox', Files>>

/** Values that fill the steps: the address of the app, which the extension is built for, and the version. */
export interface Release {
  readonly appUrl: string
  readonly version: string
}

/** Files of the bundle: the parts, the page of `docs` with its pictures, and the licences. */
export function startFilesOf(parts: Parts, docs: string, release: Release): Files {
  const source = readFileSync(join(docs, PAGE), 'utf8')
  const licences = parts.app['third-party.md']
  return {
    ...Object.fromEntries(
      Object.entries(parts).flatMap(([folder, files]) =>
        Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes]),
      ),
    ),
    ...Object.fromEntries(
      picturesOf(source).map((name) => [`${PICTURES}/${name}`, new Uint8Array(readFileSync(join(docs, name)))]),
    ),
    ...(licences && { 'third-party.md': licences }),
    [PAGE]: strToU8(filled(source, release)),
  }
}

const picturesOf = (page: string): string[] => [
  ...new Set([...page.matchAll(/ src="([^"]+)"/g)].map(([, name = '']) => name)),
]

const filled = (page: string, { appUrl, version }: Release): string =>
  page
    .replaceAll(' src="', ` src="${PICTURES}/`)
    .replaceAll('{PWA_URL}', () => appUrl.replaceAll('&', '&amp;'))
    .replaceAll('{VERSION}', version)

/** Problems of the bundle: what the steps name is missing, or a blank of them was not filled. */
export function startProblems(files: Files): string[] {
  const page = strFromU8(files[PAGE] ?? new Uint8Array())
  const linked = [...page.matchAll(/ (?:src|href)="(?![#a-z]+:|#)([^"]+)"/g)].map(([, name = '']) => name)
  const blanks = [...page.matchAll(/\{[A-Z_]+\}/g)].map(([blank]) => blank)
  return [
    ...[...new Set([PAGE, ...NAMED, ...linked])].filter((name) => !files[name]).map((name) => `${name} is missing`),
    ...[...new Set(blanks)].map((blank) => `${PAGE} has the blank ${blank}`),
  ]
}
