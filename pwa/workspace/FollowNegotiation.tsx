/** Toggle button by which a negotiation is followed as a whole, the open one or another. */
import type { Entry } from '../../shared/domain/entries/entries'
import { isFollowedWhole } from '../../shared/domain/queries/follows'
import { t } from '../i18n'
import { newEnvelope } from '../model/envelope'
import { saveWithUndo } from './forms/save-entries'

interface Props {
  readonly negotiation: string
  /** Those of the negotiation. */
  readonly entries: readonly Entry[]
  /** Id of the element that names it, where there are several. */
  readonly describedBy?: string
}

export function FollowNegotiation({ negotiation, entries, describedBy }: Props) {
  const on = isFollowedWhole(entries)
  const subject = { kind: 'negotiation', id: negotiation } as const
  const follow = () =>
    saveWithUndo([{ kind: 'follow', ...newEnvelope('private'), negotiation, subject, on: !on }], t('saved'))
  return (
    <button class="btn" type="button" aria-pressed={on} aria-describedby={describedBy} onClick={() => void follow()}>
      {t(on ? 'list-following-whole' : 'list-follow-whole')}
    </button>
  )
}
