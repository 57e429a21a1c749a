/** Sources of one cell of the matrix: each position with date, words and links, latest last. */
import { useEffect, useRef } from 'preact/hooks'
import { isPublic } from '../../../shared/domain/entries/layers'
import type { Cell, HeldPosition } from '../../../shared/domain/queries/positions'
import { nameIn, t } from '../../i18n'
import { isOnlyHere } from '../../model/provenance'
import { negotiation } from '../../model/state'
import { AddButton } from '../../parts/facts/AddButton'
import { AtMeeting } from '../../parts/facts/AtMeeting'
import { originText } from '../../parts/facts/Byline'
import { EntityActions } from '../../parts/facts/EntityActions'
import { memberName } from '../../parts/facts/Reporter'
import { OutLink } from '../../parts/facts/Source'
import { When } from '../../parts/facts/When'
import { RowMenu } from '../../parts/menus/RowMenu'
import { linkAction } from '../../parts/PassOn'
import { stanceName } from '../../workspace/report-phrases'
import { heldPositionWords } from './held-position-words'
import { StanceShape } from './PositionLegend'

export function CellNote({ cell, onClose }: { cell: Cell; onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const box = useRef<HTMLElement>(null)
  /** Cell that regains the focus on close. */
  const opener = useRef<HTMLElement | null>(null)
  const article = negotiation.value?.articles.get(cell.article)
  const title = `${memberName(cell.member)}, ${article ? nameIn(article.names) : cell.article}`
  useEffect(() => {
    const from = document.activeElement
    if (from instanceof HTMLElement && !box.current?.contains(from)) opener.current = from
    heading.current?.focus()
  }, [cell.article, cell.member])
  const close = () => {
    opener.current?.focus()
    onClose()
  }
  return (
    <section
      class="cellnote-box"
      aria-labelledby="cell-note"
      ref={box}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <h2 class="sec" id="cell-note" ref={heading} tabIndex={-1}>
        <span>{title}</span>
        <span class="pair">
          <AddButton kind="position" params={{ article: cell.article, member: cell.member }} />
          <button class="btn quiet" type="button" onClick={close}>
            {t('matrix-cell-close')}
          </button>
          {!isPrivateCell(cell) && (
            <RowMenu
              name={title}
              actions={() => [
                linkAction({ screen: 'matrix', id: null, params: { cell: `${cell.article}/${cell.member}` } }),
              ]}
            />
          )}
        </span>
      </h2>
      <ul class="stands">
        {[...cell.stands, ...cell.roles].map((stand) => (
          <StandItem key={stand.id} stand={stand} />
        ))}
      </ul>
    </section>
  )
}

/** True for a cell that others do not have. */
const isPrivateCell = ({ article, stands, roles }: Cell): boolean =>
  isOnlyHere('article', article) || [...stands, ...roles].every(({ layer }) => !isPublic({ layer }))

function StandItem({ stand }: { stand: HeldPosition }) {
  const words = heldPositionWords(stand)
  return (
    <li class={!isPublic(stand) ? 'own-private private' : undefined}>
      <StanceShape stance={stand.stance} />
      <div>
        <b>{stanceName(stand.stance)}</b>, <When date={stand.date} />
        {stand.kind === 'room' && (
          <span class="flag">
            {' '}
            {t('room-title')} · {originText(stand)}
          </span>
        )}
        <div lang={words.lang}>{words.text}</div>
        <div class="label">
          {stand.sources.map((source, index) => (
            <span key={source}>
              {index > 0 && ' · '}
              <OutLink url={source} />
            </span>
          ))}
          <AtMeeting id={stand.meeting} /> {/* They say whose the entity is. */}
          {stand.kind !== 'room' && (
            <EntityActions kind={stand.kind} id={stand.id} name={words.text || stanceName(stand.stance)} />
          )}
        </div>
      </div>
    </li>
  )
}
