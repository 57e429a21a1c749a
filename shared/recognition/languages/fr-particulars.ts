/** Words of French that need telling apart within their class. */
import { listed } from './phrases'
import type { Particulars } from './words'

export const frParticulars: Particulars = {
  places: listed('à, dans, en, au sein de, au sein du'),
  withs: ['avec'],
  moves: listed('mis, laissé, mise, mises, laissés, mettre, mettent, met, laissent, laisse, placé, rangé'),
  one: listed('il, elle, ce texte, cet article, le texte, l article, son texte, c, ce, celui ci, celle ci, l ensemble'),
  first: listed('le premier, la première, celui là'),
  last: listed('le dernier, la dernière, ce dernier, cette dernière, le second, la seconde, le deuxième'),
  two: listed(
    'tous deux, toutes deux, les deux textes, ces deux textes, les deux groupes, ces deux groupes, les deux articles, ces deux articles, ces deux derniers, ces deux dernières, ces deux dossiers, les deux dossiers, les deux, l un et l autre',
  ),
  likewise: listed(
    'il en va de même, il en est de même, il en va ainsi, de même pour, même chose pour, même sort pour, c est aussi le cas, c est également le cas',
  ),
  statements: listed('communiqué, déclaration, ministres, ministre, discours'),
  organisations: listed(
    'chambre, université, association, fédération, institut, banque, fondation, académie, confédération, conseil des entreprises, coalition, alliance, collège, école, journal',
  ),
  currencies: listed(
    'dollar, dollars, franc, francs, livre, livres, yen, yuan, peso, pesos, roupie, roupies, couronnes',
  ),
}
