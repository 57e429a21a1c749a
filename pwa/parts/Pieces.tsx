/** A text in pieces, those that match a query highlighted. */
import type { Piece } from '../model/search/own-words'

export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, isMatch }, at) => (isMatch ? <mark key={at}>{text}</mark> : text))}</>
}
