/** Where an entry is shown, and what it is about, in words. */
import type { Entry, Subject } from '../../../shared/domain/entries/entries'
import { linkTo } from '../../model/navigation'
import { screenNames } from '../report-phrases'

/** The article, member or meeting on whose page an entry is; `null` for one that is on none. */
function subjectIn(entry: Entry): Subject | null {
  switch (entry.kind) {
    case 'observation':
    case 'position':
      return { kind: 'article', id: entry.article }
    case 'room':
      return entry.meeting === null ? { kind: 'article', id: entry.article } : { kind: 'meeting', id: entry.meeting }
    case 'note':
      return entry.subject
    case 'follow': {
      const { kind, id } = entry.subject
      return kind === 'negotiation' ? null : { kind, id }
    }
    case 'article':
    case 'meeting':
    case 'member':
      return { kind: entry.kind, id: entry.entity.id }
    case 'participation':
      return { kind: 'member', id: entry.entity.member }
    case 'document':
      return articleOrMember(entry.entity.articles[0], entry.entity.proponents[0])
    case 'role':
      return articleOrMember(entry.entity.article, entry.entity.members[0])
    default:
      return null
  }
}

function articleOrMember(article: string | null | undefined, member: string | undefined): Subject | null {
  if (article) return { kind: 'article', id: article }
  return member === undefined ? null : { kind: 'member', id: member }
}

/** Link to the page of an entry, to itself there where it is a status update, to the form of the negotiation; else to its kind in My entries. */
export function placeOf(entry: Entry): string {
  const subject = subjectIn(entry)
  if (entry.kind === 'negotiation') return linkTo('edit')
  if (entry.kind === 'observation') return linkTo('article', entry.article, { observation: entry.id })
  return subject ? linkTo(subject.kind, subject.id) : linkTo('mine', null, { kind: entry.kind })
}

/** Name of what an entry is about; `''` where it is on no page. */
export function subjectOf(entry: Entry): string {
  const subject = subjectIn(entry)
  return subject ? screenNames()[subject.kind](subject.id) : ''
}
