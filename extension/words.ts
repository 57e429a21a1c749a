/** Words on screen: dates, phases, statuses, counts and lists in the user's language. */

import type { Lang, Stance } from '../shared/domain/types'
import { LANGS } from '../shared/domain/types'
import { t, uiLanguage } from './browser'
import type { EffectView, Named, PageClaim, PagePlace, PhaseOrNone } from './messages'

/** Interface language: that of the browser where there is a catalogue for it, else English. */
export function uiLang(): Lang {
  const short = uiLanguage().slice(0, 2)
  return LANGS.find((lang) => lang === short) ?? 'en'
}

const locale = (): string => (uiLang() === 'en' ? 'en-GB' : uiLang())

/** `22 Jul 2021`, or `Jul 2021` for a date without a day. */
export function dateText(date: string): string {
  const whole = date.length === 10
  return new Intl.DateTimeFormat(locale(), {
    ...(whole && { day: 'numeric' }),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${whole ? date : `${date}-01`}T00:00:00Z`))
}

export const phaseText = (phase: PhaseOrNone): string => t(`phase_${phase.replace('-', '_')}`)
/** What a member holds, as a verb after its name. */
export const stanceText = (stance: Stance): string => t(`stance_${stance.replace('-', '_')}`)
/** Name of an entity of a list; of an unknown one its id with spaces. */
export const nameOf = (list: readonly Named[], id: string): string =>
  list.find((named) => named.id === id)?.name ?? id.replaceAll('-', ' ')
/** Plural message: `…_one` or `…_many`, with the count as `$1` and further substitutions after it. */
export const countText = (key: string, count: number, ...more: string[]): string =>
  t(count === 1 ? `${key}_one` : `${key}_many`, String(count), ...more)
/** A list with commas and “and”. */
export const listText = (parts: readonly string[]): string => new Intl.ListFormat(locale()).format(parts)
/** Hosts of the sites that need no permission. */
export const siteNames = (): string => listText(__SITES__.map(({ origin }) => new URL(origin).hostname))
/** A role as the negotiation names it, or an English one of the catalogue in its language; what follows in brackets stays. */
export function roleText(role: string): string {
  const [head = role] = role.split(' (')
  const key = `role_${head.toLowerCase().replace(/[^a-z]+/g, '_')}`
  const text = t(key)
  return text === key ? role : `${text}${role.slice(head.length)}`
}
/** Speaker of a statement as text; empty where the page does not tell. */
export function saidBy(
  { person, role, members }: PageClaim['speaker'],
  memberName: (id: string) => string,
  roles: readonly Named[],
): string {
  const parts = [person, role && roleText(nameOf(roles, role)), ...members.map(memberName)].filter((part) => part)
  return parts.length === 0 ? '' : `${t('form_said_by')} ${parts.join(', ')}`
}
/** Page that becomes the source of what is saved: title, host and date of publication. */
export function pageText({ url, title, published }: PagePlace): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  const page = title !== '' && host !== '' ? `${title} (${host})` : title || host
  return [page, published && t('form_published', dateText(published))].filter((part) => part).join(', ')
}
/** Effect that saving a status would have on its article, in the words of the app's forms. */
export function effectText(effect: EffectView, article: string, to: string, statuses: readonly Named[]): string {
  const { kind, status, date } = effect
  const from = status === null ? '' : nameOf(statuses, status)
  if (kind === 'moves' || kind === 'first') return t(`effect_${kind}`, article, from, nameOf(statuses, to))
  return t(`effect_${kind}`, from, date === null ? '' : dateText(date))
}
