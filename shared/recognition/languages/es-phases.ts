/** Spanish status phrases and their prospective forms, by what they say of a text; hedges, limiters and residues. */
import { joined, listed, spanishForms, spanishPast } from './phrases'

const esFinishing = listed(`
  ultimar, pulir, concluir, terminar, completar, acordar, cerrar, rematar, ponerse de acuerdo, cerrarse, ultimarse,
  acordarse, concluirse, completarse, terminarse, resolver, pactar
`)
const esParking = listed('aparcar, aplazar, aparcarse, aplazarse, dejar en suspenso, dejar para más tarde')
const esDropping = listed('eliminar, retirar, sacrificar, borrar, eliminarse')

/** Subjunctive after a decision: "que quedara aparcado", "que fuera suprimido". */
const decided = 'quedara, quedaran, quedase, quedasen, fuera, fueran, fuese, fuesen'

/** Anterior infinitive: "tras cerrar". */
const after = 'tras, después de'

export const esStatuses = {
  'nearly-agreed': [
    ...joined('una sola', 'cuestión pendiente'),
    ...listed(`
      solo queda una cuestión, en la recta final, en su tramo final, a un paso, a falta de un detalle, a falta de un,
      a punto de caramelo, casi a punto, solo falta, solo le falta, roza la meta, a un corchete del
    `),
    ...joined('pendiente, depende', 'de', 'un, una sola', 'palabra, verbo'),
  ],
  agreed: [
    ...joined('terminado de', esFinishing),
    ...joined(after, esFinishing),
    ...joined('al', listed('cerrarse')),
    ...spanishForms('refrendad*'),
    ...spanishPast('refrend, valid'),
    ...joined('acabó, concluyeron, culminó, ha concluido', 'su tarea, su labor, su trabajo'),
    ...joined('ya no', 'sigue', 'entre corchetes'),
    ...joined('nadie', 'puso', 'pegas'),
    ...spanishForms(`
      culminad*, pulid*, ultimad*, finalizad*, depurad*, consensuad*, zanjad*, finiquitad*, rematad*, limpi*, dad* por
      cerrad*, dad* por terminad*, puest* en limpio, acordad* en principio, adoptad* por consenso, atad*
    `),
    ...spanishPast('culmin, amarr, limpi'),
    ...listed('ultimaron, ultimamos'),
    ...joined('asunto', 'resuelto'),
    ...joined('no hay, ya no hay, no presenta ya', 'divergencias, discrepancias'),
    ...joined('nada, no hay ya nada', 'que discutir'),
    ...joined('dieron', 'por bueno'),
    ...joined(
      'texto, textos, artículo, artículos, redacción',
      'limpio, limpios, terminado, convenido, convenidos, acordado, acordados, acordada, cerrados',
    ),
    ...listed(`
      bendijo, bendijeron, hizo suyo, pueden vivir con, respaldo de todos, se ha llegado a un entendimiento, llegado a
      un entendimiento, se llegó a un entendimiento, bajaron el martillo, humo blanco, texto común, ya hay texto, hay
      texto, beneplácito de, goza ya del acuerdo, acuerdo de todos, el fin de los trabajos, satisface a todos,
      aceptable para todos, dieron con una redacción, se encontró una redacción, ya no da problemas, no da problemas,
      no plantea ya problemas, con el trabajo hecho, pulieron, pulió, se pulió, ultiman, tenemos texto, está hecho,
      cruzó la meta, en limpio, textos en limpio, sin corchetes, ad referéndum, en su forma definitiva, redacción
      definitiva, visto bueno de, visto bueno, luz verde al, luz verde, fumata blanca, concita el consenso, cuentan
      con un consenso, se mantiene estable, en cerrarse, en quedar cerrado, nada por negociar, el cierre del, por fin
      cerrado, forma definitiva, punto final a, pusieron punto final, pusieron de acuerdo, nada queda abierto, no
      queda nada por, ya acordados, han sido acordados, están acordados, completaron
    `),
  ],
  'set-aside': [
    ...joined(after, esParking),
    ...spanishForms(`
      aparcad*, suspendid*, congelad*, paralizad*, estacionad*, dejad* de lado, dejad* en suspenso, dejad* a un lado,
      dejad* para más adelante, puest* en espera, archivad* por ahora, guardad* en un cajón, postergad*, relegad*
    `),
    ...spanishPast('aparc'),
    ...joined('queda, se deja', 'para', 'el año próximo, el segundo semestre'),
    ...joined('suspendió', 'sus trabajos'),
    ...joined('se reserva', 'para'),
    ...joined('se', 'pospone, interrumpieron'),
    ...joined('dejó, dejaron, dejar', 'de lado, en suspenso'),
    ...listed(`
      segunda fase, sine die, hasta nuevo aviso, está en espera de, en suspenso, en espera, en pausa, en un cajón,
      duerme, duermen, en el mismo garaje, en el congelador, en el cajón, aparcar, aparcan, aparca, aparcamos, a la
      nevera, en cuarentena, queda a la espera, espera a que, decidieron aparcar, acordaron dejar en suspenso, para
      más adelante
    `),
  ],
  reconciled: [
    ...listed('convergencia, acuerdo, consenso, cierre, conclusión, buena convergencia'),
    ...joined('hay, hubo, existe, hay ya, ha habido', 'acuerdo, consenso'),
  ],
  'in-draft-of-chairs': [
    ...joined('figuran', 'ya', 'en el texto de la presidencia'),
    ...joined('presidencia', 'incluye', 'por primera vez'),
    ...joined('incorporado, incorporada', 'al', 'texto de la presidencia, texto de los presidentes, texto'),
    ...joined('incorporado', 'por primera vez', 'al', 'texto'),
    ...joined('por primera vez se', 'han incorporado'),
    ...joined('figuran', 'por primera vez', 'en el texto'),
  ],
  concluded: [
    ...spanishForms('sustancialmente concluid*, concluid* en lo sustancial'),
    ...listed('en lo sustancial, conclusión sustantiva, conclusión sustancial'),
  ],
  'made-stable': spanishForms('estabilizad*, texto estabilizado, estabilizaron'),
  removed: [
    ...joined(after, esDropping),
    ...spanishForms(`
      suprimid*, eliminad*, excluid*, descartad*, abandonad*, sacrificad*, desechad*, omitid*, tachad*, dejad* fuera,
      dejad* por el camino, quedad* fuera, renunciado a, caíd* del texto
    `),
    ...spanishPast('elimin, descart, abandon'),
    ...joined('quedó, quedaron, quedan, deja, dejó', 'fuera, por el camino, excluido, excluidos'),
    ...joined('renunciaron, renunciado', 'a'),
    ...joined('sin', 'normas', 'sobre'),
    ...joined('decidieron', 'eliminar'),
    ...listed(`
      sin sitio, ni rastro, ni una línea, guarda silencio, pasó a mejor vida, está muerto, ha muerto, tiraron la
      toalla, sale sin, salido del texto, dejaron caer, dejado caer, se deshicieron del, se desentiende de, se
      renuncia a, se ha renunciado a, tampoco hay nada sobre, nada queda del, ninguna mención al, entierra, entierran,
      no ha pasado el corte, carece de normas sobre, pasa por alto, ausencia de, adiós al, no queda rastro, no hay
      rastro, grandes ausentes, abandona, abandonan, suprime, suprimen, elimina, eliminan, no hallaron cabida,
      víctima, víctimas, no incluir, suprimieron, suprimió, omite, omiten, desapareció, desaparecieron, ha
      desaparecido, han desaparecido, desaparece, desaparecen, cayeron del, cayó del, se cayeron, se cayó, se han
      caído, nada sobre, silencio sobre, dejarán de figurar, sin normas sobre, fuera del texto, fuera del acuerdo,
      fuera del paquete, fuera de la mesa
    `),
  ],
}

