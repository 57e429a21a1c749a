/** Accessible name of a cell of the matrix, whose visible content is shapes. */
import type { Layer } from '../../../shared/domain/entries/entries'
import { isPublic, narrowest } from '../../../shared/domain/entries/layers'
import type { Cell, HeldPosition } from '../../../shared/domain/queries/positions'
import { colonIn, partedBy } from '../../../shared/domain/text/typography'
import type { Article, Member } from '../../../shared/domain/types'
import { lang, nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { stanceName } from '../../workspace/report-phrases'

/** Member, article, positions in order, with what was only said in a meeting, roles, and the visibility of what is not public. */
export function cellName(cell: Cell, article: Pick<Article, 'names'>, member: Pick<Member, 'shortNames'>): string {
  const history = cell.stands.map(standText).join(`, ${t('matrix-then')} `)
  const content = [history, ...cell.roles.map(standText)].filter((part) => part !== '').join(partedBy(lang.value))
  const name = `${nameIn(member.shortNames)}, ${nameIn(article.names)}${colonIn(lang.value)}${content}`
  return isPrivate(cell) ? `${name}. ${t(`visibility-${layerOf(cell)}`)}` : name
}

/** True when the cell has an entry that is not public. */
export const isPrivate = (cell: Cell): boolean => !isPublic({ layer: layerOf(cell) })

const layerOf = ({ stands, roles }: Cell): Layer => narrowest([...stands, ...roles].map(({ layer }) => layer))

function standText({ kind, stance, date }: HeldPosition): string {
  const text = `${stanceName(stance)} ${dateText(date)}`
  return kind === 'room' ? `${text} (${t('room-title')})` : text
}
