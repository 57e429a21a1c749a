/** Name of an entity on one line, as lists and messages call it. */

import { changedFields } from '../../../shared/domain/imports/changed-fields'
import { colonIn } from '../../../shared/domain/text/typography'
import type { EntityByKind, KindName } from '../../../shared/kinds/kinds'
import { lang, nameIn } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { roleName } from '../../model/role-name'
import { memberName, memberNames } from '../../parts/facts/Reporter'
import { type EntryNames, screenNames, stanceName } from '../report-phrases'
import { fieldLabel, fieldText } from './field-words'

const TITLES: { readonly [K in KindName]: (entity: EntityByKind[K], names: EntryNames) => string } = {
  negotiation: (change, names) =>
    changedFields({}, change)
      .map(
        (one) =>
          `${fieldLabel('negotiation', one)}${colonIn(lang.value)}${fieldText('negotiation', one, one.to, names)}`,
      )
      .join('; '),
  theme: ({ names }) => nameIn(names),
  status: ({ names }) => nameIn(names),
  article: ({ names }) => nameIn(names),
  meeting: ({ title }) => title,
  milestone: ({ title }) => title,
  document: ({ symbol, subject }) => symbol ?? subject,
  role: ({ role, person, members }) => [person ?? memberNames(members), roleName(role)].filter(Boolean).join(', '),
  member: ({ shortNames }) => nameIn(shortNames),
  participation: ({ member }) => memberName(member),
  position: ({ members, articles, stance }, names) =>
    `${memberNames(members)}${colonIn(lang.value)}${[stance && stanceName(stance), articles.map(names.article).join(', ')].filter(Boolean).join(', ')}`,
}

export const entityTitle = <K extends KindName>(kind: K, entity: EntityByKind[K], names = screenNames()): string =>
  TITLES[kind](entity, names)

/** The same with the article and the date that belong to it, for a list of entries. */
export function entityLine<K extends KindName>(kind: K, entity: EntityByKind[K], names = screenNames()): string {
  const { date, start, from, subject, article } = detailsOf(entity)
  const title = entityTitle(kind, entity, names)
  const day = date ?? start ?? from
  const further = [subject && subject !== title ? subject : '', article ? names.article(article) : '']
  return [title, ...further, day ? dateText(day) : ''].filter(Boolean).join(', ')
}

interface Details {
  readonly date?: string
  readonly start?: string
  readonly from?: string | null
  readonly subject?: string
  /** Article of a role. */
  readonly article?: string | null
}
const detailsOf = (entity: object): Details => entity
