/** Screen of all entries of the user, newest first, each with its correction or withdrawal. Entries are append-only. */
import { useState } from 'preact/hooks'
import { writerOf } from '../../../shared/domain/authors'
import { localDay } from '../../../shared/domain/days'
import { type Entry, isEntityEntry, isEntityKey } from '../../../shared/domain/entries'
import { mayGo } from '../../../shared/domain/layers'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { isOwn } from '../../model/author'
import { linkInto, linkTo, openOverlay, replace } from '../../model/navigation'
import { negotiationName } from '../../model/negotiation-name'
import { isOn } from '../../model/negotiation-view'
import { address, countedElsewhere, shownData } from '../../model/state'
import { tallyIn } from '../../model/tally'
import { authorName, Byline } from '../../parts/Byline'
import { Icon } from '../../parts/Glyph'
import { ShowMore } from '../../parts/ShowMore'
import { useTitle } from '../../parts/title'
import { KIND_LABELS, summaryOf } from '../../workspace/entry-summary'
import { removalReasons } from '../../workspace/removal-reasons'
import { ShareEntries } from '../../workspace/ShareEntries'
import { withdrawIntervention } from '../../workspace/save-entries'
import { EraseDialog } from './EraseDialog'
import { type Selection, SelectionBar, useSelection } from './Selection'

const KINDS = [
  'observation',
  'position',
  'meeting',
  'article',
  'document',
  'milestone',
  'role',
  'participation',
  'theme',
  'status',
  'room',
  'note',
  'word',
  'follow',
  'withdrawal',
] as const satisfies readonly Entry['kind'][]
const PAGE = 100

export function EntriesScreen() {
  useTitle(t('mine-title'))
  const state = shownData.value
  const [shown, setShown] = useState(PAGE)
  const selection = useSelection()
  if (!state) return null
  const { kind = '', by = '' } = address.value.params
  const isListed = (made: Entry) => (kind === '' || made.kind === kind) && (by === '' || authorKey(made) === by)
  const listed = state.entries.filter(isListed).reverse()
  const authors = authorsOf(state.entries)
  const elsewhere = [...countedElsewhere.value]
  const removals = removalReasons(state.entries, state.pack.observations)
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{t('mine-title')}</h1>
        <p>{state.count === 0 && elsewhere.length === 0 ? t('mine-empty') : t('mine-deck', { ...tallyIn(state) })}</p>
        {elsewhere.map(([id, tally]) => (
          <p key={id}>
            {t('mine-elsewhere', { name: negotiationName(id), ...tally, locked: 0 })}{' '}
            <a href={isOn(id) ? linkInto(id, 'mine') : linkTo('negotiations')}>
              {t(isOn(id) ? 'mine-elsewhere-open' : 'negotiations-all')}
            </a>
          </p>
        ))}
      </div>
      <p class="bar">
        <a class="btn" href={linkTo('rows')}>
          {t('rows-open')}
        </a>
        <a class="btn" href={linkTo('history')}>
          {t('history-title')}
        </a>
      </p>
      {state.entries.length > 0 && (
        <div class="filters">
          <label for="mine-kind">{t('mine-show')}</label>
          <select
            id="mine-kind"
            value={kind}
            onChange={(event) => replace(linkTo('mine', null, { kind: event.currentTarget.value, by }))}
          >
            <option value="">{t('mine-show-all')}</option>
            {KINDS.map((known) => (
              <option key={known} value={known}>
                {t(KIND_LABELS[known])}
              </option>
            ))}
          </select>
          {authors.size > 1 && (
            <>
              <label for="mine-author">{t('report-col-author')}</label>
              <select
                id="mine-author"
                value={by}
                onChange={(event) => replace(linkTo('mine', null, { kind, by: event.currentTarget.value }))}
              >
                <option value="">{t('mine-show-all')}</option>
                {[...authors].map(([key, name]) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </select>
            </>
          )}
        </div>
      )}
      {state.entries.length > 0 && listed.length === 0 && (
        <p class="empty">
          {t('mine-no-match')}{' '}
          <button class="btn" type="button" onClick={() => replace(linkTo('mine'))}>
            {t('board-reset')}
          </button>
        </p>
      )}
      {listed.length > 0 && <SelectionBar selection={selection} listed={listed} />}
      <ul class="rows">
        {listed.slice(0, shown).map((made) => (
          <Item key={made.id} made={made} removal={removals.get(made.id) ?? null} selection={selection} />
        ))}
      </ul>
      <ShowMore shown={shown} total={listed.length} onMore={() => setShown(shown + PAGE)} />
    </>
  )
}

/** Filter value of the author of an entry: its device, or `own`. */
const authorKey = ({ by }: Entry): string => (isOwn(by) ? 'own' : (writerOf(by)?.device ?? 'own'))

/** Authors of entries with their latest names, this device first. */
function authorsOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const authors = new Map<string, string>()
  if (entries.some(({ by }) => isOwn(by))) authors.set('own', t('add-by-you'))
  for (const made of entries) if (!isOwn(made.by)) authors.set(authorKey(made), authorName(made.by) ?? '')
  return authors
}

