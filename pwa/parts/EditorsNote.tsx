/** Editorial note of a pack: by its editors, not by a source, and in English only. */
import { tellsOfLater } from '../../shared/domain/texts'
import { t } from '../i18n'
import { day } from '../model/state'

/** The note, if it is valid on the as-of date; `null` when it mentions a later event. */
export const noteAsOf = (note: string | null | undefined): string | null =>
  note && !tellsOfLater(note, day.value) ? note : null

export function EditorsNote(props: { note: string | null | undefined }) {
  const note = noteAsOf(props.note)
  if (!note) return null
  return (
    <span class="editor">
      <b>{t('note-label')}</b> <span lang="en">{note}</span>
    </span>
  )
}
