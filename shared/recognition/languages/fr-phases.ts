/** French status phrases and their prospective forms, by what they say of a text; hedges, limiters and residues. */
import { frenchForms, joined, listed } from './phrases'

export const frStatuses = {
  'nearly-agreed': [
    ...listed(`
      une seule question en suspens, seule question en suspens, qu une question en suspens, qu un seul point,
      dans la dernière ligne droite, à un crochet près, à une exception près, tout près du but, crochet du but,
      ne manque que, près du but, touchent au but, en voie d achèvement
    `),
    ...joined('à quelques', 'virgules', 'près'),
    ...joined('à un mot, à un crochet', 'd un accord, du but'),
    ...joined('ne tient plus qu à', 'une', 'virgule'),
    ...listed(`
      touchent à leur fin, quasi définitif, quasi définitive, quasi définitifs, dernières retouches, derniers réglages,
      derniers ajustements, ne bute plus que sur, on y est presque, y est presque, presque réglés, quasiment réglés,
      pratiquement réglés
    `),
  ],
  agreed: [
    ...joined('achevé, terminé, fini, achèvent, terminent, finissent', 'la mise au propre, le nettoyage, la rédaction'),
    ...joined('fini de, achevé de, terminé de', 'nettoyer, mettre au propre, négocier, rédiger'),
    ...frenchForms(`
      bouclé*, mis* au propre, mis* au net, finalisé*, parachevé*, nettoyé*, épuré*, ficelé*, agréé*, entériné*,
      scellé*, mené* à bien, mené* à terme, adopté* ad referendum, fin prêt*, convenu* en principe, verrouillé*, plié*,
      avalisé*, cadenassé*, soldé*, emballé*, acquis*, exempt* de crochets, débarrassé* de son dernier crochet,
      tamponné*, paraphé*, calé*, réglé* définitivement, définitivement réglé*, définitivement arrêté*, topé sur,
      toiletté*
    `),
    ...joined(
      'texte, article, textes, articles, libellé, version',
      'propre, propres, convenu, convenus, agréé, net, nets',
    ),
    ...joined(
      ', peut être, peuvent être',
      frenchForms('considéré* comme, tenu* pour, donné* pour, regardé* comme'),
      frenchForms(`
        achevé*, réglé*, terminé*, acquis*, convenu*, clos, close, closes, bouclé*, finalisé*, stable*, propre*,
        arrêté*
      `),
    ),
    ...joined('donné leur', 'aval à'),
    // "Réglés" alone folds to the same form as "règles".
    ...joined('sont, étaient, avaient été', 'réglés'),
    ...joined('l objet', 'd un, d une', 'accord, entente, consensus, entente complète'),
    ...joined('est, sont, déjà, désormais, maintenant, était, étaient', 'propre, propres'),
    ...listed(`
      clos, close, closes, au propre, propres sur, sans crochets, texte sans crochets, texte arrêté, finalisent,
      parachèvent, ad referendum, nous avons un texte, c est fait, chose faite, franchi la ligne d arrivée, franchi la
      ligne, au point, reçu l       aval, l aval de, feu vert à, affaire est entendue, affaire entendue, cause
      entendue, fait l unanimité, aucune       objection, sans objection, pas d objection, tourné la page, page
      tournée, scellent, verrouillent, avalisent, entérinent, forme définitive, plus rien à, plus aucune divergence,
      aucune divergence, plus aucune question, conclusion heureuse, dans sa version définitive, dans leur version
      définitive, mis la dernière main, la dernière       main à, convenus d un texte, été convenues, tombés d accord,
      mis d accord, mises d accord, s est entendu sur, se       sont entendus sur, s entendent sur, font l objet d un
      accord, fait consensus, font consensus, fait désormais       consensus, font désormais consensus, pris fin, fait
      accord, sous toit, en boîte, fini son travail, achevé leur       tâche, copie propre, dossier refermé, dossier
      bouclé, affaire réglée, affaire bouclée, affaire conclue, ont       abouti, a abouti, compromis a été trouvé,
      compromis trouvé, assentiment général, pleinement agréé, derrière nous, plus rien ne s oppose à, se sont ralliées
      au, n appelle plus, objet d une entente complète, ne pose plus de       difficulté, n a plus bougé, dossier clos,
      accord complet, accord total, entente complète, entente trouvée
    `),
  ],
  'set-aside': [
    ...joined(frenchForms('renvoyé*, reporté*, remis*, repoussé*, ajourné*, différé*'), 'à la rentrée'),
    ...frenchForms(`
      mis* de côté, mis* en attente, mis* en suspens, mis* en réserve, mis* entre parenthèses, mis* en veilleuse,
      mis* en sommeil, laissé* de côté, parqué*, garé*, remisé*, gelé*, renvoyé* à plus tard, reporté* à plus tard,
      placé* en attente, mis* au frigo, relégué*, repoussé*, ajourné*, stationné*
    `),
    ...listed(`
      est en attente, sont en attente, reste en attente, demeure en attente, dort, dorment, sous cloche, étape
      ultérieure, phase ultérieure, deuxième phase, seconde phase, deuxième temps, second temps, sine die, jusqu à
      nouvel ordre, cessé de se réunir, en jachère, en hibernation, au repos, sur pause, en souffrance, entre
      parenthèses, gel de, gel des, gel du, suspension de, suspension des, suspension du, ajournement de, report de,
      dans un tiroir, au tiroir, mettre de côté, au congélateur, en sommeil, en veilleuse, en réserve, au frigo, au
      placard, aux archives, mettent de côté, laissent de côté, en suspens pour l instant, à plus tard, au garage, au
      parking, décidé de mettre de côté
    `),
  ],
  reconciled: [
    ...listed(`
      convergence, accord, consensus, achèvement, finalisation, clôture, bouclage, parachèvement, bonne convergence,
      forte convergence
    `),
    ...joined('il y a', 'accord'),
  ],
  'in-draft-of-chairs': [
    ...joined('figurent', 'désormais', 'dans le texte des présidents'),
    ...joined('présidents', 'comprend', 'pour la première fois'),
    ...joined('intégrés, intégrées, incorporés', 'dans le', 'texte du président, texte'),
    ...joined('intégrés', 'pour la première fois', 'dans le', 'texte'),
    ...joined('intégrés', 'pour la première fois', 'dans le texte'),
  ],
  concluded: [
    ...frenchForms(`
      conclu* en substance, conclu* pour l essentiel, pour l essentiel conclu*, substantiellement conclu*
    `),
    ...listed(`
      en substance, conclusion substantielle, conclusions substantielles
    `),
  ],
  'made-stable': frenchForms(
    'stabilisé*, texte stabilisé, textes stabilisés, version stabilisée, accord stabilisé, stabilisent',
  ),
  removed: [
    ...frenchForms(`
      supprimé*, écarté*, éliminé*, exclu*, abandonné*, biffé*, sacrifié*, expurgé*, passé* à la trappe, laissé* hors,
      laissé* hors du texte, jeté* par dessus bord, retranché*, renoncé à, renoncé aux, renoncé au, retoqué*, évincé*,
      élagué*, évacué*, recalé*, retiré* de la table, banni*
    `),
    ...joined('convenus', 'de', 'supprimer'),
    ...listed(`
      fait l impasse sur, impasse sur, passe sous silence, absence de, absence d, absence du, absence des, dépourvu de,
      dépourvu d, dépourvue de, dépourvus de, dépourvues de, omet, omettent, omis, omise, grand absent, grands absents,
      grande absente, grandes absentes, abandonnent, suppriment, écartent, exclut, excluent, éliminent, sacrifient,
      élude, éludent, amputé de, amputé des, privé de, privé des, ne pas retenir, n est plus question de, plus question
      de, aucun article sur, aucune mention, renoncent à, renoncent aux, renoncent au, laissé tomber, enterré, disparu
      du texte, a disparu, ont disparu, disparaît, disparaissent, a sauté, ont sauté, exit, hors du texte, muet sur,
      muette sur, ignore, ignorent, renoncement à, renoncement aux, disparition de, disparition des, disparition du,
      exclusion de, exclusion des, exclusion du, reste muet sur, silence sur, silencieux sur, rien sur, rien dans, plus
      trace, fait les frais, abandon de, abandon des, abandon du, abandon d, suppression de, suppression des,
      suppression du, ne dit rien, n ont pas survécu, n a pas survécu, n a pas été retenu, n ont pas été retenus, n ont
      pas été retenues, n a pas été retenue, adieu, adieu à, adieu au, adieu aux, fait l économie du, cherche
      vainement, à l exclusion du, aux oubliettes, faute de soutien, n y figurent plus, grand perdant, grands perdants,
      grande perdante, grandes perdantes, n y est pas
    `),
  ],
}

