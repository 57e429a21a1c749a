/** What the user follows, as the watch on the news needs it: ids of articles and members, and nothing else. */

import type { Entry } from '../domain/entries'
import { followed } from '../domain/follows'
import { mayGo } from '../domain/layers'

export interface Follows {
  readonly articles: readonly string[]
  readonly members: readonly string[]
}

export function followsOf(records: readonly Entry[]): Follows {
  // A withdrawal counts, though it does not go along: the table has its say on what is followed alone.
  const subjects = followed(records.filter((record) => record.kind !== 'follow' || mayGo(record, 'watch')))
  const ids = (kind: string) => subjects.flatMap((subject) => (subject.kind === kind ? [subject.id] : [])).sort()
  return { articles: ids('article'), members: ids('member') }
}
