/** Notes with a day, among what is ahead: those of the past stay until they are done. On this device alone, or in the delegation. */
import { addDays, daysBetween } from '../../shared/domain/dates/days'
import { notesInForce } from '../../shared/domain/entries/disputes'
import type { Entry, NoteEntry } from '../../shared/domain/entries/entries'
import type { Day } from '../../shared/domain/types'
import { t } from '../i18n'
import { isOwn } from '../model/author'
import { newEnvelope } from '../model/envelope'
import { myEntries } from '../model/following'
import { linkTo } from '../model/navigation'
import { today } from '../model/state'
import { Byline } from '../parts/facts/Byline'
import { PrivateTag } from '../parts/facts/PrivateTag'
import { When } from '../parts/facts/When'
import { ownDevices } from '../store'
import { hasDelegation } from '../sync/model'
import { subjectName } from './entries/entry-summary'
import { saveWithUndo } from './forms/save-entries'
import { screenNames } from './report-phrases'

type DatedNote = NoteEntry & { readonly day: Day }

/** Notes in force that have a day, the earliest first. */
export const datedNotes = (entries: readonly Entry[], own: readonly string[]): readonly DatedNote[] =>
  notesInForce(entries, own)
    .flatMap((note) => (note.day === undefined || note.redLine ? [] : [{ ...note, day: note.day }]))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))

/** On the board, those until the day after tomorrow, and the next one. */
const SOON = 2

export function NotesDue({ isBrief = false }: { isBrief?: boolean }) {
  const notes = datedNotes(myEntries(), ownDevices())
  const soon = notes.filter(({ day }, at) => at === 0 || day <= addDays(today.value, SOON))
  const shown = isBrief ? soon : notes
  if (shown.length === 0) return null
  return (
    <ul class="rows unprinted notes-due" aria-label={t('notes-due-title')}>
      {shown.map((note) => (
        <Due key={note.id} note={note} />
      ))}
    </ul>
  )
}

function Due({ note: { subject, text, day, layer, by } }: { note: DatedNote }) {
  const name = subjectName(subject, screenNames())
  const done = () => saveWithUndo([{ kind: 'note', ...newEnvelope(layer), subject, text, redLine: false }], t('saved'))
  return (
    <li class="own-private">
      <When date={day} />
      <span>
        {text} · <a href={linkTo(subject.kind, subject.id)}>{name}</a> <PrivateTag layer={layer} />{' '}
        {day < today.value ? (
          <span class="overdue">{t('note-overdue')}</span>
        ) : (
          <span class="label">{daysText(daysBetween(today.value, day))}</span>
        )}{' '}
        {!hasDelegation.value || isOwn(by) ? (
          <button class="btn quiet" type="button" aria-label={`${t('note-done')}, ${name}`} onClick={() => void done()}>
            {t('note-done')}
          </button>
        ) : (
          <Byline by={by} />
        )}
      </span>
    </li>
  )
}

/** Days to go in words. */
export const daysText = (days: number): string =>
  days === 1 ? t('ahead-tomorrow') : days === 0 ? t('ahead-today') : t('ahead-days', { n: days })
