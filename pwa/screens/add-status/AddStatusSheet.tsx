/** Modal form that adds a status update. Entries are append-only: a mistake is undone or corrected by a later entry. */
import { useEffect, useRef } from 'preact/hooks'
import { earlierDay } from '../../../shared/domain/dates/days'
import type { ObservationEntry } from '../../../shared/domain/entries/entries'
import { nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { closeOverlay } from '../../model/navigation'
import { meetingOfDay } from '../../model/negotiation/negotiation-index'
import { address, day, negotiation, today } from '../../model/state'
import { takeProposed } from '../../model/typed/proposed-status'
import { areDraftsHeld } from '../../model/typed/typed-words'
import { offered, showSaved, undoMessage } from '../../model/typed/undo'
import { Dialog } from '../../parts/dialogs/Dialog'
import { submitOnCtrlEnter } from '../../parts/dialogs/submit-key'
import { effectOfSaved } from '../../parts/facts/effect-words'
import { statusName } from '../../parts/facts/Phase'
import { HiddenNote } from '../../parts/HiddenNote'
import { KeyHint } from '../../parts/KeyHint'
import { redoLast, undoLast } from '../../workspace/entries/undo-steps'
import { FormNotes } from '../../workspace/forms/FormNotes'
import { NameQuestion } from '../../workspace/forms/NameQuestion'
import { useEntryForm } from '../../workspace/forms/use-entry-form'
import { useHiddenDraft } from '../../workspace/forms/use-hidden-draft'
import { type Draft, emptyDraft, observationFrom, problemsOf } from './draft'
import { Fields } from './Fields'
import { readDraft, storeDraft } from './saved-draft'

/** Initial draft: what a screen proposes, else the stored one, unless the address names another article or meeting. */
function firstDraft(): { first: Draft; since: string | null } {
  const { article = '', meeting = '' } = address.peek().params
  const proposed = takeProposed(article)
  if (proposed) return { first: { ...freshDraft(), meeting: '', ...proposed }, since: null }
  const kept = readDraft()
  const isOfArticle = article === '' || kept?.draft.article === article || kept?.draft.article === ''
  if (kept && isOfArticle && (meeting === '' || kept.draft.meeting === meeting))
    return { first: article ? { ...kept.draft, article } : kept.draft, since: kept.at }
  return { first: freshDraft(), since: null }
}

/** Empty draft with the article and the meeting of the address; without a meeting, with the as-of date and the one held on it. */
function freshDraft(): Draft {
  const { article = '', meeting = '' } = address.peek().params
  const held = negotiation.peek()?.heldMeetings.find((one) => one.meeting.id === meeting)
  const date = held ? earlierDay(held.day, today.peek()) : day.peek()
  return { ...emptyDraft(date), meeting: held?.meeting.id ?? meetingOfDay(negotiation.peek(), date), article }
}

export const AddStatusSheet = () =>
  useHiddenDraft(() => readDraft()?.draft ?? null) ? <HiddenSheet /> : <StatusSheet />

const SheetHead = () => (
  <div class="hd">
    <h1 id="sheet-title">{t('sheet-title')}</h1>
    <button class="btn quiet" type="button" onClick={closeOverlay}>
      {t('close')} <KeyHint k="Esc" />
    </button>
  </div>
)

const HiddenSheet = () => (
  <Dialog class="sheet" labelledby="sheet-title" onClose={closeOverlay}>
    <SheetHead />
    <div class="body">
      <HiddenNote />
    </div>
  </Dialog>
)

function StatusSheet() {
  const begun = useRef(firstDraft()).current
  const { form, question, problems, isSaving, edit, ...state } = useEntryForm({
    ...begun,
    empty: freshDraft,
    problemsOf: (draft) => problemsOf(draft, today.value),
    datesOf: ({ date }) => ({ date }),
    storeDraft,
  })
  useEffect(() => state.focus(begun.first.article ? 'status' : 'article'), [begun])
  const make = () => {
    const entry = observationFrom(form.value)
    const finish = () => {
      offerUndo(entry)
      closeOverlay()
    }
    return { entries: [entry], finish }
  }
  return (
    <Dialog class="sheet" labelledby="sheet-title" onClose={closeOverlay}>
      <SheetHead />
      <form
        class="body"
        id="record-form"
        ref={state.element}
        noValidate
        onSubmit={(event) => void state.submit(event, make)}
        onKeyDown={submitOnCtrlEnter}
      >
        <FormNotes {...state.notes} question={question.textAt('date')} />
        <Fields draft={form.value} problems={problems} onChange={(change) => edit({ ...form.value, ...change })} />
        <NameQuestion {...state.name} />
      </form>
      <UndoBar isSaving={isSaving} />
      <div class="ft">
        <button class="btn primary" type="submit" form="record-form" disabled={isSaving}>
          {isSaving ? t('keeping') : t(question.isAsked ? 'add-save-anyway' : 'keep')}
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

/** Message of the latest save, undo or redo, with what it offers. The save in progress is announced by the screen under the sheet. */
function UndoBar({ isSaving }: { isSaving: boolean }) {
  const shown = useRef({ text: undoMessage.value?.text, offers: offered.value })
  if (!isSaving) shown.current = { text: undoMessage.value?.text, offers: offered.value }
  const { text, offers } = shown.current
  if (!text || !offers) return null
  return (
    <p class="undo" role="status">
      <span>{text}</span>
      {offers === 'undo' ? (
        <button class="btn" type="button" aria-keyshortcuts="U" onClick={() => void undoLast()}>
          {t('undo')} <KeyHint k="U" />
        </button>
      ) : (
        <button class="btn" type="button" onClick={() => void redoLast()}>
          {t('redo')}
        </button>
      )}
    </p>
  )
}

function offerUndo(entry: ObservationEntry): void {
  const article = negotiation.value?.articles.get(entry.article)
  const names = {
    article: article ? nameIn(article.names) : entry.article,
    status: statusName({ id: entry.status }),
  }
  const text = t(`kept-${entry.layer}`, { ...names, date: dateText(entry.date) })
  showSaved([entry], text, () => effectOfSaved([entry]))
}
