/** What leaves a comparison, for us alone and marked so: a print, and a Word file with tracked changes. */
import { useEffect } from 'preact/hooks'
import type { TextFields } from '../../../../shared/domain/entries/entries'
import type { TextComparison } from '../../../../shared/texts/text-comparison'
import { t } from '../../../i18n'
import { dateText } from '../../../i18n/dates'
import { Problem } from '../../../parts/loading/Problem'
import { shareFile } from '../../../workspace/files/share-file'
import { useSheetStyle } from '../../../workspace/sheet-style'
import { shortName } from '../../../workspace/texts/short-name'
import { useAsyncAction } from '../../../workspace/use-async-action'
import type { Pair } from './pair'

interface Props extends Pair {
  readonly comparison: TextComparison
  readonly isForUs: boolean
  readonly setForUs: (isForUs: boolean) => void
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export function ForUs({ comparison: { redline }, old, next, isForUs, setForUs }: Props) {
  const { isBusy, message, problem, run } = useAsyncAction()
  const save = async () => {
    const { redlineDocx } = await import('../../../../shared/texts/redline-docx')
    const bytes = await redlineDocx(redline, {
      mark: t('report-for-us'),
      title: t('comparison-title'),
      lines: [`${t('comparison-old')}: ${lineOf(old)}`, `${t('comparison-new')}: ${lineOf(next)}`],
      author: t('comparison-author'),
      date: new Date().toISOString(),
    })
    const file = new File([bytes], 'plenary-redline-for-us.docx', { type: DOCX })
    return (await shareFile(file, t('comparison-title'))) === 'saved' ? t('saved') : ''
  }
  return (
    <>
      {isForUs && <ForUsPrint />}
      {redline.length > 0 && (
        <p class="bar exits">
          <button class="btn" type="button" onClick={() => setForUs(true)}>
            {t('comparison-print')}
          </button>
          <button class="btn" type="button" disabled={isBusy} onClick={() => void run(save)}>
            {t('comparison-docx')}
          </button>
          <span role="status">{message}</span>
        </p>
      )}
      <Problem text={problem} />
    </>
  )
}

/** Says on each sheet that it is for us alone, and prints once it is drawn. */
function ForUsPrint() {
  const mark = t('report-for-us')
  useSheetStyle({ product: mark })
  useEffect(() => print(), [])
  return <p class="mark">{mark}</p>
}

/** A text with all that names it. */
const lineOf = (text: TextFields): string =>
  [...new Set([shortName(text), text.title]), ...(text.date ? [dateText(text.date)] : [])].join(' · ')
