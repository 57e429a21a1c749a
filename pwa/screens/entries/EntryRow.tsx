/** Row of an entry: when and by whom it was made, what it states, and what can be done with it. */
import type { Signal } from '@preact/signals'
import { useState } from 'preact/hooks'
import { localDay } from '../../../shared/domain/dates/days'
import { type Entry, isEntityEntry, isEntityKey } from '../../../shared/domain/entries/entries'
import { isOfDevice, isPublic, mayGo } from '../../../shared/domain/entries/layers'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { linkTo, openOverlay } from '../../model/navigation'
import { Byline } from '../../parts/facts/Byline'
import { VisibilityTag } from '../../parts/facts/PrivateTag'
import type { RowPlace } from '../../parts/lists/WindowedList'
import { type MenuAction, RowMenu } from '../../parts/menus/RowMenu'
import { waitingIds } from '../../sync/model'
import { mayWithdraw } from '../../sync/permissions'
import { KIND_LABELS, summaryOf } from '../../workspace/entries/entry-summary'
import { ShareEntries } from '../../workspace/files/ShareEntries'
import { withdrawIntervention } from '../../workspace/forms/save-entries'
import type { EntryNames } from '../../workspace/report-phrases'
import { EraseDialog } from './EraseDialog'
import type { Selection } from './use-selection'

interface Props {
  readonly made: Entry
  readonly names: EntryNames
  readonly removal: string | null
  readonly selection: Selection
  /** Id of the entry that is being shared: it is open again when its row is drawn again. */
  readonly opened: Signal<string>
  readonly place: RowPlace
}

export function EntryRow({ made, names, removal, selection, opened, place }: Props) {
  const [erasing, setErasing] = useState(false)
  const summary = summaryOf(made, names)
  const isSharing = opened.value === made.id
  const actions: readonly MenuAction[] = [
    ...correctActions(made, removal !== null),
    ...(isShared(made) && !removal && mayGo(made, 'share')
      ? [{ text: t('mine-share'), run: () => (opened.value = isSharing ? '' : made.id) }]
      : []),
    ...(isOfDevice(made) ? [{ text: t('erase-do'), run: () => setErasing(true) }] : []),
  ]
  return (
    <li class={!isPublic(made) ? 'own-private' : undefined} {...place}>
      <div class="when">
        {selection.isOn && (
          <input
            type="checkbox"
            class="select-entry"
            aria-label={summary}
            checked={selection.ids.has(made.id)}
            onChange={(event) => selection.choose([made.id], event.currentTarget.checked)}
          />
        )}{' '}
        <time dateTime={made.madeAt}>{dateText(localDay(new Date(made.madeAt)))}</time> <Byline by={made.by} />
      </div>
      <span class={removal ? 'gone' : undefined}>
        <b>{t(KIND_LABELS[made.kind])}</b> <VisibilityTag layer={made.layer} />{' '}
        {waitingIds.value.has(made.id) && <span class="flag">{t('delegation-waits')}</span>} {summary}{' '}
        {removal && <i>({removal})</i>}
      </span>
      {actions.length > 0 && <RowMenu name={summary} actions={() => actions} />}
      {isSharing && !removal && <ShareEntries ids={new Set([made.id])} />}
      {erasing && <EraseDialog made={made} onClose={() => setErasing(false)} />}
    </li>
  )
}

/** Actions that correct an entry, withdraw a line of the meeting log, or show the history of what was removed. */
function correctActions(made: Entry, isRemoved: boolean): readonly MenuAction[] {
  if (made.kind === 'observation')
    return isRemoved ? [] : [{ text: t('mine-correct'), href: linkTo('correct', made.id) }]
  if (made.kind === 'room')
    return isRemoved || !mayWithdraw(made)
      ? []
      : [{ text: t('correct-withdraw'), run: () => void withdrawIntervention(made) }]
  const form = correctForm(made)
  if (form === null) return []
  const text = t(isRemoved || made.kind === 'withdrawal' ? 'add-history' : 'mine-correct')
  return [{ text, run: () => openOverlay(linkTo('add', null, form)) }]
}

/** What others may have is shared one by one; what is for the user alone is not. */
const isShared = (made: Entry): boolean =>
  made.kind === 'observation' || made.kind === 'position' || made.kind === 'room' || isEntityEntry(made)

/** Parameters of the sheet that corrects an entry, or restores what it removed; `null` for kinds that it does not. */
function correctForm(made: Entry): { readonly kind: string; readonly id: string } | null {
  if (made.kind === 'withdrawal') {
    const [kind = '', id = ''] = made.withdraws.split(' ')
    return isEntityKey(made.withdraws) && kind !== 'status' ? { kind, id } : null
  }
  if (made.kind === 'position') return { kind: 'position', id: made.id }
  return isEntityEntry(made) && made.kind !== 'status' ? { kind: made.kind, id: made.entity.id } : null
}
