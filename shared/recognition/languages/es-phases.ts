/** Spanish status phrases and their prospective forms, by what they say of a text; hedges, limiters and residues. */
import { joined, listed, spanishForms, spanishPast } from './phrases'

const esFinishing = listed(`
  finalizar, ultimar, pulir, concluir, terminar, depurar, limpiar, completar, poner en limpio, dejar en limpio,
  acordar, cerrar, convenir, rematar, consensuar, aprobar el texto, poner punto final, ponerse de acuerdo, cerrarse,
  ultimarse, acordarse, concluirse, completarse, terminarse, zanjar, resolver, acabar, sellar, pactar, amarrar,
  dar por cerrado, dar por bueno
`)
const esParking = listed(`
  aparcar, suspender, posponer, aplazar, congelar, interrumpir, aparcarse, aplazarse, posponerse, dejar de lado,
  dejar en suspenso, dejar aparte, dejar a un lado, dejar para más adelante, dejar para más tarde, dejar para después,
  poner en pausa, poner en espera, meter en la nevera, guardar en un cajón
`)
const esDropping = listed(`
  eliminar, suprimir, excluir, descartar, retirar, dejar fuera, sacar del texto, abandonar, sacrificar, borrar,
  renunciar a, prescindir de, eliminarse, suprimirse
`)

/** Subjunctive after a decision: "que quedara aparcado", "que fuera suprimido". */
const decided = 'quedara, quedaran, quedase, quedasen, quede, queden, fuera, fueran, fuese, fuesen, sea, sean'

/** Anterior infinitive: "tras cerrar". */
const after = 'tras, después de, luego de'

