/** List of omitted items of a report, by reason and with links: on the screen alone, since it names private entries. */
import type { LeftOut as Item } from '../../../shared/reports/left-out'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { linkTo } from '../../model/navigation'
import { screenNames } from '../../workspace/report-phrases'

export function LeftOut({ items }: { items: readonly Item[] }) {
  if (items.length === 0) return null
  const [priv, unsourced] = (['private', 'unsourced'] as const).map((reason) =>
    items.filter((item) => item.reason === reason),
  )
  const counts = [
    priv && priv.length > 0 ? t('left-out-private', { n: priv.length }) : '',
    unsourced && unsourced.length > 0 ? t('left-out-unsourced', { n: unsourced.length }) : '',
  ]
  return (
    <details class="more-form bar-block left-out">
      <summary>
        {counts.filter((text) => text !== '').join(' ')} <span class="vh">{t('left-out-show')}</span>
      </summary>
      <ul class="rows">
        {items.map((item) => (
          <li key={`${item.kind} ${item.id}`}>
            <span>
              <Name item={item} /> <span class="flag">{t(`left-out-why-${item.reason}`)}</span>
            </span>
          </li>
        ))}
      </ul>
      {unsourced && unsourced.length > 0 && <p class="label">{t('left-out-remedy')}</p>}
    </details>
  )
}

/** Link to the page of the item, by its article or member; of neither, by its title to its kind in My entries. */
function Name({ item: { kind, article, member, title = '', date } }: { item: Item }) {
  const names = screenNames()
  const [name, link] =
    article !== null
      ? [names.article(article), linkTo('article', article)]
      : member !== null
        ? [names.member(member), linkTo('member', member)]
        : [title, linkTo('mine', null, { kind })]
  return <a href={link}>{t('left-out-item', { name, date: dateText(date) })}</a>
}
