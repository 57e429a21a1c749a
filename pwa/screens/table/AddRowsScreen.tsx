/** Screen that adds rows of tables to the open negotiation: what is new, what corrects, and what is there already. */
import { useMemo, useState } from 'preact/hooks'
import { type Entry, type Layer, tallyOf } from '../../../shared/domain/entries/entries'
import { narrowest } from '../../../shared/domain/entries/layers'
import { unfitIn } from '../../../shared/pack/entry-schema'
import { newEntries } from '../../../shared/table/new-entries'
import { lang, nameIn, t } from '../../i18n'
import { newEnvelope } from '../../model/envelope'
import { shownData, today } from '../../model/state'
import { Problem } from '../../parts/loading/Problem'
import { ScreenHead } from '../../parts/ScreenHead'
import { newEntryId } from '../../store'
import { EntryDetails } from '../../workspace/entries/EntryDetails'
import { VisibilityChoice } from '../../workspace/forms/VisibilityChoice'
import { importWithUndo } from '../../workspace/imports/import-entries'
import { namesWith } from '../../workspace/imports/import-words'
import { ActionError, useAsyncAction } from '../../workspace/use-async-action'
import { Format } from './Format'
import { LeaveOut, mayTake } from './LeaveOut'
import { ProblemList, UnknownIds } from './ProblemList'
import { rowsInto } from './rows-into'
import { SheetCard } from './SheetCard'
import { TableSource } from './TableSource'
import { newTablesState, useTables } from './use-tables'

const RANDOM_LENGTH = 6

export function AddRowsScreen() {
  return shownData.value ? <AddRows /> : null
}

function AddRows() {
  const data = shownData.value
  const [layer, setLayer] = useState<Layer | null>(null)
  const [isAsked, setAsked] = useState(false)
  const [isAgreed, setAgreed] = useState(false)
  const { isBusy, message, problem, run } = useAsyncAction()
  const compared = useMemo(() => data && rowsInto(data), [data?.pack, data?.entries])
  const into = compared?.into ?? null
  const { members = [], statuses = [] } = into ?? {}
  const [state] = useState(newTablesState)
  const tables = useTables(state, { lang: lang.value, ladder: statuses, members, today: today.value, into })
  const { reading, sheets } = tables
  const made = useMemo(
    () =>
      compared &&
      newEntries(compared.into, reading, {
        lang: lang.value,
        envelope: (limit) => withoutAuthor(newEnvelope(narrowest([limit, layer ?? 'private']))),
        layers: compared.layers,
        random: () => newEntryId().replaceAll('-', '').slice(0, RANDOM_LENGTH),
      }),
    [reading, compared, layer],
  )
  if (!data || !made) return null
  const entries = [...made.added, ...made.corrections]
  // After they were added, no row is left to be used.
  const isAllThere = entries.length === 0 && made.same > 0
  const names = namesWith(entries)
  const namesFor = () => names
  const askForLayer = () => {
    setAsked(true)
    document.querySelector<HTMLElement>('[name="rows-layer"]')?.focus()
  }
  const save = async () => {
    const unfit = entries.map(unfitIn).find((reason) => reason !== null)
    if (unfit) throw new ActionError(t('table-unfit', { reason: unfit }))
    const text = (added: readonly Entry[]) => t('rows-added', { n: tallyOf(added).n })
    // As an import: one step, which is undone as one. What names no author there is the user's own.
    return text(await importWithUndo(entries, { from: 'table', isOwn: true }, text))
  }
  return (
    <>
      <ScreenHead title={t('rows-title')}>
        <p>{t('rows-deck', { name: nameIn(data.pack.names) })}</p>
      </ScreenHead>
      <Format />
      <TableSource onRead={tables.add} />
      {sheets.map((shown, index) => (
        <SheetCard key={index} shown={shown} index={index} tables={tables} />
      ))}
      <ProblemList tables={tables} />
      {sheets.length > 0 && (
        <section>
          <h2 class="sec">{t('table-preview')}</h2>
          <UnknownIds ids={made.unknownIds} tables={tables} />
          <EntryDetails label={t('rows-new')} entries={made.added} namesFor={namesFor} />
          <EntryDetails label={t('rows-corrections')} entries={made.corrections} namesFor={namesFor} />
          <p>{t('rows-same', { n: made.same })}</p>
          {!isAllThere && <LeaveOut tables={tables} isAgreed={isAgreed} onAgree={setAgreed} />}
          <VisibilityChoice
            name="rows-layer"
            value={layer}
            onChoose={setLayer}
            problem={isAsked && layer === null ? t('error-layer') : undefined}
          />
          <p class="bar">
            <button
              class="btn primary"
              type="button"
              disabled={isBusy || entries.length === 0 || !mayTake(reading, isAgreed)}
              onClick={() => (layer === null ? askForLayer() : void run(save))}
            >
              {t('rows-add', { n: entries.length })}
            </button>
          </p>
          <Problem text={problem} />
        </section>
      )}
      <p role="status">{message}</p>
    </>
  )
}

const withoutAuthor = ({ by: _, ...envelope }: ReturnType<typeof newEnvelope>) => envelope
