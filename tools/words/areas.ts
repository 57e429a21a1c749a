/** The files of the words by area, and the chunks that they make. */
import { join } from 'node:path'
import { ROOT } from '../programs/process.mjs'

/** `<lang>/<area>.ftl`; English, which all others follow, is the reference. */
export const LOCALES = join(ROOT, 'locales')
export const REFERENCE = 'en'

/**
 * Areas of each chunk of messages. `core` is the app's first load and `more` its screens that are loaded on use; `pages` are
 * those of the extension, `toolbar` its background; `browser` has what the browser itself keeps for the manifest and for content
 * scripts, which carry no words.
 */
export const CHUNKS = {
  core: ['common', 'start'],
  more: [
    'common-screens',
    'screens',
    'accuracy',
    'add',
    'analyse',
    'articles',
    'changes',
    'charts',
    'delegation',
    'entries',
    'files',
    'help',
    'list',
    'meetings',
    'negotiations',
    'positions',
    'report',
    'roles',
    'search',
    'settings',
    'site',
    'subjects',
    'table',
    'texts',
  ],
  pages: ['common', 'common-screens', 'marks', 'card', 'panel', 'options', 'welcome'],
  toolbar: ['toolbar'],
  browser: ['manifest', 'marks'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Chunk = keyof typeof CHUNKS

/** All areas, each once. */
export const AREAS: readonly string[] = [...new Set(Object.values(CHUNKS).flat())]

/** Name of an area or chunk as a type: `common-screens` is `CommonScreens`. */
export const typeName = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