export const esTargets = {
  agreed: esFinishing,
  'set-aside': [...esParking, ...joined(decided, spanishForms('aparcad*')), ...listed('se aparcara, se aparquen')],
  removed: [
    ...esDropping,
    ...joined(decided, spanishForms('suprimid*, eliminad*')),
    ...listed('se suprimiera, se elimine, se retirara, se retiraran, se descartara'),
  ],
}

/** Ordinary words for a status: they count after an auxiliary or beside a noun for a text. */
export const esPlain = {
  agreed: [
    ...spanishForms(`
      por cerrad*, por terminad*, por concluid*, por acabad*, por zanjad*, acabad*, definitiv*, acordad*, convenid*,
      cerrad*, terminad*, concluid*, completad*, aprobad*, resuelt*, sellad*, pactad*, list*, fijad*, complet*,
      superad*
    `),
    ...spanishPast('acord, cerr, termin, complet, aprob, fij, finaliz'),
    ...listed(`
      acuerdan, acuerda, cierran, cierra, terminan, termina, concluyeron, concluyó, concluyen, resolvieron, resolvió,
      cerramos, terminamos, resolvimos, concluimos, despejó, despejaron, de acuerdo, estable, estables
    `),
  ],
  'set-aside': [
    ...listed(`
      sin fecha, en suspenso, en espera, a un lado, de lado, en reserva, en pausa, suspendieron, suspendió,
      suspendimos, suspende, suspenden, pospone, posponen
    `),
    ...spanishForms('congelad*, suspendid*, aplazad*, pospuest*, apartad*, reservad*, parad*, interrumpid*'),
    ...spanishPast('aplaz'),
  ],
  concluded: spanishForms('adoptad*'),
  removed: [
    ...spanishForms(`
      retirad*, sacad*, quitad*, borrad*, rechazad*, perdid*, perdió, perdieron, desaparecid*, levantad*, caíd*, por
      perdid*
    `),
    ...spanishPast('sac, quit, retir, levant'),
    ...listed('al margen, al margen de, fuera, por el camino, atrás, ausente, ausentes, cayeron, cayó'),
  ],
}