export const esStatuses = {
  'nearly-agreed': [
    ...joined('una sola, solo una, sólo una, una única', 'cuestión pendiente'),
    ...listed(`
      acuerdo está próximo, acuerdo está cerca, acuerdo está cercano, acuerdo parece cercano, acuerdo parece próximo,
      entró en la recta final, entra en la recta final, entraron en la recta final, entran en la recta final,
      solo queda una cuestión, sólo queda una cuestión, queda una sola cuestión, falta una sola cuestión,
      solo un punto pendiente, un solo punto pendiente, cerca de lograr textos acordados,
      cerca de lograr textos convenidos, cerca de alcanzar textos convenidos, en la recta final, en su recta final,
      en su fase final, en la fase final, en su tramo final, en el tramo final, en la última fase, a un paso,
      a falta de un detalle, a falta de pequeños detalles, a falta de detalles, a falta solo de, a falta de un,
      a falta de una, a punto de caramelo, casi a punto, solo falta, sólo falta, solo le falta, sólo le falta,
      solo les falta, sólo les falta, tan solo falta, tan solo le falta, solo faltan, sólo faltan, no falta más que,
      no les falta más que, casi en la meta, roza la meta, rozan la meta, tocan la meta, a un suspiro,
      a un suspiro de, en puertas, no le falta más que, salvo un detalle, a un corchete del, a un corchete de,
      a una palabra del, a una palabra de, a un párrafo del, a un párrafo de, a un punto del
    `),
    ...joined(
      'pendiente, pendientes, pendiente solo, pendientes solo, depende, dependen, a expensas',
      'de',
      'un, una, un solo, una sola, un único, una única, un último, una última',
      `
        corchete, palabra, verbo, adjetivo, término, coma, frase, nota, línea, detalle, párrafo, fecha, título, matiz,
        retoque
      `,
    ),
  ],
  agreed: [
    ...joined(after, esFinishing),
    ...joined('al', listed('cerrarse, ultimarse, acordarse, concluirse, completarse, terminarse')),
    ...spanishForms('refrendad*, validad*, avalad*, bendecid*, sancionad*'),
    ...spanishPast('refrend, valid, aval'),
    ...joined(
      `
        acabó, acabaron, terminó, terminaron, concluyó, concluyeron, completó, completaron, culminó, finalizó,
        finalizaron, remató, ha acabado, ha terminado, ha concluido, han acabado, han terminado, han concluido
      `,
      'su tarea, su labor, su trabajo, sus trabajos, su cometido, su misión, sus tareas',
    ),
    ...joined('nadie', 'puso, pone, planteó, formuló, expresó, opuso', 'pegas, objeciones, reparos, reservas'),
    ...spanishForms(`
      culminad*, pulid*, ultimad*, finalizad*, depurad*, consensuad*, zanjad*, finiquitad*, rematad*, limpi*,
      dad* por cerrad*, dad* por terminad*, dad* por concluid*, puest* en limpio, acordad* en principio,
      considerad* cerrad*, considerad* acordad*, considerad* terminad*, aprobad* por consenso, adoptad* por consenso,
      aceptad* por todos, atad*, amarrad*, blindad*, cincelad*, cerrad* a falta de firma, despachad*
    `),
    ...spanishPast('culmin, remat, zanj, consensu, finiquit, depur, amarr, limpi'),
    ...listed('ultimaron, se ultimó, despacharon, culminamos, ultimamos, rematamos, zanjamos, limpiamos, depuramos'),
    ...joined(
      'asunto, tema, expediente, capítulo, caso',
      'resuelto, zanjado, terminado, concluido, acabado, liquidado',
    ),
    ...joined('cuestión, materia', 'resuelta, zanjada, cerrada, terminada, concluida'),
    ...joined(
      `
        no quedan, no quedan ya, ya no quedan, no hay, no hay ya, ya no hay, no existen, ya no existen, no existen ya,
        no subsisten, no persisten, no presenta, no presenta ya, no presentan, ya no presenta, ya no presentan,
        no suscita, no suscita ya, no suscitan, ya no suscita, ya no suscitan, no plantea ya, ya no plantea, sin
      `,
      `
        diferencias, divergencias, discrepancias, desacuerdos, objeciones, puntos abiertos, cuestiones abiertas,
        puntos pendientes, cuestiones pendientes, flecos, escollos, puntos por resolver, cuestiones por resolver
      `,
    ),
    ...joined(
      'nada, no hay nada, no hay ya nada, ya no hay nada, no queda nada, no queda ya nada, ya no queda nada',
      'que discutir, que negociar, que resolver, que añadir, por discutir, por hacer',
    ),
    ...joined(
      'dio, dieron, dan, da, dado, dimos, damos, dar, se dio, se dieron',
      'por buena, por bueno, por buenas, por buenos, el visto bueno',
    ),
    ...joined(
      `
        texto, textos, artículo, artículos, redacción, versión, articulado, disposición, disposiciones, capítulo,
        capítulos
      `,
      `
        limpio, limpios, limpia, limpias, convenidas, acordadas, cerradas, terminado, terminados, acabado, acabados,
        convenido, convenidos, acordado, acordados, acordada, cerrado, cerrados, consensuado, pactado, pactados
      `,
    ),
    ...listed(`
      bendijo, bendijeron, hizo suyo, hizo suya, hizo suyos, hicieron suyo, hicieron suya, hicieron suyos, sin pegas,
      no puso pegas, no pusieron pegas, pueden vivir con, puede vivir con, podemos vivir con, respaldo de todos,
      respaldo unánime, se ha llegado a un entendimiento, llegado a un entendimiento, llegaron a un entendimiento,
      se llegó a un entendimiento, alcanzaron un entendimiento, se alcanzó un entendimiento, golpe de martillo,
      bajaron el martillo, bajó el martillo, cayó el martillo, humo blanco, texto común, textos comunes,
      texto de consenso, textos de consenso, ya hay texto, hay ya texto, hay texto, consiguieron texto,
      beneplácito de, beneplácito del, beneplácito a, beneplácito al, su beneplácito, conformidad de todos,
      goza del acuerdo, goza ya del acuerdo, gozan del acuerdo, cuenta con el acuerdo, cuentan con el acuerdo,
      acuerdo de todos, acuerdo general, acuerdo unánime, el fin de los trabajos, el fin de la negociación,
      el fin de las negociaciones, el fin de la labor, satisface a todos, satisface a todas, convence a todos,
      aceptable para todos, aceptable para todas, dieron con una redacción, dieron con la redacción,
      encontraron una redacción, se encontró una redacción, hallaron una redacción, se halló una redacción,
      ya no da problemas, no da ya problemas, no da problemas, no plantea problemas, no plantea ya problemas,
      ya no plantea problemas, con el trabajo hecho, con los deberes hechos, hizo los deberes, hicieron los deberes,
      pactaron, pulieron, pulió, se pulieron, se pulió, ultiman, tenemos texto, tenemos un texto, ya tenemos texto,
      está hecho, están hechos, cruzó la meta, cruzaron la meta, cruzado la meta, llegó a la meta, llegaron a la meta,
      en limpio, texto en limpio, textos en limpio, sin corchetes, ad referéndum, ad referendum,
      en su forma definitiva, en su versión definitiva, en forma definitiva, redacción definitiva,
      ha dado por terminado su trabajo, acuerdo en torno al, limpio, visto bueno a, visto bueno al, visto bueno de,
      visto bueno, luz verde a, luz verde al, luz verde, fumata blanca, aval de, el aval, sin objeciones,
      sin objeción, suscitó objeciones, ninguna objeción, no hubo objeciones, concita consenso, concita el consenso,
      concitan consenso, concitan el consenso, suscita consenso, suscitan consenso, goza de consenso,
      gozan de consenso, cuenta con el consenso, cuentan con el consenso,
      cuenta con un consenso, cuentan con un consenso, cuenta con consenso, cuentan con consenso, ninguna diferencia, no quedan diferencias,
      no quedan divergencias, ninguna divergencia, no queda ningún punto, se mantiene estable, se mantienen estables,
      en cerrarse, en acordarse, en ultimarse, en completarse, en concluirse, en quedar cerrado, en quedar listo,
      en quedar limpio, en quedar acordado, en ser acordado, en ser cerrado, en llegar a buen puerto, a buen puerto,
      buen puerto, en el bolsillo, bajo llave, hecho y derecho, trato hecho, asunto cerrado, capítulo cerrado,
      pasaron página, pasó página, echaron el cierre, echó el cierre, echado el cierre, cierre definitivo,
      nada que negociar, nada por negociar, nada por resolver, cosa hecha, cuestión cerrada, en regla, el cierre de,
      el cierre del, cierre de los artículos, por fin cerrado, forma definitiva, forma final, en su forma final,
      punto final a, punto final al, puesto punto final, pusieron punto final, de acuerdo en el texto,
      pusieron de acuerdo, puesto de acuerdo, ponen de acuerdo, nada queda abierto, nada queda por, no queda nada por,
      nada queda pendiente, no queda nada pendiente, ya acordados, han sido acordados, están acordados,
      tocado a su fin, llegado a su fin, completaron
    `),
  ],
  'set-aside': [
    ...joined(after, esParking),
    ...spanishForms(`
      aparcad*, suspendid*, congelad*, paralizad*, estacionad*, apartad* temporalmente, dejad* de lado,
      dejad* en suspenso, dejad* aparte, dejad* a un lado, dejad* para más adelante, puest* en espera,
      reservad* para más adelante, archivad* por ahora, guardad* en un cajón, postergad*, relegad*, puest* en reserva,
      puest* en pausa, puest* en suspenso, puest* en cuarentena, metid* en un cajón, metid* en la nevera,
      guardad* en la nevera, dejad* en reserva, dejad* en espera, dejad* para después, dejad* para más tarde,
      dejad* para otra ocasión, dejad* en barbecho, dejad* en el congelador, aplazad* sine die
    `),
    ...spanishPast('aparc, congel, posterg'),
    ...joined(
      `
        queda, quedan, quedó, quedaron, se deja, se dejan, se dejó, se dejaron, se ha dejado, se han dejado,
        ha quedado, han quedado, dejaron, dejó, dejan, dejamos
      `,
      'para',
      `
        el año próximo, el próximo año, el segundo semestre, otoño, el otoño, después, más tarde, otra ocasión,
        otro momento, una segunda fase, después del verano, la vuelta del verano
      `,
    ),
    ...joined(
      `
        suspendió, suspendieron, interrumpió, interrumpieron, ha suspendido, han suspendido, ha interrumpido,
        han interrumpido, aplazó, aplazaron
      `,
      'sus trabajos, su trabajo, su labor, sus reuniones, sus sesiones',
    ),
    ...joined(
      'se reserva, se reservan, se reservó, se reservaron, se guarda, se guardan, se guardó, se guardaron',
      'para',
    ),
    ...joined(
      'se',
      `
        pospone, posponen, pospuso, pospusieron, aplaza, aplazan, suspende, suspenden, suspendió, suspendieron,
        congela, congelan, interrumpió, interrumpieron
      `,
    ),
    ...joined(
      'dejó, dejaron, dejar, dejan, deja, quedó, quedaron',
      'de lado, en suspenso, a un lado, aparte, en el aire, para más adelante, para después',
    ),
    ...listed(`
      etapa posterior, fase posterior, segunda fase, fase ulterior, etapa ulterior, segunda etapa, ronda posterior,
      sine die, hasta nuevo aviso, hasta nueva orden, en barbecho, en hibernación, vía muerta, en reposo,
      suspensión de, suspensión del, congelación de, congelación del, aplazamiento de, aplazamiento del,
      está en espera de, están en espera de, quedó en espera de, quedaron en espera de, queda en espera de,
      sigue en espera de, en suspenso, en espera, en pausa, en un cajón, duerme, duermen, en el garaje,
      en el mismo garaje, en el congelador, en la nevera, en el cajón, en compás de espera, aparcar, aparcan, aparca,
      aparcamos, a la nevera, al congelador, al cajón, al garaje, en cuarentena, queda a la espera,
      quedan a la espera, quedó a la espera, quedaron a la espera, está a la espera, están a la espera, espera a que,
      esperan a que, a vía muerta, en el limbo, decidieron aparcar, acordaron aparcar, acordaron dejar en suspenso,
      acordaron dejar de lado, decidieron dejar de lado, para más adelante
    `),
  ],
  reconciled: [
    ...listed(`
      convergencia, acuerdo, consenso, cierre, conclusión, finalización, culminación, buena convergencia,
      han convergido
    `),
    ...joined('hay, hubo, existe, ya hay, hay ya, había, ha habido', 'acuerdo, consenso, convergencia'),
  ],
  'in-draft-of-chairs': [
    ...joined(
      'figura, figuran',
      'ya, ahora, por fin',
      'en el texto de la presidencia, en el texto de los presidentes, en el texto del presidente',
    ),
    ...joined('presidencia, presidentes, presidente', 'incluye, contiene, incorpora, recoge', 'por primera vez'),
    ...joined(
      `
        incorporado, incorporada, incorporados, incorporadas, incluidos, incluido, incluida, incluidas, integrado,
        integrada, integrados, integradas
      `,
      'al, en el',
      'texto de la presidencia, texto de los presidentes, texto refundido, texto consolidado, texto',
    ),
    ...joined(
      'incorporado, incorporada, incorporados, incorporadas, incluidos, incluido, incluida, incluidas, integrado, integrada, integrados, integradas, entrado',
      'por primera vez',
      'al, en el',
      'texto',
    ),
    ...joined('por primera vez se', 'han incorporado, han incluido, incluyen'),
    ...joined(
      'figuran, figura, aparecen, aparece, se incluyen, se incluye, están, está',
      'por primera vez',
      'en el texto, en el texto revisado, en el texto refundido',
    ),
  ],
  concluded: [
    ...spanishForms(`
      sustancialmente concluid*, sustantivamente concluid*, concluid* sustancialmente, concluid* en lo sustancial,
      concluid* en esencia, concluid* en lo esencial, acordad* en lo sustancial
    `),
    ...listed(`
      en lo sustancial, en lo esencial, en sustancia, conclusión sustantiva, conclusión sustancial,
      conclusión en lo sustancial, conclusión de fondo, concluyeron sustancialmente, concluyeron en lo sustancial,
      concluyó sustancialmente
    `),
  ],
  'made-stable': spanishForms(
    'estabilizad*, texto estabilizado, textos estabilizados, versión estabilizada, acuerdo estabilizado, estabilizaron',
  ),
  removed: [
    ...joined(after, esDropping),
    ...spanishForms(`
      suprimid*, eliminad*, excluid*, descartad*, abandonad*, sacrificad*, desechad*, omitid*, tachad*, dejad* fuera,
      dejad* por el camino, dejad* atrás, quedad* fuera, renunciado a, apead* de, apead* del, dad* por perdid*,
      dad* por muert*, dad* por descartad*, quedad* sin sitio, quedad* sin hueco, quedad* por el camino, enterrad*,
      caíd* de la lista, caíd* del texto, caíd* por el camino
    `),
    ...spanishPast('elimin, descart, abandon, desech, sacrific'),
    ...joined(
      'quedó, quedaron, queda, quedan, deja, dejan, dejó, dejaron, dejando, quedar',
      'fuera, por el camino, atrás, al margen, excluido, excluidos',
    ),
    ...joined('renunciaron, renunció, renunciado', 'a, al'),
    ...joined(
      'no hay, no hubo, ya no hay, ya no habrá, sin',
      'artículo, artículos, normas, reglas, disposiciones, disciplinas, capítulo, cláusula',
      'sobre, acerca de, en materia de',
    ),
    ...joined('decidieron, acordaron, optaron por', 'eliminar, suprimir, excluir, descartar, retirar, dejar fuera'),
    ...listed(`
      sin sitio, sin hueco, sin acomodo, no tiene sitio, no tienen sitio, no halló acomodo, no encontró acomodo,
      ni rastro, ni palabra, ni una palabra, ni una línea, guarda silencio, guardan silencio, pasó a mejor vida,
      pasaron a mejor vida, está muerto, está muerta, están muertos, están muertas, murió, murieron, ha muerto,
      han muerto, tiró la toalla, tiraron la toalla, deja de formar parte, dejó de formar parte,
      dejaron de formar parte, dejando de formar parte, dejan de ser parte, deja de ser parte, sale sin, salen sin,
      salió sin, nace sin, nació sin, vio la luz sin, ve la luz sin, se sacó, se sacaron, se quitó, se quitaron,
      se retiró del, se retiraron del, se cae, se caen, cae del, caen del, se caía, es historia, son historia,
      pasó a la historia, pasaron a la historia, ha pasado a la historia, salido del texto, salido del acuerdo,
      salido del paquete, dejó caer, dejaron caer, dejado caer, se deshicieron de, se deshicieron del, se deshizo de,
      se deshizo del, se desentiende de, se desentiende del, se renuncia a, se renunció a, se ha renunciado a,
      tampoco hay nada sobre, no hay nada sobre, nada queda de, nada queda del, nada quedó de, nada quedó del,
      no queda nada de, no queda nada del, ninguna mención a, ninguna mención al, ninguna mención de, entierra,
      entierran, enterró, enterraron, no ha pasado el corte, no han pasado el corte, no pasó el corte,
      no pasaron el corte, no superó el corte, no superaron el corte, no pasó la criba, no pasaron la criba,
      no superó la criba, no superaron la criba, no ha superado la criba, no han superado la criba,
      carece de normas sobre, carece de normas en, carece de disposiciones, carece de reglas, carece de artículo,
      carecen de normas, pasa por alto, pasan por alto, pasó por alto, ausencia de, ausencia del, adiós a, adiós al,
      adiós a las, ni mención, no queda rastro, no hay rastro, sin rastro, gran ausente, grandes ausentes,
      gran ausencia, elude, eluden, eludió, obvia, obvian, ignora, ignoran, soslaya, soslayan, soslayó, abandona,
      abandonan, suprime, suprimen, elimina, eliminan, excluye, excluyen, descarta, descartan, sacrifica, sacrifican,
      desecha, desechan, se despide de, prescinde, de espaldas a, da la espalda a, sin capítulo sobre,
      sin artículo sobre, ningún artículo sobre, ninguna norma sobre, ninguna disposición sobre, no hallaron cabida,
      no halló cabida, no encontraron cabida, no encontró cabida, no encontraron hueco, no encontró hueco,
      no tiene cabida, no tienen cabida, se queda en el tintero, en el tintero, se queda fuera, víctima, víctimas,
      desaparición de, desaparición del, se esfumó, se esfumaron, esfumado, esfumados, no incluir, no retener,
      no recoger, no mantener, salieron del texto, salió del texto, salen del texto, sale del texto,
      salieron del acuerdo, suprimieron, suprimió, excluyeron, excluyó, omite, omiten, omitió, omitieron, desapareció,
      desaparecieron, ha desaparecido, han desaparecido, desaparece, desaparecen, cayeron del, cayó del, se cayeron,
      se cayó, se han caído, se ha caído, ni rastro de, ni rastro del, ni una palabra sobre, ni palabra de,
      nada sobre, nada dice de, nada dice sobre, silencio sobre, brilla por su ausencia, brillan por su ausencia,
      supresión de, supresión del, eliminación de, eliminación del, exclusión de, exclusión del, abandono de,
      abandono del, dejará de figurar, dejarán de figurar, deja de figurar, dejan de figurar, dejó de figurar,
      dejaron de figurar, dejan de formar parte, dejarán de formar parte, sin normas sobre, sin disposiciones sobre,
      fuera del texto, fuera del acuerdo, fuera del paquete, fuera de la mesa, prescindieron de, prescindió de,
      prescinde de, prescinden de, prescindido de, fuera quedan, fuera quedaron, fuera queda, fuera quedó,
      fuera han quedado
    `),
  ],
}

