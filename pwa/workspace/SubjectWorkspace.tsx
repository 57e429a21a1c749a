/** Notes and actions of a subject: red lines and note, what the newest text holds of it, follow button, link to its brief, sharing of its entries. */

import { useMemo, useState } from 'preact/hooks'
import type { Entry, Subject } from '../../shared/domain/entries/entries'
import { mayGo } from '../../shared/domain/entries/layers'
import { isAbout, isAtMeeting } from '../../shared/domain/queries/shareable'
import { t } from '../i18n'
import { linkTo } from '../model/navigation'
import { isPrivateHidden, negotiation, ownTexts, shownData } from '../model/state'
import { lazyScreen } from '../parts/loading/lazy-screen'
import { ShareEntries } from './files/ShareEntries'
import { FollowButton, Notes } from './Notes'

const InNewestText = lazyScreen(() => import('./texts/InNewestText').then((module) => module.InNewestText), true)

export function SubjectWorkspace({ subject, name }: { subject: Subject; name: string }) {
  return (
    <>
      <Notes subject={subject} name={name} />
      {ownTexts.value.length > 0 && <InNewestText subject={subject} />}
      <p class="bar">
        {!isPrivateHidden.value && <FollowButton subject={subject} />}
        <a class="btn" href={linkTo('brief', null, { [subject.kind]: subject.id })}>
          {t('brief-title')}
        </a>
        {subject.kind === 'article' && (
          <a class="btn" href={linkTo('pictures', null, { article: subject.id })}>
            {t('nav-pictures')}
          </a>
        )}
      </p>
      <ShareSubject subject={subject} />
    </>
  )
}

/** True for an entry that the page of a subject shows. */
function isShownOf(subject: Subject, entry: Entry): boolean {
  const meeting = subject.kind === 'meeting' ? negotiation.value?.meetings.get(subject.id) : undefined
  return meeting ? isAtMeeting(entry, meeting) : isAbout(entry, subject)
}

/** Shares the entries about a subject; nothing where none of them may leave. */
function ShareSubject({ subject }: { subject: Subject }) {
  const [open, setOpen] = useState(false)
  const entries = shownData.value?.entries
  // At each entry that is saved: up to the first that may leave.
  const hasAny = useMemo(
    () => entries?.some((entry) => mayGo(entry, 'share') && isShownOf(subject, entry)),
    [entries, subject.kind, subject.id],
  )
  if (!hasAny) return null
  return (
    <>
      <p class="bar">
        <button class="btn" type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('share-title')}
        </button>
      </p>
      {open && <ShareAbout subject={subject} />}
    </>
  )
}

function ShareAbout({ subject }: { subject: Subject }) {
  const entries = shownData.value?.entries
  const ids = useMemo(
    () => new Set(entries?.filter((entry) => isShownOf(subject, entry)).map(({ id }) => id)),
    [entries, subject.kind, subject.id],
  )
  return <ShareEntries ids={ids} isListed />
}
