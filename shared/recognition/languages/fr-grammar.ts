/** French function words by class: conjunctions, determiners, auxiliaries, negators, prospects, anaphors. */
import { joined, listed } from './phrases'

export const frGrammar = {
  joint: listed('et, ou, ainsi que, de même que, comme, puis, outre, ni, jusqu à, jusqu au'),
  determiner: listed(`
    le, la, les, l, un, une, des, ce, cet, cette, ces, ceux, celle, celles, celui, deux, trois, autres, autre,
    certains, certaines, plusieurs, tous, toutes, nouveau, nouveaux, nouvelle, éventuel, futur, future, habituel,
    habituels, habituelles
  `),
  preposition: listed(`
    contrairement à, contrairement aux, au nom de, au nom du, au nom des, de, du, d, sur, sans, à, au, aux, en, dans,
    pour, par, concernant, relatif à, relatifs à, relative à, relatives à, relatif aux, relatifs aux, relatives aux,
    relative aux, relatif au, relative au, relatives au, portant sur, au sujet de, au sujet du, au sujet des, en
    matière de, dans le domaine des, visant, quant à, consacré à, consacrés à, consacrée à, consacrées à, consacrée
    au, consacrée aux, touchant, quant aux, quant au, s agissant de, s agissant des, s agissant du, pour ce qui est
    de, en ce qui concerne, du côté de, qui porte sur, qui concernent, qui concerne, celui qui concerne, autour de,
    entre, parmi, faute de, en matière d, celui de, celui du, celle de, celle du, celle des, ceux de, celui sur, celle
    sur, ceux sur, celui qui vise, celui qui porte sur, ceux qui concernent
  `),
  auxiliary: listed(`
    est, sont, était, étaient, été, a, ont, avait, avaient, a été, ont été, avait été, avaient été, étant, reste,
    restent, deviennent, devient, devenu, devenus, s est, se sont, demeure, demeurent, soit, soient, fut, furent,
    ayant, ayant été, se, s, sera, seront, serait, seraient, vient d être, viennent d être, vient d, viennent d, vient
    de, rejoint, rejoignent, grossit, grossissent, s ajoute à, s ajoutent à, font désormais, fait désormais, font eux
    aussi
  `),
  adverb: listed(`
    libre échange, non imposition, non application, ne pas percevoir, levé leurs réserves, levé sa réserve, levé ses
    réserves, levé son objection, éventuellement, peut être, plus de, de plus, en plus, de plus en plus, sans doute,
    sans tarder, sans débat, de longue date, déjà, aussi, également, désormais, maintenant, récemment, tous, toutes,
    en outre, enfin, entièrement, provisoirement, donc, par ailleurs, à présent, bien, notamment, formellement,
    officiellement, lui aussi, eux aussi, lui, eux, de son côté, de leur côté, pour sa part, même, à ce jour, à ce
    stade, à jamais, hier, vendredi, jeudi, mercredi, mardi, lundi, samedi, dimanche, cette semaine
  `),
  negator: listed(`
    ne, n, pas, non, jamais, aucun, aucune, sans, ni, plus le moindre, loin d, pas encore, faute de, nie, échoué,
    personne, nul, nulle, rien, dénué de, dénuée de, dénués de, dénuées de, débarrassé de, débarrassée de, débarrassés
    de, débarrassées de, plus
  `),
  prospect: [
    // "Propose que les Membres mettent de côté X"
    ...joined(
      `
        proposé, propose, proposent, proposait, proposaient, proposant, proposition, propositions, recommandé,
        recommande, recommandent, recommandait, recommandaient, recommandation, recommandations, suggéré, suggère,
        suggèrent, suggérait, suggéraient, suggestion, conseillé, conseille, conseillent, préconisé, préconisent,
        requis
      `,
      'que, qu',
    ),
    // "Demande que X soit clos"
    'soit',
    ...listed(`
      en vue, devait, devaient, pouvait, pouvaient, voulait, voulaient, souhaitaient, devrait, devraient, devra,
      devront, doit, doivent, pourrait, pourraient, peut, peuvent, espère, espèrent, espérait, espoir, objectif,
      objectifs, vise, visent, visant à, but, d ici, prévu, prévue, prévus, prévoit, prévoient, souhaite, souhaitent,
      souhaitait, voudrait, veut, veulent, voulu, attendu, attendus, attendue, attend, sera, seront, serait, seraient,
      fera, feront, aura, auront, aurait, afin de, en vue de, en vue d, pour que, bientôt, prochainement, à portée de
      main, possible, possibles, appelé à, appelle à, exhorté, invité, demandé, cherche à, cherchent à, il faut,
      faudra, contiendra, contiendrait, comprendra, inclura, candidats, ambition, perspective, viser, en passe,
      comptent, compte, cible, pas encore, soient, auraient, voudraient, restera, resteront, voudra, faudrait, pourra,
      pourront, permettrait, permettra, espérer, souhaitable, tenteront, tâcheront, promettent, promet, ferait,
      feraient, devoir, entend, entendent, ambitionne, ambitionnent, préconise, emploient à, efforcent de, travaillent
      à, invitent, réclame, réclament, demande que, demandent que, demande à, proposé de, proposent de, plaidé,
      plaident, en faveur de, prône, prônent, craint, craignent, redoute, redoutent, menace de, trop tôt, prématuré,
      en mesure de, prêts à, disposé à, disposés à, soutiendrait, souhaiterait, souhaiteraient, aimerait, aimeraient,
      convenus que, convenu que, attendre, presse, pressent, afin que, de sorte que, reste à, promis, promettait,
      promettaient, s engagent à, engagés à, escompte, escomptent, comme condition, condition que, exige, exigent,
      exigeait, exigeaient, réclamait, prêt à, attendra, attendront, avant que, avant qu, en attendant que
    `),
  ],
  condition: listed('si, s il, lorsque, lorsqu, une fois, dès que, quand, à condition, jusqu à ce que, tant que'),
  background: listed(`
    l'an dernier, précédemment, auparavant, lors de la réunion précédente, antérieurement, au début de l'année,
    naguère, jadis
  `),
  noun: listed(`
    consensus, décision, décisions, compromis, observations, recherche, pistes, bilan, texte du président, notes,
    papier, papiers, pile, rang, rangs, cohorte, lot, nombre, colonne, dossier, dossiers, camp, catégorie, panier,
    contribution, contributions, note, feuille, ébauche, esquisse, mouture, version, variante, variantes, encadrement,
    ensemble, aspects, liste, texte, textes, article, articles, disposition, dispositions, proposition, propositions,
    groupe, groupes, discussion, discussions, débat, débats, travail, travaux, progrès, chapitre, section, question,
    questions, sujet, sujets, thème, séance, séances, session, sessions, négociation, négociations, pourparlers,
    disciplines, règles, engagements, libellé, échange, échanges, vues, point, points, rapport, rapports, document,
    documents, communication, soumission, soumissions, convergence, domaine, domaines, consultations, clause, clauses,
    options, projet, projets, obligations, exposé, exposés, accord, éléments, réunion, réunions, nouvelles,
    présentation, présentations, zones, volet, texte propre, ceux, celui, divergences, avancées, texte stabilisé,
    version stabilisée, le reste de, le reste du, le reste des, contenu, annexe, deuxième, troisième, quatrième,
    cinquième, sixième, septième, huitième, neuvième, dixième, grand perdant, grands perdants, grands absents,
    achèvement, finalisation, clôture, bouclage, parachèvement, moutures, celui de, celui du, celle de, celle du,
    celle des, ceux de, celui sur, celle sur, ceux sur, celui qui vise, celui qui concerne, celui qui porte sur, ceux
    qui concernent
  `),
  contrast: listed(`
    contrairement à, contrairement aux, tandis que, alors que, alors qu, mais, cependant, toutefois, bien que, même
    si, qui, dont, en revanche, où, dans lesquels, sur lequel, sur laquelle, sur lesquels, auquel, auxquels,
    auxquelles
  `),
  anaphor: listed(`
    les deux textes, ces textes, les groupes, les deux articles, ce texte, cet article, tous deux, ce dernier, ces
    derniers, le texte, l article, leurs facilitateurs, leurs textes, son texte, leur texte, les textes, les trois
    premiers, les autres, les deux autres, y
  `),
  title: listed(`
    directeur général, directrice générale, directrice générale adjointe, ambassadeur, ambassadrice, ambassadeurs, m,
    mme, mm, mlle, monsieur, madame, dr, ministre, président, présidente, secrétaire, directeur, directrice, s e,
    conseiller, conseillère
  `),
  say: listed(`
    dit, déclaré, indiqué, rappelé, souligné, annoncé, ajouté, expliqué, selon, noté, fait savoir, informé, remercié,
    félicité, fait observer, signalé, rapporté, estimé, jugé, affirmé, précisé, constaté, fait état, confirmé, pour, d
    après, assure, assurent, parlé au nom du, a parlé au nom
  `),
  pronoun: ['ils', 'elles', 'il', 'elle'],
  factive: listed(`
    a été atteinte, a été atteint, a été trouvée, a été trouvé, a été obtenue, avait été trouvée, été trouvé, été
    trouvée, été atteinte, été obtenu, s est dégagé, décidé, choisi, vu, salué, félicités, félicité, félicitées,
    marqué, célébré, pris note, annoncé, abouti à, débouché sur, grâce à, est intervenu, est acquis, conclu un,
    trouvé, scellé, obtenu, dégagé, intervenu, entendus pour, convenus pour, se félicite que, se réjouit que, le fait
    que, préféré, choisi de, arrivés à, arrivé à, accepté de, acceptent de
  `),
  dependence: listed(`
    en attendant, dépend de, tributaire, une fois, jusqu à ce que, dans l attente, en attente de, tant que
  `),
  deadline: listed(`d'ici à, d'ici la, d ici, avant, avant le, avant la, jusqu'au, pour le`),
  such: listed(`
    tels que, comme, notamment, y compris, à savoir, en particulier, dont, par exemple, parmi lesquels, comprenant,
    dont ceux, dont celles, dont les derniers, il s agit des, soit
  `),
  possessive: listed('dont, son, sa, ses, leur, leurs, notre, nos, votre, vos'),
  meeting: listed(`
    plénière, plénières, réunion, réunions, séance, séances, session, sessions, série, séries, cluster, cycle, cycles,
    semaine, semaines, lecture, lectures
  `),
}
