/** French status phrases and their prospective forms, by what they say of a text; hedges, limiters and residues. */
import { frenchForms, joined, listed } from './phrases'

export const frStatuses = {
  'nearly-agreed': [
    ...listed(`
      accord est proche, accord semble proche, accord paraît proche, accord est tout proche,
      entre dans la dernière ligne droite, entrent dans la dernière ligne droite, une seule question en suspens,
      seule question en suspens, qu une question en suspens, plus qu une question, qu une seule question,
      un seul point en suspens, qu un point en suspens, qu un seul point, seul point en suspens,
      près d arriver à des textes convenus, dans la dernière ligne droite, au stade final, dans sa phase finale,
      dans leur phase finale, en phase finale, à un crochet près, à un mot près, à un détail près,
      à quelques détails près, à une exception près, à un point près, à une virgule près, tout près du but,
      crochet du but, mot du but, point du but, ne manque que, ne manque plus que, n attend plus que,
      n attendent plus que, ne lui manque que, pas du but, doigts du but, près du but, touche au but, touchent au but,
      en voie d achèvement
    `),
    ...joined(
      'à quelques, à deux, à trois, à un seul, à une seule',
      `
        mots, virgules, crochets, notes, détails, phrases, points, retouches, réserves, mot, crochet, point, virgule,
        phrase, note, réserve
      `,
      'près',
    ),
    ...joined(
      `
        à un mot, à une virgule, à un crochet, à une phrase, à deux mots, à deux crochets, à quelques mots,
        à une note, à un paragraphe, à un verbe, à un adjectif
      `,
      `
        d un accord, du consensus, d un consensus, d un texte propre, de l accord, d une entente,
        de la ligne d arrivée, de la conclusion, du but
      `,
    ),
    ...joined(
      `
        ne tient plus qu à, ne tiennent plus qu à, ne tient qu à, ne tiennent qu à, ne bute plus que sur,
        ne butent plus que sur, n achoppe plus que sur, n achoppent plus que sur, ne dépend plus que d,
        ne dépendent plus que d, suspendu à, suspendue à, suspendus à, suspendues à
      `,
      'un, une, deux, quelques',
      `
        mot, mots, virgule, phrase, paragraphe, crochet, crochets, note, détail, détails, point, question, adjectif,
        alinéa, verbe, verbes
      `,
    ),
    ...listed(`
      ne lui manque plus que, ne leur manque plus que, ne leur manque que, n y manque plus que, n y manque que,
      touche à sa fin, touchent à leur fin, toucher à leur fin, arrive à son terme, arrivent à leur terme,
      en passe d aboutir, près d aboutir, quasi définitif, quasi définitive, quasi définitifs, dernières retouches,
      derniers réglages, derniers ajustements, aux derniers détails, à un souffle du but, à un pas du but,
      sur la ligne d arrivée, dans les derniers mètres, presque au bout, ne bute plus que sur, ne butent plus que sur,
      n achoppe plus que sur, n achoppent plus que sur, ne bloque plus que sur, ne bloquent plus que sur,
      ne dépend plus que de, ne dépendent plus que de, on y est presque, y sommes presque, y est presque,
      presque réglés, quasiment réglés, pratiquement réglés
    `),
  ],
  agreed: [
    ...frenchForms(`
      bouclé*, mis* au propre, mis* au net, finalisé*, parachevé*, nettoyé*, épuré*, ficelé*, agréé*, entériné*,
      scellé*, mené* à bien, mené* à terme, conclu* ad referendum, adopté* ad referendum, fin prêt*,
      convenu* en principe, verrouillé*, plié*, avalisé*, cadenassé*, soldé*, emballé*, adopté* par consensus,
      approuvé* par consensus, accepté* par tous, réglé* une fois pour toutes, acquis*, exempt* de crochets,
      mené* à bonne fin, purgé* de crochets, débarrassé* de son dernier crochet, débarrassé* de ses derniers crochets,
      débarrassé* de leurs derniers crochets, purgé* de ses derniers crochets, purgé* de son dernier crochet,
      purgé* de leurs derniers crochets, tamponné*, paraphé*, calé*, réglé* définitivement, définitivement réglé*,
      définitivement arrêté*, convenu* de longue date, arrêté* d un commun accord, topé sur, toiletté*
    `),
    ...joined(
      'texte, article, textes, articles, libellé, version',
      'propre, propres, convenu, convenus, agréé, net, nets',
    ),
    ...joined(
      ',peut être, peuvent être, pouvait être, pouvaient être',
      frenchForms('considéré* comme, tenu* pour, donné* pour, regardé* comme'),
      frenchForms(`
        achevé*, réglé*, terminé*, acquis*, convenu*, clos, close, closes, bouclé*, finalisé*, stable*, propre*,
        arrêté*
      `),
    ),
    ...joined(
      'donné leur, donné son, donnent leur, donne son, apporté leur, reçu l, accordé leur, obtenu l',
      `
        aval à, aval au, aval aux, accord à, accord au, accord aux, accord sur, assentiment à, assentiment au,
        assentiment aux, bénédiction à, bénédiction au, bénédiction aux, approbation à, approbation au,
        approbation aux
      `,
    ),
    // "Réglés" alone folds to the same form as "règles".
    ...joined(
      `
        sont, ont été, étaient, avaient été, sont tous, sont désormais, sont maintenant, sont déjà, sont enfin,
        sont aussi, sont également, viennent d être, sont à présent, sont donc, sont eux aussi
      `,
      'réglés',
    ),
    ...joined('l objet', 'd un, d une', 'accord, entente, consensus, entente complète, accord complet'),
    ...joined('est, sont, déjà, désormais, maintenant, était, étaient', 'propre, propres'),
    ...listed(`
      clos, close, closes, au propre, propres sur, sans crochets, texte sans crochets, texte arrêté, finalisent,
      parachèvent, achevé un texte, ad referendum, ad référendum, nous avons un texte, c est fait, c est chose faite,
      chose faite, franchi la ligne d arrivée, passé la ligne d arrivée, franchi la ligne, dans la poche,
      dans la boîte, au point, considéré comme achevé, considérés comme achevés, reçu l aval, l aval de, l aval des,
      obtenu l aval, feu vert à, feu vert au, feu vert aux, le feu vert de, le feu vert des, affaire est entendue,
      affaire entendue, cause est entendue, cause entendue, fait l unanimité, font l unanimité, recueille l unanimité,
      recueillent l unanimité, emporte l adhésion, emporté l adhésion, aucune objection, sans objection,
      pas d objection, tourné la page, page est tournée, page tournée, scellent, scelle, verrouillent, avalisent,
      entérinent, forme définitive, rien à redire, plus rien à, plus rien n est ouvert, rien en suspens,
      plus aucune divergence, aucune divergence, plus de divergence, plus de divergences, plus aucun point,
      plus aucune question, point final à, point final au, point final aux, un trait d union, classé l affaire,
      conclusion heureuse, abouti à un texte, sous sa forme finale, sous leur forme finale,
      dans sa version définitive, dans leur version définitive, dans sa forme finale, dans leur forme finale,
      sous forme définitive, mis un point final, mettent un point final, mis la dernière main, la dernière main à,
      mettre au point des articles au propre, convenu d un texte, convenus d un texte, été convenues, tombés d accord,
      tombées d accord, tombé d accord, tombent d accord, mis d accord, mises d accord, mettent d accord,
      s est entendu sur, s est entendue sur, s est accordé sur, se sont entendus sur, se sont entendues sur, s entendent sur, se sont accordés sur, se sont accordées sur,
      fait l objet d un accord, font l objet d un accord, fait consensus, font consensus, fait désormais consensus,
      font désormais consensus, recueille le consensus, recueillent le consensus, rien ne reste à négocier,
      plus rien à négocier, pris fin, arrivés à leur terme, arrivé à son terme, fait accord, sous toit, en boîte,
      fini son travail, fini ses travaux, fini leur travail, fini leurs travaux, achevé sa tâche, terminé sa tâche,
      fini sa tâche, achevé leur tâche, terminé leur tâche, rempli sa mission, rempli leur mission,
      prêt à la signature, prête à la signature, prêts à la signature, prêtes à la signature, prêt à être signé,
      prêts à être signés, copie propre, rendu copie propre, dossier refermé, dossier bouclé, affaire réglée,
      affaire bouclée, affaire conclue, plus un mot à changer, plus une virgule à changer, rien à changer,
      plus rien à changer, ont abouti, a abouti, ont enfin abouti, a enfin abouti, viennent d aboutir,
      vient d aboutir, dans le sac, consensus s est fait, accord s est fait, entente est intervenue,
      entente a été trouvée, entente s est dégagée, entente est trouvée, compromis a été trouvé, compromis est trouvé,
      compromis trouvé, compromis s est dégagé, compromis a été dégagé, solution a été trouvée,
      solution a été dégagée, terrain d entente a été trouvé, assentiment de tous, assentiment général,
      recueille l assentiment, recueillent l assentiment, comme une lettre à la poste, sans coup férir,
      pleinement agréé, soldé le dossier, clos le dossier, clos le chapitre, refermé le chapitre, refermé le dossier,
      tiré un trait final sous, derrière nous, derrière les négociateurs, plus rien ne s oppose à,
      plus rien ne s oppose au, plus rien ne s oppose aux, rien ne s oppose plus à, rien ne s oppose plus au,
      rien ne s oppose plus aux, en avons fini avec, en a fini avec, en ont fini avec, encre est sèche,
      se sont ralliés à, se sont ralliées à, se sont ralliés au, se sont ralliées au, se sont ralliés aux,
      se sont ralliées aux, n appelle plus, n appellent plus, ne soulève plus, ne soulèvent plus, ne suscite plus,
      ne suscitent plus, annoncer la fin des travaux sur, annoncé la fin des travaux sur,
      marque la fin des travaux sur, marqué la fin des travaux sur, arrivés à bon port, arrivé à bon port,
      arrivée à bon port, arrivées à bon port, arrivée à son terme, arrivées à leur terme, fait l objet d une entente,
      font l objet d une entente, objet d une entente complète, plus personne ne conteste,
      que plus personne ne conteste, personne ne conteste plus, ne fait plus débat, ne font plus débat,
      ne fait plus de débat, n est plus contesté, n est plus contestée, ne sont plus contestés,
      ne sont plus contestées, plus rien ne bloque, ne bloque plus, ne bloquent plus, ne divise plus,
      ne divisent plus, ne pose plus de problème, ne posent plus de problème, ne pose plus de difficulté,
      ne posent plus de difficulté, rallie tous les suffrages, rallient tous les suffrages, rallié tous les suffrages,
      fait l unanimité, fait désormais l unanimité, font désormais l unanimité, trouvé son point d équilibre,
      trouvé leur point d équilibre, point final a été mis, plus bougé d une virgule, n ont plus bougé,
      n a plus bougé, fermé le dossier, dossier est clos, dossier est fermé, dossier clos, le sujet est clos,
      dit oui à, dit oui au, dit oui aux, accord complet, accord total, entente complète, entente trouvée,
      accord est complet, accord est total
    `),
  ],
  'set-aside': [
    ...joined(
      frenchForms('renvoyé*, reporté*, remis*, repoussé*, ajourné*, différé*'),
      `
        à la rentrée, à septembre, à l automne, au printemps, à l été, à l hiver, à l année prochaine,
        à l an prochain, à une date indéterminée, à une date ultérieure, à un stade ultérieur, à une étape ultérieure
      `,
    ),
    ...frenchForms(`
      mis* de côté, mis* en attente, mis* en suspens, mis* en réserve, mis* entre parenthèses, mis* en veilleuse,
      mis* en sommeil, mis* en pause, laissé* de côté, laissé* en suspens, parqué*, garé*, remisé*, gelé*,
      gardé* en réserve, remis* à plus tard, renvoyé* à plus tard, reporté* à plus tard, placé* en attente,
      mis* au frigo, mis* sous le boisseau, mis* sur la touche, relégué*, repoussé*, ajourné*, mis* en jachère,
      mis* en stand by, mis* sur pause, mis* sous cloche, mis* au placard, mis* au congélateur, rangé* dans un tiroir,
      laissé* en plan, laissé* en friche, laissé* en jachère, tenu* en réserve, mis* à l écart, mis* au repos,
      renvoyé* à des jours meilleurs, renvoyé* à une phase ultérieure, renvoyé* à l an prochain,
      remis* à l an prochain, remis* à des jours meilleurs, renvoyé* sine die, mis* en dépôt, stationné*
    `),
    ...listed(`
      est en attente, sont en attente, reste en attente, restent en attente, demeure en attente, demeurent en attente,
      mis en attente de, mise en attente de, reste de côté, restent de côté, dort, dorment, sous cloche,
      étape ultérieure, phase ultérieure, deuxième phase, seconde phase, deuxième temps, second temps, sine die,
      jusqu à nouvel ordre, cessé de se réunir, en jachère, en hibernation, au repos, sur pause, voie de garage,
      en souffrance, entre parenthèses, gel de, gel des, gel du, suspension de, suspension des, suspension du,
      ajournement de, report de, dans un tiroir, au tiroir, dans les tiroirs, mettre de côté, au congélateur,
      en sommeil, en veilleuse, en réserve, au frigo, rejoint le frigo, rejoignent le frigo, au placard, aux archives,
      mettent de côté, met de côté, laissent de côté, laisse de côté pour, mettre de côté, en stand by,
      en suspens pour l instant, à plus tard, aux calendes grecques, au garage, au parking, décidé de mettre de côté,
      convenus de mettre de côté
    `),
  ],
  reconciled: [
    ...listed(`
      convergence, accord, consensus, achèvement, finalisation, clôture, bouclage, parachèvement, bonne convergence,
      forte convergence, terrain d entente trouvé, à l unisson sur
    `),
    ...joined('il y a, il y avait, il existe', 'accord, consensus, convergence'),
  ],
  'in-draft-of-chairs': [
    ...joined(
      'figure, figurent',
      'désormais, maintenant, à présent, enfin',
      'dans le texte du président, dans le texte des présidents, dans le texte de la présidence',
    ),
    ...joined(
      'président, présidents, présidence',
      'comprend, inclut, contient, intègre, comporte',
      'pour la première fois',
    ),
    ...joined(
      `
        intégré, intégrés, intégrée, intégrées, inclus, incorporé, incorporés, incorporée, incorporées, versé, versés,
        versée, versées
      `,
      'dans le, au',
      'texte du président, texte des présidents, texte de la présidence, texte récapitulatif, texte',
    ),
    ...joined(
      'intégré, intégrés, intégrée, intégrées, inclus, incluse, incluses, incorporé, incorporés, incorporée, incorporées, versé, versés, versée, versées, entré, entrés, entrée, entrées',
      'pour la première fois',
      'dans le, au',
      'texte',
    ),
    ...joined(
      'figure, figurent, apparaît, apparaissent, inclus, intégrés, sont, est',
      'pour la première fois',
      'dans le texte, dans le texte révisé, dans le texte récapitulatif',
    ),
    ...joined(
      'fait son entrée, font leur entrée, a fait son entrée, ont fait leur entrée',
      'dans le texte, dans le texte du président, dans le texte révisé, dans le texte récapitulatif, dans le document',
    ),
    ...listed('y fait son entrée, y font leur entrée, y fait son apparition, y font leur apparition'),
  ],
  concluded: [
    ...frenchForms(`
      conclu* en substance, conclu* pour l essentiel, pour l essentiel conclu*, pour l essentiel achevé*,
      en substance conclu*, conclu* quant au fond, substantiellement conclu*, convenu* en substance
    `),
    ...listed(`
      en substance, quant au fond, conclusion substantielle, conclusions substantielles, en substance conclus,
      conclusion de fond, accord de fond
    `),
  ],
  'made-stable': frenchForms(
    'stabilisé*, texte stabilisé, textes stabilisés, version stabilisée, accord stabilisé, stabilisent',
  ),
  removed: [
    ...frenchForms(`
      supprimé*, écarté*, éliminé*, exclu*, abandonné*, biffé*, sacrifié*, expurgé*, passé* à la trappe,
      tombé* à l eau, laissé* en dehors, laissé* hors, laissé* hors du texte, jeté* par dessus bord, retranché*,
      mis* au rebut, laissé* sur le bord de la route, rayé* de la carte, renoncé à, renoncé aux, renoncé au, retoqué*,
      évincé*, élagué*, évacué*, recalé*, mis* à la corbeille, jeté* à la corbeille, passé* par pertes et profits,
      jeté* aux oubliettes, tombé* aux oubliettes, sacrifié* sur l autel, mort* et enterré*, sorti* du périmètre,
      sorti* du champ de la négociation, retiré* de la table, abandonné* en chemin, laissé* en chemin,
      perdu* en chemin, banni*
    `),
    ...joined(
      'décidé, convenu, convenus, choisi',
      'de, d',
      'supprimer, retirer, exclure, écarter, abandonner, éliminer',
    ),
    ...frenchForms('laissé* de côté du texte'),
    ...listed(`
      fait l impasse sur, font l impasse sur, impasse sur, passe sous silence, passent sous silence,
      passé sous silence, absence de, absence d, absence du, absence des, dépourvu de, dépourvu d, dépourvue de,
      dépourvus de, dépourvues de, omet, omettent, omis, omise, grand absent, grands absents, grande absente,
      grandes absentes, abandonne, abandonnent, supprime, suppriment, écarte, écartent, exclut, excluent, élimine,
      éliminent, sacrifie, sacrifient, tourne le dos à, tourne le dos aux, fait fi de, fait fi des, élude, éludent,
      évacue, évacué, évacués, évacuée, amputé de, amputé des, privé de, privé des, pas trouvé place,
      pas trouvé leur place, pas trouvé sa place, perdu en route, perdus en route, perdue en route, perdues en route,
      sans article sur, sans chapitre sur, aucun chapitre sur, resté sur le carreau, restés sur le carreau,
      sur le carreau, laissé pour compte, laissés pour compte, ne pas retenir, ne pas inclure, ne pas garder,
      ne pas conserver, ne pas reprendre, n est plus question de, n est plus question des, n est plus question du,
      n est plus question d, plus question de, plus question des, plus question du, plus question d,
      aucune disposition sur, aucune règle sur, aucun article sur, aucune mention, cesse de figurer,
      cessent de figurer, cesseront de figurer, cessera de figurer, sort du texte, sortent du texte,
      disparu de la version, renoncent à, renoncent aux, renoncent au, renoncé à les traiter, fait une croix sur,
      laissé tomber, jeté l éponge sur, tiré un trait sur, enterré, passe à la trappe, passent à la trappe,
      disparu du texte, a disparu, ont disparu, disparaît, disparaissent, a sauté, ont sauté, exit, hors du texte,
      hors de l accord, hors du paquet, muet sur, muette sur, ne souffle mot, ne dit pas un mot, pas un mot de,
      pas un mot des, pas un mot du, ignore, ignorent, renonce à, renonce aux, renonce au, renoncement à,
      renoncement aux, disparition de, disparition des, disparition du, exclusion de, exclusion des, exclusion du,
      reste muet sur, reste muette sur, restent muets sur, silence sur, silencieux sur, brillent par leur absence,
      brille par son absence, rien sur, rien dans, plus rien sur, pas un mot sur, plus trace, faire les frais,
      fait les frais, font les frais, abandon de, abandon des, abandon du, abandon d, suppression de, suppression des,
      suppression du, retrait des dispositions, sans dispositions sur, sans règles sur, sans rien dire, ne dit rien,
      ne disent rien, ne dit mot, pas eu la peau, n ont pas survécu, n a pas survécu, n a pas été retenu,
      n ont pas été retenus, n ont pas été retenues, n a pas été retenue, quitté le texte, quitté le paquet,
      quitté le document, quitté la version, n est plus sur la table, ne sont plus sur la table,
      n est plus à l ordre du jour, ne sont plus à l ordre du jour, n a pas passé le cap, n ont pas passé le cap,
      n a pas résisté, n ont pas résisté, plus personne ne défend, personne ne défend plus, sort du paquet,
      sortent du paquet, sort de l accord, sortent de l accord, sorti du paquet, hors du champ, hors du périmètre,
      adieu, adieu à, adieu au, adieu aux, fait l économie de, fait l économie du, fait l économie des,
      font l économie de, font l économie du, font l économie des, cherche en vain, cherchera en vain,
      cherchent en vain, chercherait en vain, chercher en vain, cherche vainement, à l exclusion de, à l exclusion du,
      à l exclusion des, pas une ligne sur, aux oubliettes, fait long feu, font long feu, ont fait long feu,
      a fait long feu, faute de soutien, faute de soutiens, n y figure plus, n y figurent plus, n y figure pas,
      n y figurent pas, n en fait plus partie, n en font plus partie, pas été conservé, pas été conservés,
      pas été conservée, pas été conservées, pas été gardé, pas été gardés, pas été gardée, pas été gardées,
      n est pas de la partie, ne sont pas de la partie, n est plus de la partie, ne sont plus de la partie,
      grand perdant, grands perdants, grande perdante, grandes perdantes, à la porte de l accord, à la porte du texte,
      à la porte du paquet, n y est pas, n y sont pas, n y est plus, n y sont plus
    `),
    ...joined('n y est plus question, n y est pas question, n est nulle part question', 'de, du, des, d'),
    ...joined(
      'texte, accord, document, paquet, projet, version finale, texte final, accord final, texte stabilisé',
      'tourne le dos à, tourne le dos au, tourne le dos aux, fait table rase de, fait table rase des',
    ),
  ],
}

