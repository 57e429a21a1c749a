/** Opens the form of the panel with a statement of the page. */
import type { PageClaim, PagePosition, PageReport } from '../messages'
import { openForm } from './form/opened-form'

export function editForm(report: PageReport, claim: PageClaim): void {
  const { place = report.place, quote, paragraph, paragraphNumber, negotiation, article } = claim
  const pageDay = claim.place ? claim.place.published : report.pageDay
  const of = { place, pageDay, quote, paragraph, paragraphNumber }
  openForm({ ...of, claims: [claim], negotiation, articles: [article] })
}

/** Opens it with a position that was read. */
export function editPosition(report: PageReport, position: PagePosition): void {
  const {
    place = report.place,
    quote,
    paragraph,
    paragraphNumber,
    negotiation,
    article,
    member,
    stance,
    day,
  } = position
  const of = { place, pageDay: day, quote, paragraph, paragraphNumber }
  openForm({ ...of, claims: [], negotiation, articles: [article], members: [member], stance })
}
