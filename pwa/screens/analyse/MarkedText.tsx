/**
 * Renders a text with highlights as elements, never as HTML: names underlined, status statements shaded, suggestions
 * lighter. A page of it at a time,
 * and of that a group of pieces a frame.
 */
import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { PageText, Reading } from '../../../shared/recognition'
import { linkTo } from '../../model/navigation'
import { standings } from '../../model/state'
import { Glyph } from '../../parts/facts/Glyph'
import { phaseName, phaseOf } from '../../parts/facts/Phase'
import { ShowMore } from '../../parts/lists/ShowMore'
import { useChunkedRender } from '../../parts/lists/use-chunked-render'
import { byBlock, GROUP, MarkedPieces, PAGE, type Piece, type PieceGroup } from './marked-pieces'

export function MarkedText({ page, reading }: { page: PageText; reading: Reading }) {
  const marked = useMemo(() => new MarkedPieces(page, reading), [page, reading])
  const [pages, setPages] = useState(1)
  const groups = marked.upTo(pages * PAGE)
  const drawn = useChunkedRender(marked.count, GROUP)
  // The same elements as before, so that only those that are new to the page are compared with it.
  const elements = useMemo(() => new Map<PieceGroup, VNode>(), [marked])
  const elementOf = (group: PieceGroup): VNode => {
    const made = elements.get(group) ?? (
      <Group key={group.pieces[0]?.start} text={page.blocks[group.block] ?? ''} group={group} />
    )
    elements.set(group, made)
    return made
  }
  const begun = groups.filter(({ before }) => before < drawn)
  const paragraphs = byBlock(begun)
  return (
    <>
      <div class="reading" lang={reading.lang}>
        {[...paragraphs].map(([block, parts]) => (
          <p key={block}>{parts.map(elementOf)}</p>
        ))}
      </div>
      <ShowMore
        shown={marked.count}
        total={marked.count + (marked.hasMore ? 1 : 0)}
        onMore={() => setPages(pages + 1)}
      />
    </>
  )
}

const Group = ({ text, group }: { text: string; group: PieceGroup }) => (
  <>
    {group.pieces.map((piece) => (
      <Part key={piece.start} text={text.slice(piece.start, piece.end)} piece={piece} />
    ))}
  </>
)

function Part({ text, piece: { mention, isClaimed, isSuggested } }: { text: string; piece: Piece }) {
  const inner = mention ? <Named text={text} mention={mention} /> : text
  if (isClaimed) return <mark>{inner}</mark>
  return isSuggested ? <mark class="suggested">{inner}</mark> : inner
}

function Named({ text, mention }: { text: string; mention: NonNullable<Piece['mention']> }) {
  if (mention.kind === 'member')
    return (
      <a class="named member" href={linkTo('member', mention.id)}>
        {text}
      </a>
    )
  const phase = phaseOf(standings.value.get(mention.id))
  const last = text.lastIndexOf(' ') + 1
  return (
    <a class={`named article ph-${phase}`} href={linkTo('article', mention.id)}>
      {text.slice(0, last)}
      <span class="joined">
        {text.slice(last)}
        <Glyph phase={phase} />
      </span>
      <span class="vh"> ({phaseName(phase)})</span>
    </a>
  )
}
