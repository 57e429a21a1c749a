/**
 * Concepts of statements: classes of words of the three languages, by their stems, so that what is learnt from one word, or
 * in one language, holds for the others.
 */
import { hashOf } from './stems'

/** Stems by concept, cut as in `stems.ts`, without accents. A stem has one concept: “compr-” is that of “compromisos”. */
const CONCEPTS: readonly string[] = [
  // Agreement
  'agree deal accor pact treat packa outco pacte trait acuer pacto resul',
  // Text
  'text texts texte texto versi draft proje borra',
  // Proposal
  'paper commu docum soumi propu comun',
  // Inclusion
  'conta inclu cover featu hold incor span encom addre carri list conti conte couvr compo prevo renfe abord porte compt retie cubre abarc preve const trata',
  // Effect
  'ban prohi forbi bar requi manda bind ensur recog guara stren limit promo outla inter impos garan renfo recon banni fomen refue vetar',
  // Rules
  'rules provi disci commi measu oblig safeg secti artic initi prote regle dispo engag mesur regla norma medid compr secci',
  // Proposing
  'propo sugge call deman seek urge want table submi circu intro advoc recom wish recla souha veut veule depos prese preco plant pide piden quier solic aboga',
  // Withdrawal
  'withd remov aband retra retir renon renun dropp',
  // Conclusion
  'concl final reach compl adopt sign publi relea stabi achev parve signe culmi alcan estab',
  // Support
  'suppo backe endor souti soute appui apoyo apoya respa',
  // Talks
  'talks negot discu debat meet negoc conve',
  // Open
  'remai diver diffe gaps outst reste persi queda difie',
  // Parties
  'membe parti signa count membr pays miemb parte firma paise',
  // Future
  'shoul must ought would could might hope expec plan devra pourr esper debe deber podri',
]

/** Above every concept. */
export const CONCEPT_LIMIT = 32

let byStem: Map<number, number> | undefined

/** Concept of a stem, from 1 on; 0 for none. */
export function conceptOf(stem: number): number {
  byStem ??= new Map(
    CONCEPTS.flatMap((words, at) => words.split(' ').map((word): [number, number] => [hashOf(word), at + 1])),
  )
  return byStem.get(stem) ?? 0
}
