/** Interface language of the extension: that of the browser where there are words in it, else English. */
import { LANGS, type Lang } from '../shared/domain/text/langs'
import { uiLanguage } from './browser'

export function uiLang(): Lang {
  const short = uiLanguage().slice(0, 2)
  return LANGS.find((lang) => lang === short) ?? 'en'
}

/** The BCP 47 locale for dates, numbers and lists. */
export const uiLocale = (): string => (uiLang() === 'en' ? 'en-GB' : uiLang())
