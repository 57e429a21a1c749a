/** Loader of the catalogue for screens that are loaded on use, a chunk apart from the first load. */
import type { Lang } from '../../shared/domain/types'
import type { Catalogue, LoadCatalogue } from './catalogues'
import { addCatalogue } from './index'

const MORE: Readonly<Record<Lang, () => Promise<Catalogue>>> = {
  en: () => import('./more/en').then((module) => module.en),
  fr: () => import('./more/fr').then((module) => module.fr),
  es: () => import('./more/es').then((module) => module.es),
}

const load: LoadCatalogue = (lang) => MORE[lang]()

/** Adds the catalogue in the current language and in each later one. Idempotent; rejects when the chunk cannot be fetched. */
export const loadMoreWords = (): Promise<void> => addCatalogue(load)
