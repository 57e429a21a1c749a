/** French phrases for discussion, outstanding issues, proposals and withdrawals. */
import { frenchForms, joined, listed } from './phrases'

export const frTalks = {
  discussion: [
    ...frenchForms(`
      examiné*, réexaminé*, abordé*, évoqué*, discuté*, débattu*, étudié*, traité*, passé* en revue, revu*, mentionné*,
      renvoyé* à une séance, fondu*, disséqué*, décortiqué*, remodelé*
    `),
    ...listed(`
    poursuivront, continueront, se poursuivra, consacrée aux, a été consacrée, revenu sur, observations, le plus d
    observations, bons progrès, cherché un terrain d entente, chercher une convergence, recherche d un terrain, réuni,
    réunis, s est réuni, se sont réunis, projets de compromis, options, commentaires, premier échange, derniers
    développements, continuent, poursuite, se poursuit, texte révisé, projet de texte, texte récapitulatif, groupes de
    discussion, approfondis, approfondie, à l étude, exposé, examen, examiner, affiné, affiner, clarifié, précisions,
    concentré, concentrés, se sont concentrés, concentrée, axé, axés, axée, axées, débattre, avancent, avance,
    progresse, avancement, cours, tables rondes, retour sur, informé, fusionnées, retirées ou fusionnées, bilan,
    planché, négocient, négocier, simplifié, simplifiées, rationaliser, rationalisé, petit groupe, petits groupes,
    groupe restreint, groupes restreints, facilitateur, facilitateurs, facilitatrice, facilitatrices, discutent,
    discussion, discussions, débats, débat, examinent, abordent, porté sur, a traité de, traité de, traité du, traité
    des, repris, reprise, terrain d entente, rapprocher, cherché à se rapprocher, aplanir, divergences, échangé leurs
    vues, échange de vues, échanges de vues, échangé, rendu compte, simplifier, simplification, séance d information,
    séance spécifique, séance de bilan, progrès, avancées, progressent, se sont penchés, penchés sur, se pencher,
    travaux, travaillé, travaillent, négocié, négociations sur, questions horizontales, questions transversales, zones
    d atterrissage, compromis, libellé de compromis, exposés, entendu, à l ordre du jour, point sur, fait le point,
    consultations, revenus sur, poursuivi, poursuivent, continué, rapproché, groupe sur, groupes sur, consacrée,
    consacrées, approfondi, parlé, session spécifique, sessions spécifiques, combler, séances, en cours de rédaction,
    rapprochées, rapprochés, rapprochent, se rapprochent, portée sur, s est portée sur, planché sur, épluché, défriché,
    déblayé, creusé, ausculté, balayé, arrêté sur, attardé sur, attardés sur, attelés à, attelé à, attaqués à, attaqué
    à, plongé dans, plongés dans, rapprochements, rapprochement, il a été question, a été question, été question de,
    dominé, dominent, session spéciale, séance thématique, séance spéciale, journée, atelier, constitué, constitués,
    créé, créés, a vu le jour, établi, établis, lancé, lancés, ont débattu de, compte rendu, comptes rendus, fait
    rapport, rapport sur, rapports sur, également progressé, statu quo, relu, relecture, deuxième lecture, première
    lecture, lecture, article par article, travaille sur, penchent, penche, reprennent, reprend, exploré, explorent,
    discussions se poursuivent, circule, document officieux, confronté, rapprocher les points de vue, rapprocher les
    vues, au centre, au cœur, au menu, centrées sur, centrés sur, centrée sur, concentrées, ont mûri, regardé,
    regardée, regardés, regardées, parcouru, parcourue, parcourus, parcourues, feuilleté, relue, relus, relues,
    peaufiné, peaufinent, retravaillé, remanié, traiter de, occupé, négociation sur, négociations continuent,
    pourparlers sur, poursuivis, poursuivies, poursuivie, portaient sur, tourné autour, tournent autour, au centre des
    débats, ont répondu, répondu à, questionnaire, premières réactions, réactions, relancé, relancée, relancés,
    relancées, entamé, entament, lancent, reprises, ont eu lieu, s est tenue, réunions sur, réunion sur, séance sur,
    groupe de travail, échanges, échangent, débattent, ont comparé, confrontent, planchent, poursuivre, continuer, s
    attaquent, s attellent, sur la table, revient, reviennent, est revenu, sont revenues, premières lectures, au stade,
    dédiée, dédiées, dédié, dédiés, ont tenu, tenu des, tenu une, des questions sur, regroupé, regroupée, regroupés,
    regroupées, refondu, refondue, refondus, refondues, consolidé, consolidée, consolidés, consolidées, fusionné,
    fusionnée, fusionnés, tractations, objet de discussions, parlé de, est maintenu, est maintenue, sont maintenus,
    sont maintenues, restent sur la table, s occupe des, débat de, débat des, débat du, en chantier, chantier ouvert,
    au programme, avancée, été question des, attaqués au, attaqués aux, attaquées à, attaquées au, attaquées aux,
    attelés au, attelés aux, attelées à, attelées au, attelées aux, attaquent au, attaquent aux, attaquent à, attellent
    à, attellent au, attellent aux, donné lieu à, toujours négocié, toujours négociée, toujours négociés, toujours
    négociées, en cours de négociation, sont revenus, revenus, s achève sur, s achève, s achèvent, mûrit, mûrissent,
    rouvert, rouverte, rouverts, rouvertes, rouvre, rouvrent, parlent, parle encore, parlent encore, dans les couloirs
  `),
  ],
  outstanding: [
    ...joined('pas, pas encore, toujours pas', ', été', frenchForms('arrêté*')),
    ...joined('cherchent, chercher', ', encore, à dégager', 'un accord, un consensus, une convergence'),
    ...joined('consensus', 'sera bientôt', 'recherché'),
    ...joined('pas, pas eu', 'd avancée, d avancées, de progrès'),
    ...listed('aucun progrès, aucune avancée'),
    ...listed(`
    reste à trouver, il reste à, reste à régler, divergences subsistent, subsistent, subsiste, divergences persistent,
    persistent, persiste, plus délicat, plus délicats, plus difficile, plus difficiles, délicat, délicates, difficiles,
    difficile, achoppement, divisés, divisent, désaccord, désaccords, à régler, reste du travail, il reste du travail,
    à résoudre, restant, restantes, litigieux, litigieuses, épineuses, épineux, crochets, entre crochets, contestés,
    contesté, écarts, divergent, positions divergent, plus de travail, travail supplémentaire, encore négocier,
    principaux enjeux, prioritaires, cruciales, restent, travail reste, questions clés, questions essentielles,
    questions difficiles, questions complexes, questions sensibles, thèmes difficiles, sujets difficiles, intensifier,
    intensifier les travaux, reste à faire, encore du travail, non résolues, non réglées, en suspens, encore ouvertes,
    travaux supplémentaires, davantage de travail, principales questions, questions importantes, questions
    controversées, questions litigieuses, enjeux clés, sujets sensibles, questions délicates, demeure, disputé,
    disputés, disputée, disputées, contestée, contestées, pomme de discorde, hérissé de, hérissée de, truffé de, bardé
    de, criblé de, divisé la salle, divisé, divisée, partagé les, partagées, partagés, brûlant, brûlants, brûlante,
    houleux, houleuse, vif désaccord, restant à, achoppé, achoppé sur, buté, buté sur, non tranché, non tranchée, non
    tranchées, laborieux, laborieuses, ardue, âprement, plus de temps, points en suspens, questions restantes,
    redoubler d efforts, sépare, séparent, bloque, bloquent, empêche, empêchent, achoppent, butent, restent à négocier,
    être négociés, être négociées, être négocié, être négociée, encore négociés, pas de consensus, au point mort,
    controversé, controversés, controversée, controversées, sensibles, plus épineux, plus épineuses, plus sensible,
    opposent, divergences demeurent, demeurent, toujours ouvert, toujours ouverts, encore ouvert, encore ouverts,
    reste, manque, tranché, tranchée, tranchés, tranchées, plus ardus, ardus, plus dur, davantage de temps, ouvert,
    ouverte, ouverts, ouvertes, éloignées, éloignés, bataille, batailles, se livre, travailler encore, encore
    travailler, faut encore, blocage, bloquée, bloqués, grippé, désaccord persiste, font débat, fait débat, clivent,
    clive, fâche, fâchent, nœud, nœuds, coince, coincent, sensible, épineuse, irrésolu, irrésolue, non réglée, non
    résolu, toujours en suspens, en jeu, opposition, gros morceau, l essentiel reste, plus loin, trancher, pas tranché,
    contentieux, difficultés, difficulté, tensions, inquiète, inquiètent, préoccupe, préoccupent, devront encore,
    doivent encore, doit encore, devra encore, reste beaucoup, s en fallait, encore s entendre, encore à, leur manque,
    piétine, piétinent, demeure hostile, cheval de bataille, à petits pas, pas réglé, pas réglée, pas réglés, pas
    réglées, pas encore une affaire, encore l objet de, tout n est pas réglé, peinent à, peine à, pas résolu, pas
    résolue, pas résolus, pas résolues, pas tranchée, pas tranchés, pas tranchées, bataillent, ferraillent, ferraillé,
    résiste, résistent, point ouvert, points ouverts, question ouverte, questions ouvertes, en balance, encore en
    balance, pas mûr, pas mûre, pas mûrs, pas mûres, divergence, différend, différends, obstacle, obstacles, reste
    entier, reste entière, restent entiers, restent entières, patine, patinent, s enlise, s enlisent, enlisé, enlisée,
    en panne, cristallise, cristallisent, demeure entier, demeure entière, loin d être réglé, espace réservé, espaces
    réservés, fait toujours débat, s affrontent, affrontement, affrontements, lignes de fracture, fracture, clivage,
    clivages, clivant, clivante, clivants, clivantes, pas de percée, aucune percée, grippent, reste figé, restent
    figées, restent figés, figées, suscite encore, suscitent encore, soulève encore, soulèvent encore, inconciliables,
    campent, campe sur
  `),
  ],
  proposal: [
    ...joined('auteur d, coparraine, coparrainé', 'un texte'),
    ...joined('signé, signée, signés, signées', 'du, de, des, par'),
    ...joined('vient de', 'déposer, soumettre'),
    ...listed(`
    présenté une proposition, présenté, soumis, déposé, distribué, nouvelle proposition, nouvelles propositions,
    proposition révisée, proposition de texte, une proposition, une communication, communication de, nouvelle
    soumission, nouvelles soumissions, soumission de, proposition du, un document, nouveau texte, présentent,
    présentée, présentées, présentés, déposent, déposée, déposées, déposés, soumet, soumettent, soumise, soumises,
    distribuent, distribuée, distribuées, a proposé, ont proposé, propositions de texte, proposition commune,
    proposition conjointe, proposition nouvelle, propositions nouvelles, nouveau document, nouvelle communication,
    dépôt, présentation par, avancé une proposition, mis sur la table, nouvelles idées, texte proposé, transmis, fait
    circuler, projet d article, proposition sur, propositions sur, proposition concernant, versé au dossier, avancé un,
    avancé une, émane, émanent, venue de, venu de, remis, suggéré, formulé, texte de, fait parvenir, transmettent,
    transmet, proposition émanant, propose un, propose une, proposent un, un papier, papier sur, en déposant, en
    présentant, en soumettant, en distribuant, a avancé un, a avancé une
  `),
  ],
  withdrawal: listed(`
    volte face, revirement, rétropédalage, rétropédale, reculade, virage, marche arrière, se rétracte, se rétractent,
    retiraient, retirait, retireraient, retiré, retirent, retirer, retrait, ne soutiennent plus, renoncé, renoncer,
    opposé, opposés, réserves, son appui, cessé d appuyer, plus soutenir, ont retiré les leurs, ne défendra plus,
    défendront plus, lâchent, lâche, renie, renient, désavoue, désavouent
  `),
}
