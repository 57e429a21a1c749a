/** Opens the form of the panel with a statement of the page. */
import type { PageClaim, PageReport } from '../messages'
import { formSelection } from './state'

export function editForm(report: PageReport, claim: PageClaim): void {
  const { place = report.place, quote, paragraph, paragraphNumber, negotiation, article } = claim
  const pageDay = claim.place ? claim.place.published : report.pageDay
  const of = { place, pageDay, quote, paragraph, paragraphNumber }
  formSelection.value = { ...of, claims: [claim], negotiation, articles: [article] }
}
