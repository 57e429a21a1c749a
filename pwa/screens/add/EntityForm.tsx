/** Form of the Add sheet: fields in sight and folded, what it will do, and saving with undo. */
import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { localDay } from '../../../shared/domain/days'
import {
  type Addable,
  type AddKind,
  dateWarningIn,
  type EntityField,
  type EntityFields,
  firstDayOf,
  monthsOf,
  problemsOf,
} from '../../../shared/domain/new-entity'
import type { Version } from '../../../shared/domain/versions'
import { lang, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { negotiation, today } from '../../model/state'
import { areDraftsHeld } from '../../model/typed-words'
import { FormField } from '../../parts/FormField'
import { failureText } from '../../parts/store-error-text'
import { submitOnCtrlEnter } from '../../parts/submit-key'
import { saveEntries, watchEntries } from '../../store'
import { NameQuestion, useNameQuestion } from '../../workspace/NameQuestion'
import { VisibilityChoice } from '../../workspace/VisibilityChoice'
import { Control } from './Control'
import { type Form, firstLayer, type Made, madeOf, planOf } from './fields'
import { offerUndo } from './offer-undo'
import { problemText } from './problem-text'
import { dropDraft, type SavedDraft, saveDraft } from './saved-draft'
import { FoldedVersions } from './Versions'

interface Props<K extends AddKind> {
  readonly kind: K
  /** Id of the entity that is corrected; `null` for a new one. */
  readonly id: string | null
  readonly before?: Addable[K]
  readonly versions?: readonly Version<K>[]
  /** What the form holds before anything is typed. */
  readonly empty: Form
  readonly draft: SavedDraft | null
  readonly onClose: () => void
  /** Called with the id of the entity. */
  readonly onSaved: (id: string) => void
  readonly onRemove?: () => void
}

type Field = EntityField | 'reason'

export function EntityForm<K extends AddKind>(props: Props<K>) {
  const { kind, id, before, empty, onClose, onSaved, onRemove } = props
  const first = useRef<Form>(props.draft ?? empty).current
  const form = useSignal<Form>(first)
  const since = useSignal(props.draft?.at ?? null)
  const tried = useSignal(false)
  const isSaving = useSignal(false)
  const failure = useSignal<unknown>(null)
  /** The date, with its field, that the user was asked about. */
  const questioned = useSignal('')
  const name = useNameQuestion()
  const element = useRef<HTMLFormElement>(null)
  const more = useRef<HTMLDetailsElement>(null)
  const problems = useComputed(() => (tried.value ? problemTexts(kind, form.value, before) : {}))
  const plan = planOf(kind, lang.value)
  const warning = warningIn(form.value)
  const isQuestion = warning !== null && questioned.value === keyOf(warning.field, form.value)

  const focus = (field: string) => {
    const found = element.current?.querySelector<HTMLElement>(`[name="${field}"]`)
    if (found && more.current?.contains(found)) more.current.open = true
    found?.focus()
  }
  useEffect(() => {
    const [filled = plan.main[0] ?? ''] = plan.main.filter((field) => !first.fields[field])
    focus(filled)
  }, [first])

  const submit = async (event: Event) => {
    event.preventDefault()
    if (isSaving.value) return
    tried.value = true
    const [problem] = Object.keys(problemTexts(kind, form.value, before))
    if (problem !== undefined) return focus(problem)
    // Of what is typed by now, which a key may submit before it is drawn.
    const slip = warningIn(form.value)
    if (slip && questioned.value !== keyOf(slip.field, form.value)) {
      questioned.value = keyOf(slip.field, form.value)
      return focus(slip.field)
    }
    isSaving.value = true
    name.answer()
    const made = madeOf(kind, form.value, lang.value, props.versions)
    try {
      await saved(made, () => {
        dropDraft(kind, id)
        offerUndo(kind, made, props.versions)
        onSaved(made.id)
      })
    } catch (error) {
      failure.value = error
      isSaving.value = false
    }
  }
  const edit = (changed: Partial<Form>) => {
    form.value = { ...form.value, ...changed }
    saveDraft(kind, id, form.value)
  }
  const change = (fields: EntityFields) => edit({ fields: { ...form.value.fields, ...fields } })
  const startEmpty = () => {
    dropDraft(kind, id)
    since.value = null
    form.value = empty
  }
  const control = (field: EntityField) => (
    <Control
      key={field}
      kind={kind}
      id={id}
      field={field}
      fields={form.value.fields}
      problem={problems.value[field] ?? (isQuestion && warning.field === field ? warningText(warning) : undefined)}
      hint={monthHint(kind, field, before)}
      onChange={change}
    />
  )
  const wrong = Object.keys(problems.value).length
  const isFilled = plan.more.some((field) => Boolean(first.fields[field]) && !DEFAULTED.has(field))
  const visibility = <VisibilityChoice name="layer" value={form.value.layer} onChoose={(layer) => edit({ layer })} />
  // A choice that is made each time is not folded.
  const isOftenPublic = firstLayer(kind) === 'public'
  return (
    <>
      <form
        class="body"
        id={`add-${kind}`}
        ref={element}
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={submitOnCtrlEnter}
      >
        {since.value !== null && (
          <p class="draft">
            {t('draft-back', { date: dateText(localDay(new Date(since.value))) })}{' '}
            <button class="btn quiet" type="button" onClick={startEmpty}>
              {t('draft-clear')}
            </button>
          </p>
        )}
        {failure.value !== null && (
          <div class="trouble" role="alert">
            <h2>{t('failure-title')}</h2>
            <p>{failureText(failure.value)}</p>
          </div>
        )}
        <p class="err" role="alert">
          {wrong > 0 && t('error-summary', { n: wrong })}
        </p>
        {plan.main.map(control)}
        {before !== undefined && (
          <FormField
            name="reason"
            label={t('correct-reason')}
            problem={problems.value.reason}
            hint={t('correct-reason-hint')}
          >
            {(ids) => (
              <input
                {...ids}
                type="text"
                value={form.value.reason}
                onInput={(event) => edit({ reason: event.currentTarget.value })}
              />
            )}
          </FormField>
        )}
        {!isOftenPublic && visibility}
        <NameQuestion {...name} />
        <details class="fold" ref={more} open={isFilled}>
          <summary>{t('add-more')}</summary>
          {plan.more.map(control)}
          {isOftenPublic && visibility}
        </details>
        {props.versions && <FoldedVersions kind={kind} versions={props.versions} onRestored={onClose} />}
      </form>
      <p class="will" aria-live="polite">
        {willText(kind, form.value, before !== undefined)}
        {areDraftsHeld.value && ` ${t('draft-held')}`}
      </p>
      <div class="ft">
        <button class="btn primary" type="submit" form={`add-${kind}`} disabled={isSaving.value}>
          {isSaving.value ? t('keeping') : t(isQuestion ? 'add-save-anyway' : 'keep')}
        </button>
        <button class="btn" type="button" onClick={onClose}>
          {t('cancel')}
        </button>
        {onRemove && (
          <button class="btn quiet why" type="button" onClick={onRemove}>
            {t('add-remove')}
          </button>
        )}
      </div>
    </>
  )
}

/** Folded fields that are filled in from the start. */
const DEFAULTED: ReadonlySet<EntityField> = new Set(['from', 'date'])

/**
 * Saves, and finishes once: before the new entries render, so that the history step back unmounts the sheet in the same
 * frame; or after a retry, which finds the entries written and announces nothing.
 */
async function saved({ entries }: Made, finish: () => void): Promise<void> {
  const [entry] = entries
  let isFinished = false
  const once = () => {
    if (!isFinished) finish()
    isFinished = true
  }
  const ended = watchEntries((change) => {
    if (change.type === 'kept' && entry && change.records.includes(entry)) once()
  })
  try {
    await saveEntries(entries)
  } finally {
    ended()
  }
  once()
}

const keyOf = (field: EntityField, { fields }: Form): string => `${field} ${fields[field]}`

function warningIn({ fields }: Form) {
  const pack = negotiation.value?.pack
  return dateWarningIn(fields, pack ? firstDayOf(pack) : null, today.value)
}

/** Validation errors in words, by field in the order of the form. */
function problemTexts<K extends AddKind>(
  kind: K,
  { fields, reason }: Form,
  before: Addable[K] | undefined,
): Readonly<Partial<Record<Field, string>>> {
  const { main, more } = planOf(kind, lang.value)
  const problems = problemsOf(kind, fields, lang.value, before)
  const words: [Field, string][] = [...main, ...more].flatMap((field) => {
    const problem = problems[field]
    return problem === undefined ? [] : [[field, problemText(kind, field, problem)]]
  })
  if (before !== undefined && reason.trim() === '') words.push(['reason', t('correct-needs-reason')])
  return Object.fromEntries(words)
}

const warningText = ({ kind, year }: { readonly kind: 'early' | 'late'; readonly year: string }): string =>
  t(`date-question-${kind}`, { year })

/** Hint of an empty date field whose month stays as it was. */
function monthHint<K extends AddKind>(kind: K, field: EntityField, before: Addable[K] | undefined): string | undefined {
  const month = before === undefined ? '' : (monthsOf(kind, before)[field] ?? '')
  return month === '' ? undefined : t('field-date-month', { month: dateText(month) })
}

/** What saving will do, in one line. */
function willText(kind: AddKind, { fields, layer }: Form, isCorrection: boolean): string {
  const date = fields.date || fields.from || ''
  const what = isCorrection ? t('add-will-correct') : t(`add-will-${kind}`)
  const isDated = !isCorrection && date !== '' && kind !== 'article' && kind !== 'theme'
  const done = isDated ? t('add-will-on', { what, date: dateText(date) }) : t('add-will', { what })
  return `${done} ${t(`add-visible-${layer}`)}`
}
