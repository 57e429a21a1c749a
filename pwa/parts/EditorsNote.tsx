import { tellsOfLater } from '../../shared/domain/texts'
import { t } from '../i18n'
import { day } from '../model/state'

/** A note as one may read it on the day; `null` where it tells of what came later. */
export const noteOf = (note: string | null | undefined): string | null =>
  note && !tellsOfLater(note, day.value) ? note : null

/** A note of those who gathered the pack: their words, not a source's, and in English. */
export function EditorsNote(props: { note: string | null | undefined }) {
  const note = noteOf(props.note)
  if (!note) return null
  return (
    <span class="editor">
      <b>{t('note-label')}</b> <span lang="en">{note}</span>
    </span>
  )
}
