/** History of the edits of a negotiation, the latest first: when, by whom, and what each changed. */
import { localDay } from '../../../shared/domain/dates/days'
import { type Entry, withdrawnIds } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { linkTo } from '../../model/navigation'
import { Byline } from '../../parts/facts/Byline'
import { PrivateTag } from '../../parts/facts/PrivateTag'
import { summaryOf } from '../../workspace/entries/entry-summary'

export function NegotiationHistory({ entries }: { readonly entries: readonly Entry[] }) {
  const edits = entries.filter(({ kind }) => kind === 'negotiation')
  if (edits.length === 0) return null
  const withdrawn = withdrawnIds(entries)
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
