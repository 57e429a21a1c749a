/** The language to start in; known before any word is loaded. */
import { LANGS, type Lang } from '../../shared/domain/langs'

export const CHOSEN_LANG = 'plenary.lang'

/** The one chosen before, else the first of the browser's that we have. */
export const langAtStart = (): Lang => firstLang(chosenLang(), navigator.languages)

export function firstLang(chosen: string | null, wanted: readonly string[]): Lang {
  const ours = (tag: string | null) => LANGS.find((known) => tag?.toLowerCase().split('-')[0] === known)
  for (const tag of [chosen, ...wanted]) {
    const found = ours(tag)
    if (found) return found
  }
  return 'en'
}

function chosenLang(): string | null {
  try {
    return localStorage.getItem(CHOSEN_LANG)
  } catch {
    return null
  }
}
