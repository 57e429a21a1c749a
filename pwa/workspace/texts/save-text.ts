/** Saves a text with its paragraphs, corrects what is known of it, removes it. Each can be undone, as all that is saved. */
import type { Entry, TextFields } from '../../../shared/domain/entries/entries'
import { textVersions } from '../../../shared/domain/queries/texts'
import type { SourceParagraph } from '../../../shared/texts/parts'
import { t } from '../../i18n'
import { newEnvelope } from '../../model/envelope'
import { openEntries } from '../../model/state'
import { showMessage, showSaved } from '../../model/typed/undo'
import { failureText } from '../../parts/loading/store-error-text'
import { newEntryId, packBody } from '../../store'
import { saveQualified, saveWithUndo, withdraw } from '../forms/save-entries'

/**
 * Saves a text of the open negotiation, which is private. Resolves to it as it was saved, or to `null` after a failure, which is shown
 * as a toast; never rejects.
 */
export async function saveText(
  fields: Omit<TextFields, 'id' | 'digest'>,
  paragraphs: readonly SourceParagraph[],
): Promise<TextFields | null> {
  try {
    const body = await packBody(paragraphs)
    const text = { ...fields, id: newEntryId(), digest: body.id }
    const entry = entryOf(text)
    await saveQualified([entry], [body])
    showSaved([entry], t('saved'))
    return text
  } catch (error) {
    showMessage(t('not-kept', { reason: failureText(error) }))
    return null
  }
}

/** Saves a text again, as one whose title or matches were put right. Resolves to `null` after a failure; never rejects. */
export const correctText = async (text: TextFields): Promise<TextFields | null> =>
  (await saveWithUndo([entryOf(text)], t('saved'))) ? text : null

/** Removes a text: withdraws all that states it. Its paragraphs stay, so that this can be undone. Resolves to false after a failure. */
export const removeText = (id: string): Promise<boolean> => withdraw(textVersions(openEntries.peek(), id), '')

const entryOf = (fields: TextFields): Entry => ({ kind: 'text', ...newEnvelope('private'), fields })
