/** Validation errors of what can be edited of a negotiation, in words. */
import type { NegotiationDetails } from '../../../shared/domain/entries/negotiation-change'
import {
  type DetailsProblem,
  longestLineOf,
  problemsOfDetails,
} from '../../../shared/domain/entries/negotiation-fields'
import { MOST_NAMES } from '../../../shared/domain/limits'
import type { FormText } from '../../../shared/kinds/text-fields'
import { t } from '../../i18n'

/** By field, in the order of the form. */
export const problemTexts = (fields: FormText, before: NegotiationDetails): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(problemsOfDetails(fields, before)).map(([field, problem]) => [field, problemText(field, problem)]),
  )

function problemText(field: string, problem: DetailsProblem): string {
  switch (problem) {
    case 'markup':
      return t('add-error-markup')
    case 'long':
      return t('add-error-long', { n: longestLineOf(field) })
    case 'address':
      return t('edit-error-site')
    case 'many':
      return t('edit-error-many', { n: MOST_NAMES })
  }
}