export const esTargets = {
  agreed: esFinishing,
  'set-aside': [
    ...esParking,
    ...joined(decided, spanishForms('aparcad*, suspendid*, aplazad*')),
    ...listed('se aparcara, se aparcaran, se aparque, se aparquen, se suspendiera, se aplazara, se aplazaran'),
  ],
  removed: [
    ...esDropping,
    ...joined(decided, spanishForms('suprimid*, eliminad*, retirad*, excluid*')),
    ...listed(`
      se suprimiera, se suprimieran, se suprima, se supriman, se eliminara, se eliminaran, se elimine, se eliminen,
      se retirara, se retiraran, se retire, se retiren, se descartara, se descartaran, se excluyera, se excluyeran
    `),
  ],
}

/** Ordinary words for a status: they count after an auxiliary or beside a noun for a text. */
export const esPlain = {
  agreed: [
    ...spanishForms(`
      por cerrad*, por acordad*, por terminad*, por concluid*, por acabad*, por resuelt*, por zanjad*, por superad*,
      acabad*, definitiv*, despejad*, acordad*, convenid*, cerrad*, terminad*, concluid*, completad*, aprobad*,
      resuelt*, sellad*, pactad*, list*, fijad*, complet*, saldad*, superad*
    `),
    ...spanishPast('acord, cerr, termin, complet, aprob, sell, fij, finaliz'),
    ...listed(`
      acuerdan, acuerda, convinieron, convino, convienen, cierran, cierra, terminan, termina, concluyeron, concluyó,
      concluyen, completan, resolvieron, resolvió, acordamos, cerramos, terminamos, completamos, aprobamos, sellamos,
      resolvimos, convinimos, concluimos, despejó, despejaron, de acuerdo, estable, estables
    `),
  ],
  'set-aside': [
    ...listed(`
      sin fecha, en suspenso, en espera, a un lado, de lado, en reserva, en pausa, suspendieron, suspendió,
      suspendimos, suspende, suspenden, pospusieron, pospuso, pospusimos, pospone, posponen, aplaza, aplazan,
      aplazamos, congela, congelan, congelamos
    `),
    ...spanishForms('congelad*, suspendid*, aplazad*, pospuest*, apartad*, reservad*, parad*, interrumpid*'),
    ...spanishPast('aplaz, apart'),
  ],
  concluded: spanishForms('adoptad*'),
  removed: [
    ...spanishForms(`
      retirad*, sacad*, quitad*, borrad*, rechazad*, perdid*, perdió, perdieron, desaparecid*, levantad*, caíd*,
      apartad* del, por perdid*, por muert*, por descartad*, por eliminad*
    `),
    ...spanishPast('sac, quit, borr, retir, levant'),
    ...listed('al margen, al margen de, fuera, sacan, retiran, por el camino, atrás, ausente, ausentes, cayeron, cayó'),
  ],
}

