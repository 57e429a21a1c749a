/** Menu of the negotiations that are on: each has its sentence of today and the day of its latest source; the last item leads to all of them. */
import type { RefObject } from 'preact'
import { lang, nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { linkHere, linkTo } from '../../model/navigation'
import { headlineAsOf } from '../../model/negotiation/headline'
import { type NegotiationView, negotiationsOn, viewOf } from '../../model/negotiation/negotiation-view'
import { openNegotiation, today } from '../../model/state'
import { headlineText } from '../../parts/facts/headline-text'
import { type CloseMenu, useMenu } from '../../parts/menus/use-menu'
import { shippedOff } from '../../workspace/NegotiationChoices'

interface Props {
  readonly button: RefObject<HTMLElement | null>
  readonly onClose: CloseMenu
}

export function NegotiationMenu({ button, onClose }: Props) {
  const menu = useMenu(button, onClose)
  const views = negotiationsOn().flatMap((id) => viewOf(id) ?? [])
  const byName = views.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), lang.value))
  return (
    <div {...menu} role="menu" class="neg-menu" aria-label={t('negotiations-title')}>
      {byName.map((view) => (
        <Item key={view.row.slot} view={view} onClose={onClose} />
      ))}
      {shippedOff().map(({ id, names }) => (
        <a key={id} role="menuitem" tabIndex={-1} href={linkTo('negotiations')} onClick={() => onClose(false)}>
          {t('negotiations-offer', { name: nameIn(names) })}
        </a>
      ))}
      <a role="menuitem" tabIndex={-1} href={linkTo('negotiations')} onClick={() => onClose(false)}>
        {t('negotiations-all')}
      </a>
    </div>
  )
}

const nameOf = ({ data }: NegotiationView): string => nameIn(data.pack.names)

function Item({ view, onClose }: { view: NegotiationView; onClose: Props['onClose'] }) {
  const { row, index, model } = view
  const latest = model.latestAsOf(today.value)
  return (
    <a
      role="menuitem"
      tabIndex={-1}
      href={linkHere(row.slot)}
      aria-current={openNegotiation.value === row.slot ? 'true' : undefined}
      onClick={() => onClose(true)}
    >
      <b>{nameOf(view)}</b>
      <span>
        {headlineText(headlineAsOf(index, model, today.value))}
        {latest && ` ${t('negotiations-latest', { date: dateText(latest) })}`}
      </span>
    </a>
  )
}
