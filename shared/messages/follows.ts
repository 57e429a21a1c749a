/** Payload of the news watch: ids of the followed articles and members, and nothing else. */

import type { Entry } from '../domain/entries/entries'
import { mayGo } from '../domain/entries/layers'
import { followedOn } from '../domain/queries/follows'
import type { Article } from '../domain/types'

export interface Follows {
  readonly articles: readonly string[]
  readonly members: readonly string[]
}

/** Of a followed article also what will continue it: by then the extension may not have heard of the app again. */
export function followsOf(articles: readonly Article[], records: readonly Entry[]): Follows {
  const subjects = followedOn(articles, watchedIn(records), '9999-12-31')
  const ids = (kind: string) => subjects.flatMap((subject) => (subject.kind === kind ? [subject.id] : [])).sort()
  return { articles: ids('article'), members: ids('member') }
}

/** Entries without the follows that may not go to the watch. Withdrawals count, though they are not sent. */
export const watchedIn = (records: readonly Entry[]): readonly Entry[] =>
  records.filter((record) => record.kind !== 'follow' || mayGo(record, 'watch'))
