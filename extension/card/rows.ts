/** Rows of the card: the status of an article today and on the page's date, or the facts of a member. */

import { colonIn } from '../../shared/domain/typography'
import { GLYPHS } from '../../shared/look/glyphs'
import { t } from '../browser'
import { checkOf } from '../check'
import { h } from '../hyperscript'
import type { ArticleCard, MemberCard, Named, PageClaim, PhaseOrNone, Slip, StandingView } from '../messages'
import { countText, dateText, nameOf, phaseText, roleText, uiLang } from '../words'

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
      claim.isPageDay ? h('small', {}, t('page_day')) : null,
      check && h('small', { class: 'check' }, t(check)),
    )
    row(t('card_page'), said, outstanding(claim.outstandingCount ?? null, claim.target?.date))
  }
  // Told where it is another than today's, or sources differ on it.
  const isAnother = data.onPageDay?.phase !== data.now?.phase || data.onPageDay?.contested === true
  if (data.pageDay && isAnother)
    row(t('card_then'), ...standing(data.onPageDay), ` (${dateText(data.pageDay)})`, contested(data.onPageDay))
  const isEnd = data.completeTo === null && data.recordEnd !== null
  row(
    t('card_now'),
    ...standing(data.now),
    data.completeTo !== null && h('small', { class: 'coverage' }, t('coverage', dateText(data.completeTo))),
    isEnd && h('small', {}, t('record_to', dateText(data.recordEnd ?? ''))),
    outstanding(data.now?.outstanding ?? null, undefined),
    contested(data.now),
    data.slip && h('small', {}, h('span', { class: 'slip' }, slipText(data.slip))),
  )
  const source = sourceOf(data)
  const term = t(data.evidence ? 'card_evidence' : 'card_facilitator')
  if (source.length > 0) rows.append(h('dt', {}, term), h('dd', { class: 'line' }, ...source))
  return rows
}

/** Source of the status, and who facilitates, in one line. */
function sourceOf({ evidence, facilitators }: ArticleCard): (Node | string)[] {
  const parts: (Node | string)[] = []
  if (evidence) {
    const { person, role, others } = evidence
    const by = [person, role && roleText(role), others].filter((part) => part).join(', ')
    const source = evidence.lang ? t(`source_in_${evidence.lang}`, evidence.publisher) : evidence.publisher
    const link = { href: evidence.url ?? '', rel: 'noreferrer', target: '_blank' }
    parts.push(evidence.url ? h('a', link, source) : source, `, ${dateText(evidence.day)}`)
    if (by !== '') parts.push(`, ${by}`)
  }
  if (facilitators.length > 0)
    parts.push(
      evidence ? ` · ${t('card_facilitator')}${colonIn(uiLang())}${facilitators.join('; ')}` : facilitators.join('; '),
    )
  return parts
}

export function memberRows(data: MemberCard): HTMLElement {
  const rows = h('dl', {})
  const row = (term: string, text: string) => rows.append(h('dt', {}, term), h('dd', {}, text))
  row(t('card_member'), data.participant ? t('participant') : t('not_participant'))
  if (data.facilitates.length > 0) row(t('card_facilitates'), data.facilitates.join('; '))
  if (data.proposals > 0) row(t('card_proposals'), String(data.proposals))
  if (data.recordEnd) rows.append(h('dt', {}), h('dd', {}, h('small', {}, t('record_to', dateText(data.recordEnd)))))
  return rows
}

function standing(view: StandingView | null): (Node | string)[] {
  if (!view) return [phase('none')]
  return [phase(view.phase), ` ${t('since', dateText(view.since))}`]
}

const contested = (view: StandingView | null) => view?.contested === true && h('small', {}, t('contested'))

/** Open issues, and the date by which they are to be settled. */
export function outstanding(count: number | null, due: string | undefined): HTMLElement | null {
  if (count && due) return h('small', {}, countText('outstanding_due', count, dateText(due)))
  if (count) return h('small', {}, countText('outstanding', count))
  return due ? h('small', {}, t('settled_by', dateText(due))) : null
}

function slipText({ status, due, days, reached }: Slip): string {
  if (days === null) return t(reached ? 'slip_reached_month' : 'slip_open_month', status, dateText(due))
  return countText(reached ? 'slip_reached' : 'slip_open', days, status, dateText(due))
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
