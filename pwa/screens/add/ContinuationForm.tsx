/** Form that merges, splits or renames articles: one save adds the articles that take their place, and one undo withdraws them. */

import { useEffect, useRef } from 'preact/hooks'
import { hasStatus } from '../../../shared/domain/assembly/new-continuation'
import { MOST_CONTINUED } from '../../../shared/domain/limits'
import { LANGS } from '../../../shared/domain/text/langs'
import { type Article, CONTINUATION_KINDS, type ContinuationKind } from '../../../shared/domain/types'
import type { EntityField, EntityFields } from '../../../shared/kinds/kinds'
import { aliasField } from '../../../shared/kinds/text-fields'
import { listed } from '../../../shared/reports/phrases'
import { lang, nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { negotiation, today } from '../../model/state'
import { areDraftsHeld } from '../../model/typed/typed-words'
import { showSaved } from '../../model/typed/undo'
import { submitOnCtrlEnter } from '../../parts/dialogs/submit-key'
import { FormNotes } from '../../workspace/forms/FormNotes'
import { NameQuestion } from '../../workspace/forms/NameQuestion'
import { layerOf, SaveAs } from '../../workspace/forms/SaveAs'
import { useEntryForm } from '../../workspace/forms/use-entry-form'
import { screenPhrases } from '../../workspace/report-phrases'
import { Control } from './Control'
import {
  continuationEntries,
  firstForm,
  isAnyPrivate,
  readContinuation,
  storeContinuation,
  withContinued,
  withKind,
} from './continuation'
import { problemTexts } from './continuation-problems'
import { MadeArticles, NameControls } from './MadeArticles'

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
  const { form, question, problems, isSaving, edit, ...state } = useEntryForm({
    first: draft ?? empty,
    since: draft?.at ?? null,
    empty: () => empty,
    problemsOf: (typed) => problemTexts(typed, lang.value),
    datesOf: ({ shared }) => ({ from: shared.from ?? '' }),
    storeDraft: (typed) => storeContinuation(article, typed),
  })
  const { kind, shared } = form.value
  useEffect(() => state.element.current?.querySelector<HTMLElement>('[name="continuation"]:checked')?.focus(), [])

  const share = (change: EntityFields) =>
    edit(
      change.continues === undefined
        ? { ...form.value, shared: { ...form.value.shared, ...change } }
        : withContinued(form.value, change.continues, articles()),
    )
  const rename = (names: readonly EntityFields[]) => edit({ ...form.value, names })
  const make = () => {
    // Chosen: a form without it has a problem.
    const layer = form.value.layer || 'private'
    const entries = continuationEntries({ ...form.value, layer }, lang.value, articles(), today.value)
    const made = entries.flatMap((entry) => (entry.kind === 'article' ? [nameIn(entry.entity.names)] : []))
    const names = listed(screenPhrases(), made)
    const finish = () => {
      showSaved(entries, t(`continuation-done-${form.value.kind}`, { names }))
      onClose()
    }
    return { entries, finish }
  }
  const submit = (event: SubmitEvent) => {
    form.value = { ...form.value, layer: layerOf(event) }
    return state.submit(event, make)
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
      problem={problems[field] ?? question.textAt(field)}
      hint={hint}
      onChange={share}
    />
  )
  const isGivenStatus = hasStatus(form.value)
  const continuesPrivate = isAnyPrivate(shared.continues)
  return (
    <>
      <form
        class="body"
        id="add-continuation"
        ref={state.element}
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={submitOnCtrlEnter}
      >
        <FormNotes {...state.notes} />
        <KindChoice kind={kind} onChoose={(one) => edit(withKind(form.value, one, articles()))} />
        {control(
          'continues',
          t(`continuation-articles-${kind}`),
          kind === 'merge' ? t('continuation-most', { n: MOST_CONTINUED }) : '',
        )}
        <MadeArticles form={form.value} problems={problems} onChange={rename} />
        {control('from')}
        {kind === 'merge' && control('status', t('continuation-status'), t('continuation-status-hint'))}
        {isGivenStatus && control('statement', t('field-statement'))}
        {isGivenStatus && control('url')}
        <NameQuestion {...state.name} />
        <details class="fold">
          <summary>{t('add-more')}</summary>
          {kind === 'rename' && (
            <NameControls
              row={0}
              fields={LANGS.map(aliasField)}
              names={form.value.names}
              problems={problems}
              onChange={rename}
            />
          )}
          {control('theme')}
          {!isGivenStatus && control('url')}
          {control('note')}
        </details>
      </form>
      <p class="will" aria-live="polite">
        {shared.from && `${t(`continuation-will-${kind}`, { date: dateText(shared.from) })} `}
        {t(continuesPrivate ? 'add-visible-continued' : 'add-visible-chosen')}
        {areDraftsHeld.value && ` ${t('draft-held')}`}
      </p>
      <div class="ft">
        <SaveAs
          form="add-continuation"
          first={continuesPrivate ? 'private' : 'public'}
          isSaving={isSaving}
          problem={problems.layer}
        />
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
