/**
 * Form of the panel: an entry from a sentence of the page, filled in as far as the page was read. What it does not tell is
 * asked. What would take an article back is named, and saved at the second press alone.
 */

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../i18n'
import type { Choices, NegotiationView, Selected } from '../../messages'
import { pageText } from '../../words'
import { act } from '../state'
import { rememberFor, VisibilityChoice } from '../VisibilityChoice'
import { saveAll, teachHere } from './captures'
import { DateField } from './DateField'
import { EffectLine } from './EffectLine'
import { FormSelect } from './FormSelect'
import { draftsFrom, formLesson } from './form-draft'
import { type FormFields, inNegotiation, problemsOf } from './form-fields'
import { KindChoice } from './KindChoice'
import { closeForm } from './opened-form'
import { PositionFields } from './PositionFields'
import { StatusFields } from './StatusFields'
import { useChoices, useNegotiations } from './use-choices'
import { moveOf, useEffectOf } from './use-effect-of'
import { useFormFields } from './use-form-fields'

export function CaptureForm({ selected }: { selected: Selected }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const problem = useSignal('')
  const { fields: state, change } = useFormFields(selected)
  const fields = state.value
  const negotiations = useNegotiations()
  const known = useChoices(fields.negotiation, fields.date, fields.article)
  const { effect, isAsked, maySave } = useEffectOf(fields.kind === 'status' ? moveOf(fields) : null)
  useEffect(() => dialog.current?.showModal(), [])
  const save = async (now: FormFields) => {
    if (now.kind === 'status' && !(await maySave(moveOf(now)))) return
    const ids = await saveAll(draftsFrom(now, selected, known?.roles ?? []))
    closeForm()
    await teachHere(ids.flatMap((id) => formLesson(id, now, selected, known?.statuses ?? [])))
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const now = state.value
    const [first] = Object.entries(problemsOf(now))
    problem.value = first ? t(first[1]) : ''
    if (!first) return act(() => save(now))
    const [missing] = first
    const field = missing === 'layer' ? '#form-visibility input' : `#f-${missing}`
    dialog.current?.querySelector<HTMLElement>(field)?.focus()
  }
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="form-title" onClose={closeForm}>
      <div class="hd">
        <h1 id="form-title">{t('form-title')}</h1>
        <button class="btn quiet" type="button" onClick={closeForm}>
          {t('close')} <kbd>Esc</kbd>
        </button>
      </div>
      <form class="body" id="capture" noValidate onSubmit={submit}>
        <Sentence {...selected} />
        {known && (
          <div>
            <KindChoice kind={fields.kind} choose={(kind) => change({ kind })} />
            <EntryFields {...{ selected, fields, change, known, negotiations }} />
            {effect && <EffectLine of={effect} fields={fields} known={known} />}
          </div>
        )}
        {problem.value && (
          <p class="problem" role="alert">
            {problem.value}
          </p>
        )}
      </form>
      <div class="ft">
        <VisibilityChoice
          name="form-visibility"
          chosen={fields.layer}
          choose={(layer) => {
            change({ layer })
            rememberFor(selected.place.url)(layer)
          }}
        />
        <button class="btn primary" type="submit" form="capture">
          {t(isAsked ? 'panel-press-again' : 'save')}
        </button>
        <button class="btn" type="button" onClick={closeForm}>
          {t('cancel')}
        </button>
      </div>
    </dialog>
  )
}

/** The sentence, and where it stands. */
const Sentence = ({ quote, paragraphNumber, place }: Selected) => (
  <>
    <blockquote>{t('quoted', { text: quote })}</blockquote>
    <p class="cite">
      {[t('form-paragraph', { n: paragraphNumber }), t(`lang-${place.lang}`), pageText(place)]
        .filter(Boolean)
        .join(' · ')}
    </p>
  </>
)

interface EntryProps {
  readonly selected: Selected
  readonly fields: FormFields
  readonly change: (changed: Partial<FormFields>) => void
  readonly known: Choices
  readonly negotiations: readonly NegotiationView[]
}

/** Negotiation and article, with the fields of the kind. */
function EntryFields({ selected, fields, change, known, negotiations }: EntryProps) {
  const { kind, negotiation, article, date } = fields
  const [claim] = selected.claims
  const dated = (
    <DateField
      date={date}
      change={(entered) => change({ date: entered })}
      isUnread={(claim ? claim.day : selected.pageDay) === null}
    />
  )
  return (
    <div class="field">
      {negotiations.length > 1 && (
        <FormSelect
          id="negotiation"
          label={t('form-negotiation')}
          value={negotiation}
          among={negotiations}
          choose={(id) => change(inNegotiation(selected, id))}
        />
      )}
      <FormSelect
        id="article"
        label={t('field-article')}
        value={article}
        among={known.articles}
        choose={(chosen) => change({ article: chosen })}
        isOpen
      />
      {kind === 'status' ? (
        <StatusFields
          {...{ fields, change, known }}
          read={negotiation === selected.negotiation ? claim?.speaker : undefined}
        >
          {dated}
        </StatusFields>
      ) : (
        <>
          <PositionFields {...{ fields, change, known }} />
          {dated}
        </>
      )}
    </div>
  )
}
