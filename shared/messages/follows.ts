/** Payload of the news watch: ids of the followed articles and members, and nothing else. */

import type { Entry } from '../domain/entries'
import { followed } from '../domain/follows'
import { mayGo } from '../domain/layers'

export interface Follows {
  readonly articles: readonly string[]
  readonly members: readonly string[]
}

export function followsOf(records: readonly Entry[]): Follows {
  // Withdrawals count, though they are not sent: the access table applies to follows alone.
  const subjects = followed(records.filter((record) => record.kind !== 'follow' || mayGo(record, 'watch')))
  const ids = (kind: string) => subjects.flatMap((subject) => (subject.kind === kind ? [subject.id] : [])).sort()
  return { articles: ids('article'), members: ids('member') }
}
