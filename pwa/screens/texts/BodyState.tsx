/** Why there is nothing of a text to show yet: its words are being read, locked, or not on this device. */
import { t } from '../../i18n'
import { Problem } from '../../parts/loading/Problem'
import type { ReadBody } from '../../workspace/texts/use-text-body'

interface Props {
  readonly body: ReadBody | null
  /** What a worker makes of it. */
  readonly answer: unknown
}

export function BodyState({ body, answer }: Props) {
  if (body === 'locked') return <p class="note">{t('texts-body-locked')}</p>
  if (body === 'missing') return <Problem text={t('texts-body-missing')} />
  if (body === 'failed' || answer === 'failed') return <Problem text={t('texts-failed')} />
  return answer === null ? <p role="status">{t('texts-reading')}</p> : null
}
