/** Newest text of the negotiation by the day shown, read once by the screen that tells of it. */
import { computed } from '@preact/signals'
import { effectiveDay } from '../../../shared/domain/dates/days'
import type { TextFields } from '../../../shared/domain/entries/entries'
import type { NewestText } from '../../../shared/reports/brief/text-line'
import { dateText } from '../../i18n/dates'
import { day, ownTexts } from '../../model/state'
import { shortName } from './short-name'
import { useOutline } from './use-drafts'
import { useTextBody } from './use-text-body'

/** One without a date counts only where none has one: when it is from is not known. */
const newest = computed(
  (): TextFields | null =>
    ownTexts.value.findLast(({ date }) => date !== undefined && effectiveDay(date) <= day.value) ??
    ownTexts.value.findLast(({ date }) => date === undefined) ??
    null,
)

export interface TextOnScreen extends NewestText, Pick<TextFields, 'id'> {}

/** The text with its outline; `null` until it is read, where there is none, and where it is not wanted. */
export function useNewestText(isWanted = true): TextOnScreen | null {
  const text = isWanted ? newest.value : null
  const body = useTextBody(text?.digest ?? null)
  const outline = useOutline(Array.isArray(body) ? body : null)
  if (!text || outline === null || outline === 'failed') return null
  const { id, date } = text
  return { id, name: date === undefined ? shortName(text) : `${shortName(text)} (${dateText(date)})`, outline }
}
