/** Entries from the future, which do not count yet: whose they are, of when, and what can be done. */
import { localDay } from '../../../shared/domain/dates/days'
import { SETTLED } from '../../../shared/domain/entries/disputes'
import type { Entry } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { heldEntries } from '../../model/start/held-entries'
import { withdrawalsOf } from '../../model/typed/undo'
import { authorOrYou } from '../../parts/facts/Byline'
import { mayWithdraw } from '../../sync/permissions'
import { KIND_LABELS, summaryOf } from '../../workspace/entries/entry-summary'
import { saveWithUndo } from '../../workspace/forms/save-entries'
import { statedNow } from './stated-now'

export function HeldEntries() {
  const held = heldEntries.value
  if (held.length === 0) return null
  // What a reader says reaches nobody.
  const usable = held.filter(mayWithdraw)
  const use = (entries: readonly Entry[]) => saveWithUndo(statedNow(entries), t('held-used', { n: entries.length }))
  return (
    <section>
      <h2 class="sec">{t('held-title', { n: held.length })}</h2>
      <p>{t('held-deck')}</p>
      <ul class="rows">
        {held.slice(0, MOST_SHOWN).map((entry) => (
          <Row key={entry.id} entry={entry} use={() => void use([entry])} />
        ))}
      </ul>
      {usable.length > 0 && (
        <p class="bar">
          <button class="btn" type="button" onClick={() => void use(usable)}>
            {t('held-use-all', { n: usable.length })}
          </button>
        </p>
      )}
    </section>
  )
}

/** More are used, or not, all together. */
const MOST_SHOWN = 50

function Row({ entry, use }: { readonly entry: Entry; readonly use: () => void }) {
  const summary = summaryOf(entry)
  const withdraw = () => saveWithUndo(withdrawalsOf([entry], SETTLED, false), t('entries-withdrawn', { n: 1 }))
  return (
    <li>
      <div class="when">
        <time dateTime={entry.madeAt}>{dateText(localDay(new Date(entry.madeAt)))}</time>{' '}
        <span class="byline">{authorOrYou(entry.by)}</span>
      </div>
      <span>
        <b>{t(KIND_LABELS[entry.kind])}</b> {summary}
      </span>
      {mayWithdraw(entry) && (
        <span class="acts">
          <button class="btn quiet" type="button" onClick={use}>
            {t('held-use')}
            <span class="vh">, {summary}</span>
          </button>
          <button class="btn quiet" type="button" onClick={() => void withdraw()}>
            {t('correct-withdraw')}
            <span class="vh">, {summary}</span>
          </button>
        </span>
      )}
    </li>
  )
}
