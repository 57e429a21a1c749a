/** Takes back what was just kept: the record stays, a withdrawal says that it no longer counts. */
import { signal } from '@preact/signals'
import type { ObservationRecord } from '../../shared/domain/records'
import { nameIn, t, word } from '../i18n'
import { instant, keep, newRecordId } from '../store'
import { atlas, notice } from './state'

/** The last observation kept in this tab, until the next or until it is undone. */
export const lastKept = signal<ObservationRecord | null>(null)

/** How an observation is named in a notice. */
export const namesOf = (made: ObservationRecord) => {
  const article = atlas.value?.articles.get(made.article)
  return { article: article ? nameIn(article.names) : made.article, status: word('status', made.status) }
}

export async function undoLast(): Promise<void> {
  const made = lastKept.value
  if (!made) return
  lastKept.value = null
  try {
    await keep([
      {
        kind: 'withdrawal',
        id: newRecordId(),
        layer: made.layer,
        madeAt: instant(),
        withdraws: made.id,
        reason: t('undo-reason'),
        undo: true,
      },
    ])
    notice.value = { text: t('undone', namesOf(made)) }
  } catch {
    lastKept.value = made
    notice.value = { text: t('failure-title') }
  }
}
