/** Form that merges, splits or renames articles: one save adds the articles that take their place, and one undo withdraws them. */
import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { aliasField, type EntityField, type EntityFields, nameField } from '../../../shared/domain/entity-fields'
import { LANGS, type Lang } from '../../../shared/domain/langs'
import { MOST_CONTINUED } from '../../../shared/domain/limits'
import {
  CONTINUATION_KINDS,
  type ContinuationKind,
  continuationProblems,
  FEWEST,
  hasStatus,
} from '../../../shared/domain/new-continuation'
import { listed } from '../../../shared/reports/phrases'
import { lang, nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { negotiation, today } from '../../model/state'
import { areDraftsHeld } from '../../model/typed-words'
import { pushUndoStep } from '../../model/undo'
import { submitOnCtrlEnter } from '../../parts/submit-key'
import { NameQuestion, useNameQuestion } from '../../workspace/NameQuestion'
import { screenPhrases } from '../../workspace/report-phrases'
import { VisibilityChoice } from '../../workspace/VisibilityChoice'
import { Control } from './Control'
import {
  continuationEntries,
  countingFields,
  dropContinuation,
  type ContinuationForm as Form,
  firstForm,
  readContinuation,
  saveContinuation,
  withContinued,
  withKind,
} from './continuation'
import { useDateQuestion } from './date-question'
import { FormNotes } from './FormNotes'
import { problemText } from './problem-text'
import { savedOnce } from './saved-once'

interface Props {
  /** Article on which it was opened; empty without one. */
  readonly article: string
  readonly day: string
  readonly onClose: () => void
}

const articles = () => negotiation.value?.articles ?? new Map()

export function ContinuationForm({ article, day, onClose }: Props) {
  const empty = useRef(firstForm(article, day, articles())).current
  const draft = useRef(readContinuation(article)).current
  const form = useSignal<Form>(draft ?? empty)
  const since = useSignal(draft?.at ?? null)
  const tried = useSignal(false)
  const isSaving = useSignal(false)
  const failure = useSignal<unknown>(null)
  const name = useNameQuestion()
  const element = useRef<HTMLFormElement>(null)
  const more = useRef<HTMLDetailsElement>(null)
  const problems = useComputed(() => (tried.value ? problemTexts(form.value, lang.value) : {}))
  const { kind, shared, layer } = form.value
  const { names } = countingFields(form.value)
  const question = useDateQuestion({ from: shared.from ?? '' })

  const focus = (field: string) => {
    const found = element.current?.querySelector<HTMLElement>(`[name="${field}"]`)
    if (found && more.current?.contains(found)) more.current.open = true
    found?.focus()
  }
  useEffect(() => element.current?.querySelector<HTMLElement>('[name="continuation"]:checked')?.focus(), [])

  const edit = (next: Form) => {
    form.value = next
    saveContinuation(next)
  }
  const share = (change: EntityFields) =>
    edit(
      change.continues === undefined
        ? { ...form.value, shared: { ...form.value.shared, ...change } }
        : withContinued(form.value, change.continues, articles()),
    )
  const rename = (row: number, change: EntityFields) =>
    edit({ ...form.value, names: form.value.names.map((one, at) => (at === row ? { ...one, ...change } : one)) })
  const startEmpty = () => {
    dropContinuation()
    since.value = null
    form.value = empty
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    if (isSaving.value) return
    tried.value = true
    const [problem] = Object.keys(problemTexts(form.value, lang.value))
    if (problem !== undefined) return focus(problem)
    const slip = question.ask({ from: form.value.shared.from ?? '' })
    if (slip) return focus(slip)
    isSaving.value = true
    name.answer()
    const entries = continuationEntries(form.value, lang.value, articles(), today.value)
    const made = entries.flatMap((entry) => (entry.kind === 'article' ? [nameIn(entry.entity.names)] : []))
    const values = { names: listed(screenPhrases(), made) }
    try {
      await savedOnce(entries, () => {
        dropContinuation()
        const undone = t('add-undone', { name: values.names })
        pushUndoStep({ entries, text: t(`continuation-done-${kind}`, values), undone })
        onClose()
      })
    } catch (error) {
      failure.value = error
      isSaving.value = false
    }
  }
  const control = (field: EntityField, label?: string, hint?: string) => (
    <Control
      key={field}
      kind="article"
      id={null}
      field={field}
      label={label}
      fields={shared}
      isSeveral={kind === 'merge'}
      problem={problems.value[field] ?? question.textAt(field)}
      hint={hint}
      onChange={share}
    />
  )
  const naming = (row: number, field: EntityField) => (
    <Control
      key={field}
      kind="article"
      id={null}
      field={field}
      name={nameAt(row, field)}
      fields={names[row] ?? {}}
      problem={problems.value[nameAt(row, field)]}
      hint={undefined}
      onChange={(change) => rename(row, change)}
    />
  )
  const isGivenStatus = hasStatus(form.value)
  return (
    <>
      <form
        class="body"
        id="add-continuation"
        ref={element}
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={submitOnCtrlEnter}
      >
        <FormNotes
          since={since.value}
          onStartEmpty={startEmpty}
          failure={failure.value}
          wrong={Object.keys(problems.value).length}
        />
        <KindChoice kind={kind} onChoose={(one) => edit(withKind(form.value, one, articles()))} />
        {control(
          'continues',
          t(`continuation-articles-${kind}`),
          kind === 'merge' ? t('continuation-most', { n: MOST_CONTINUED }) : '',
        )}
        {names.map((_, row) => (
          <fieldset key={nameAt(row, 'title')}>
            <legend>
              {kind === 'split' ? t('continuation-made-n', { n: row + 1 }) : t('continuation-made')}
              {names.length > FEWEST[kind].made && (
                <button
                  class="btn quiet"
                  type="button"
                  aria-label={t('continuation-take-out', { n: row + 1 })}
                  onClick={() => edit({ ...form.value, names: form.value.names.filter((_, at) => at !== row) })}
                >
                  ×
                </button>
              )}
            </legend>
            {namesFirst(lang.value).map((field) => naming(row, field))}
          </fieldset>
        ))}
        {kind === 'split' && (
          <button
            class="btn quiet"
            type="button"
            onClick={() => edit({ ...form.value, names: [...form.value.names, {}] })}
          >
            {t('continuation-add')}
          </button>
        )}
        {control('from', t('continuation-from'))}
        {kind === 'merge' && control('status', t('continuation-status'), t('continuation-status-hint'))}
        {isGivenStatus && ['statement' as const, 'url' as const].map((field) => control(field))}
        <NameQuestion {...name} />
        <details class="fold" ref={more}>
          <summary>{t('add-more')}</summary>
          {kind === 'rename' && LANGS.map((one) => naming(0, aliasField(one)))}
          {control('theme')}
          {!isGivenStatus && control('url')}
          {control('note')}
          <VisibilityChoice
            name="layer"
            value={layer}
            why={t('visibility-why-fact')}
            onChoose={(layer) => edit({ ...form.value, layer })}
          />
        </details>
      </form>
      <p class="will" aria-live="polite">
        {shared.from && `${t(`continuation-will-${kind}`, { date: dateText(shared.from) })} `}
        {t(`add-visible-${layer}`)}
        {areDraftsHeld.value && ` ${t('draft-held')}`}
      </p>
      <div class="ft">
        <button class="btn primary" type="submit" form="add-continuation" disabled={isSaving.value}>
          {isSaving.value ? t('keeping') : t(question.isAsked ? 'add-save-anyway' : 'keep')}
        </button>
        <button class="btn" type="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </>
  )
}

interface KindProps {
  readonly kind: ContinuationKind
  readonly onChoose: (kind: ContinuationKind) => void
}

const KindChoice = ({ kind, onChoose }: KindProps) => (
  <fieldset>
    <legend>{t('continuation-kind')}</legend>
    <div class="layers three">
      {CONTINUATION_KINDS.map((one) => (
        <label key={one}>
          <input type="radio" name="continuation" checked={kind === one} onChange={() => onChoose(one)} />
          <b>{t(`continuation-${one}`)}</b>
          <span>{t(`continuation-does-${one}`)}</span>
        </label>
      ))}
    </div>
  </fieldset>
)

/** Name of a control in the names of a new article. */
const nameAt = (row: number, field: EntityField): string => (row === 0 ? field : `${field}-${row + 1}`)

/** Fields of the name in each language, the one that is read first. */
const namesFirst = (first: Lang): readonly EntityField[] =>
  [first, ...LANGS.filter((one) => one !== first)].map(nameField)

/** Validation errors in words, by control in the order of the form. */
function problemTexts(form: Form, lang: Lang): Readonly<Partial<Record<string, string>>> {
  const problems = continuationProblems(countingFields(form), lang)
  const inOrder = [...namesFirst(lang), ...LANGS.map(aliasField)]
  const ofShared = (fields: readonly EntityField[]) =>
    fields.flatMap((field) => {
      const problem = problems.shared[field]
      return problem === undefined ? [] : [[field, textOf(form.kind, field, problem)] as const]
    })
  const ofNames = problems.names.flatMap((of, row) =>
    inOrder.flatMap((field) => {
      const problem = of[field]
      return problem === undefined ? [] : [[nameAt(row, field), problemText('article', field, problem)] as const]
    }),
  )
  return Object.fromEntries([
    ...ofShared(['continues']),
    ...ofNames,
    ...ofShared(['from', 'status', 'statement', 'url', 'theme', 'note']),
  ])
}

const textOf = (kind: ContinuationKind, field: EntityField, problem: Parameters<typeof problemText>[2]): string =>
  kind === 'merge' && field === 'continues' && problem === 'missing'
    ? t('continuation-error-two')
    : problemText('article', field, problem)
