/** Words and dates for what the extension shows, in the user's language. */

import type { Lang } from '../shared/domain/types'
import { LANGS } from '../shared/domain/types'
import { t, uiLanguage } from './browser'
import type { PhaseOrNone } from './messages'

/** The user's language among those of the screens. */
export function uiLang(): Lang {
  const short = uiLanguage().slice(0, 2)
  return LANGS.find((lang) => lang === short) ?? 'en'
}

/** `22 Jul 2021`, or `Jul 2021` where the day is not known. */
export function dateText(date: string): string {
  const whole = date.length === 10
  return new Intl.DateTimeFormat(uiLang() === 'en' ? 'en-GB' : uiLang(), {
    ...(whole && { day: 'numeric' }),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${whole ? date : `${date}-01`}T00:00:00Z`))
}

export const phaseText = (phase: PhaseOrNone): string => t(`phase_${phase.replace('-', '_')}`)
export const statusText = (status: string): string => t(`status_${status.replaceAll('-', '_')}`)
/** `one`, or `many` with the number put in. */
export const countText = (key: string, count: number): string =>
  t(count === 1 ? `${key}_one` : `${key}_many`, String(count))
