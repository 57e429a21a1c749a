/** Words of the tables: names of kinds and columns, and each problem as a sentence with its place. */
import type { Field } from '../../../shared/table/column-names'
import type { TableKind } from '../../../shared/table/columns'
import { columnName } from '../../../shared/table/columns'
import type { Problem } from '../../../shared/table/problems'
import type { FileProblem } from '../../../shared/table/sheet'
import { lang, t } from '../../i18n'
import { dateText } from '../../i18n/dates'

export const kindName = (kind: TableKind | 'none'): string => t(`table-kind-${kind}`)

export const fieldName = (field: Field): string => columnName(field, lang.value)

/** A problem as a sentence, without its place. */
export function problemText({ code, field, value = '', near = [], other = 0 }: Problem): string {
  const args = { field: field === null ? '' : fieldName(field), value, other }
  if (code === 'date-ambiguous') {
    const [one = '', two = ''] = near.map((day) => dateText(day, 'long'))
    return t('table-problem-date-ambiguous', { ...args, one, two })
  }
  const [first, second] = near
  const said = t(`table-problem-${code}`, args)
  if (first === undefined) return said
  return `${said} ${second === undefined ? t('table-near', { near: first }) : t('table-near-by', { near: first, by: second })}`
}

/** Why a file was not read, and what to do. */
export function fileProblemText({ code, limit = 0 }: FileProblem): string {
  const isBytes = code === 'file-large' || code === 'file-unpacked'
  return t(`table-${code}`, { limit: isBytes ? Math.round(limit / 1_000_000) : limit })
}
