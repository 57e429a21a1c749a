/** Words on screen: dates, phases, statuses, counts and lists in the user's language. */

import type { Stance } from '../shared/domain/types'
import { formatted, t } from './i18n'
import type { EffectView, Named, PageClaim, PagePlace, PhaseOrNone } from './messages'
import { uiLocale } from './ui-lang'

/** `22 Jul 2021`, or `Jul 2021` for a date without a day. */
export function dateText(date: string): string {
  const whole = date.length === 10
  return new Intl.DateTimeFormat(uiLocale(), {
    ...(whole && { day: 'numeric' }),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${whole ? date : `${date}-01`}T00:00:00Z`))
}

export const phaseText = (phase: PhaseOrNone): string => t(`phase-${phase}`)
/** Stance of a member, as a verb after its name. */
export const stanceText = (stance: Stance): string => t(`stance-${stance}`, { n: 1 })
/** Name of an entity of a list; of an unknown one its id with spaces. */
export const nameOf = (list: readonly Named[], id: string): string =>
  list.find((named) => named.id === id)?.name ?? id.replaceAll('-', ' ')
/** A list with commas and “and”. */
export const listText = (parts: readonly string[]): string => new Intl.ListFormat(uiLocale()).format(parts)
/** Hosts of the sites that need no permission. */
export const siteNames = (): string => listText(__SITES__.map(({ origin }) => new URL(origin).hostname))
/** A role as the negotiation names it, or an English one of the catalogue in its language; what follows in brackets stays. */
export function roleText(role: string): string {
  const [head = role] = role.split(' (')
  const key = `role-${head.toLowerCase().replace(/[^a-z]+/g, '-')}`
  const text = formatted(key)
  return text === key ? role : `${text}${role.slice(head.length)}`
}
/** Speaker of a statement as text; empty where the page does not tell. */
export function saidBy(
  { person, role, members }: PageClaim['speaker'],
  memberName: (id: string) => string,
  roles: readonly Named[],
): string {
  const parts = [person, role && roleText(nameOf(roles, role)), ...members.map(memberName)].filter((part) => part)
  return parts.length === 0 ? '' : `${t('form-said-by')} ${parts.join(', ')}`
}
/** Page that becomes the source of what is saved: title, host and date of publication. */
export function pageText({ url, title, published }: PagePlace): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  const page = title !== '' && host !== '' ? `${title} (${host})` : title || host
  return [page, published && t('form-published', { date: dateText(published) })].filter((part) => part).join(', ')
}
/** Effect that saving a status would have on its article, in the words of the app's forms. */
export function effectText(
  { kind, ...by }: EffectView,
  article: string,
  to: string,
  statuses: readonly Named[],
): string {
  const status = by.status === null ? '' : nameOf(statuses, by.status)
  const date = by.date === null ? '' : dateText(by.date)
  switch (kind) {
    case 'moves':
    case 'first':
      return t(`card-effect-${kind}`, { article, from: status, to: nameOf(statuses, to) })
    case 'confirms':
    case 'older':
    case 'outranked':
      return t(`card-effect-${kind}`, { status, date })
    case 'activity':
      return t('effect-activity', { status })
    case 'flag':
      return t('effect-flag')
  }
}
