/** French status phrases and their prospective forms, by what they say of a text; hedges, limiters and residues. */
import { frenchForms, joined, listed } from './phrases'

export const frStatuses = {
  'nearly-agreed': [
    ...listed(`
      une seule question en suspens, seule question en suspens, qu une question en suspens, qu un seul point, dans la
      dernière ligne droite, à un crochet près, à une exception près, tout près du but, crochet du but, ne manque que,
      près du but, touchent au but, en voie d achèvement
    `),
    ...joined('à quelques', 'virgules', 'près'),
    ...joined('à un mot, à un crochet', 'd un accord, du but'),
    ...joined('ne tient plus qu à', 'une', 'virgule'),
    ...listed('touchent à leur fin, ne bute plus que sur, on y est presque, y est presque'),
  ],
  agreed: [
    ...joined('fini de', 'mettre au propre'),
    ...frenchForms(`
      bouclé*, mis* au propre, mis* au net, finalisé*, parachevé*, nettoyé*, épuré*, ficelé*, agréé*, entériné*,
      scellé*, mené* à bien, mené* à terme, adopté* ad referendum, fin prêt*, convenu* en principe, verrouillé*,
      plié*, avalisé*, acquis*, exempt* de crochets, débarrassé* de son dernier crochet, topé sur, toiletté*
    `),
    ...joined('texte, article, textes, articles, libellé', 'propre, propres, convenu, convenus, net'),
    ...joined(', peut être, peuvent être', frenchForms('considéré* comme'), frenchForms('acquis*, clos')),
    ...joined('donné leur', 'aval à'),
    // "Réglés" alone folds to the same form as "règles".
    ...joined('avaient été', 'réglés'),
    ...joined('l objet', 'd un, d une', 'accord, entente, consensus, entente complète'),
    ...joined('est, sont, désormais, maintenant, était, étaient', 'propre, propres'),
    ...listed(`
      clos, close, closes, au propre, propres sur, sans crochets, texte sans crochets, ad referendum, nous avons un
      texte, c est fait, franchi la ligne d arrivée, franchi la ligne, au point, reçu l aval, l aval de, feu vert à,
      affaire est entendue, fait l unanimité, pas d objection, tourné la page, scellent, forme définitive, plus rien
      à, plus aucune divergence, aucune divergence, plus aucune question, dans sa version définitive, dans leur
      version définitive, mis la dernière main, la dernière main à, convenus d un texte, été convenues, tombés d
      accord, mis d accord, mises d accord, s est entendu sur, se sont entendus sur, s entendent sur, font l objet d
      un accord, fait consensus, font consensus, fait désormais consensus, font désormais consensus, pris fin, sous
      toit, fini son travail, achevé leur tâche, affaire réglée, ont abouti, a abouti, compromis a été trouvé, plus
      rien ne s oppose à, se sont ralliées au, n appelle plus, objet d une entente complète, ne pose plus de
      difficulté, n a plus bougé, entente complète
    `),
  ],
  'set-aside': [
    ...joined(frenchForms('renvoyé*'), 'à la rentrée'),
    ...frenchForms(`
      mis* de côté, mis* en attente, mis* en suspens, mis* en réserve, mis* entre parenthèses, mis* en veilleuse, mis*
      en sommeil, laissé* de côté, parqué*, remisé*, gelé*, renvoyé* à plus tard, reporté* à plus tard, placé* en
      attente, mis* au frigo, relégué*, ajourné*
    `),
    ...listed(`
      est en attente, sont en attente, reste en attente, demeure en attente, dort, sous cloche, étape ultérieure,
      deuxième phase, sine die, jusqu à nouvel ordre, cessé de se réunir, entre parenthèses, dans un tiroir, mettre de
      côté, en sommeil, en veilleuse, en réserve, au frigo, au placard, mettent de côté, laissent de côté, en suspens
      pour l instant, à plus tard, décidé de mettre de côté
    `),
  ],
  reconciled: [
    ...listed('convergence, accord, consensus, achèvement, finalisation, clôture, bonne convergence'),
    ...joined('il y a', 'accord'),
  ],
  'in-draft-of-chairs': [
    ...joined('figurent', 'désormais', 'dans le texte des présidents'),
    ...joined('présidents', 'comprend', 'pour la première fois'),
    ...joined('intégrés, intégrées', 'dans le', 'texte du président, texte'),
    ...joined('intégrés', 'pour la première fois', 'dans le', 'texte'),
    ...joined('intégrés', 'pour la première fois', 'dans le texte'),
  ],
  concluded: [
    ...frenchForms(`
      conclu* en substance, conclu* pour l essentiel, pour l essentiel conclu*, substantiellement conclu*
    `),
    ...listed('en substance, conclusion substantielle, conclusions substantielles'),
  ],
  'made-stable': frenchForms('stabilisé*, texte stabilisé, version stabilisée, stabilisent'),
  removed: [
    ...frenchForms(`
      supprimé*, écarté*, éliminé*, exclu*, abandonné*, biffé*, sacrifié*, expurgé*, passé* à la trappe, laissé* hors,
      laissé* hors du texte, jeté* par dessus bord, retranché*, renoncé à, renoncé aux, renoncé au, retoqué*, élagué*,
      retiré* de la table
    `),
    ...joined('convenus', 'de', 'supprimer'),
    ...listed(`
      fait l impasse sur, impasse sur, passe sous silence, absence de, dépourvu de, omet, grands absents, écartent, ne
      pas retenir, n est plus question de, plus question de, aucun article sur, disparu du texte, a disparu, ont
      disparu, disparaît, disparaissent, exit, hors du texte, muet sur, ignore, ignorent, reste muet sur, rien sur,
      fait les frais, suppression du, ne dit rien, n ont pas survécu, n a pas survécu, n a pas été retenu, n ont pas
      été retenus, n ont pas été retenues, n a pas été retenue, fait l économie du, faute de soutien, n y figurent
      plus, grand perdant, grands perdants, n y est pas
    `),
  ],
}

