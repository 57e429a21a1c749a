/** Rows of the card: the status of an article today and on the page's date, or the facts of a member. */

import { colonIn } from '../../shared/domain/text/typography'
import { GLYPHS } from '../../shared/look/glyphs'
import { checkOf } from '../check'
import { h } from '../hyperscript'
import { t } from '../i18n'
import type { ArticleCard, MemberCard, Named, PageClaim, PhaseOrNone, Slip, StandingView } from '../messages'
import { uiLang } from '../ui-lang'
import { dateText, nameOf, phaseText, roleText } from '../words'

export function articleRows(data: ArticleCard, claim: PageClaim | null, statuses: readonly Named[]): HTMLElement {
  const rows = h('dl', {})
  const row = (term: string, ...content: (Node | string | null | false)[]) =>
    rows.append(h('dt', {}, term), h('dd', {}, ...content))
  if (claim) {
    const check = checkOf(claim)
    const said = h(
      'span',
      { class: check ? 'suggested' : '' },
      claim.phase ? phase(claim.phase) : nameOf(statuses, claim.status),
      claim.day ? `, ${dateText(claim.day)}` : null,
      claim.isPageDay ? h('small', {}, t('page-day')) : null,
      check && h('small', { class: 'check' }, t(`check-${check}`)),
    )
    row(t('card-page'), said, outstanding(claim.outstandingCount ?? null, claim.target?.date))
  }
  // Told where it is another than today's, or sources differ on it.
  const isAnother = data.onPageDay?.phase !== data.now?.phase || data.onPageDay?.contested === true
  if (data.pageDay && isAnother)
    row(t('card-then'), ...standing(data.onPageDay), ` (${dateText(data.pageDay)})`, contested(data.onPageDay))
  const isEnd = data.completeTo === null && data.recordEnd !== null
  row(
    t('card-now'),
    ...standing(data.now),
    data.completeTo !== null &&
      h('small', { class: 'coverage' }, t('card-coverage', { date: dateText(data.completeTo) })),
    isEnd && h('small', {}, t('record-to', { date: dateText(data.recordEnd ?? '') })),
    outstanding(data.now?.outstanding ?? null, undefined),
    contested(data.now),
    data.slip && h('small', {}, h('span', { class: 'slip' }, slipText(data.slip))),
  )
  const source = sourceOf(data)
  const term = t(data.evidence ? 'card-evidence' : 'card-facilitator')
  if (source.length > 0) rows.append(h('dt', {}, term), h('dd', { class: 'line' }, ...source))
  return rows
}

/** Source of the status, and who facilitates, in one line. */
function sourceOf({ evidence, facilitators }: ArticleCard): (Node | string)[] {
  const parts: (Node | string)[] = []
  if (evidence) {
    const { person, role, others } = evidence
    const by = [person, role && roleText(role), others].filter((part) => part).join(', ')
    const source = evidence.lang ? t(`source-in-${evidence.lang}`, { source: evidence.publisher }) : evidence.publisher
    const link = { href: evidence.url ?? '', rel: 'noreferrer', target: '_blank' }
    parts.push(evidence.url ? h('a', link, source) : source, `, ${dateText(evidence.day)}`)
    if (by !== '') parts.push(`, ${by}`)
  }
  if (facilitators.length > 0)
    parts.push(
      evidence ? ` · ${t('card-facilitator')}${colonIn(uiLang())}${facilitators.join('; ')}` : facilitators.join('; '),
    )
  return parts
}

export function memberRows(data: MemberCard): HTMLElement {
  const rows = h('dl', {})
  const row = (term: string, text: string) => rows.append(h('dt', {}, term), h('dd', {}, text))
  row(t('card-member'), data.participant ? t('participant') : t('not-participant'))
  if (data.facilitates.length > 0) row(t('card-facilitates'), data.facilitates.join('; '))
  if (data.proposals > 0) row(t('card-proposals'), String(data.proposals))
  if (data.recordEnd)
    rows.append(h('dt', {}), h('dd', {}, h('small', {}, t('record-to', { date: dateText(data.recordEnd) }))))
  return rows
}

function standing(view: StandingView | null): (Node | string)[] {
  if (!view) return [phase('none')]
  return [phase(view.phase), ` ${t('card-since', { date: dateText(view.since) })}`]
}

const contested = (view: StandingView | null) => view?.contested === true && h('small', {}, t('card-contested'))

/** Open issues, and the date by which they are to be settled. */
export function outstanding(count: number | null, due: string | undefined): HTMLElement | null {
  if (count && due) return h('small', {}, t('outstanding-due', { n: count, date: dateText(due) }))
  if (count) return h('small', {}, t('outstanding', { n: count }))
  return due ? h('small', {}, t('settled-by', { date: dateText(due) })) : null
}

function slipText({ status, due, days, reached }: Slip): string {
  if (days === null) return t(reached ? 'slip-reached-month' : 'slip-open-month', { status, date: dateText(due) })
  return t(reached ? 'slip-reached' : 'slip-open', { n: days, status, date: dateText(due) })
}

function phase(of: PhaseOrNone): HTMLElement {
  const word = h('span', { class: 'phase' }, glyph(of), phaseText(of))
  word.style.setProperty('color', `var(--ph-${of})`)
  return word
}

const svgElement = (name: 'svg' | 'path') => document.createElementNS('http://www.w3.org/2000/svg', name)

function glyph(of: PhaseOrNone): SVGElement {
  const [svg, path] = [svgElement('svg'), svgElement('path')]
  svg.setAttribute('viewBox', '0 0 12 12')
  svg.setAttribute('class', 'glyph')
  svg.setAttribute('aria-hidden', 'true')
  path.setAttribute('d', GLYPHS[of])
  svg.append(path)
  return svg
}
