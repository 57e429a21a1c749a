/** Screen of two texts compared: what changed in each article, with its brackets understood, and the redline of the one that is open. */
import { useEffect, useState } from 'preact/hooks'
import type { TextFields } from '../../../../shared/domain/entries/entries'
import { t } from '../../../i18n'
import { dateText } from '../../../i18n/dates'
import { linkTo } from '../../../model/navigation'
import { baseAddress, isPrinting, ownTexts } from '../../../model/state'
import { useTitle } from '../../../parts/title'
import { shortName } from '../../../workspace/texts/short-name'
import { useComparison } from '../../../workspace/texts/use-drafts'
import { useTextBody } from '../../../workspace/texts/use-text-body'
import { BodyState } from '../BodyState'
import { ComparedTexts } from './ComparedTexts'
import type { Pair } from './pair'

export function ComparisonScreen() {
  // Also while the browser prints: what is printed for us has them.
  const texts = ownTexts.value
  const at = texts.findIndex(({ id }) => id === baseAddress.value.id)
  const next = texts[at]
  const old = texts.find(({ id }) => id === baseAddress.value.params.with) ?? texts[at - 1]
  return old && next && old.id !== next.id ? (
    <ComparisonOf key={`${old.id} ${next.id}`} old={old} next={next} />
  ) : (
    <NothingToCompare />
  )
}

/** Texts are private: the same sheet with and without them, unless it is printed for us. */
const NotPrinted = () => (
  <div class="lede">
    <h1 tabIndex={-1}>{t('comparison-title')}</h1>
    <p>{t('comparison-print-private')}</p>
  </div>
)

function NothingToCompare() {
  useTitle(t('comparison-title'))
  if (isPrinting.value) return <NotPrinted />
  return (
    <div class="lede">
      <h1 tabIndex={-1}>{t('comparison-title')}</h1>
      <p>{t('comparison-unknown')}</p>
      <p class="bar">
        <a class="btn" href={linkTo('texts')}>
          {t('texts-all')}
        </a>
      </p>
    </div>
  )
}

function ComparisonOf({ old, next }: Pair) {
  // Private: the title of the document goes to the browser's history.
  useTitle(t('comparison-title'))
  const [body, nextBody] = [useTextBody(old.digest), useTextBody(next.digest)]
  const [paragraphs, nextParagraphs] = [Array.isArray(body) ? body : null, Array.isArray(nextBody) ? nextBody : null]
  const comparison = useComparison(paragraphs, nextParagraphs)
  const [isForUs, setForUs] = useState(false)
  useEffect(() => {
    const ended = () => setForUs(false)
    addEventListener('afterprint', ended)
    return () => removeEventListener('afterprint', ended)
  }, [])
  if (isPrinting.value && !isForUs) return <NotPrinted />
  return (
    <>
      <p class="crumb">
        <a href={linkTo('texts')}>{t('texts-title')}</a>
      </p>
      <div class="lede">
        <h1 tabIndex={-1}>{t('comparison-title')}</h1>
        <dl class="compared-texts">
          <Which label={t('comparison-old')} text={old} />
          <Which label={t('comparison-new')} text={next} />
        </dl>
      </div>
      <BodyState body={Array.isArray(body) ? nextBody : body} answer={comparison} />
      {comparison !== null && comparison !== 'failed' && (
        <ComparedTexts comparison={comparison} old={old} next={next} isForUs={isForUs} setForUs={setForUs} />
      )}
    </>
  )
}

const Which = ({ label, text }: { label: string; text: TextFields }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <a href={linkTo('text', text.id)} lang={text.language}>
        {shortName(text)}
      </a>
      {text.date && ` · ${dateText(text.date)}`}
    </dd>
  </div>
)