export const frTargets = {
  agreed: listed(`
    finaliser, parachever, achever, mettre au propre, nettoyer, conclure, terminer, parvenir à un texte propre,
    arriver à un texte propre, mise au point définitive, boucler, clore, régler, agréer, arrêter le texte,
    mettre la dernière main, mettre un point final, adopter le texte, approuver le texte, s accorder sur,
    se mettre d accord, s entendre sur, convenir d, être bouclé, être finalisé, être conclu, être achevé
  `),
  'set-aside': listed(`
    mettre de côté, suspendre, garer, parquer, remiser, geler, ajourner, mettre en attente, mettre en veilleuse,
    mettre en suspens, mettre au frigo, laisser de côté
  `),
  removed: listed(`
    supprimer, retirer du texte, biffer, rayer, enlever, sortir du texte, faire une croix sur, exclure, écarter,
    abandonner, éliminer, renoncer à
  `),
}

/** Ordinary words for a status: they count after an auxiliary or beside a noun for a text. */
export const frPlain = {
  agreed: [
    ...frenchForms(`
      propre*, convenu*, achevé*, terminé*, refermé*, conclu*, arrêté*, approuvé*, réglé, réglée, réglées, résolu*,
      validé*, prêt*, acté*, signé*, adopté* par consensus, levé*, tranché*, complet*, stable*
    `),
    ...listed(`
      stables, bouclent, achèvent, terminent, approuvent, concluent, boucle, achève, règlent, règle, clôturé,
      clôturés, clôturée, clôturées, clôt, bouclée, prêts, valident, valide, actent, convenus d, convenu d,
      convenus de, convenu de, convenus sur, accordés sur, entendus sur, fin prêt
    `),
  ],
  'set-aside': [
    ...listed('en attente, en suspens, en pause, à l écart, en réserve, de côté, au point mort, suspendent'),
    ...frenchForms('gelé*, suspendu*, reporté*, ajourné*, différé*'),
  ],
  concluded: frenchForms('adopté*'),
  removed: [
    ...frenchForms(`
      retiré*, sorti*, enlevé*, ôté*, effacé*, jeté*, rayé*, enterré*, tombé*, disparu*, perdu*, rejeté*, absent*,
      coupé*
    `),
    ...listed('sauté'),
  ],
}

