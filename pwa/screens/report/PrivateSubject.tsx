/** Explanation in place of a report on what is private, with the two ways on: a report for us only, or to make it public. */
import { currentOf, versionsOf } from '../../../shared/domain/entries/versions'
import { t } from '../../i18n'
import { isOwn } from '../../model/author'
import { openEntries, publishedPack } from '../../model/state'
import { ForUsChoice } from '../../workspace/ForUsChoice'
import { saveWithUndo } from '../../workspace/forms/save-entries'
import type { AuthorsPart } from './use-authors-part'

/** A meeting or an article: members are the dataset's. */
export interface Subject {
  readonly kind: 'meeting' | 'article'
  readonly id: string
}

interface Props {
  readonly subject: Subject
  readonly part: AuthorsPart
}

export function PrivateSubject({ subject, part }: Props) {
  return (
    <>
      <p>{t(`private-${subject.kind}`)}</p>
      <MakePublic {...subject} />
      <ForUsChoice {...part} />
    </>
  )
}

/** Offered for one's own entry: another's is theirs to share. */
function MakePublic({ kind, id }: Subject) {
  const pack = publishedPack.value
  if (!pack) return null
  const entries = openEntries.value
  const entry = currentOf(versionsOf(pack, entries, kind, id))?.entry
  if (!entry || !isOwn(entry.by)) return null
  const share = async () => {
    const { withVisibility } = await import('../entries/chosen-entries')
    const among = { pack, entries, removals: new Map() }
    const shared = withVisibility([entry], 'public', t('entries-reason-public'), among)
    await saveWithUndo(shared, t('entries-made-public', { n: 1 }))
  }
  return (
    <p class="bar">
      <button class="btn" type="button" onClick={() => void share()}>
        {t('entries-make-public')}
      </button>
    </p>
  )
}
