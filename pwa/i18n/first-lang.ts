/** Language negotiation: the interface language at start, known before any message is loaded. */
import { LANGS, type Lang } from '../../shared/domain/langs'
import { readLocal } from '../store/local-storage'

export const CHOSEN_LANG = 'plenary.lang'

/** The chosen language, else the first of the browser's languages that has catalogues, else English. */
export const langAtStart = (): Lang => firstLang(readLocal(CHOSEN_LANG), navigator.languages)

export function firstLang(chosen: string | null, wanted: readonly string[]): Lang {
  const ours = (tag: string | null) => LANGS.find((known) => tag?.toLowerCase().split('-')[0] === known)
  for (const tag of [chosen, ...wanted]) {
    const found = ours(tag)
    if (found) return found
  }
  return 'en'
}
