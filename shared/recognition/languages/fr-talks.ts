/** French phrases for discussion, outstanding issues, proposals and withdrawals. */
import { frenchForms, joined, listed } from './phrases'

export const frTalks = {
  discussion: [
    ...frenchForms(`
      examiné*, réexaminé*, abordé*, évoqué*, discuté*, débattu*, étudié*, traité*, passé* en revue, revu*, mentionné*,
      renvoyé* à une séance, fondu*, disséqué*, décortiqué*, remodelé*
    `),
    ...listed(`
      poursuivront, continueront, consacrée aux, a été consacrée, observations, le plus d observations, bons progrès,
      cherché un terrain d entente, chercher une convergence, recherche d un terrain, réuni, réunis, s est réuni, se
      sont réunis, projets de compromis, options, commentaires, premier échange, continuent, poursuite, se poursuit,
      texte révisé, projet de texte, texte récapitulatif, groupes de discussion, approfondis, approfondie, à l étude,
      exposé, examen, examiner, affiné, affiner, clarifié, précisions, concentré, concentrés, se sont concentrés,
      concentrée, axé, axés, axée, axées, débattre, avancent, avance, progresse, avancement, cours, informé,
      fusionnées, retirées ou fusionnées, bilan, planché, négocient, négocier, simplifié, simplifiées, rationaliser,
      rationalisé, petit groupe, petits groupes, groupe restreint, groupes restreints, facilitateur, facilitateurs,
      facilitatrice, facilitatrices, discutent, discussion, discussions, débats, débat, examinent, abordent, porté sur,
      traité de, traité des, repris, reprise, terrain d entente, rapprocher, aplanir, divergences, échangé leurs vues,
      échange de vues, échanges de vues, échangé, rendu compte, simplifier, simplification, séance d information,
      séance spécifique, progrès, avancées, progressent, se sont penchés, penchés sur, se pencher, travaux, travaillé,
      travaillent, négocié, négociations sur, questions horizontales, questions transversales, zones d atterrissage,
      compromis, libellé de compromis, exposés, entendu, à l ordre du jour, point sur, fait le point, consultations,
      revenus sur, poursuivi, poursuivent, continué, rapproché, groupe sur, groupes sur, consacrée, consacrées,
      approfondi, parlé, combler, séances, en cours de rédaction, rapprochées, rapprochés, rapprochent, portée sur, s
      est portée sur, planché sur, épluché, défriché, déblayé, creusé, ausculté, balayé, rapprochements, rapprochement,
      il a été question, a été question, été question de, dominé, dominent, session spéciale, séance thématique, séance
      spéciale, journée, atelier, constitué, constitués, créé, créés, a vu le jour, établi, établis, lancé, lancés, ont
      débattu de, compte rendu, comptes rendus, fait rapport, rapport sur, relu, relecture, lecture, article par
      article, travaille sur, penchent, penche, reprennent, reprend, exploré, explorent, discussions se poursuivent,
      circule, confronté, rapprocher les points de vue, rapprocher les vues, au centre, au cœur, au menu, concentrées,
      regardé, regardée, regardés, regardées, parcouru, parcourue, parcourus, parcourues, feuilleté, relue, relus,
      relues, peaufiné, peaufinent, retravaillé, remanié, traiter de, occupé, négociation sur, pourparlers sur,
      poursuivis, poursuivies, poursuivie, portaient sur, tourné autour, au centre des débats, ont répondu, répondu à,
      questionnaire, réactions, relancé, relancée, relancés, relancées, entamé, entament, lancent, reprises, ont eu
      lieu, s est tenue, séance sur, groupe de travail, échangent, débattent, ont comparé, confrontent,
      planchent, poursuivre, continuer, sur la table, revient, reviennent, premières lectures, au stade, dédiée,
      dédiées, dédié, dédiés, ont tenu, tenu des, tenu une, des questions sur, regroupé, regroupée, regroupés,
      regroupées, refondu, refondue, refondus, refondues, consolidé, consolidée, consolidés, consolidées, fusionné,
      fusionnée, fusionnés, tractations, objet de discussions, parlé de, restent sur la table, s occupe des, débat du,
      en chantier, au programme, avancée, été question des, donné lieu à, en cours de négociation, sont revenus,
      revenus, s achève sur, s achève, mûrit, mûrissent, rouvert, rouverte, rouverts, rouvertes, rouvre, rouvrent,
      parlent, dans les couloirs
    `),
  ],
  outstanding: [
    ...joined('pas, pas encore, toujours pas', ', été', frenchForms('arrêté*')),
    ...joined('cherchent, chercher', ', encore, à dégager', 'un accord, un consensus, une convergence'),
    ...joined('consensus', 'sera bientôt', 'recherché'),
    ...joined('pas eu', 'd avancées'),
    ...listed('aucun progrès'),
    ...listed(`
      reste à trouver, il reste à, reste à régler, divergences subsistent, subsistent, subsiste, divergences
      persistent, persistent, persiste, plus délicat, plus délicats, délicat, délicates, difficiles, difficile,
      achoppement, divisés, divisent, désaccord, désaccords, à régler, reste du travail, il reste du travail, restant,
      restantes, litigieux, litigieuses, épineuses, épineux, crochets, entre crochets, contestés, contesté, écarts,
      divergent, plus de travail, encore négocier, prioritaires, cruciales, restent, sujets difficiles, intensifier,
      intensifier les travaux, reste à faire, encore du travail, en suspens, encore ouvertes, davantage de travail,
      questions importantes, demeure, disputé, disputés, disputée, disputées, contestée, contestées, pomme de discorde,
      hérissé de, truffé de, divisé la salle, divisé, divisée, partagées, partagés, brûlant, brûlants, brûlante,
      houleux, houleuse, achoppé, buté, buté sur, laborieux, laborieuses, ardue, âprement, plus de temps, points en
      suspens, questions restantes, redoubler d efforts, sépare, séparent, bloque, bloquent, empêche, empêchent,
      achoppent, butent, restent à négocier, pas de consensus, au point mort, controversé, controversés, controversée,
      controversées, sensibles, plus épineux, opposent, divergences demeurent, demeurent, encore ouvert, encore
      ouverts, reste, manque, tranché, tranchée, tranchés, tranchées, ardus, davantage de temps, ouvert, ouverte,
      ouverts, ouvertes, éloignées, éloignés, bataille, batailles, se livre, encore travailler, faut encore, blocage,
      bloquée, bloqués, grippé, clivent, clive, fâche, fâchent, nœud, nœuds, coince, coincent, sensible, épineuse,
      irrésolu, irrésolue, toujours en suspens, en jeu, opposition, l essentiel reste, trancher, contentieux,
      difficultés, difficulté, tensions, inquiète, inquiètent, préoccupe, préoccupent, devront encore, doivent encore,
      s en fallait, encore s entendre, encore à, piétine, piétinent, demeure hostile, cheval de bataille, à petits pas,
      pas réglé, pas encore une affaire, encore l objet de, tout n est pas réglé, peinent à, peine à, pas tranchées,
      bataillent, ferraillent, ferraillé, résiste, résistent, points ouverts, divergence, différend, différends,
      obstacle, obstacles, patine, patinent, enlisé, enlisée, en panne, cristallise, cristallisent, loin d être réglé,
      espaces réservés, fait toujours débat, affrontement, affrontements, lignes de fracture, fracture, clivage,
      clivages, clivant, clivante, clivants, clivantes, pas de percée, grippent, figées, inconciliables, campent, campe
      sur
    `),
  ],
  proposal: [
    ...joined('auteur d, coparraine, coparrainé', 'un texte'),
    ...joined('signé', 'du'),
    ...joined('vient de', 'déposer, soumettre'),
    ...listed(`
      présenté une proposition, présenté, soumis, déposé, distribué, nouvelles propositions, proposition révisée,
      proposition de texte, une proposition, une communication, communication de, nouvelles soumissions, soumission de,
      proposition du, un document, nouveau texte, présentent, présentée, présentées, présentés, déposent, déposée,
      déposées, déposés, soumet, soumettent, soumise, soumises, distribuent, distribuée, distribuées, a proposé, ont
      proposé, propositions de texte, proposition commune, dépôt, avancé une proposition, mis sur la table, transmis,
      fait circuler, projet d article, proposition sur, propositions sur, versé au dossier, avancé un, avancé une,
      émane, émanent, venu de, remis, suggéré, formulé, texte de, transmettent, transmet, propose un, propose une, propose,
      proposent,
      proposent un, a avancé un, a avancé une
    `),
  ],
  withdrawal: listed(`
    revirement, rétropédalage, rétropédale, reculade, virage, retiraient, retirait, retireraient, retiré, retirent,
    retirer, retrait, ne soutiennent plus, renoncé, renoncer, opposé, opposés, réserves, cessé d appuyer, ont retiré
    les leurs, ne défendra plus, lâchent, lâche, renie, renient, désavoue, désavouent
  `),
}