interface ItemProps {
  readonly made: Entry
  readonly removal: string | null
  readonly selection: Selection
}

function Item({ made, removal, selection }: ItemProps) {
  const [sharing, setSharing] = useState(false)
  const [erasing, setErasing] = useState(false)
  const form = correctForm(made)
  return (
    <li class={made.layer === 'private' ? 'own-private' : undefined}>
      <div class="when">
        {selection.isOn && (
          <input
            type="checkbox"
            class="select-entry"
            aria-label={summaryOf(made)}
            checked={selection.ids.has(made.id)}
            onChange={(event) => selection.choose([made.id], event.currentTarget.checked)}
          />
        )}{' '}
        <time dateTime={made.madeAt}>{dateText(localDay(new Date(made.madeAt)))}</time> <Byline by={made.by} />
      </div>
      <span class={removal ? 'gone' : undefined}>
        <b>{t(KIND_LABELS[made.kind])}</b>{' '}
        <span class="flag">
          {made.layer === 'private' && <Icon name="lock" />} {t(`visibility-${made.layer}`)}
        </span>{' '}
        {summaryOf(made)} {removal && <i>({removal})</i>}
      </span>
      <span class="acts">
        {made.kind === 'observation' && !removal && <a href={linkTo('correct', made.id)}>{t('mine-correct')}</a>}
        {made.kind === 'room' && !removal && (
          <button class="btn quiet" type="button" onClick={() => void withdrawIntervention(made)}>
            {t('correct-withdraw')}
            <span class="vh">, {summaryOf(made)}</span>
          </button>
        )}
        {form && (
          <button class="btn quiet" type="button" onClick={() => openOverlay(linkTo('add', null, form))}>
            {t(removal || made.kind === 'withdrawal' ? 'add-history' : 'mine-correct')}
          </button>
        )}
        {isShared(made) && !removal && mayGo(made, 'share') && (
          <button class="btn quiet" type="button" aria-expanded={sharing} onClick={() => setSharing(!sharing)}>
            {t('mine-share')}
          </button>
        )}
        {made.layer === 'private' && (
          <button class="btn quiet" type="button" onClick={() => setErasing(true)}>
            {t('erase-do')}
            <span class="vh">, {summaryOf(made)}</span>
          </button>
        )}
      </span>
      {sharing && !removal && <ShareEntries ids={new Set([made.id])} />}
      {erasing && <EraseDialog made={made} onClose={() => setErasing(false)} />}
    </li>
  )
}

/** Facts of the talks are shared one by one; what is for the user alone is not. */
const isShared = (made: Entry): boolean =>
  made.kind === 'observation' || made.kind === 'position' || isEntityEntry(made)

/** Parameters of the sheet that corrects an entry, or restores what it removed; `null` for kinds that it does not. */
function correctForm(made: Entry): { readonly kind: string; readonly id: string } | null {
  if (made.kind === 'withdrawal') {
    const [kind = '', id = ''] = made.withdraws.split(' ')
    return isEntityKey(made.withdraws) && kind !== 'status' ? { kind, id } : null
  }
  if (made.kind === 'position') return { kind: 'position', id: made.id }
  return isEntityEntry(made) && made.kind !== 'status' ? { kind: made.kind, id: made.entity.id } : null
}
