/** French phrases for discussion, outstanding issues, proposals and withdrawals. */
import { frenchForms, joined, listed } from './phrases'

export const frTalks = {
  discussion: [
    ...frenchForms(`
      examiné*, réexaminé*, abordé*, évoqué*, discuté*, débattu*, étudié*, traité*, passé* en revue, revu*,
      mentionné*, renvoyé* à une séance
    `),
    ...listed(`
      poursuivront, continueront, consacrée aux, a été consacrée, observations, le plus d observations, bons progrès,
      cherché un terrain d entente, chercher une convergence, recherche d un terrain, réuni, réunis, s est réuni, se
      sont réunis, projets de compromis, options, premier échange, continuent, poursuite, se poursuit, texte révisé,
      projet de texte, texte récapitulatif, groupes de discussion, approfondis, approfondie, à l étude, exposé,
      examen, examiner, affiné, affiner, précisions, concentré, concentrés, concentrée, axé, débattre, avancent,
      avance, progresse, avancement, cours, informé, fusionnées, retirées ou fusionnées, bilan, planché, négocient,
      négocier, simplifié, simplifiées, rationaliser, rationalisé, petit groupe, petits groupes, groupe restreint,
      groupes restreints, facilitateur, facilitateurs, facilitatrice, facilitatrices, discutent, discussion,
      discussions, débats, débat, examinent, abordent, porté sur, traité de, traité des, repris, reprise, terrain d
      entente, rapprocher, aplanir, divergences, échangé leurs vues, échange de vues, échanges de vues, échangé, rendu
      compte, simplifier, simplification, séance d information, séance spécifique, progrès, avancées, progressent, se
      sont penchés, penchés sur, se pencher, travaux, travaillé, travaillent, négocié, négociations sur, questions
      transversales, zones d atterrissage, compromis, libellé de compromis, exposés, entendu, à l ordre du jour, point
      sur, fait le point, consultations, revenus sur, poursuivi, poursuivent, continué, rapproché, groupe sur, groupes
      sur, consacrée, consacrées, approfondi, parlé, séances, en cours de rédaction, rapprochées, rapprochés,
      rapprochent, portée sur, s est portée sur, planché sur, rapprochements, rapprochement, il a été question, a été
      question, été question de, dominé, dominent, session spéciale, séance thématique, séance spéciale, journée,
      atelier, constitué, constitués, créé, créés, a vu le jour, établi, établis, lancé, lancés, ont débattu de,
      compte rendu, comptes rendus, fait rapport, rapport sur, lecture, article par article, travaille sur,
      reprennent, reprend, exploré, explorent, discussions se poursuivent, rapprocher les points de vue, rapprocher
      les vues, au centre, au cœur, au menu, concentrées, regardé, regardée, regardés, regardées, parcouru, parcourue,
      parcourus, parcourues, remanié, traiter de, occupé, négociation sur, pourparlers sur, poursuivis, poursuivies,
      poursuivie, portaient sur, tourné autour, au centre des débats, ont répondu, répondu à, questionnaire,
      réactions, lancent, reprises, ont eu lieu, s est tenue, séance sur, groupe de travail, échangent, débattent, ont
      comparé, planchent, poursuivre, continuer, sur la table, premières lectures, au stade, ont tenu, tenu des, tenu
      une, des questions sur, regroupé, regroupée, regroupés, regroupées, consolidé, consolidée, consolidés,
      consolidées, fusionné, fusionnée, fusionnés, tractations, parlé de, restent sur la table, s occupe des, débat
      du, en chantier, au programme, avancée, été question des, donné lieu à, en cours de négociation, sont revenus,
      revenus, s achève sur, s achève, rouvert, rouverte, rouverts, rouvertes, parlent, dans les couloirs
    `),
  ],
  outstanding: [
    ...joined('pas, pas encore, toujours pas', ', été', frenchForms('arrêté*')),
    ...joined('cherchent, chercher', ', encore', 'un accord, une convergence'),
    ...joined('consensus', 'sera bientôt', 'recherché'),
    ...joined('pas eu', 'd avancées'),
    ...listed('aucun progrès'),
    ...listed(`
      reste à trouver, il reste à, reste à régler, divergences subsistent, subsistent, subsiste, divergences
      persistent, persistent, persiste, plus délicat, plus délicats, délicat, délicates, difficiles, difficile,
      divisés, divisent, désaccord, désaccords, à régler, reste du travail, il reste du travail, restant, restantes,
      épineuses, épineux, crochets, entre crochets, contestés, contesté, écarts, divergent, plus de travail, encore
      négocier, prioritaires, cruciales, restent, sujets difficiles, intensifier, intensifier les travaux, reste à
      faire, encore du travail, en suspens, encore ouvertes, davantage de travail, questions importantes, demeure,
      disputé, disputés, disputée, disputées, contestée, contestées, pomme de discorde, hérissé de, truffé de, divisé
      la salle, divisé, divisée, partagées, partagés, buté, buté sur, plus de temps, points en suspens, questions
      restantes, redoubler d efforts, sépare, séparent, bloque, bloquent, empêche, empêchent, butent, restent à
      négocier, pas de consensus, au point mort, controversé, controversés, controversée, controversées, sensibles,
      plus épineux, opposent, demeurent, encore ouvert, encore ouverts, reste, manque, tranché, tranchée, tranchés,
      tranchées, davantage de temps, ouvert, ouverte, ouverts, ouvertes, éloignées, éloignés, bataille, batailles, se
      livre, encore travailler, faut encore, bloquée, bloqués, sensible, épineuse, toujours en suspens, en jeu,
      opposition, l essentiel reste, trancher, contentieux, difficultés, difficulté, inquiète, inquiètent, devront
      encore, doivent encore, s en fallait, encore s entendre, encore à, piétine, piétinent, demeure hostile, cheval
      de bataille, à petits pas, pas réglé, pas encore une affaire, encore l objet de, tout n est pas réglé, peinent
      à, peine à, pas tranchées, bataillent, points ouverts, divergence, différend, différends, obstacle, obstacles,
      en panne, espaces réservés, fait toujours débat, lignes de fracture, fracture, pas de percée, campe sur
    `),
  ],
  proposal: [
    ...joined('auteur d, coparraine, coparrainé', 'un texte'),
    ...joined('signé', 'du'),
    ...joined('vient de', 'déposer, soumettre'),
    ...listed(`
      présenté une proposition, présenté, soumis, déposé, distribué, nouvelles propositions, proposition révisée,
      proposition de texte, une proposition, une communication, communication de, proposition du, un document, nouveau
      texte, présentent, présentée, présentées, présentés, déposent, déposée, déposées, déposés, soumet, soumettent,
      soumise, soumises, distribuent, distribuée, distribuées, a proposé, ont proposé, propositions de texte,
      proposition commune, avancé une proposition, mis sur la table, transmis, fait circuler, projet d article,
      proposition sur, propositions sur, versé au dossier, avancé un, avancé une, venu de, remis, suggéré, formulé,
      texte de, transmettent, transmet, propose un, propose une, propose, proposent, proposent un, a avancé un, a
      avancé une
    `),
  ],
  withdrawal: listed(`
    revirement, retiraient, retirait, retireraient, retiré, retirent, retirer, retrait, ne soutiennent plus, renoncé,
    renoncer, opposé, opposés, réserves, cessé d appuyer, ont retiré les leurs, ne défendra plus, lâchent, lâche
  `),
}
