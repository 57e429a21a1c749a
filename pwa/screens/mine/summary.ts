/** A record of the user's in one line. */
import type { Subject, UserRecord } from '../../../shared/domain/records'
import { atlas } from '../../app/state'
import { screenNames, stanceName } from '../../desk/voice'
import { nameIn, word } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { say } from '../../i18n/desk'
import { memberName } from '../../parts/Reporter'
import { verbName } from '../room/verbs'

export function summaryOf(made: UserRecord): string {
  const names = screenNames()
  switch (made.kind) {
    case 'observation':
      return `${names.article(made.article)}, ${word('status', made.status)}, ${dateText(made.date)}. ${made.statement || made.evidence.quote || ''}`
    case 'withdrawal':
      return made.reason || made.withdraws
    case 'note':
      return `${subjectName(made.subject)}: ${made.text}`
    case 'follow':
      return subjectName(made.subject)
    case 'room':
      return `${memberName(made.member)} ${verbName(made.verb)} ${names.article(made.article)}, ${dateText(made.day)}. ${made.text}`
    case 'position':
      return `${memberName(made.member)} ${stanceName(made.stance)}: ${names.article(made.article)}, ${dateText(made.day)}. ${made.statement}`
    case 'word':
      return `“${made.text}” (${made.lang}): ${made.names.id}`
  }
}

function subjectName({ kind, id }: Subject): string {
  if (kind === 'member') return memberName(id)
  if (kind === 'meeting') return atlas.value?.meetings.get(id)?.title ?? id
  const article = atlas.value?.articles.get(id)
  return article ? nameIn(article.names) : `${say('article')} ${id}`
}
