/** Renders a text with highlights as elements, never as HTML: names underlined, status statements shaded, suggestions lighter. */
import { useMemo } from 'preact/hooks'
import type { Claim, PageText, Reading } from '../../../shared/recognition'
import { linkTo } from '../../model/navigation'
import { standings } from '../../model/state'
import { Glyph } from '../../parts/Glyph'
import { phaseName, phaseOf } from '../../parts/Phase'
import { useChunkedRender } from '../../parts/use-chunked-render'

type Mention = Reading['mentions'][number]
type Wash = Claim['evidence'] & { readonly isSoft: boolean }

/** Paragraphs per frame. */
const CHUNK = 100

export function MarkedText({ page, reading }: { page: PageText; reading: Reading }) {
  const drawn = useChunkedRender(page.blocks.length, CHUNK)
  const names = useMemo(() => Map.groupBy(reading.mentions, ({ block }) => block), [reading])
  const washes = useMemo(() => {
    const soft = (claim: Claim) => 'from' in claim || claim.basis === 'inferred'
    const all = [...reading.claims, ...reading.suggestions]
    return Map.groupBy(
      all.map((claim) => ({ ...claim.evidence, isSoft: soft(claim) })),
      ({ block }) => block,
    )
  }, [reading])
  return (
    <div class="reading" lang={reading.lang}>
      {page.blocks.slice(0, drawn).map((block, index) => (
        <p key={`${index} ${block.slice(0, 40)}`}>
          {piecesOf(block, names.get(index) ?? [], washes.get(index) ?? []).map((piece) => (
            <Part key={piece.start} text={block.slice(piece.start, piece.end)} piece={piece} />
          ))}
        </p>
      ))}
    </div>
  )
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly mention: { readonly kind: 'article' | 'member'; readonly id: string } | null
  readonly claimed: boolean
  readonly suggested: boolean
}

/** Splits a block at each start and end of a mention or claim. */
function piecesOf(block: string, names: readonly Mention[], washes: readonly Wash[]): readonly Piece[] {
  const cuts = new Set([0, block.length])
  for (const { start, end } of [...names, ...washes]) cuts.add(start).add(end)
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? block.length
    const isIn = (soft: boolean) =>
      washes.some(({ isSoft, ...wash }) => isSoft === soft && wash.start <= start && wash.end >= end)
    return {
      start,
      end,
      mention: names.find((name) => name.start <= start && name.end >= end) ?? null,
      claimed: isIn(false),
      suggested: isIn(true),
    }
  })
}

function Part({ text, piece: { mention, claimed, suggested } }: { text: string; piece: Piece }) {
  const inner = mention ? <Named text={text} mention={mention} /> : text
  if (claimed) return <mark>{inner}</mark>
  return suggested ? <mark class="suggested">{inner}</mark> : inner
}

function Named({ text, mention }: { text: string; mention: NonNullable<Piece['mention']> }) {
  if (mention.kind === 'member')
    return (
      <a class="named member" href={linkTo('member', mention.id)}>
        {text}
      </a>
    )
  const phase = phaseOf(standings.value.get(mention.id))
  return (
    <a class={`named article ph-${phase}`} href={linkTo('article', mention.id)}>
      {text}
      <Glyph phase={phase} />
      <span class="vh"> ({phaseName(phase)})</span>
    </a>
  )
}
