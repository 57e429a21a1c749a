/** Modal form that adds a status update. Entries are append-only: a mistake is undone or corrected by a later entry. */
import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { dateWarning, firstDayOf } from '../../../shared/domain/date-warning'
import { localDay } from '../../../shared/domain/days'
import type { ObservationEntry } from '../../../shared/domain/entries'
import { nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { closeOverlay } from '../../model/navigation'
import { address, day, negotiation, today } from '../../model/state'
import { areDraftsHeld } from '../../model/typed-words'
import { lastUndoStep, pushUndoStep, undoLast, undoMessage } from '../../model/undo'
import { Dialog } from '../../parts/Dialog'
import { effectOfSaved } from '../../parts/effect-words'
import { KeyHint } from '../../parts/KeyHint'
import { statusName } from '../../parts/Phase'
import { failureText } from '../../parts/store-error-text'
import { submitOnCtrlEnter } from '../../parts/submit-key'
import { saveEntries, watchEntries } from '../../store'
import { NameQuestion, useNameQuestion } from '../../workspace/NameQuestion'
import { type Draft, emptyDraft, meetingOfDay, observationFrom, problemsOf } from './draft'
import { Fields } from './Fields'
import { dropDraft, readDraft, saveDraft } from './saved-draft'

/** Initial draft: the stored one, unless the address names another article. */
function firstDraft(): { draft: Draft; since: string | null } {
  const article = address.peek().params.article ?? ''
  const kept = readDraft()
  if (kept && (article === '' || kept.draft.article === article || kept.draft.article === ''))
    return { draft: article ? { ...kept.draft, article } : kept.draft, since: kept.at }
  return { draft: freshDraft(article), since: null }
}

/** Empty draft with the as-of date and the meeting held on it. */
function freshDraft(article: string): Draft {
  const date = day.peek()
  const held = negotiation.peek()?.heldMeetings.map(({ meeting }) => meeting) ?? []
  return { ...emptyDraft(date), meeting: meetingOfDay(held, date), article }
}

export function AddStatusSheet() {
  const first = useRef(firstDraft()).current
  const draft = useSignal(first.draft)
  const since = useSignal(first.since)
  const tried = useSignal(false)
  const isSaving = useSignal(false)
  const failure = useSignal<unknown>(null)
  const problems = useComputed(() => (tried.value ? problemsOf(draft.value, today.value) : {}))
  const form = useRef<HTMLFormElement>(null)
  const name = useNameQuestion()
  /** The date that the user was asked about. */
  const questioned = useSignal('')
  const warning = warningOf(draft.value)
  const isQuestion = warning !== null && questioned.value === draft.value.date
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(`[name="${first.draft.article ? 'status' : 'article'}"]`)?.focus()
  }, [first])
  useSignalEffect(() => {
    // The untouched initial draft is not stored.
    if (draft.value !== first.draft) saveDraft(draft.value)
  })

  const submit = async (event: Event) => {
    event.preventDefault()
    tried.value = true
    const [problem] = Object.keys(problemsOf(draft.value, today.value))
    if (problem !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${problem}"]`)?.focus()
      return
    }
    if (warningOf(draft.value) && questioned.value !== draft.value.date) {
      questioned.value = draft.value.date
      form.current?.querySelector<HTMLElement>('[name="date"]')?.focus()
      return
    }
    isSaving.value = true
    name.answer()
    const entry = observationFrom(draft.value)
    let isFinished = false
    const finish = () => {
      if (isFinished) return
      isFinished = true
      dropDraft()
      offerUndo(entry)
      closeOverlay()
    }
    // Before the new entry renders: the history step back then unmounts the sheet in the same frame.
    const ended = watchEntries((change) => {
      if (change.type === 'kept' && change.records.includes(entry)) finish()
    })
    try {
      await saveEntries([entry])
    } catch (error) {
      failure.value = error
      isSaving.value = false
      return
    } finally {
      ended()
    }
    // No change is announced when a retry finds the entry already written, after a lost connection.
    finish()
  }
  const startEmpty = () => {
    dropDraft()
    since.value = null
    draft.value = freshDraft(address.value.params.article ?? '')
  }
  const wrong = Object.keys(problems.value).length
  return (
    <Dialog class="sheet" labelledby="sheet-title" onClose={closeOverlay}>
      <div class="hd">
        <h1 id="sheet-title">{t('sheet-title')}</h1>
        <button class="btn quiet" type="button" onClick={closeOverlay}>
          {t('close')} <KeyHint k="Esc" />
        </button>
      </div>
      <form
        class="body"
        id="record-form"
        ref={form}
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
          {wrong === 0 && isQuestion && t(`date-question-${warning.kind}`, { year: warning.year })}
        </p>
        <Fields
          draft={draft.value}
          problems={problems.value}
          onChange={(change) => (draft.value = { ...draft.value, ...change })}
        />
        <NameQuestion {...name} />
      </form>
      <UndoBar isSaving={isSaving.value} />
      <div class="ft">
        <button class="btn primary" type="submit" form="record-form" disabled={isSaving.value}>
          {isSaving.value ? t('keeping') : t(isQuestion ? 'add-save-anyway' : 'keep')}
        </button>
        <button class="btn" type="button" onClick={closeOverlay}>
          {t('cancel')}
        </button>
        <span class="why">
          {t('sheet-why')}
          {areDraftsHeld.value && `. ${t('draft-held')}`}
        </span>
      </div>
    </Dialog>
  )
}

/** Warns of a date that is probably a slip of the year. */
const warningOf = ({ date }: Draft) =>
  dateWarning(date, negotiation.value ? firstDayOf(negotiation.value.pack) : null, today.value)

/** Undo bar for earlier saves, latest first. The save in progress is announced by the screen under the sheet. */
function UndoBar({ isSaving }: { isSaving: boolean }) {
  const shown = useRef(undoMessage.value)
  if (!isSaving) shown.current = undoMessage.value
  if (!shown.current || !lastUndoStep.value) return null
  const { text, step } = shown.current
  return (
    <p class="undo" role="status">
      <span>{text}</span>
      <button class="btn" type="button" aria-keyshortcuts="U" onClick={() => void undoLast()}>
        {t(step ? 'undo' : 'undo-before')} <KeyHint k="U" />
      </button>
    </p>
  )
}

function offerUndo(entry: ObservationEntry): void {
  const article = negotiation.value?.articles.get(entry.article)
  const names = {
    article: article ? nameIn(article.names) : entry.article,
    status: statusName({ id: entry.status }),
  }
  pushUndoStep({
    entries: [entry],
    text: t(entry.layer === 'private' ? 'kept-private' : 'kept', { ...names, date: dateText(entry.date) }),
    undone: t('undone', names),
    why: () => effectOfSaved([entry]),
  })
}
