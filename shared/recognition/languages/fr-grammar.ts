/** French function words by class: conjunctions, determiners, auxiliaries, negators, prospects, anaphors. */
import { joined, listed } from './phrases'

export const frGrammar = {
  joint: listed(`
    et, ou, ainsi que, de même que, et aussi, et également, comme, puis, outre, et enfin, ni,
    jusqu à, jusqu aux, jusqu au, en passant par
  `),
  determiner: listed(`
    le, la, les, l, un, une, des, ce, cet, cette, ces, ceux, celle, celles, celui, deux, trois, autres, autre,
    certains, certaines, plusieurs, tous, toutes, nouveau, nouveaux, nouvelle, éventuel, futur, future, habituel,
    habituels, habituelles
  `),
  preposition: listed(`
    contrairement à, contrairement au, contrairement aux, plutôt que, au nom de, au nom du, au nom des, de, du, d, sur,
    sans, à, au, aux, en, dans, pour, par, concernant, relatif à, relatifs à, relative à, relatives à, relatif aux,
    relatifs aux, relatives aux, relative aux, relatif au, relatifs au, relative au, relatives au, portant sur, au
    sujet de, au sujet du, au sujet des, en matière de, dans les domaines de, dans les domaines des, dans le domaine
    des, visant, ayant trait à, ayant trait au, ayant trait aux, quant à, à propos de, consacré à, consacrés à,
    consacrée à, consacrées à, consacré au, consacrée au, consacrée aux, consacrés aux, touchant, quant aux, quant au,
    s agissant de, s agissant des, s agissant du, s agissant d, pour ce qui est de, en ce qui concerne, du côté de, du
    côté des, qui portent sur, qui porte sur, qui concernent, qui concerne, celui qui concerne, autour de, autour des,
    autour du, entre, parmi, faute de, au chapitre de, en matière d, celui de, celui du, celui des, celle de, celle du,
    celle des, celle d, ceux de, ceux du, ceux des, celui sur, celle sur, ceux sur, une sur, une autre sur, celles sur,
    celui qui vise, celui qui porte sur, celle qui vise, celle qui concerne, ceux qui visent, ceux qui concernent,
    celles qui visent, celles qui concernent
  `),
  auxiliary: listed(`
    est, sont, était, étaient, été, a, ont, avait, avaient, a été, ont été, avait été, avaient été, étant, reste,
    restent, deviennent, devient, devenu, devenus, s est, se sont, demeure, demeurent, soit, soient, fut, furent,
    ayant, ayant été, se, s, sera, seront, serait, seraient, vient d être, viennent d être, vient d, viennent d,
    vient de, viennent de, rejoint, rejoignent, vient grossir, viennent grossir, grossit, grossissent, s ajoute à,
    s ajoutent à, font désormais, fait désormais, font aussi, fait aussi, font également, fait également,
    font eux aussi, font elles aussi, fait lui aussi, fait elle aussi
  `),
  adverb: listed(`
    libre échange, non imposition, non application, ne pas imposer, ne pas percevoir, ne pas appliquer, levé leurs réserves, levé sa réserve, levé ses
    réserves, levé son objection, levé leurs objections, retiré son objection, retiré sa réserve, éventuellement, peut
    être, plus de, de plus, en plus, de plus en plus, au plus, plus ou moins, sans doute, sans conteste, sans tarder,
    sans débat, depuis des mois, de longue date, déjà, aussi, également, désormais, maintenant, récemment, tous,
    toutes, en outre, enfin, entièrement, aujourd hui, provisoirement, donc, par ailleurs, à présent, bien, notamment,
    formellement, officiellement, lui aussi, elle aussi, eux aussi, elles aussi, à son tour, à leur tour, lui, eux,
    quant à lui, quant à elle, quant à eux, quant à elles, de son côté, de leur côté, pour sa part, pour leur part, en
    effet, même, tout juste, dès lors, à ce jour, à ce stade, du reste, au passage, comme prévu, sans surprise, on peut
    considérer, on peut tenir, depuis longtemps, de facto, d un coup, à jamais, hier, vendredi, jeudi, mercredi, mardi,
    lundi, samedi, dimanche, ce matin, ce soir, cette semaine
  `),
  negator: listed(`
    ne, n, pas, non, jamais, aucun, aucune, sans, ni, sans un seul, pas un seul, plus un seul, pas le moindre,
    plus le moindre, sans le moindre, loin d, pas encore, faute de, nie, échoué,
    personne, nul, nulle, rien, dénué de, dénuée de, dénués de, dénuées de, débarrassé de, débarrassée de,
    débarrassés de, débarrassées de, vierge de, plus
  `),
  prospect: [
    // "Propose que les Membres mettent de côté X"
    ...joined(
      `
        proposé, propose, proposent, proposait, proposaient, proposant, proposition, propositions, recommandé,
        recommande, recommandent, recommandait, recommandaient, recommandation, recommandations, suggéré, suggère,
        suggèrent, suggérait, suggéraient, suggestion, conseillé, conseille, conseillent, préconisé, préconisent, requis
      `,
      'que, qu',
    ),
    // "Demande que X soit clos"
    'soit',
    ...listed(`
    en vue, à l horizon, en perspective, en gestation, devait, devaient, pouvait, pouvaient, voulait, voulaient,
    souhaitaient, devrait, devraient, devra, devront, doit, doivent, pourrait, pourraient, peut, peuvent, espère,
    espèrent, espérait, espoir, objectif, objectifs, vise, visent, visant à, but, d ici, prévu, prévue, prévus,
    prévoit, prévoient, souhaite, souhaitent, souhaitait, voudrait, veut, veulent, voulu, attendu, attendus, attendue,
    attend, sera, seront, serait, seraient, fera, feront, aura, auront, aurait, afin de, afin d, en vue de, en vue d,
    pour que, bientôt, prochainement, à portée de main, possible, possibles, appelé à, appelle à, exhorté, invité,
    demandé, cherche à, cherchent à, il faut, faudra, progrès vers, progresser vers, contiendra, contiendrait,
    comprendra, inclura, candidats, ambition, perspective, viser, près d aboutir, en passe, comptent, compte, tente de,
    tentent de, cible, pas encore, soient, auraient, voudraient, sera nécessaire, restera, resteront, voudra, faudrait,
    pourra, pourront, permettrait, permettra, espérer, souhaitable, tenteront, tâcheront, comptent bien, promettent,
    promet, ferait, feraient, devoir, entend, entendent, ambitionne, ambitionnent, préconise, emploient à, emploie à,
    efforcent de, efforce de, s attachent à, s attache à, œuvrent à, travaillent à, invitent, réclame, réclament,
    demande que, demandent que, demande à, demandent à, proposé de, proposent de, plaidé, plaident, favorable à,
    favorables à, favorable au, favorables au, en faveur de, en faveur du, en faveur d, prône, prônent, pousse à,
    poussent à, poussent pour, craint, craignent, redoute, redoutent, menace de, risque de, risquent de, trop tôt,
    prématuré, en mesure de, prêts à, disposé à, disposés à, soutiendrait, souhaiterait, souhaiteraient, aimerait,
    aimeraient, convenus que, convenu que, attendre, appellent à, presse, pressent, afin que, afin qu, de sorte que,
    reste à, promis, promettait, promettaient, s engage à, s engagent à, engagé à, engagés à, table sur, tablent sur,
    mise sur, misent sur, escompte, escomptent, comme condition, à la condition, condition que, exige, exigent,
    exigeait, exigeaient, réclamait, insiste pour, insistent pour, refuse que, prêt à, prête à, prêtes à, aurait été,
    auraient été, rêve d, rêvent d, fixé pour, rendez vous, attendra, attendront, avant que, avant qu, en attendant que
  `),
  ],
  condition: listed(`
    si, s il, s ils, lorsque, lorsqu, une fois, dès que, dès qu, quand, à moins que, à condition, pourvu que,
    au cas où, jusqu à ce que, tant que
  `),
  background: listed(`
    plus tôt dans l'année, l'an dernier, l'année dernière, précédemment, auparavant, lors de la réunion précédente,
    le mois dernier, à l'époque, antérieurement, à l'origine, au printemps dernier, l'été dernier, l'automne dernier,
    au début de l'année, naguère, jadis
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
    textes stabilisés, version stabilisée, accord stabilisé, le reste de, le reste du, le reste des, contenu, annexe,
    deuxième, troisième, quatrième, cinquième, sixième, septième, huitième, neuvième, dixième, grand perdant,
    grands perdants, grande perdante, grandes perdantes, grand absent, grands absents, grande absente,
    grandes absentes, achèvement, finalisation, clôture, bouclage, parachèvement, moutures, celui de, celui du,
    celui des, celle de, celle du, celle des, celle d, ceux de, ceux du, ceux des, celui sur, celle sur, ceux sur,
    une sur, une autre sur, celles sur, celui qui vise, celui qui concerne, celui qui porte sur, celle qui vise,
    celle qui concerne, ceux qui visent, ceux qui concernent, celles qui visent, celles qui concernent
  `),
  contrast: listed(`
    contrairement à, contrairement au, contrairement aux, plutôt que, tandis que, tandis qu, alors que, alors qu, mais,
    cependant, toutefois, bien que, même si, qui, dont, en revanche, où, dans lequel, dans laquelle, dans lesquels,
    dans lesquelles, sur lequel, sur laquelle, sur lesquels, sur lesquelles, auquel, à laquelle, auxquels, auxquelles
  `),
  anaphor: listed(`
    chacun des textes, les deux textes, ces textes, ces deux textes, les deux groupes, ces groupes, ces deux groupes,
    les groupes, ces articles, les deux articles, ces deux articles, chacun d eux, ces deux derniers, ce texte,
    cet article, ces trois articles, les trois articles, chaque texte, tous deux, toutes deux, ces deux dernières,
    ce dernier, ces derniers, le texte, l article, leurs facilitateurs, leurs textes, son texte, leur texte,
    les textes, ces deux dossiers, les deux dossiers, les trois textes, tous ces textes, les trois premiers,
    les deux premiers, les trois premières, les deux premières, les autres, les deux autres, cinq autres, y
  `),
  title: listed(`
    directeur général, directrice générale, secrétaire général, secrétaire générale, secrétaire d état, directeur général adjoint,
    directrice générale adjointe,
    ambassadeur, ambassadrice, ambassadeurs, m, mme, mm, mlle, monsieur, madame, dr, ministre, président, présidente,
    secrétaire, directeur, directrice, s e, conseiller, conseillère
  `),
  say: listed(`
    dit, déclaré, indiqué, rappelé, souligné, annoncé, ajouté, expliqué, selon, noté, fait savoir, informé, remercié,
    félicité, fait observer, signalé, rapporté, estimé, jugé, affirmé, précisé, constaté, fait état, confirmé, pour,
    d après, ont assuré, assure, assurent, parlé au nom du, a parlé au nom, parlant au nom
  `),
  pronoun: ['ils', 'elles', 'il', 'elle'],
  factive: listed(`
    a été atteinte, a été atteint, a été trouvée, a été trouvé, a été obtenue, avait été trouvée, avait été atteinte,
    ont été trouvées, a été dégagée, été trouvé, été trouvée, été atteinte, été obtenu,
    s est dégagée, s est dégagé, décidé, choisi, vu, salué, félicités, félicité, félicitées, marqué, célébré,
    pris note, annoncé, abouti à, conduit à, débouché sur,
    grâce au, grâce à, a débouché sur, est intervenu, est acquis, conclu un, trouvé, scellé, obtenu, dégagé,
    intervenu, entendus pour, entendues pour, accordés pour, accordées pour, convenus pour, se félicite que,
    se félicitent que, se réjouit que, se réjouissent que, le fait que, heureux que, ravi que, préféré, préféré de,
    choisi de, arrivés à, arrivées à, arrivé à, accepté de, accepté d, acceptent de, accepté que, résolus à, résignés à, opté pour
  `),
  dependence: listed(`
    sous réserve de, sous réserve du, sous réserve des, sous réserve de la, en attendant, en fonction de,
    en fonction du, dépend de, dépend du, tributaire, subordonné à, une fois, jusqu à ce que, dans l attente,
    en attente de, en attente du,
    dépendra de, dépendra du, dépendra des, dépendent de, dépendent du, tant que
  `),
  deadline: listed(`
    d'ici à, d'ici au, d'ici le, d'ici la, d ici, avant, avant le, avant la, au plus tard, à temps pour, jusqu'au,
    pour le
  `),
  such: listed(`
    tels que, telles que, tel que, telle que, comme, notamment, y compris, à savoir, en particulier, dont, par exemple,
    parmi lesquels, parmi lesquelles, comprenant, le dernier étant, la dernière étant, dont ceux, dont celles,
    dont les derniers, il s agit des, soit, les derniers étant
  `),
  possessive: listed(`
    dont,
    son, sa, ses, leur, leurs, notre, nos, votre, vos
  `),
  meeting: listed(`
    plénière, plénières, réunion, réunions, séance, séances, session, sessions, série, séries, cluster, cycle, cycles, semaine, semaines,
    lecture, lectures
  `),
}
