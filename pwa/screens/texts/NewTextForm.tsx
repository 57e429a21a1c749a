/** Form of a text that was read: its metadata are proposed from its first lines, with what it holds, and can be put right. */
import { useMemo } from 'preact/hooks'
import type { TrackedChanges } from '../../../shared/documents/document'
import { titlePageOf } from '../../../shared/texts/title-page'
import { lang, t } from '../../i18n'
import type { Paragraphs } from '../../workspace/texts/ask-drafts'
import { useOutline } from '../../workspace/texts/use-drafts'
import { Holds } from './Holds'
import { type TextDraft, TextForm } from './TextForm'

interface Props {
  readonly paragraphs: Paragraphs
  readonly tracked: TrackedChanges | undefined
  readonly onSave: (fields: TextDraft) => Promise<void>
  readonly onCancel: () => void
}

export function NewTextForm({ paragraphs, tracked, onSave, onCancel }: Props) {
  const outline = useOutline(paragraphs)
  const { mark, ...read } = useMemo(() => titlePageOf(paragraphs), [paragraphs])
  if (outline === null) return <p role="status">{t('texts-reading')}</p>
  const language = (outline !== 'failed' && outline.language) || lang.value
  return (
    <section class="new-text" aria-labelledby="new-text">
      <h2 class="sec" id="new-text">
        {t('texts-form')}
      </h2>
      {outline !== 'failed' && <Holds outline={outline} />}
      {mark && <p class="note">{t(`texts-mark-${mark}`)}</p>}
      {tracked && <p class="note">{t('texts-tracked', { inserted: tracked.inserted, deleted: tracked.deleted })}</p>}
      <TextForm first={{ ...read, language }} onSave={onSave} onCancel={onCancel} />
    </section>
  )
}
