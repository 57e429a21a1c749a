import { t } from '../i18n'

/** A note of those who gathered the pack: their words, not a source's, and in English. */
export function EditorsNote({ note }: { note: string | null | undefined }) {
  if (!note) return null
  return (
    <span class="editor">
      <b>{t('note-label')}</b> <span lang="en">{note}</span>
    </span>
  )
}
