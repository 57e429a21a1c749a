/** Words of French that need telling apart within their class. */
import { listed } from './phrases'
import type { Particulars } from './words'

export const frParticulars: Particulars = {
  places: listed('à, dans, en, au sein de, au sein du'),
  withs: ['avec'],
  infinitives: ['de', 'd'],
  moves: listed(
    'mis, laissé, mise, mises, laissés, mettre, mettent, met, laissent, laisse, placé, rangé, laisser, renvoient, remettent, envoyé, rangent',
  ),
  one: listed(
    'il, elle, ce texte, cet article, le texte, l article, son texte, c, ce, celui ci, celle ci, l ensemble, le projet, le libellé, la disposition, la clause, le chapitre, la rédaction',
  ),
  first: listed('le premier, la première, celui là'),
  last: listed('le dernier, la dernière, ce dernier, cette dernière, le second, la seconde, le deuxième'),
  two: listed(
    'tous deux, toutes deux, les deux textes, ces deux textes, les deux groupes, ces deux groupes, les deux articles, ces deux articles, ces deux derniers, ces deux dernières, ces deux dossiers, les deux dossiers, les deux, l un et l autre',
  ),
  likewise: listed(
    'il en va de même, l est également, l est aussi, le sont également, le sont aussi, ajoutés à la liste, ajouté à la liste, ajoutées à la liste, ajoutée à la liste, s y ajoutent, s y ajoute, s ajoutent, tout comme, de même que, suivi de, suivi du, suivi des, suivis de, suivis du, suivis des, suivie de, suivie du, suivie des, les ont rejoints, les a rejoints, l a rejoint, l ont rejoint, les rejoint, les rejoignent, leur a emboîté le pas, emboîté le pas, subi le même sort, connu le même sort, ont suivi, a suivi, comme l est, comme le sont, idem pour, ainsi que l est, comme l a été, comme l ont été, il en est de même, il en va ainsi, de même pour, même chose pour, même sort pour, c est aussi le cas, c est également le cas',
  ),
  statements: listed('communiqué, déclaration, ministres, ministre, discours'),
  organisations: listed(
    'chambre, université, association, fédération, institut, banque, fondation, académie, confédération, conseil des entreprises, coalition, alliance, collège, école, journal',
  ),
  currencies: listed(
    'dollar, dollars, franc, francs, livre, livres, yen, yuan, peso, pesos, roupie, roupies, couronnes',
  ),
}
