/** Line on what the newest text holds of an article or a member, as a link to it. Private, as the text is: on no paper. */
import type { Subject } from '../../../shared/domain/entries/entries'
import { textLine } from '../../../shared/reports/brief/text-line'
import { linkTo } from '../../model/navigation'
import { isPrinting, negotiation } from '../../model/state'
import { PrivateTag } from '../../parts/facts/PrivateTag'
import { screenNames, screenPhrases } from '../report-phrases'
import { useNewestText } from './newest-text'

export function InNewestText({ subject }: { subject: Subject }) {
  const text = useNewestText()
  const pack = negotiation.value?.pack
  if (!text || !pack || isPrinting.value) return null
  const line = textLine(subject, text, { negotiation: pack, phrases: screenPhrases(), names: screenNames() })
  if (line === '') return null
  return (
    <p class="in-text">
      <a href={linkTo('text', text.id)}>{line}</a> <PrivateTag layer="private" />
    </p>
  )
}
