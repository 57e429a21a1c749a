/** Language negotiation: the interface language at start, known before any message is loaded. */
import { LANGS, type Lang } from '../../shared/domain/text/langs'
import { readLocal } from '../store/local-storage'

export const CHOSEN_LANG = 'plenary.lang'

/** The chosen language, else the first of the browser's languages that has catalogues, else English. */
export const langAtStart = (): Lang => firstLang(readLocal(CHOSEN_LANG), navigator.languages)

export const firstLang = (chosen: string | null, wanted: readonly string[]): Lang =>
  [chosen, ...wanted]
    .map((tag) => LANGS.find((known) => tag?.toLowerCase().split('-')[0] === known))
    .find((known) => known !== undefined) ?? 'en'
