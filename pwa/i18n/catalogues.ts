/**
 * The message catalogues and their loaders, one chunk per language and catalogue. Apart from the runtime, so that the first
 * script can preload the core catalogue without Fluent.
 */
import type { Lang } from '../../shared/domain/types'
import type { en as core } from './core/en'
import type { en as more } from './more/en'

/** Keys of the first load. */
export type CoreKey = keyof typeof core
/** Every message key: the core catalogue, and `more` for screens that are loaded on use. */
export type Key = CoreKey | keyof typeof more
/** Fluent patterns by key. */
export type Catalogue = Readonly<Record<string, string>>
/** Loads one catalogue in a language. Rejects when the chunk cannot be fetched. */
export type LoadCatalogue = (lang: Lang) => Promise<Catalogue>

/** Loaders of the core catalogue. */
export const CORE: Readonly<Record<Lang, () => Promise<Catalogue>>> = {
  en: () => import('./core/en').then((module) => module.en),
  fr: () => import('./core/fr').then((module) => module.fr),
  es: () => import('./core/es').then((module) => module.es),
}
