/** Actions and notes of a subject: follow button, link to its brief, sharing of its entries, lines of the meeting log, note forms. */

import { useMemo, useState } from 'preact/hooks'
import type { Subject } from '../../shared/domain/entries'
import { mayGo } from '../../shared/domain/layers'
import { isAbout, shareableOf } from '../../shared/domain/shareable'
import { colonIn } from '../../shared/domain/typography'
import { lang, t } from '../i18n'
import { linkTo } from '../model/navigation'
import { publishedPack, shownData } from '../model/state'
import { KIND_LABELS, summaryOf } from './entry-summary'
import { InterventionsOn } from './Interventions'
import { FollowButton, Notes } from './Notes'
import { ShareEntries, stayText } from './ShareEntries'

export function SubjectWorkspace({ subject, name }: { subject: Subject; name: string }) {
  return (
    <>
      <p class="bar">
        <FollowButton subject={subject} />
        <a class="btn" href={linkTo('brief', null, { [subject.kind]: subject.id })}>
          {t('brief-title')}
        </a>
      </p>
      <ShareSubject subject={subject} />
      {/* A meeting shows its log beside its results. */}
      {subject.kind !== 'meeting' && <InterventionsOn subject={subject} name={name} />}
      <Notes subject={subject} name={name} />
    </>
  )
}

/** Shares the entries about a subject; nothing where none of them may leave. */
function ShareSubject({ subject }: { subject: Subject }) {
  const [open, setOpen] = useState(false)
  const [entries, pack] = [shownData.value?.entries, publishedPack.value]
  const chosen = useMemo(() => {
    const about = entries?.filter((entry) => isAbout(entry, subject)) ?? []
    if (!entries || !pack || !about.some((entry) => mayGo(entry, 'share'))) return null
    const ids = new Set(about.map(({ id }) => id))
    return { ids, shareable: shareableOf(ids, entries, pack) }
  }, [entries, pack, subject.kind, subject.id])
  if (!chosen) return null
  return (
    <>
      <p class="bar">
        <button class="btn" type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('share-do', { n: chosen.shareable.entries.length })}
        </button>
        {!open && <span class="label">{stayText(chosen.shareable)}</span>}
      </p>
      {open && (
        <>
          <ul class="rows">
            {chosen.shareable.entries.map((entry) => (
              <li key={entry.id}>
                <span>
                  {t(KIND_LABELS[entry.kind])}
                  {colonIn(lang.value)}
                  {summaryOf(entry)}
                </span>
              </li>
            ))}
          </ul>
          <ShareEntries ids={chosen.ids} />
        </>
      )}
    </>
  )
}
