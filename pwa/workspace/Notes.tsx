/** Forms for the user's note and red lines on a subject, private or of the delegation, and its follow button. */
import { continuedArticles } from '../../shared/domain/assembly/continuation-queries'
import { isDay } from '../../shared/domain/dates/days'
import type { Layer, Subject } from '../../shared/domain/entries/entries'
import { isOfDelegation } from '../../shared/domain/entries/layers'
import type { Article } from '../../shared/domain/types'
import { nameIn, t } from '../i18n'
import { formatAddress } from '../model/address'
import { newEnvelope } from '../model/envelope'
import { isFollowed, myEntries } from '../model/following'
import { linkTo } from '../model/navigation'
import { baseAddress, isPrivateHidden, negotiation, shownData } from '../model/state'
import { areDraftsHeld } from '../model/typed/typed-words'
import { Byline } from '../parts/facts/Byline'
import { Icon } from '../parts/facts/Glyph'
import { PrivateTag } from '../parts/facts/PrivateTag'
import { HiddenNote } from '../parts/HiddenNote'
import { defaultVisibility } from '../sync/visibility'
import { saveWithUndo } from './forms/save-entries'
import { useDraft } from './forms/use-draft'
import { type NotesInForce, notesInForceOn } from './notes-in-force'

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

/** Section of entries that are not public; the print style sheets hide it. While they are locked or hidden it takes no text, as it shows none. */
export function Notes({ subject, name }: { subject: Subject; name: string }) {
  if (isPrivateHidden.value) return <HiddenNote />
  const isShared = isOfDelegation({ layer: defaultVisibility.value })
  const title = t(isShared ? 'note-delegation' : 'note-private', { name })
  return (
    <section class="private" aria-label={title}>
      <h2>
        <Icon name="lock" /> {title}
      </h2>
      <p class="label">{t(isShared ? 'note-delegation-never' : 'note-never')}</p>
      {shownData.value?.isShut ? <LockedFields /> : <Fields subject={subject} name={name} />}
    </section>
  )
}

/** The link leads to the passphrase, which leads back here. */
const LockedFields = () => (
  <p>
    {t('note-locked')}{' '}
    <a href={linkTo('settings', null, { back: formatAddress(baseAddress.value) })}>{t('locked-open')}</a>
  </p>
)

function Fields({ subject, name }: { subject: Subject; name: string }) {
  return (
    <>
      <NoteField subject={subject} redLine={true} name={name} />
      <NoteField subject={subject} redLine={false} name={name} />
      {subject.kind === 'article' &&
        continuedArticles(negotiation.value?.pack.articles ?? [], subject.id).map((article) => (
          <NotesBefore key={article.id} article={article} />
        ))}
    </>
  )
}

/** Notes on an article that the subject continues, under its name; they are edited on its page. */
function NotesBefore({ article: { id, names } }: { article: Article }) {
  const [note, redLines] = [false, true].map((redLine) => notesInForceOn(myEntries(), { kind: 'article', id }, redLine))
  if (!hasText(note) && !hasText(redLines)) return null
  return (
    <>
      <h3>
        <a href={linkTo('article', id)}>{nameIn(names)}</a>
      </h3>
      {hasText(note) && <NoteTexts label={t('note-line')} notes={note} />}
      {hasText(redLines) && <NoteTexts label={t('note-red')} notes={redLines} />}
    </>
  )
}

const hasText = (notes: NotesInForce | undefined): notes is NotesInForce =>
  notes !== undefined && (notes.text !== '' || notes.others.length > 0)

const NoteTexts = ({ label, notes: { text, others } }: { label: string; notes: NotesInForce }) => (
  <>
    <p class="label">{label}</p>
    {text !== '' && <p class="note">{text}</p>}
    <Others notes={others} />
  </>
)

/** Notes of the other devices of the delegation, each with its author. */
const Others = ({ notes }: { notes: NotesInForce['others'] }) => (
  <>
    {notes.map(({ id, text, by }) => (
      <p key={id} class="note">
        {text} <Byline by={by} />
      </p>
    ))}
  </>
)

function NoteField({ subject, redLine, name }: { subject: Subject; redLine: boolean; name: string }) {
  const { text: saved, day: savedDay, layer, others } = notesInForceOn(myEntries(), subject, redLine)
  const draft = useDraft(`${subject.kind} ${subject.id} ${redLine}`, saved)
  const due = useDraft(`${subject.kind} ${subject.id} ${redLine} day`, savedDay)
  // Of no text there is no day.
  const day = draft.text.trim() === '' ? '' : due.text
  const isSaved = draft.text.trim() === saved && day === savedDay
  const id = `note-${subject.kind}-${subject.id}-${redLine ? 'red' : 'note'}`
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault()
        const text = draft.text.trim()
        const entries = [
          {
            kind: 'note',
            ...newEnvelope(defaultVisibility.peek()),
            subject,
            text,
            redLine,
            ...(isDay(day) && { day }),
          },
        ] as const
        if (!(await saveWithUndo(entries, t('saved')))) return
        draft.clear()
        due.write(day)
        due.clear()
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
      {!redLine && draft.text.trim() !== '' && (
        <p class="due-by">
          <label for={`${id}-day`}>
            {t('note-due')}
            <span class="vh">, {name}</span>
          </label>{' '}
          <input
            id={`${id}-day`}
            type="date"
            value={due.text}
            onInput={(event) => due.write(event.currentTarget.value)}
          />
        </p>
      )}
      <Others notes={others} />
      {isSaved && isElsewhere(layer) && (
        <div>
          <PrivateTag layer={layer} />{' '}
          <button class="btn" type="submit">
            {t(`add-save-${defaultVisibility.value}`)}
          </button>
        </div>
      )}
      {!isSaved && (
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

/** True for a saved note that is not where a new one goes: it was written before the device joined, or could write. */
const isElsewhere = (layer: Layer | null): layer is Layer =>
  layer !== null && isOfDelegation({ layer }) !== isOfDelegation({ layer: defaultVisibility.value })
