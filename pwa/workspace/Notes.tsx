/** Forms for the user's private note and red lines on a subject, and its follow button. */

import type { Subject } from '../../shared/domain/entries'
import { t } from '../i18n'
import { newEnvelope } from '../model/envelope'
import { follows, myEntries, noteOn } from '../model/following'
import { areDraftsHeld } from '../model/typed-words'
import { Icon } from '../parts/Glyph'
import { saveWithUndo } from './save-entries'
import { useDraft } from './use-draft'

/** Toggle button: adds the subject to My list or removes it. */
export function FollowButton({ subject }: { subject: Subject }) {
  const on = follows(myEntries(), subject)
  return (
    <button
      class="btn"
      type="button"
      aria-pressed={on}
      onClick={() => void saveWithUndo([{ kind: 'follow', ...newEnvelope('private'), subject, on: !on }], t('saved'))}
    >
      {t(on ? 'list-following' : 'list-follow')}
    </button>
  )
}

/** Section of private entries; the print style sheets hide it. */
export function Notes({ subject, name }: { subject: Subject; name: string }) {
  return (
    <section class="private" aria-label={t('note-private', { name })}>
      <h2>
        <Icon name="lock" /> {t('note-private', { name })}
      </h2>
      <p class="label">{t('note-never')}</p>
      <NoteField subject={subject} redLine={false} name={name} />
      <NoteField subject={subject} redLine={true} name={name} />
    </section>
  )
}

function NoteField({ subject, redLine, name }: { subject: Subject; redLine: boolean; name: string }) {
  const saved = noteOn(myEntries(), subject, redLine)?.text ?? ''
  const draft = useDraft(`${subject.kind} ${subject.id} ${redLine}`, saved)
  const id = `note-${subject.kind}-${subject.id}-${redLine ? 'red' : 'note'}`
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault()
        const entries = [
          { kind: 'note', ...newEnvelope('private'), subject, text: draft.text.trim(), redLine },
        ] as const
        if (await saveWithUndo(entries, t('saved'))) draft.clear()
      }}
    >
      <label for={id}>
        {t(redLine ? 'note-red' : 'note-line')}
        <span class="vh">, {name}</span>
      </label>
      <textarea
        id={id}
        rows={2}
        value={draft.text}
        placeholder={redLine ? t('note-red-hint') : ''}
        onInput={(event) => draft.write(event.currentTarget.value)}
      />
      {draft.text.trim() !== saved && (
        <div>
          <button class="btn" type="submit">
            {t('save')}
          </button>{' '}
          <span class="label">
            {t('note-unkept')}
            {areDraftsHeld.value && `. ${t('draft-held')}`}
          </span>
        </div>
      )}
    </form>
  )
}
