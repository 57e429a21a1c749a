/** French subclasses of word classes, by function. */
import { listed } from './phrases'
import type { Particulars } from './words'

export const frParticulars: Particulars = {
  indefinites: listed('un, une, futur, future'),
  places: listed('à, dans, en, lors de, lors des, durant'),
  withs: ['avec'],
  infinitives: ['de', 'd'],
  moves: listed(`
    mis, laissé, mise, mises, laissés, mettre, mettent, met, laissent, placé, rangé, laisser, renvoient, remettent,
    envoyé, rangent, garde, gardent, placent, tenir, tient, tiennent, considérer, considère, considèrent
  `),
  left: [],
  managed: listed('sont parvenus à, parvenus à, parvenu à, réussi à, ont pu, a pu, permis, rendu possible, vient de'),
  one: listed(`
    il, elle, ce texte, cet article, le texte, l article, son texte, c, ce, celui ci, celle ci, l ensemble, le projet,
    le libellé, la disposition, la clause, le chapitre, la rédaction, le sujet, ce sujet, le dossier, ce dossier, la
    question, ce point, le volet, la mesure
  `),
  first: listed('le premier, la première, les trois premiers'),
  last: listed(`
    le dernier, la dernière, ce dernier, le second, la seconde, le deuxième, la deuxième, les deux derniers, les deux
    autres
  `),
  two: listed('tous deux, les deux textes, les deux articles, les deux, ces deux sujets'),
  likewise: listed(`
    il en va de même, l est également, ajoutés à la liste, s y ajoutent, s y ajoute, s ajoutent, tout comme, les ont
    rejoints, a suivi, de même pour, le même sort, même sort, l être
  `),
  statements: listed('communiqué, déclaration, ministres, ministre, discours'),
  proposals: listed(
    'proposition, propositions, soumission, soumissions, communication, communications, contribution, contributions',
  ),
  organisations: listed(`
    chambre, université, association, fédération, institut, banque, fondation, académie, confédération, coalition,
    alliance, collège, école, journal
  `),
  currencies: listed(
    'dollar, dollars, franc, francs, livre, livres, yen, yuan, peso, pesos, roupie, roupies, couronnes',
  ),
}
