/** Question about a date that is probably a slip of the year: asked once for each date, then saved as it is. */

import { useSignal } from '@preact/signals'
import { dateWarningIn, firstDayOf } from '../../../shared/domain/entries/date-warning'
import type { EntityField, EntityFields } from '../../../shared/kinds/kinds'
import { t } from '../../i18n'
import { negotiation, today } from '../../model/state'

export function useDateQuestion(fields: EntityFields) {
  /** The date, with its field, that the user was asked about. */
  const questioned = useSignal('')
  const warning = warningIn(fields)
  const isAsked = warning !== null && questioned.value === keyOf(warning.field, fields)
  return {
    isAsked,
    /** The question at a field; none elsewhere. */
    textAt: (field: EntityField) =>
      isAsked && warning.field === field ? t(`date-question-${warning.kind}`, { year: warning.year }) : undefined,
    /** Asks about what is typed by now, which a key may submit before it is drawn. Gives its field; `null` where none is to ask. */
    ask: (now: EntityFields): EntityField | null => {
      const slip = warningIn(now)
      if (!slip || questioned.value === keyOf(slip.field, now)) return null
      questioned.value = keyOf(slip.field, now)
      return slip.field
    },
  }
}

const keyOf = (field: EntityField, fields: EntityFields): string => `${field} ${fields[field]}`

function warningIn(fields: EntityFields) {
  const pack = negotiation.value?.pack
  return dateWarningIn(fields, pack ? firstDayOf(pack) : null, today.value)
}