export const esMeasures = {
  included: [
    ...joined('reglas, normas', 'tratan de'),

    ...spanishForms(`
      incluía, reúne, reúnen, prohíbe, hay, se ocupa de, trata de, trata, incluid*, recogid*, incorporad*, mantenid*,
      contemplad*, contenid*
    `),
    ...listed(`
      prevén, prohíben, protegen, garantizan, obligan, incluyendo, abarcando, figura, figuran, figuraba, figuraban,
      figurará, figurarán, incluye, incluyen, convierte en permanente, reproduce, copia, protege, garantiza, obliga,
      fija, establece, establecen, prevé, incluirá, incluirán, contiene, contienen, contendrá, abarca, abarcan,
      recoge, recogen, comprende, comprenden, cubre, cubren, contempla, contemplan, regula, regulan, menciona,
      mencionan, mantiene, mantienen, aparece, aparecen, incorpora, incorporan, aborda, abordan, se pronuncia sobre,
      habla de, se refiere a, se incluyó, se recogen, se mantienen, se mantiene, forma parte, forman parte, formarán
      parte, rastro de, rastro del, cabida, dice nada, dice nada de, dice nada sobre, hay nada sobre, trae
    `),
  ],
  surviving: listed(`
    sobre la mesa, prosperó, prosperaron, salió adelante, entra, entran, entraron, sobrevive, sobreviven, sobrevivió,
    sobrevivieron
  `),
  hedges: listed(`
    casi, prácticamente, poco menos que, virtualmente, a punto de, cerca de, cerca del, muy cerca de, a un paso del,
    en gran parte, en gran medida, falta muy poco para, rozan, rozando, el grueso del, grueso del, la mayor parte de,
    la mayor parte del, mayor parte de, mayor parte del
  `),
  limiters: listed(`
    solo, sola, único, única, únicos, únicas, únicamente, apenas, más que, unos pocos, pocos, tan solo
  `),
  lasts: listed('último, última'),
  exceptions: listed(`
    salvo, a falta de, a excepción de, a excepción del, con la excepción de, con excepción del, menos, aparte de
  `),
  residues: listed(`
    punto abierto, cuestión abierta, divergencia, divergencias, excepción, cuestión, cuestiones, punto, puntos,
    palabra, palabras, nota, nota a pie de página, párrafo, párrafos, apartado, apartados, frase, frases, diferencia,
    diferencias, término, título, detalle, detalles, cláusula, problema, problemas, obstáculo, definición, fleco,
    flecos, inciso, asunto, asuntos, reserva, retoque, nota al pie, referencia
  `),
  parts: listed(`
    párrafo, párrafos, nota, nota a pie de página, nota al pie, frase, frases, palabra, palabras, referencia,
    referencias, mención, menciones, inciso, pasaje, pasajes, línea, líneas, adjetivo, verbo
  `),
  brackets: listed('corchete, corchetes, entre corchetes'),
  texts: listed(`
    contenido, texto, textos, artículo, artículos, redacción, disposición, disposiciones, capítulo, trabajo, trabajos,
    labor, tarea, tareas, negociación, negociaciones, versión, cláusula, formulación, articulado, normas,
    conversaciones, proyecto, borrador
  `),
  wholes: listed('paquete, documento, resultado, pacto'),
  finals: [
    ...joined('texto, documento, paquete, acuerdo, el texto, el acuerdo', 'final, definitivo, publicado'),
    ...joined('versión', 'final, definitiva'),
  ],
}
