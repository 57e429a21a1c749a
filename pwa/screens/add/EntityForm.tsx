/** Form of the Add sheet: fields in sight and folded, what it will do, and saving with undo. */

import { useEffect, useRef } from 'preact/hooks'
import { successionProblems } from '../../../shared/domain/assembly/new-continuation'
import { type AddKind, monthsOf, planOf } from '../../../shared/domain/entries/entity-fields'
import { problemsOf } from '../../../shared/domain/entries/field-problems'
import type { Version } from '../../../shared/domain/entries/versions'
import { wholeSymbol } from '../../../shared/domain/text/document-symbol'
import type { EntityByKind, EntityField, EntityFields } from '../../../shared/kinds/kinds'
import { nameField } from '../../../shared/kinds/text-fields'
import { lang, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { negotiation } from '../../model/state'
import { areDraftsHeld } from '../../model/typed/typed-words'
import { ReasonField } from '../../parts/dialogs/ReasonField'
import { submitOnCtrlEnter } from '../../parts/dialogs/submit-key'
import { FormNotes } from '../../workspace/forms/FormNotes'
import { NameQuestion } from '../../workspace/forms/NameQuestion'
import { layerOf, SaveAs } from '../../workspace/forms/SaveAs'
import { useEntryForm } from '../../workspace/forms/use-entry-form'
import { VisibilityChoice } from '../../workspace/forms/VisibilityChoice'
import { Control, symbolSeries } from './Control'
import { dateField, type Form, madeOf, withMeetingOfDay } from './fields'
import { withMembersRead } from './MembersInput'
import { isMember, withStateRead } from './named-state'
import { problemText } from './problem-text'
import { type SavedDraft, storeDraft } from './saved-draft'
import { showSavedEntity } from './show-saved-entity'
import { FoldedVersions } from './Versions'

interface Props<K extends AddKind> {
  readonly kind: K
  /** Id of the entity that is corrected; `null` for a new one. */
  readonly id: string | null
  readonly before?: EntityByKind[K]
  readonly versions?: readonly Version<K>[]
  /** What the form holds before anything is typed. */
  readonly empty: Form
  readonly draft: SavedDraft | null
  readonly onClose: () => void
  /** Called with the id of the entity. */
  readonly onSaved: (id: string) => void
  readonly onRemove?: () => void
  /** Opens the form that merges, splits or renames articles in the place of this one. */
  readonly onContinue?: () => void
}

type Field = EntityField | 'reason' | 'layer'

export function EntityForm<K extends AddKind>(props: Props<K>) {
  const { kind, id, before, empty, onClose, onSaved, onRemove, onContinue } = props
  const first = useRef<Form>(props.draft ?? empty).current
  const { form, question, problems, isSaving, ...state } = useEntryForm({
    first,
    since: props.draft?.at ?? null,
    empty: () => empty,
    problemsOf: (typed) => problemTexts(kind, typed, before),
    datesOf: ({ fields }) => fields,
    storeDraft: (typed) => storeDraft(kind, id, typed),
  })
  const plan = planOf(kind, lang.value, id !== null)
  useEffect(() => {
    const [filled = plan.main[0] ?? ''] = plan.main.filter((field) => !first.fields[field])
    state.focus(filled)
  }, [first])

  const submit = (event: SubmitEvent) => {
    const read = withWholeSymbol(withMembersRead(form.value.fields))
    const fields = kind === 'member' && id === null ? withStateRead(read, nameField(lang.value)) : read
    // The visibility of a new entity is that of the button, each time.
    form.value = { ...form.value, fields, ...(id === null && { layer: layerOf(event) }) }
    return state.submit(event, () => {
      // Chosen: a form without it has a problem.
      const layer = form.value.layer || 'private'
      const made = madeOf(kind, { ...form.value, layer }, lang.value, props.versions)
      const finish = () => {
        showSavedEntity(kind, made, props.versions !== undefined)
        onSaved(made.id)
      }
      return { entries: made.entries, finish }
    })
  }
  const edit = (changed: Partial<Form>) => state.edit({ ...form.value, ...changed })
  // A correction keeps its meeting, to which no day may lead.
  const change = (fields: EntityFields) =>
    edit({ fields: { ...form.value.fields, ...(id === null ? withMeetingOfDay(kind, fields) : fields) } })
  const control = (field: EntityField) => (
    <Control
      key={field}
      kind={kind}
      id={id}
      field={field}
      fields={form.value.fields}
      problem={problems[field] ?? question.textAt(field)}
      hint={monthHint(kind, field, before)}
      onChange={change}
    />
  )
  const isFilled = plan.more.some((field) => Boolean(first.fields[field]) && field !== dateField(kind))
  const { layer } = form.value
  return (
    <>
      <form
        class="body"
        id={`add-${kind}`}
        ref={state.element}
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={submitOnCtrlEnter}
      >
        <FormNotes {...state.notes} />
        {plan.main.map(control)}
        {before !== undefined && (
          <ReasonField value={form.value.reason} problem={problems.reason} onInput={(reason) => edit({ reason })} />
        )}
        <NameQuestion {...state.name} />
        <details class="fold" open={isFilled}>
          <summary>{t('add-more')}</summary>
          {plan.more.filter((field) => isAsked(kind, field, form.value.fields)).map(control)}
          {id !== null && <VisibilityChoice name="layer" value={layer || null} onChoose={(layer) => edit({ layer })} />}
        </details>
        {props.versions && <FoldedVersions kind={kind} versions={props.versions} onRestored={onClose} />}
      </form>
      <p class="will" aria-live="polite">
        {willText(kind, form.value, before !== undefined)}
        {areDraftsHeld.value && ` ${t('draft-held')}`}
      </p>
      <div class="ft">
        {id === null ? (
          <SaveAs form={`add-${kind}`} isSaving={isSaving} problem={problems.layer} />
        ) : (
          <button class="btn primary" type="submit" form={`add-${kind}`} disabled={isSaving}>
            {isSaving ? t('keeping') : t(question.isAsked ? 'add-save-anyway' : 'keep')}
          </button>
        )}
        <button class="btn" type="button" onClick={onClose}>
          {t('cancel')}
        </button>
        {onContinue && (
          <button class="btn quiet why" type="button" onClick={onContinue}>
            {t('add-continuing')}
          </button>
        )}
        {onRemove && (
          <button class="btn quiet why" type="button" onClick={onRemove}>
            {t('add-remove')}
          </button>
        )}
      </div>
    </>
  )
}

/** Fields with the whole symbol of a document of which the number alone is typed; the hint says so before. */
const withWholeSymbol = (fields: EntityFields): EntityFields =>
  fields.symbol ? { ...fields, symbol: wholeSymbol(fields.symbol, symbolSeries()) } : fields

/** False of the members of a group while the form is of a state or an observer. */
const isAsked = (kind: AddKind, field: EntityField, fields: EntityFields): boolean =>
  kind !== 'member' || field !== 'members' || fields.sort === 'group' || Boolean(fields.members)

/** Validation errors in words, by field in the order of the form. */
function problemTexts<K extends AddKind>(
  kind: K,
  { fields, reason, layer }: Form,
  before: EntityByKind[K] | undefined,
): Readonly<Partial<Record<Field, string>>> {
  const { main, more } = planOf(kind, lang.value, before !== undefined)
  const articles = negotiation.value?.pack.articles ?? []
  const problems = {
    ...problemsOf(kind, fields, lang.value, before),
    ...(before && 'genericName' in before && successionProblems(fields, articles, before)),
    ...(kind === 'member' && !before && isMember(fields, lang.value) && { [nameField(lang.value)]: 'known' as const }),
  }
  const words: [Field, string][] = [...main, ...more].flatMap((field) => {
    const problem = problems[field]
    return problem === undefined ? [] : [[field, problemText(kind, field, problem)]]
  })
  if (before !== undefined && reason.trim() === '') words.push(['reason', t('correct-needs-reason')])
  if (layer === '') words.push(['layer', t('error-layer')])
  return Object.fromEntries(words)
}

/** Hint of an empty date field whose month stays as it was. */
function monthHint<K extends AddKind>(
  kind: K,
  field: EntityField,
  before: EntityByKind[K] | undefined,
): string | undefined {
  const month = before === undefined ? '' : (monthsOf(kind, before)[field] ?? '')
  return month === '' ? undefined : t('field-date-month', { month: dateText(month) })
}

/** Summary of the save, in one line above the buttons: its effect, and its visibility or what each button means. */
function willText(kind: AddKind, { fields, layer }: Form, isCorrection: boolean): string {
  const date = fields.date || fields.from || ''
  const what = isCorrection ? t('add-will-correct') : t(`add-will-${kind}`)
  const isDated = !isCorrection && date !== '' && kind !== 'article' && kind !== 'theme'
  const done = isDated ? t('add-will-on', { what, date: dateText(date) }) : t('add-will', { what })
  return `${done} ${t(isCorrection && layer !== '' ? `add-visible-${layer}` : 'add-visible-chosen')}`
}
