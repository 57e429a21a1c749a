/** Screen that edits the open negotiation: one form, whose save states what differs alone. */
import { useMemo } from 'preact/hooks'
import { ladderEdits, NO_LADDER_EDITS, withLadderEdits } from '../../../shared/domain/edits/ladder-edits'
import { changeBetween, recordEdits } from '../../../shared/domain/edits/negotiation-diff'
import type { Entry, Layer } from '../../../shared/domain/entries/entries'
import { detailsOf, withRecords } from '../../../shared/domain/entries/negotiation-change'
import { detailsFrom, textOfDetails } from '../../../shared/domain/entries/negotiation-fields'
import { usesOfStatuses } from '../../../shared/domain/queries/status-uses'
import type { Status } from '../../../shared/domain/types'
import { type FormText, nameField } from '../../../shared/kinds/text-fields'
import { renamedIn, withStatusNames } from '../../../shared/table/ladder'
import { lang, nameIn, t } from '../../i18n'
import { go, linkTo } from '../../model/navigation'
import type { OpenData } from '../../model/negotiation/open-negotiation'
import { shownData, today } from '../../model/state'
import { keepMessageOnNextScreen, showSaved } from '../../model/typed/undo'
import { submitOnCtrlEnter } from '../../parts/dialogs/submit-key'
import { ScreenHead } from '../../parts/ScreenHead'
import { FormNotes } from '../../workspace/forms/FormNotes'
import { NameQuestion } from '../../workspace/forms/NameQuestion'
import { layerOf, SaveAs } from '../../workspace/forms/SaveAs'
import { useEntryForm } from '../../workspace/forms/use-entry-form'
import { problemTexts } from './details-problems'
import { type EditForm, readEditDraft, storeEditDraft } from './edit-draft'
import { Ladder } from './Ladder'
import { NegotiationHistory } from './NegotiationHistory'
import { NegotiationNames } from './NegotiationNames'
import { NegotiationPages } from './NegotiationPages'
import { NegotiationRecords } from './NegotiationRecords'
import { editsText, entriesOfEdits, isNothing, type NegotiationEdits } from './negotiation-edits'
import { TermField } from './TermField'

export function EditNegotiationScreen() {
  const data = shownData.value
  return (
    <>
      <ScreenHead title={t('edit-title')}>
        {data && <p>{t('edit-deck', { name: nameIn(data.pack.names) })}</p>}
        <p class="bar">
          <a class="btn" href={linkTo('rows')}>
            {t('rows-title')}
          </a>
        </p>
      </ScreenHead>
      {data && <EditNegotiation key={data.pack.id} data={data} />}
      {data && <NegotiationHistory id={data.pack.id} entries={data.entries} />}
    </>
  )
}

const EMPTY: EditForm = { fields: {}, ladder: NO_LADDER_EDITS, records: {}, layer: '' }
const FORM = 'edit-negotiation'

function EditNegotiation({ data: { pack, entries } }: { readonly data: OpenData }) {
  const details = useMemo(() => detailsOf(pack), [pack])
  const uses = useMemo(() => usesOfStatuses(pack, entries), [pack, entries])
  const former = textOfDetails(details)
  const textOf = ({ fields }: EditForm): FormText => ({ ...former, ...fields })
  const ladderOf = ({ ladder }: EditForm): readonly Status[] => withLadderEdits(details.statuses, ladder)
  const editsOf = (typed: EditForm): NegotiationEdits => ({
    change: changeBetween(pack.id, details, {
      ...detailsFrom(textOf(typed), details),
      statuses: ladderOf(typed),
      ...withRecords(details, typed.records),
    }),
    ...ladderEdits(details.statuses, ladderOf(typed)),
  })
  const problemsIn = (typed: EditForm): Readonly<Record<string, string>> => ({
    ...(isNothing(editsOf(typed)) && { [nameField(lang.value)]: t('edit-nothing') }),
    ...(Object.keys(detailsFrom(textOf(typed), details).names).length === 0 && {
      [nameField(lang.value)]: t('add-error-name'),
    }),
    ...problemTexts(textOf(typed), details),
    ...(typed.layer === '' && { layer: t('error-layer') }),
  })
  const draft = readEditDraft()
  const { form, problems, isSaving, ...state } = useEntryForm<EditForm, Readonly<Record<string, string>>>({
    first: draft ?? EMPTY,
    since: draft?.at ?? null,
    empty: () => EMPTY,
    problemsOf: problemsIn,
    datesOf: () => ({}),
    storeDraft: storeEditDraft,
  })
  const edits = editsOf(form.value)
  const submit = (event: SubmitEvent) => {
    form.value = { ...form.value, layer: layerOf(event) }
    return state.submit(event, () => savedBy(form.value.layer || 'private', edits, entries))
  }
  const edit = (changed: FormText) => state.edit({ ...form.value, fields: { ...form.value.fields, ...changed } })
  const shared = { fields: textOf(form.value), problems: problems as Readonly<Record<string, string>>, onChange: edit }
  return (
    <form
      class="fields"
      id={FORM}
      ref={state.element}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={submitOnCtrlEnter}
    >
      <FormNotes {...state.notes} />
      <NegotiationNames {...shared} />
      <Ladder
        ladder={ladderOf(form.value)}
        renamed={(all, status, name) => withStatusNames(all, status.id, renamedIn(status, lang.value, name))}
        usesOf={(id) => uses.get(id) ?? 0}
        onChange={(ladder) => state.edit({ ...form.value, ladder: ladderEdits(details.statuses, ladder) })}
      />
      <NegotiationRecords
        lists={withRecords(details, form.value.records)}
        today={today.value}
        onChange={(lists) => state.edit({ ...form.value, records: recordEdits(details, lists) })}
      />
      <NegotiationPages {...shared} />
      <TermField term={detailsFrom(shared.fields, details).memberTerm} onChange={(term) => edit({ term })} />
      <NameQuestion {...state.name} />
      <h2 class="sec">{t('edit-changes')}</h2>
      <p aria-live="polite">{isNothing(edits) ? t('edit-nothing') : editsText(edits, details.statuses, uses)}</p>
      <p class="bar">
        <SaveAs form={FORM} isSaving={isSaving} problem={problems.layer} />
        <a class="btn" href={linkTo('negotiations')}>
          {t('cancel')}
        </a>
      </p>
    </form>
  )
}

/** The entries of a form without a problem, which changes something. */
function savedBy(layer: Layer, edits: NegotiationEdits, known: readonly Entry[]) {
  const entries = entriesOfEdits(layer, edits, known)
  const finish = () => {
    showSaved(entries, t('edit-saved'))
    keepMessageOnNextScreen()
    go(linkTo('negotiations'))
  }
  return { entries, finish }
}
