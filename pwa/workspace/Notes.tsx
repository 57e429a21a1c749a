/** Forms for the user's private note and red lines on a subject, and its follow button. */

import { continuedArticles } from '../../shared/domain/continuation-queries'
import type { Subject } from '../../shared/domain/entries'
import type { Article } from '../../shared/domain/types'
import { nameIn, t } from '../i18n'
import { formatAddress } from '../model/address'
import { newEnvelope } from '../model/envelope'
import { isFollowed, myEntries, noteOn } from '../model/following'
import { linkTo } from '../model/navigation'
import { address, negotiation, shownData } from '../model/state'
import { areDraftsHeld } from '../model/typed-words'
import { Icon } from '../parts/Glyph'
import { saveWithUndo } from './save-entries'
import { useDraft } from './use-draft'

/** Toggle button: adds the subject to My list or removes it. */
export function FollowButton({ subject }: { subject: Subject }) {
  const on = isFollowed(subject)
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

/** Section of private entries; the print style sheets hide it. While they are locked it takes no text, as it shows none. */
export function Notes({ subject, name }: { subject: Subject; name: string }) {
  return (
    <section class="private" aria-label={t('note-private', { name })}>
      <h2>
        <Icon name="lock" /> {t('note-private', { name })}
      </h2>
      <p class="label">{t('note-never')}</p>
      {shownData.value?.isShut ? <LockedFields /> : <Fields subject={subject} name={name} />}
    </section>
  )
}

/** The link leads to the passphrase, which leads back here. */
const LockedFields = () => (
  <p>
    {t('note-locked')} <a href={linkTo('settings', null, { back: formatAddress(address.value) })}>{t('locked-open')}</a>
  </p>
)

function Fields({ subject, name }: { subject: Subject; name: string }) {
  return (
    <>
      <NoteField subject={subject} redLine={false} name={name} />
      <NoteField subject={subject} redLine={true} name={name} />
      {subject.kind === 'article' &&
        continuedArticles(negotiation.value?.pack.articles ?? [], subject.id).map((article) => (
          <NotesBefore key={article.id} article={article} />
        ))}
    </>
  )
}

/** Notes on an article that the subject continues, under its name; they are edited on its page. */
function NotesBefore({ article: { id, names } }: { article: Article }) {
  const [note, redLines] = [false, true].map((redLine) => noteOn(myEntries(), { kind: 'article', id }, redLine))
  if (!note && !redLines) return null
  return (
    <>
      <h3>
        <a href={linkTo('article', id)}>{nameIn(names)}</a>
      </h3>
      {note && <NoteText label={t('note-line')} text={note.text} />}
      {redLines && <NoteText label={t('note-red')} text={redLines.text} />}
    </>
  )
}

const NoteText = ({ label, text }: { label: string; text: string }) => (
  <>
    <p class="label">{label}</p>
    <p class="note">{text}</p>
  </>
)

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