export const frMeasures = {
  included: [
    ...joined(
      'règles, dispositions, articles, disciplines, chapitres, clauses',
      'portent sur, concernent, ont trait à, ont trait au, ont trait aux, traitent de, traitent du, traitent des, s occupent de, s occupent des, s occupent du',
    ),
    ...joined(
      'règle, disposition, discipline, clause, chapitre',
      'porte sur, concerne, a trait à, a trait au, a trait aux',
    ),
    ...frenchForms(`
      traite des, traite du, traitent de, traitent des, y trouve, contient il, réunit, réunissent, renferme,
      renferment, instaure, interdit, proscrit, consacre, inclus*, repris*, intégré*, maintenu*, conservé*,
      mentionné*, couvert*, contenu* dans, inscrit* dans
    `),
    ...listed(`
      figure, figurent, figurait, figuraient, figureront, figurera, contient, contiennent, reproduit, rend permanent,
      rend permanente, rend définitive, pérennise, pérennisent, érige, retient, retiennent, rassemble, rassemblent,
      protège, encadre, encadrent, garantit, oblige, impose, regroupe, abrite, pose, fixe, énonce, comprend,
      comprennent, comporte, comportent, couvre, couvrent, inclut, incluent, conserve, conservent, mentionne, évoque,
      traite de, prévoit, parle de, parle plus, partie, fait partie, font partie, faire partie, fera partie,
      feront partie, faisait partie, en fait partie, en font partie, en feront partie, en fera partie, on trouve,
      on y trouve, se trouvent, mention de, mention des, mention du, trace de, trace du, trace des, apparaît,
      apparaissent, reprend, reprennent, à l ordre du jour, sera inclus, seront inclus, sera repris, seront repris
    `),
  ],
  surviving: frenchForms(`
    sur la table, retenu*, abouti, aboutissent, trouvé leur place, survit, survivent, survécu, passé le cap,
    entre dans, entrent dans, trouvé place dans, trouvent place dans, trouve place dans
  `),
  hedges: listed(`
    presque, quasi, quasiment, pratiquement, à peu près, virtuellement, tout près d, tout près de, proche, proches,
    proche d, proches d, proche de, proches de, sur le point d, sur le point de, en passe d, en passe de,
    à deux doigts de, à deux doigts d, près d, près de, en voie d, en voie de, en grande partie, pour l essentiel,
    pour ainsi dire, à un pas de, à un pas d, peu s en faut, au bord de, au bord d, largement, non loin d,
    l essentiel de, l essentiel des, l essentiel du, la majeure partie de, la majeure partie du,
    la majeure partie des, la plus grande partie du, la plus grande partie de, le gros de, le gros du,
    dans une large mesure, dans sa quasi totalité, dans leur quasi totalité, la quasi totalité du,
    la quasi totalité de, la quasi totalité des, en bonne voie d, en bonne voie de, dans l ensemble,
    à quelques mots de, à portée d, à un cheveu de, à un cheveu d
  `),
  limiters: listed(`
    seul, seule, seuls, seules, seulement, plus qu, plus que, ne reste que, ne reste qu, unique, rien qu, quelques,
    à peine, qu un, qu une, que deux, ramène à un, ramène à un seul, ramène à une seule, ramènent à un seul,
    ramené à un seul, ramenant à un seul, réduit à un, réduit à un seul, réduit à une seule, réduisent à un seul,
    ramène à deux, réduit à deux, limité à un
  `),
  lasts: listed('dernier, dernière, derniers, dernières, ultime, ultimes'),
  exceptions: listed(`
    sauf, hormis, excepté, à l exception d, à l exception de, mis à part, à part, exception faite d,
    exception faite de, si ce n est, à un, à une, moins un, moins une
  `),
  residues: listed(`
    point ouvert, points ouverts, question ouverte, questions ouvertes, point à régler, points à régler, différence,
    différences, définition, exception, question, questions, point, points, mot, mots, note, notes,
    note de bas de page, paragraphe, paragraphes, alinéa, alinéas, phrase, phrases, virgule, divergence, divergences,
    terme, titre, détail, détails, clause, problème, problèmes, désaccord, différend, obstacle, définition, écart,
    réserve, passage, verrou, renvoi, adjectif, formule, sous paragraphe, verbe, verbes, adjectifs, adverbe, ligne,
    lignes, termes, membre de phrase, bout de phrase, ajout, précision, précisions, délai, tournure, nuance, réserves,
    renvois, formules, titres, clauses, virgules, obstacles, différends, désaccords
  `),
  parts: listed(`
    paragraphe, paragraphes, note de bas de page, notes de bas de page, phrase, phrases, mot, mots, ligne, lignes,
    passage, passages, alinéa, alinéas, référence, références, adjectif, verbe, virgule
  `),
  brackets: listed(
    'crochet, crochets, entre crochets, jeu de crochets, jeux de crochets, paire de crochets, paires de crochets',
  ),
  texts: listed(`
    contenu, texte, textes, article, articles, libellé, disposition, dispositions, chapitre, rédaction, travaux,
    travail, négociation, négociations, version, clause, formulation, tâche, règles, discussions, projet, pourparlers,
    mouture
  `),
  wholes: listed('paquet, document, résultat, pacte'),
  finals: [
    ...joined('texte, document, paquet, accord, le texte, l accord', 'final, définitif, publié'),
    ...joined('version', 'finale, définitive, publiée'),
  ],
}
