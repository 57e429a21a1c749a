/** Screen that edits the open negotiation: one form, whose save is one entry that states what differs. */
import type { Layer } from '../../../shared/domain/entries/entries'
import { changeBetween, detailsOf, type NegotiationDetails } from '../../../shared/domain/entries/negotiation-change'
import { detailsFrom, textOfDetails } from '../../../shared/domain/entries/negotiation-fields'
import { type FormText, nameField } from '../../../shared/kinds/text-fields'
import { lang, nameIn, t } from '../../i18n'
import { newEnvelope } from '../../model/envelope'
import { go, linkTo } from '../../model/navigation'
import { shownData } from '../../model/state'
import { keepMessageOnNextScreen, showSaved } from '../../model/typed/undo'
import { submitOnCtrlEnter } from '../../parts/dialogs/submit-key'
import { ScreenHead } from '../../parts/ScreenHead'
import { entityTitle } from '../../workspace/entries/entity-title'
import { FormNotes } from '../../workspace/forms/FormNotes'
import { NameQuestion } from '../../workspace/forms/NameQuestion'
import { layerOf, SaveAs } from '../../workspace/forms/SaveAs'
import { useEntryForm } from '../../workspace/forms/use-entry-form'
import { problemTexts } from './details-problems'
import { type EditForm, readEditDraft, storeEditDraft } from './edit-draft'
import { NegotiationHistory } from './NegotiationHistory'
import { NegotiationNames } from './NegotiationNames'
import { NegotiationPages } from './NegotiationPages'
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
      {data && <EditNegotiation key={data.pack.id} id={data.pack.id} details={detailsOf(data.pack)} />}
      {data && <NegotiationHistory entries={data.entries} />}
    </>
  )
}

const EMPTY: EditForm = { fields: {}, layer: '' }
const FORM = 'edit-negotiation'

function EditNegotiation({ id, details }: { readonly id: string; readonly details: NegotiationDetails }) {
  const former = textOfDetails(details)
  const textOf = ({ fields }: EditForm): FormText => ({ ...former, ...fields })
  const changeOf = (typed: EditForm) => changeBetween(id, details, detailsFrom(textOf(typed), details))
  const problemsIn = (typed: EditForm): Readonly<Record<string, string>> => ({
    ...(changeOf(typed) === null && { [nameField(lang.value)]: t('edit-nothing') }),
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
  const change = changeOf(form.value)
  const submit = (event: SubmitEvent) => {
    form.value = { ...form.value, layer: layerOf(event) }
    return state.submit(event, () => entryOf(form.value.layer || 'private', change))
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
      <NegotiationPages {...shared} />
      <TermField term={detailsFrom(shared.fields, details).memberTerm} onChange={(term) => edit({ term })} />
      <NameQuestion {...state.name} />
      <h2 class="sec">{t('edit-changes')}</h2>
      <p aria-live="polite">{change ? entityTitle('negotiation', change) : t('edit-nothing')}</p>
      <p class="bar">
        <SaveAs form={FORM} isSaving={isSaving} problem={problems.layer} />
        <a class="btn" href={linkTo('negotiations')}>
          {t('cancel')}
        </a>
      </p>
    </form>
  )
}

/** The entry of a form without a problem, which changes something. */
function entryOf(layer: Layer, change: ReturnType<typeof changeBetween>) {
  const entries = change ? [{ kind: 'negotiation' as const, ...newEnvelope(layer), entity: change }] : []
  const finish = () => {
    showSaved(entries, t('edit-saved'))
    keepMessageOnNextScreen()
    go(linkTo('negotiations'))
  }
  return { entries, finish }
}
