/** Validation errors of Merge, split or rename in words, and the names of its controls. */

import { continuationProblems } from '../../../shared/domain/assembly/new-continuation'
import type { FieldProblem } from '../../../shared/domain/entries/field-problems'
import { LANGS, type Lang } from '../../../shared/domain/text/langs'
import type { ContinuationKind } from '../../../shared/domain/types'
import type { EntityField } from '../../../shared/kinds/kinds'
import { aliasField, nameField } from '../../../shared/kinds/text-fields'
import { t } from '../../i18n'
import { negotiation } from '../../model/state'
import { type ContinuationForm, countingFields } from './continuation'
import { problemText } from './problem-text'

/** Name of a control in the names of a new article. */
export const nameAt = (row: number, field: EntityField): string => (row === 0 ? field : `${field}-${row + 1}`)

/** Fields of the name in each language, the one that is read first. */
export const namesFirst = (first: Lang): readonly EntityField[] =>
  [first, ...LANGS.filter((one) => one !== first)].map(nameField)

/** Validation errors in words, by control in the order of the form. */
export function problemTexts(form: ContinuationForm, lang: Lang): Readonly<Partial<Record<string, string>>> {
  const problems = continuationProblems(countingFields(form), lang, negotiation.value?.pack.articles ?? [])
  const inOrder = [...namesFirst(lang), ...LANGS.map(aliasField)]
  const ofShared = (fields: readonly EntityField[]) =>
    fields.flatMap((field) => {
      const problem = problems.shared[field]
      return problem === undefined ? [] : [[field, textOf(form.kind, field, problem)] as const]
    })
  const ofNames = problems.names.flatMap((of, row) =>
    inOrder.flatMap((field) => {
      const problem = of[field]
      return problem === undefined ? [] : [[nameAt(row, field), problemText('article', field, problem)] as const]
    }),
  )
  return Object.fromEntries([
    ...ofShared(['continues']),
    ...ofNames,
    ...ofShared(['from', 'status', 'statement', 'url', 'theme', 'note']),
    ...(form.layer === '' ? [['layer', t('error-layer')] as const] : []),
  ])
}

const textOf = (kind: ContinuationKind, field: EntityField, problem: FieldProblem): string =>
  kind === 'merge' && field === 'continues' && problem === 'missing'
    ? t('continuation-error-two')
    : problemText('article', field, problem)
