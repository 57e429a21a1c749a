/** Positions as a list by article, for narrow screens. */
import { untracked } from '@preact/signals'
import { memo } from 'preact/compat'
import { isPublic } from '../../../shared/domain/entries/layers'
import type { Cell, HeldPosition, PositionMatrix } from '../../../shared/domain/queries/positions'
import { endsSentence } from '../../../shared/domain/text/typography'
import { nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { linkTo } from '../../model/navigation'
import { standings } from '../../model/state'
import { originText } from '../../parts/facts/Byline'
import { Glyph } from '../../parts/facts/Glyph'
import { phaseName, phaseOf } from '../../parts/facts/Phase'
import { publisherOf } from '../../parts/facts/publishers'
import { memberName } from '../../parts/facts/Reporter'
import { stanceName } from '../../workspace/report-phrases'
import { withParams } from './address'
import { heldPositionWords } from './held-position-words'
import { StanceShape } from './PositionLegend'
import { keyOf } from './PositionTable'

/** Memoised: selecting a cell renders its own article only. */
export const PositionList = memo(({ matrix }: { matrix: PositionMatrix }) => (
  <div class="mxlist">
    {matrix.articles.map((article) => {
      const phase = phaseOf(standings.value.get(article.id))
      const cells = matrix.members.flatMap((member) => matrix.cell(article.id, member.id) ?? [])
      return (
        <section key={article.id} class={`ph-${phase}`}>
          <h2>
            <Glyph phase={phase} />
            <a href={linkTo('article', article.id)}>{nameIn(article.names)}</a>
            <span class="vh">, {phaseName(phase)}</span>
          </h2>
          <ul>
            {cells.flatMap((cell) =>
              [...cell.stands, ...cell.roles].map((stand) => (
                <Item key={`${cell.member} ${stand.id}`} cell={cell} stand={stand} />
              )),
            )}
          </ul>
        </section>
      )
    })}
  </div>
))

function Item({ cell, stand }: { cell: Cell; stand: HeldPosition }) {
  const [source] = stand.sources
  const words = heldPositionWords(stand.symbol === null ? stand : { ...stand, statement: '' })
  return (
    <li class={!isPublic(stand) ? 'own-private' : undefined}>
      <StanceShape stance={stand.stance} />
      <span>
        <a href={untracked(() => withParams({ cell: keyOf(cell) }))}>
          <b>{memberName(cell.member)}</b> {stanceName(stand.stance)}
        </a>
        <small>
          {words.text !== '' && (
            <>
              <span lang={words.lang}>{words.text}</span>
              {endsSentence(words.text) ? ' ' : ', '}
            </>
          )}
          {dateText(stand.date)}
          {source?.startsWith('http') ? ` · ${publisherOf(source)}` : ''}
          {stand.kind === 'room' && ` · ${t('room-title')}`}
          {stand.origin === 'mine' && ` · ${originText(stand)}`}
        </small>
      </span>
    </li>
  )
}
