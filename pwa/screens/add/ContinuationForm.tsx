/** Form that merges, splits or renames articles: one save adds the articles that take their place, and one undo withdraws them. */
import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { aliasField, type EntityField, type EntityFields } from '../../../shared/domain/entity-fields'
import { LANGS } from '../../../shared/domain/langs'
import { MOST_CONTINUED } from '../../../shared/domain/limits'
import { hasStatus } from '../../../shared/domain/new-continuation'
import { type Article, CONTINUATION_KINDS, type ContinuationKind } from '../../../shared/domain/types'
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
  dropContinuation,
  type ContinuationForm as Form,
  firstForm,
  isAnyPrivate,
  readContinuation,
  saveContinuation,
  withContinued,
  withKind,
} from './continuation'
import { problemTexts } from './continuation-problems'
import { useDateQuestion } from './date-question'
import { FormNotes } from './FormNotes'
import { MadeArticles, NameControls } from './MadeArticles'
import { savedOnce } from './saved-once'

interface Props {
  /** Article on which it was opened; empty without one. */
  readonly article: string
  readonly day: string
  readonly onClose: () => void
}

const articles = () => negotiation.value?.articles ?? new Map<string, Article>()

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
  const question = useDateQuestion({ from: shared.from ?? '' })

  const focus = (field: string) => {
    const found = element.current?.querySelector<HTMLElement>(`[name="${field}"]`)
    if (found && more.current?.contains(found)) more.current.open = true
    found?.focus()
  }
  useEffect(() => element.current?.querySelector<HTMLElement>('[name="continuation"]:checked')?.focus(), [])

  const edit = (next: Form) => {
    form.value = next
    saveContinuation(article, next)
  }
  const share = (change: EntityFields) =>
    edit(
      change.continues === undefined
        ? { ...form.value, shared: { ...form.value.shared, ...change } }
        : withContinued(form.value, change.continues, articles()),
    )
  const rename = (names: readonly EntityFields[]) => edit({ ...form.value, names })
  const startEmpty = () => {
    dropContinuation(article)
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
        dropContinuation(article)
        const undone = t('add-undone', { name: values.names })
        pushUndoStep({ entries, text: t(`continuation-done-${form.value.kind}`, values), undone })
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
        <MadeArticles form={form.value} problems={problems.value} onChange={rename} />
        {control('from')}
        {kind === 'merge' && control('status', t('continuation-status'), t('continuation-status-hint'))}
        {isGivenStatus && ['statement' as const, 'url' as const].map((field) => control(field))}
        <NameQuestion {...name} />
        <details class="fold" ref={more}>
          <summary>{t('add-more')}</summary>
          {kind === 'rename' && (
            <NameControls
              row={0}
              fields={LANGS.map(aliasField)}
              names={form.value.names}
              problems={problems.value}
              onChange={rename}
            />
          )}
          {control('theme')}
          {!isGivenStatus && control('url')}
          {control('note')}
          <VisibilityChoice
            name="layer"
            value={layer}
            why={t(isAnyPrivate(shared.continues) ? 'visibility-why-continued' : 'visibility-why-fact')}
            onChoose={(layer) => edit({ ...form.value, layer, chosen: layer })}
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
