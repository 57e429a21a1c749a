/** History of the edits of a negotiation, the latest first: when, by whom, and what each changed. */
import { localDay } from '../../../shared/domain/dates/days'
import { type Entry, entityKey, entriesOf, withdrawnIds } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { linkTo } from '../../model/navigation'
import { Byline } from '../../parts/facts/Byline'
import { PrivateTag } from '../../parts/facts/PrivateTag'
import { summaryOf } from '../../workspace/entries/entry-summary'

interface Props {
  /** Of the negotiation. */
  readonly id: string
  readonly entries: readonly Entry[]
}

export function NegotiationHistory({ id, entries }: Props) {
  const own = entriesOf(entries, id)
  const withdrawn = withdrawnIds(own)
  const edits = own.filter(isEdit(own))
  if (edits.length === 0) return null
  return (
    <details class="fold">
      <summary>{t('add-history')}</summary>
      <ul class="rows">
        {edits.toReversed().map((edit) => (
          <li key={edit.id} class={isPublic(edit) ? undefined : 'own-private'}>
            <div class="when">{dateText(localDay(new Date(edit.madeAt)))}</div>
            <span class={withdrawn.has(edit.id) ? 'gone' : undefined}>{summaryOf(edit)}</span> <Byline by={edit.by} />{' '}
            <PrivateTag layer={edit.layer} />
          </li>
        ))}
      </ul>
      <p>
        <a href={linkTo('mine', null, { kind: 'negotiation' })}>{t('edit-withdraw')}</a>
      </p>
    </details>
  )
}

/** True of a change of the negotiation, of a status that it adds, and of what takes a status away. */
function isEdit(all: readonly Entry[]): (entry: Entry) => boolean {
  const statuses = new Set(all.flatMap((entry) => (entry.kind === 'status' ? [entry.id] : [])))
  const isOfStatus = (named: string) => statuses.has(named) || named.startsWith(entityKey('status', ''))
  return (entry) =>
    entry.kind === 'negotiation' ||
    entry.kind === 'status' ||
    (entry.kind === 'withdrawal' && !entry.undo && isOfStatus(entry.withdraws))
}