export const frTargets = {
  agreed: listed(`
    finaliser, parachever, achever, mettre au propre, nettoyer, conclure, terminer, arriver à un texte propre, boucler,
    clore, régler, agréer, s accorder sur, s entendre sur, convenir d, être bouclé, être finalisé, être conclu,
    être achevé
  `),
  'set-aside': listed(`
    mettre de côté, suspendre, garer, parquer, remiser, geler, ajourner
  `),
  removed: listed(`
    supprimer, biffer, rayer, enlever, exclure, écarter, abandonner, éliminer, renoncer à
  `),
}

/** Ordinary words for a status: they count after an auxiliary or beside a noun for a text. */
export const frPlain = {
  agreed: [
    ...frenchForms(`
      propre*, convenu*, achevé*, terminé*, refermé*, conclu*, arrêté*, approuvé*, réglé, réglée, réglées, résolu*,
      validé*, prêt*, acté*, signé*, levé*, tranché*, complet*, stable*
    `),
    ...listed(`
      bouclent, achèvent, terminent, approuvent, concluent, boucle, règlent, clôturé, clôturés, clôturée, clôturées,
      clôt, bouclée, valident, actent, convenus d, convenu d, convenus de, convenu de, convenus sur, accordés sur,
      entendus sur, fin prêt
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
    ...joined('règles, dispositions, articles, disciplines, chapitres, clauses', 'portent sur, concernent'),
    ...joined('règle, disposition, discipline, clause, chapitre', 'concerne'),
    ...frenchForms(`
      traite des, traite du, traitent de, traitent des, y trouve, contient il, réunit, réunissent, renferme,
      renferment, instaure, interdit, proscrit, consacre, inclus*, repris*, intégré*, maintenu*, conservé*,
      mentionné*, couvert*, contenu* dans, inscrit* dans
    `),
    ...listed(`
      figure, figurent, figurait, figuraient, figureront, figurera, contient, contiennent, reproduit, rend permanent,
      rend permanente, rend définitive, pérennise, pérennisent, érige, retient, retiennent, rassemble, rassemblent,
      protège, encadre, encadrent, garantit, oblige, impose, regroupe, abrite, pose, fixe, énonce, comprend,
      comprennent, comporte, comportent, couvre, couvrent, inclut, incluent, conservent, évoque, traite de, prévoit,
      parle de, parle plus, partie, fait partie, font partie, faire partie, fera partie, feront partie, faisait partie,
      en font partie, en fera partie, on trouve, se trouvent, mention de, mention des, mention du, trace de, trace du,
      trace des, apparaît, apparaissent, reprend, reprennent, à l ordre du jour, sera inclus, seront inclus, sera
      repris, seront repris
    `),
  ],
  surviving: frenchForms(`
    sur la table, retenu*, abouti, aboutissent, survit, survivent, survécu, entre dans, entrent dans
  `),
  hedges: listed(`
    presque, quasi, quasiment, pratiquement, virtuellement, proche, proches, proche d, proches d, proche de,
    proches de, sur le point d, sur le point de, en passe d, à deux doigts de, à deux doigts d, près d, près de,
    en voie d, en voie de, en grande partie, pour l essentiel, largement, l essentiel du, la majeure partie du,
    dans une large mesure, en bonne voie d
  `),
  limiters: listed(`
    seul, seule, seuls, seules, seulement, plus qu, plus que, ne reste qu, unique, rien qu, quelques, à peine, qu un,
    qu une, que deux, ramène à un, ramène à un seul
  `),
  lasts: listed('dernier, dernière, derniers, dernières, ultime, ultimes'),
  exceptions: listed(`
    sauf, hormis, excepté, à part, à un, à une, moins un, moins une, à l exception de, à l exception du, à l exception des
  `),
  residues: listed(`
    point ouvert, points ouverts, question ouverte, questions ouvertes, différence, différences, définition, exception,
    question, questions, point, points, mot, mots, note, notes, note de bas de page, paragraphe, paragraphes, alinéa,
    alinéas, phrase, phrases, virgule, divergence, divergences, terme, titre, détail, détails, clause, problème,
    problèmes, désaccord, différend, obstacle, écart, réserve, passage, verrou, renvoi, adjectif, formule, sous
    paragraphe, verbe, verbes, adjectifs, adverbe, ligne, lignes, termes, ajout, précision, précisions, délai,
    tournure, nuance, réserves, renvois, formules, titres, clauses, virgules, obstacles, différends, désaccords
  `),
  parts: listed(`
    paragraphe, paragraphes, note de bas de page, phrase, phrases, mot, mots, ligne, lignes, passage, passages, alinéa,
    alinéas, référence, références, adjectif, verbe, virgule
  `),
  brackets: listed('crochet, crochets, entre crochets, paire de crochets'),
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
