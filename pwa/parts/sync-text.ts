/** Words of a delegation: its state in one line, as the footer and its screen say it, and the problems of its actions. */

import { type PlainKey, t } from '../i18n'
import { dateText } from '../i18n/dates'
import { dayOf, timeText } from '../i18n/times'
import { today } from '../model/state'
import type { Connection, MemberState, SyncProblem } from '../sync/model'

/** A line about the state; `acts` where the user must do something. */
export interface StateLine {
  readonly text: string
  readonly acts: boolean
}

/** State of the connection, who asks to join, and what waits where something does. */
export function stateLines({ connection, waiting, barrier, full, requests }: MemberState): readonly StateLine[] {
  const lines = [connectionLine(connection)]
  if (requests.length > 0) lines.push({ text: t('delegation-asking', { n: requests.length }), acts: true })
  if (full !== null) lines.push({ text: t(`delegation-full-${full}`), acts: true })
  if (barrier !== null) lines.push({ text: t(`delegation-barrier-${barrier}`), acts: barrier !== 'later-change' })
  if (waiting.size > 0) lines.push({ text: t('delegation-waiting', { n: waiting.size }), acts: false })
  return lines
}

function connectionLine(connection: Connection): StateLine {
  switch (connection.kind) {
    case 'connecting':
      return { text: t('delegation-connecting'), acts: false }
    case 'receiving': {
      const { done, total } = connection
      // The total is known from the first answer on.
      return {
        text: total === 0 ? t('delegation-connecting') : t('delegation-receiving', { done, total }),
        acts: false,
      }
    }
    case 'synced':
      return { text: sinceText('delegation-synced', connection.at), acts: false }
    case 'offline':
      return { text: sinceText('delegation-offline', connection.since), acts: false }
    case 'not-a-server':
      return { text: t('delegation-not-a-server'), acts: true }
    case 'refused':
      return { text: `${t('delegation-refused')} ${t('delegation-refused-do')}`, acts: true }
    case 'locked':
      return { text: t('delegation-locked'), acts: true }
  }
}

/** A sentence with a time; with a date, where it is of another day. */
function sinceText(key: 'delegation-synced' | 'delegation-offline', instant: string): string {
  const day = dayOf(instant)
  if (day === today.value) return t(key, { time: timeText(instant) })
  return t(`${key}-on`, { date: dateText(day) })
}

/** Removal of this device: by whom, and when. */
export const removalText = ({ by, at }: { readonly by: string; readonly at: string }): string =>
  t('delegation-was-removed', { name: by, date: dateText(dayOf(at)) })

/** Problem of an action, in words with its remedy. */
export const problemText = (problem: SyncProblem): string => t(problemKey(problem))

const problemKey = (problem: SyncProblem): PlainKey => `delegation-problem-${problem}`
