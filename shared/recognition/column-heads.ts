/** Heads of columns of tables, in three languages: what the cells below one hold. */
import { foldCell } from '../domain/text/fold-cell'

export type Column = 'article' | 'status' | 'date' | 'proponent'

/** Pattern of any of some words in a folded head. */
export const anyWord = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`)

/** Heads of what is no present status: of an earlier time, or of one to come. */
const OTHER_TIME = anyWord(
  'previous|former|earlier|before|target|expected|planned|next|goal|aim|deadline|due|precedente?|ancien(?:ne)?|anterieure?|prevue?|prochaine?|objectif|echeance|anterior|previsto|prevista|proxim[oa]|objetivo|meta|plazo',
)
const MEMBER = anyWord('member states?|etats? membres?|estados? miembros?')
const STATUS = anyWord(
  'status|statuses|state|stage|phase|progress|statut|etat|stade|avancement|situation|estado|situacion|fase|etapa|avance',
)
const DATE = anyWord(
  'date|dated|since|as of|updated?|day|when|agreed on|date du|depuis|mise? a jour|actualisee?|fecha|desde|actualizad[oa]|actualizacion',
)
const SINCE = anyWord('since|date|depuis|fecha|desde')
/** Date of the newest state: "Last reviewed". */
const LAST = anyWord('last|latest|derniere?|ultim[oa]')
/** Dates of an act of a member, and not of a status. */
const OF_ACT = anyWord(
  'tabled|submitted|submission|proposed|proposal|introduced|circulated|meeting|depot|depose|presente|presentation|proposition|distribue|reunion|presentado|presentacion|propuesta|distribuid[oa]',
)
const PROPONENT = anyWord(
  'proponents?|proposed by|tabled by|submitted by|sponsors?|co-sponsors?|auteurs?|proposee? par|presentee? par|proponentes?|patrocinador(?:es)?|propuesto por|presentado por|members?|membres?|miembros?|delegations?|delegacion(?:es)?',
)
const ARTICLE = anyWord(
  'articles?|subjects?|topics?|issues?|texts?|provisions?|items?|disciplines?|areas?|matters?|titles?|sujets?|themes?|questions?|textes?|dispositions?|points?|matieres?|intitules?|articulos?|temas?|asuntos?|textos?|disposicion(?:es)?|cuestion(?:es)?|puntos?|materias?|titulos?',
)
/** Longest head in characters: a longer one is a sentence. */
const LONGEST = 60

/** Content type of the cells below a head; `null` for one of no use here. */
export function columnOf(head: string): Column | null {
  const text = foldCell(head)
  if (text.length > LONGEST || OTHER_TIME.test(text)) return null
  if (MEMBER.test(text)) return null
  if (STATUS.test(text)) return SINCE.test(text) && !/\d/.test(text) ? 'date' : 'status'
  if (LAST.test(text)) return 'date'
  if (PROPONENT.test(text)) return 'proponent'
  if (DATE.test(text)) return OF_ACT.test(text) ? null : 'date'
  return ARTICLE.test(text) ? 'article' : null
}

/** True for a head of another time, of members, or of the date of an act, and for a sentence: the cells below are not asked. */
export function isOfOther(head: string): boolean {
  const text = foldCell(head)
  return text.length > LONGEST || OTHER_TIME.test(text) || MEMBER.test(text) || DATE.test(text)
}
