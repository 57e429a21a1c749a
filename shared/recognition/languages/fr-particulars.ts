/** French subclasses of word classes, by function. */
import { listed } from './phrases'
import type { Particulars } from './words'

export const frParticulars: Particulars = {
  places: listed('à, dans, en, au sein de, au sein du'),
  withs: ['avec'],
  infinitives: ['de', 'd'],
  moves: listed(`
    mis, laissé, mise, mises, laissés, mettre, mettent, met, laissent, laisse, placé, rangé, laisser, renvoient,
    remettent, envoyé, rangent, range, garde, gardent, gardé, placent, tenir, tient, tiennent, considérer, considère,
    considèrent
  `),
  left: [],
  managed: listed(`
    sont parvenus à, est parvenu à, est parvenue à, parvenus à, parvenu à, ont réussi à, a réussi à, réussi à,
    sont arrivés à, est arrivé à, ont pu, a pu, viennent de, vient de, venaient de, venait de
  `),
  one: listed(`
    il, elle, ce texte, cet article, le texte, l article, son texte, c, ce, celui ci, celle ci, l ensemble, le projet,
    le libellé, la disposition, la clause, le chapitre, la rédaction, le sujet, ce sujet, le dossier, ce dossier,
    la question, cette question, le thème, ce thème, cette disposition, cette clause, ce chapitre, ce point,
    ce libellé, ce volet, le volet, la mesure
  `),
  first: listed(`
    le premier, la première, celui là, dans le premier, dans le premier cas, les deux premiers, les deux premières,
    les trois premiers, les trois premières
  `),
  last: listed(`
    le dernier, la dernière, ce dernier, cette dernière, ce dernier article, cette dernière disposition,
    ce dernier texte, ce dernier point, ce dernier sujet, le second, la seconde, le deuxième, la deuxième,
    dans le second, dans le second cas, dans le deuxième cas, les deux derniers, les deux dernières,
    ces deux derniers, ces deux dernières, les deux autres, les trois autres, les trois derniers, les trois dernières
  `),
  two: listed(`
    tous deux, toutes deux, les deux textes, ces deux textes, les deux groupes, ces deux groupes, les deux articles,
    ces deux articles, ces deux dossiers, les deux dossiers, les deux, l un et l autre, l une et l autre,
    ces deux sujets, les deux sujets, ces deux questions, les deux questions, ces deux dispositions,
    les deux dispositions, ces deux thèmes, ces deux points, ces deux chapitres, les deux chapitres
  `),
  likewise: listed(`
    il en va de même, l est également, l est aussi, le sont également, le sont aussi, ajoutés à la liste,
    ajouté à la liste, ajoutées à la liste, ajoutée à la liste, s y ajoutent, s y ajoute, s ajoutent, tout comme,
    de même que, suivi de, suivi du, suivi des, suivis de, suivis du, suivis des, suivie de, suivie du, suivie des,
    les ont rejoints, les a rejoints, l a rejoint, l ont rejoint, les rejoint, les rejoignent, leur a emboîté le pas,
    emboîté le pas, subi le même sort, connu le même sort, ont suivi, a suivi, comme l est, comme le sont, idem pour,
    ainsi que l est, comme l a été, comme l ont été, il en est de même, il en va ainsi, de même pour, même chose pour,
    même sort pour, c est aussi le cas, c est également le cas, le même sort, même sort, suivi le même chemin,
    pris le même chemin, suit le même chemin, suivent le même chemin, prend le même chemin, prennent le même chemin,
    sort identique, logé à la même enseigne, logée à la même enseigne, logés à la même enseigne,
    logées à la même enseigne, l est désormais, le sont désormais, l est maintenant, le sont maintenant,
    l est à son tour, le sont à leur tour, l est lui aussi, l est elle aussi, le sont eux aussi, le sont elles aussi,
    l est déjà, le sont déjà, l était déjà, l étaient déjà, l est depuis, le sont depuis, l être, l est presque,
    le sont presque, l est quasiment, le sont quasiment, l est pratiquement, le sont pratiquement, l ont été aussi,
    l a été aussi, l ont également été, l a également été, l ont aussi été, l a aussi été, il en est allé de même,
    lui emboîte le pas, leur emboîte le pas, leur emboîtent le pas, leur ont emboîté le pas
  `),
  statements: listed('communiqué, déclaration, ministres, ministre, discours'),
  organisations: listed(`
    chambre, université, association, fédération, institut, banque, fondation, académie, confédération,
    conseil des entreprises, coalition, alliance, collège, école, journal
  `),
  currencies: listed(
    'dollar, dollars, franc, francs, livre, livres, yen, yuan, peso, pesos, roupie, roupies, couronnes',
  ),
}
