/** Validation errors of Add in words. */

import { type AddKind, DATE_FIELDS, longestOf, typeIn } from '../../../shared/domain/entries/entity-fields'
import type { FieldProblem } from '../../../shared/domain/entries/field-problems'
import { LONGEST_NAME, MOST_CONTINUED, MOST_NAMES } from '../../../shared/domain/limits'
import { namedIn } from '../../../shared/kinds/field-types'
import type { EntityField } from '../../../shared/kinds/kinds'
import { t } from '../../i18n'

export function problemText(kind: AddKind, field: EntityField, problem: FieldProblem): string {
  switch (problem) {
    case 'date':
      return t('error-date')
    case 'order':
      return t('add-error-order')
    case 'url':
      return t('error-url')
    case 'markup':
      return t('add-error-markup')
    case 'long':
      return t('add-error-long', { n: longestOf(field) })
    case 'many':
      return field === 'continues'
        ? t('continuation-error-many', { n: MOST_CONTINUED })
        : t('add-error-many', { n: MOST_NAMES, long: LONGEST_NAME })
    case 'unknown':
      return t('add-error-unknown')
    case 'known':
      return t('add-error-known')
    case 'early':
      return t('continuation-error-early')
    case 'continued':
      return t('continuation-error-continued')
    case 'circle':
      return t('continuation-error-circle')
    case 'missing':
      return missingText(kind, field)
  }
}

function missingText(kind: AddKind, field: EntityField): string {
  const shape = typeIn(kind, field)?.shape
  const named = shape && namedIn(shape)
  if (named === 'member') return t('choose-member')
  if (named === 'article') return t('choose-article')
  if (DATE_FIELDS.includes(field)) return t('error-date')
  if (field.startsWith('name-')) return t('add-error-name')
  switch (field) {
    case 'title':
      return t(kind === 'document' ? 'add-error-title-or-symbol' : 'add-error-title')
    case 'statement':
      return t('continuation-error-source')
    case 'person':
      return t('add-error-person')
    default:
      return t('add-error-choose')
  }
}
