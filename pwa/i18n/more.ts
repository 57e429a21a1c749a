/** The catalogue of the screens that are loaded on use: a chunk of its own, so that the first load does without it. */
import type { Lang } from '../../shared/domain/types'
import type { Catalogue, LoadCatalogue } from './catalogues'
import { addCatalogue } from './index'

const MORE: Readonly<Record<Lang, () => Promise<Catalogue>>> = {
  en: () => import('./more/en').then((module) => module.en),
  fr: () => import('./more/fr').then((module) => module.fr),
  es: () => import('./more/es').then((module) => module.es),
}

const load: LoadCatalogue = (lang) => MORE[lang]()

/** Loads the catalogue in the current language, and in each later one. May be called again. */
export const loadMoreWords = (): Promise<void> => addCatalogue(load)