export const frTargets = {
  agreed: listed(`
    finaliser, achever, mettre au propre, conclure, arriver à un texte propre, boucler, clore, régler, s accorder sur,
    s entendre sur, être bouclé, être finalisé, être conclu, être achevé
  `),
  'set-aside': listed('mettre de côté, garer'),
  removed: listed('supprimer, exclure, écarter, abandonner, renoncer à'),
}

/** Ordinary words for a status: they count after an auxiliary or beside a noun for a text. */
export const frPlain = {
  agreed: [
    ...frenchForms(`
      propre*, convenu*, achevé*, terminé*, refermé*, conclu*, arrêté*, approuvé*, réglé, réglée, réglées, validé*,
      prêt*, acté*, signé*, levé*, tranché*, complet*, stable*
    `),
    ...listed(`
      bouclent, achèvent, boucle, clôturé, clôturés, clôturée, clôturées, bouclée, convenus d, convenu d, convenus de,
      entendus sur, fin prêt
    `),
  ],
  'set-aside': [
    ...listed('en attente, en suspens, en pause, à l écart, en réserve, de côté, au point mort'),
    ...frenchForms('gelé*, suspendu*, reporté*, ajourné*'),
  ],
  concluded: frenchForms('adopté*'),
  removed: [
    ...frenchForms(`
      retiré*, sorti*, enlevé*, ôté*, effacé*, jeté*, rayé*, tombé*, disparu*, perdu*, rejeté*, absent*
    `),
  ],
}

export const frMeasures = {
  included: [
    ...joined('règles', 'portent sur'),

    ...frenchForms(`
      traite des, traitent de, y trouve, contient il, réunit, réunissent, renferme, renferment, interdit, consacre,
      repris*, intégré*, maintenu*, conservé*, mentionné*, couvert*, contenu* dans, inscrit* dans
    `),
    ...listed(`
      figure, figurent, figurait, figuraient, figureront, figurera, contient, contiennent, rend permanente, retient,
      retiennent, rassemble, rassemblent, protège, encadre, encadrent, oblige, impose, regroupe, pose, fixe, comprend,
      comprennent, comporte, comportent, couvre, couvrent, inclut, incluent, évoque, traite de, prévoit, parle de,
      parle plus, partie, fait partie, font partie, faire partie, fera partie, on trouve, se trouvent, reprend,
      reprennent, à l ordre du jour, englobe, englobent, prévoient, interdisent, protègent, obligent, imposent,
      incluant, englobant, couvrant, comportant
    `),
  ],
  surviving: frenchForms('sur la table, retenu*, abouti, aboutissent, survécu, entre dans'),
  hedges: listed(`
    presque, quasi, quasiment, pratiquement, proche, proches, proche d, proches d, sur le point d, sur le point de, en
    passe d, à deux doigts de, à deux doigts d, près d, près de, en voie d, en grande partie, pour l essentiel,
    largement, l essentiel du, la majeure partie du, dans une large mesure, en bonne voie d
  `),
  limiters: listed(`
    seul, seule, seuls, seules, seulement, plus qu, plus que, ne reste qu, unique, quelques, à peine, qu un, qu une,
    que deux, ramène à un, ramène à un seul
  `),
  lasts: listed('dernier, dernière, derniers, dernières, ultime, ultimes'),
  exceptions: listed('sauf, hormis, à part, à un, à une, moins un, à l exception de'),
  residues: listed(`
    points ouverts, différence, différences, définition, exception, question, questions, point, points, mot, mots,
    note, notes, note de bas de page, paragraphe, paragraphes, phrase, phrases, virgule, divergence, divergences,
    terme, titre, détail, détails, clause, problème, problèmes, désaccord, différend, obstacle, écart, réserve,
    passage, formule, ligne, lignes, termes, ajout, précision, précisions, délai, réserves, formules, titres, clauses,
    virgules, obstacles, différends, désaccords
  `),
  parts: listed(`
    paragraphe, paragraphes, note de bas de page, phrase, phrases, mot, mots, ligne, lignes, passage, passages,
    référence, références, virgule
  `),
  brackets: listed('crochet, crochets, entre crochets, paire de crochets'),
  texts: listed(`
    contenu, texte, textes, article, articles, libellé, disposition, dispositions, chapitre, rédaction, travaux,
    travail, négociation, négociations, version, clause, formulation, tâche, règles, discussions, projet, pourparlers
  `),
  wholes: listed('paquet, document, résultat, pacte'),
  finals: [
    ...joined('texte, document, accord, le texte, l accord', 'final, définitif'),
    ...joined('version', 'finale, définitive'),
  ],
}
