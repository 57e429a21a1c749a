/** Actions and notes of a subject: follow button, link to its brief, lines of the meeting log, note forms. */

import type { Subject } from '../../shared/domain/entries'
import { t } from '../i18n'
import { linkTo } from '../model/navigation'
import { InterventionsOn } from './Interventions'
import { FollowButton, Notes } from './Notes'

export function SubjectWorkspace({ subject, name }: { subject: Subject; name: string }) {
  return (
    <>
      <p class="bar">
        <FollowButton subject={subject} />
        <a class="btn" href={linkTo('brief', null, { [subject.kind]: subject.id })}>
          {t('brief-title')}
        </a>
      </p>
      <InterventionsOn subject={subject} name={name} />
      <Notes subject={subject} name={name} />
    </>
  )
}
