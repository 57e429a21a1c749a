/** Screen of one text: what it holds, article by article, which article of the negotiation each is, and who holds its brackets. */
import { useState } from 'preact/hooks'
import type { TextFields } from '../../../shared/domain/entries/entries'
import { OWN_NAMES, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { go, linkTo } from '../../model/navigation'
import { baseAddress, isPrinting, texts } from '../../model/state'
import { PrivateTag } from '../../parts/facts/PrivateTag'
import { RowMenu } from '../../parts/menus/RowMenu'
import { useTitle } from '../../parts/title'
import { correctText, removeText } from '../../workspace/texts/save-text'
import { shortName } from '../../workspace/texts/short-name'
import { useOutline } from '../../workspace/texts/use-drafts'
import { useTextBody } from '../../workspace/texts/use-text-body'
import { AbsentArticles, Unclosed } from './Absent'
import { BodyState } from './BodyState'
import { FindInText } from './FindInText'
import { HeldByMember } from './HeldByMember'
import { Holds } from './Holds'
import { PartsTable } from './PartsTable'
import { TextForm } from './TextForm'

export function TextScreen() {
  const text = texts.value.find(({ id }) => id === baseAddress.value.id)
  return text ? <TextOf key={text.id} text={text} /> : <NoText />
}

function NoText() {
  useTitle(t('texts-title'))
  return (
    <div class="lede">
      <h1 tabIndex={-1}>{t('texts-title')}</h1>
      <p>{t(isPrinting.value ? 'texts-not-printed' : 'texts-gone')}</p>
      <p class="bar">
        <a class="btn" href={linkTo('texts')}>
          {t('texts-all')}
        </a>
      </p>
    </div>
  )
}

function TextOf({ text }: { text: TextFields }) {
  // Private: the title of the document goes to the browser's history.
  useTitle(t('texts-title'))
  const [isCorrecting, setCorrecting] = useState(false)
  const body = useTextBody(text.digest)
  const paragraphs = Array.isArray(body) ? body : null
  const outline = useOutline(paragraphs)
  const { title, symbol = '', date = '', language } = text
  return (
    <>
      <p class="crumb">
        <a href={linkTo('texts')}>{t('texts-title')}</a>
      </p>
      <div class="lede with-menu">
        <h1 tabIndex={-1} lang={language}>
          {title}
        </h1>
        <RowMenu
          name={title}
          actions={() => [
            { text: t('texts-correct'), run: () => setCorrecting(true) },
            {
              text: t('texts-remove'),
              // First: to leave a screen takes away its message, and with it the offer to undo.
              run: () => {
                go(linkTo('texts'))
                void removeText(text.id)
              },
            },
          ]}
        />
      </div>
      <p class="text-meta">
        {[symbol, date && dateText(date), OWN_NAMES[language]].filter(Boolean).join(' · ')}{' '}
        <PrivateTag layer="private" />
      </p>
      {isCorrecting && (
        <TextForm
          first={{ title, symbol, date, language }}
          onCancel={() => setCorrecting(false)}
          onSave={async (fields) => {
            const { symbol: _, date: __, ...rest } = text
            if (await correctText({ ...rest, ...fields })) setCorrecting(false)
          }}
        />
      )}
      <BodyState body={body} answer={outline} />
      {outline !== null && outline !== 'failed' && paragraphs && (
        <>
          <Holds outline={outline} />
          <CompareWith text={text} />
          <FindInText text={text} outline={outline} />
          <PartsTable text={text} outline={outline} />
          <HeldByMember outline={outline} />
          <Unclosed outline={outline} />
          <AbsentArticles outline={outline} />
        </>
      )}
    </>
  )
}

/** Link to the comparison with the text before; with any other, where there are more. */
function CompareWith({ text }: { text: TextFields }) {
  const others = texts.value.filter(({ id }) => id !== text.id)
  if (others.length === 0) return null
  const before = textBefore(text)
  const proposed = before ?? others[0]
  return (
    <p class="bar">
      {proposed && (
        <a class="btn primary" href={linkTo('comparison', text.id, { with: proposed.id })}>
          {t('texts-compare-with', { title: shortName(proposed) })}
        </a>
      )}
      {others.length > 1 && (
        <select
          aria-label={t('texts-compare-other')}
          value=""
          onChange={({ currentTarget: { value } }) => value && go(linkTo('comparison', text.id, { with: value }))}
        >
          <option value="">{t('texts-compare-other')}</option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {shortName(other)}
            </option>
          ))}
        </select>
      )}
    </p>
  )
}

/** The text before a text by its date. */
export function textBefore({ id }: Pick<TextFields, 'id'>): TextFields | undefined {
  const at = texts.value.findIndex((one) => one.id === id)
  return at > 0 ? texts.value[at - 1] : undefined
}