export const esMeasures = {
  included: [
    ...joined(
      'reglas, normas, disposiciones, artículos, disciplinas, capítulos, cláusulas',
      'tratan de, tratan del, tratan sobre, abordan, se ocupan de, se ocupan del, versan sobre, se refieren a, se centran en',
    ),
    ...joined(
      'regla, norma, disposición, artículo, disciplina, capítulo, cláusula',
      'trata de, trata del, trata sobre, aborda, se ocupa de, se ocupa del, versa sobre, se refiere a, se centra en',
    ),
    ...spanishForms(`
      comprendía, incluía, encierra, reúne, reúnen, prohíbe, consagra, hay, se ocupa de, trata de, trata, entran,
      incluid*, recogid*, incorporad*, mantenid*, contemplad*, contenid*, reflejad*
    `),
    ...listed(`
      figura, figuran, figuraba, figuraban, figurará, figurarán, incluye, incluyen, convierte en permanente,
      reproduce, copia, alberga, reúne, protege, garantiza, obliga, impone, agrupa, fija, establece, establecen,
      prevé, incluirá, incluirán, contiene, contienen, contendrá, abarca, abarcan, recoge, recogen, comprende,
      comprenden, cubre, cubren, contempla, contemplan, regula, regulan, menciona, mencionan, mantiene, mantienen,
      aparece, aparecen, incorpora, incorporan, aborda, abordan, alude a, aluden a, se pronuncia sobre, habla de,
      se refiere a, se incluye, se incluyen, se incluyó, se incluyeron, se incluirá, se incluirán, se recoge,
      se recogen, se menciona, se mencionan, se mantienen, se mantiene, se regula, se regulan, forma parte,
      forman parte, formar parte, formará parte, formarán parte, formó parte, formaron parte, rastro de, rastro del,
      mención de, mención a, cabida, dice nada, dice palabra, dice nada de, dice nada sobre, hay disposiciones sobre,
      hay normas sobre, hay nada sobre, trae, traen
    `),
  ],
  surviving: listed(`
    sobre la mesa, prosperó, prosperaron, cuajó, cuajaron, salió adelante, salieron adelante, entra, entran, entró,
    entraron, sobrevive, sobreviven, sobrevivió, sobrevivieron, llegó al texto, llegaron al texto, llegó al,
    llegaron al, encontró sitio, encontraron sitio
  `),
  hedges: listed(`
    casi, prácticamente, poco menos que, virtualmente, a punto de, cerca de, cerca del, muy cerca de, muy cerca del,
    próximo a, próximos a, a un paso de, a un paso del, al borde de, al borde del, en vías de, punto menos que,
    en gran parte, en gran medida, en su mayor parte, mayormente, ampliamente, poco falta para, falta poco para,
    falta muy poco para, muy poco falta para, falta nada para, a las puertas de, rozan, rozando, el grueso de,
    el grueso del, grueso de, grueso del, la mayor parte de, la mayor parte del, mayor parte de, mayor parte del,
    casi todo el, casi todos los, lo esencial de, lo esencial del, la práctica totalidad de,
    la práctica totalidad del, práctica totalidad del, práctica totalidad de, a tiro de, a un tris de, a dos pasos de,
    en lo fundamental, a grandes rasgos
  `),
  limiters: listed(`
    solo, sólo, sola, único, única, únicos, únicas, solamente, únicamente, apenas, más que, unos pocos, unas pocas,
    pocos, pocas, tan solo, un par de
  `),
  lasts: listed('último, última'),
  exceptions: listed(`
    salvo, excepto, a falta de, a falta del, a excepción de, a excepción del, con la excepción de,
    con la excepción del, menos, exceptuando, excepción hecha de, excepción hecha del, con la salvedad de,
    con la salvedad del, quitando, aparte de, aparte del
  `),
  residues: listed(`
    punto abierto, puntos abiertos, cuestión abierta, punto por resolver, puntos por resolver, divergencia,
    divergencias, excepción, cuestión, cuestiones, punto, puntos, palabra, palabras, nota, notas,
    nota a pie de página, párrafo, párrafos, apartado, apartados, frase, frases, coma, diferencia, diferencias,
    término, título, detalle, detalles, cláusula, problema, problemas, desacuerdo, obstáculo, definición, escollo,
    fleco, flecos, inciso, oración, asunto, asuntos, reserva, pasaje, retoque, matiz, nota al pie, referencia
  `),
  parts: listed(`
    párrafo, párrafos, nota, notas, nota a pie de página, nota al pie, notas al pie, frase, frases, palabra, palabras,
    referencia, referencias, mención, menciones, inciso, oración, pasaje, pasajes, línea, líneas, coma, adjetivo,
    verbo
  `),
  brackets: listed(`
    corchete, corchetes, entre corchetes, juego de corchetes, juegos de corchetes, par de corchetes,
    pares de corchetes
  `),
  texts: listed(`
    contenido, texto, textos, artículo, artículos, redacción, disposición, disposiciones, capítulo, trabajo, trabajos,
    labor, tarea, tareas, negociación, negociaciones, versión, cláusula, formulación, articulado, normas,
    conversaciones, proyecto, borrador
  `),
  wholes: listed('paquete, documento, resultado, pacto'),
  finals: [
    ...joined('texto, documento, paquete, acuerdo, el texto, el acuerdo', 'final, definitivo, publicado'),
    ...joined('versión', 'final, definitiva, publicada'),
  ],
}
