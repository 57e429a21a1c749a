/** Screen of the texts of the negotiation: drafts that the user added, newest first, and the form to add one. */
import type { TextFields } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { linkTo } from '../../model/navigation'
import { texts } from '../../model/state'
import { PrivateTag } from '../../parts/facts/PrivateTag'
import { ScreenHead } from '../../parts/ScreenHead'
import { shortName } from '../../workspace/texts/short-name'
import { AddText } from './AddText'

export function TextsScreen() {
  const newestFirst = texts.value.toReversed()
  return (
    <>
      <ScreenHead title={t('texts-title')}>
        <p>{t('texts-deck')}</p>
      </ScreenHead>
      <AddText />
      {newestFirst.length === 0 ? (
        <p class="empty">{t('texts-empty')}</p>
      ) : (
        <ul class="rows texts">
          {newestFirst.map((text, at) => (
            <TextRow key={text.id} text={text} before={newestFirst[at + 1]} />
          ))}
        </ul>
      )}
    </>
  )
}

function TextRow({ text, before }: { text: TextFields; before: TextFields | undefined }) {
  const { id, title, symbol, date, language } = text
  return (
    <li>
      <span>
        <a class="name" href={linkTo('text', id)} lang={language}>
          {title}
        </a>
        <small> {symbol}</small> <PrivateTag layer="private" />
      </span>
      <span>{date && dateText(date)}</span>
      {before && (
        <a href={linkTo('comparison', id, { with: before.id })}>
          {t('texts-compare-with', { title: shortName(before) })}
        </a>
      )}
    </li>
  )
}
