/** Loader of the catalogue for screens that are loaded on use, a chunk apart from the first load. */
import more from 'virtual:words/more'
import type { LoadCatalogue } from './catalogues'
import { addCatalogue } from './index'

const load: LoadCatalogue = (lang) => more[lang]()

/** Adds the catalogue in the current language and in each later one. Idempotent; rejects when the chunk cannot be fetched. */
export const loadMoreWords = (): Promise<void> => addCatalogue(load)
