/** Screen that starts a negotiation from tables: its name, the tables with their problems, its ladder, and a preview. */
import { signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { withChange } from '../../../shared/domain/entries/negotiation-change'
import { detailsFrom, NO_DETAILS } from '../../../shared/domain/entries/negotiation-fields'
import type { Status } from '../../../shared/domain/types'
import type { FormText } from '../../../shared/kinds/text-fields'
import type { Pack } from '../../../shared/pack/schema'
import { LADDER_TEMPLATE } from '../../../shared/table/ladder'
import { frameOf, negotiationId, newNegotiation } from '../../../shared/table/new-negotiation'
import { lang, nameIn, t } from '../../i18n'
import { shownData, today } from '../../model/state'
import { FormField } from '../../parts/dialogs/FormField'
import { Problem } from '../../parts/loading/Problem'
import { useTitle } from '../../parts/title'
import { useAsyncAction } from '../../workspace/use-async-action'
import { createNegotiation, idProblem } from './create-negotiation'
import { problemTexts } from './details-problems'
import { Format } from './Format'
import { Ladder } from './Ladder'
import { LeaveOut, mayTake } from './LeaveOut'
import { NegotiationNames } from './NegotiationNames'
import { NegotiationPages } from './NegotiationPages'
import { PackPreview } from './PackPreview'
import { ProblemList } from './ProblemList'
import { SheetCard } from './SheetCard'
import { StatusWords } from './StatusWords'
import { TableSource } from './TableSource'
import { TermField } from './TermField'
import { newTablesState, useTables } from './use-tables'

export function NewNegotiationScreen() {
  return shownData.value ? <NewNegotiation /> : null
}

interface Form {
  /** Text of the fields that can be edited later too. */
  readonly fields: FormText
  /** Short name as the user typed it; `null` while it follows the name. */
  readonly typedId: string | null
  readonly ladder: readonly Status[]
  readonly isAgreed: boolean
}
const EMPTY: Form = {
  fields: {},
  typedId: null,
  ladder: LADDER_TEMPLATE,
  isAgreed: false,
}

/** Kept while the tab lives, so that one may look at another screen and come back. */
const form = signal(EMPTY)
const startTables = newTablesState()

async function create(pack: Pack): Promise<string> {
  const message = await createNegotiation(pack)
  form.value = EMPTY
  startTables.sheets.value = []
  startTables.dayOrder.value = null
  return message
}

/** Lets the browser ask before the tab is closed or loaded again. */
function useLeaveQuestion(isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isAsked])
}

function NewNegotiation() {
  useTitle(t('table-new-title'))
  const { pack: open } = shownData.value ?? { pack: null }
  const frame = useMemo(() => open && frameOf(open), [open])
  const { fields, typedId, ladder, isAgreed } = form.value
  const set = (changed: Partial<Form>) => {
    form.value = { ...form.peek(), ...changed }
  }
  const setFields = (changed: FormText) => set({ fields: { ...form.peek().fields, ...changed } })
  const details = detailsFrom(fields, NO_DETAILS)
  const { names, shortNames, topicWords, memberTerm, addressMarks, documentSymbols, sites } = details
  const problems = problemTexts(fields, NO_DETAILS)
  const isNamed = Object.keys(names).length > 0
  const { isBusy, problem, run } = useAsyncAction()
  const tables = useTables(startTables, {
    lang: lang.value,
    ladder,
    members: frame?.members ?? [],
    today: today.value,
    into: null,
  })
  const { reading, sheets } = tables
  useLeaveQuestion(sheets.length > 0)
  const id = typedId ?? negotiationId(nameIn(names))
  const pack = useMemo(() => {
    if (!frame) return null
    const made = newNegotiation(
      { id, names, shortNames, lang: lang.value, ladder, frame, memberTerm, today: today.value },
      reading,
    )
    return withChange(made, { id, topicWords, addressMarks, documentSymbols, sites })
  }, [reading, id, fields, ladder, frame, lang.value, today.value])
  if (!frame || !pack) return null
  const problemOfId = idProblem(id, isBusy)
  const unknown = reading.problems.flatMap(({ code, value }) => (code === 'status-unknown' && value ? [value] : []))
  const canCreate =
    isNamed && Object.keys(problems).length === 0 && id !== '' && !problemOfId && mayTake(reading, isAgreed)
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{t('table-new-title')}</h1>
        <p>{t('table-new-deck')}</p>
      </div>
      <NegotiationNames fields={fields} problems={problems} onChange={setFields} />
      <FormField name="table-id" label={t('table-id')} hint={t('table-id-hint')} problem={problemOfId}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            maxLength={40}
            value={id}
            spellcheck={false}
            onInput={(event) => set({ typedId: event.currentTarget.value })}
          />
        )}
      </FormField>
      <NegotiationPages fields={fields} problems={problems} onChange={setFields} />
      <TermField term={memberTerm} onChange={(term) => setFields({ term })} />
      <h2 class="sec">{t('table-tables')}</h2>
      <Format />
      <TableSource onRead={tables.add} />
      {sheets.map((shown, index) => (
        // Sheets are edited in place, and have no other identity.
        <SheetCard key={index} shown={shown} index={index} tables={tables} />
      ))}
      <Ladder ladder={ladder} onChange={(changed) => set({ ladder: changed })} unknown={[...new Set(unknown)]} />
      <ProblemList tables={tables} />
      {sheets.length > 0 && (
        <section>
          <h2 class="sec">{t('table-preview')}</h2>
          <PackPreview pack={pack} />
          <StatusWords tables={tables.read} ladder={ladder} />
          <LeaveOut tables={tables} isAgreed={isAgreed} onAgree={(agreed) => set({ isAgreed: agreed })} />
          <p class="bar">
            <button
              class="btn primary"
              type="button"
              disabled={isBusy || !canCreate}
              onClick={() => void run(() => create(pack))}
            >
              {t('table-create')}
            </button>
            {!isNamed && <span>{t('table-name-missing')}</span>}
          </p>
          <Problem text={problem} />
        </section>
      )}
    </>
  )
}
