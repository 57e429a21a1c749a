/** The name of a filled cell, for who hears the matrix and does not see its shapes. */
import type { Cell, HeldPosition } from '../../../shared/domain/positions'
import type { Article, Member } from '../../../shared/domain/types'
import { lang, nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { colonIn, partedBy } from '../../i18n/typography'
import { stanceName } from '../../workspace/report-phrases'

/** Whose cell on what, then its history, its role, and that something of it is private. */
export function cellName(cell: Cell, article: Pick<Article, 'names'>, member: Pick<Member, 'shortNames'>): string {
  const history = cell.stands.map(standText).join(`, ${t('matrix-then')} `)
  const said = [history, ...cell.roles.map(standText)].filter((part) => part !== '').join(partedBy(lang.value))
  const name = `${nameIn(member.shortNames)}, ${nameIn(article.names)}${colonIn(lang.value)}${said}`
  return isPrivate(cell) ? `${name}. ${t('visibility-private')}` : name
}

/** Whether anything in the cell is private. */
export const isPrivate = (cell: Cell): boolean =>
  [...cell.stands, ...cell.roles].some((stand) => stand.layer === 'private')

const standText = ({ stance, date }: HeldPosition): string => `${stanceName(stance)} ${dateText(date)}`
