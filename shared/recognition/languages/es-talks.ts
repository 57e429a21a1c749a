/** Spanish phrases for discussion, outstanding issues, proposals and withdrawals. */
import { joined, listed, spanishForms } from './phrases'

export const esTalks = {
  discussion: [
    ...spanishForms(`
      examinad*, abordad*, debatid*, discutid*, tratad*, analizad*, estudiad*, revisad*, retomad*, repasad*,
      mencionad*, reabiert*
    `),
    ...joined('los', 'grupos reducidos, grupos sobre'),
    ...listed(`
      reabrió, reabrieron, continuarán, proseguirán, seguirán, continuará, proseguirá, avanzó, se ha avanzado,
      volvieron sobre, volvió sobre, hicieron balance, balance, comentarios, observaciones, opciones, buscaron puntos
      en común, buscaron, búsqueda de convergencia, se reunió, se reunieron, se había reunido, reunido, reunidos,
      fórmulas de compromiso, proyectos, novedades, proyecto de texto, texto refundido, texto consolidado, grupos
      temáticos, avanza, avanzan, progresan, progresa, progresaron, prosiguen, continúan, continúa, siguen, sigue,
      estudian, estudia, examinando, analizan, debaten, debatiendo, tratando, concentraron, concentró, presentaron
      informes, informe sobre, informes sobre, repasaron, repasó, aclaraciones, aclararon, precisaron, afinaron,
      afinar, fusionadas, fusionaron, simplificaron, simplificado, en curso, negocian, negociando, negociar, negociado,
      a fondo, textuales, intervinieron, acercamiento, acercaron, acercando, racionalizar, racionalizando, examen,
      pequeño grupo, pequeños grupos, grupo pequeño, grupos pequeños, grupo reducido, grupos reducidos, facilitador,
      facilitadores, facilitadora, facilitadoras, debatió, debatieron, debate, debates, discutieron, discutió, examinó,
      examinaron, examinan, reexaminaron, reexaminó, abordó, abordaron, abordan, trataron, trató, centró, centraron,
      retomó, retomaron, hablaron, habló, intercambiaron, intercambio de opiniones, informaron, informó, simplificando,
      simplificar, salvar las diferencias, acercar posiciones, acercar, puntos en común, zonas de aterrizaje, sesión de
      balance, sesión específica, sesión informativa, progresos, progresado, avances, avanzado, avanzar, avanzaron,
      labor, trabajando, trabajaron, trabajan, trabajo, negociaron, negociaciones sobre, cuestiones horizontales,
      cuestiones transversales, compromiso, exposiciones, presentaciones, escucharon, en el orden del día, pasaron
      revista, consultas, siguieron, siguió, continuaron, continuó, prosiguieron, prosiguió, estudiaron, estudió,
      analizaron, analizó, noticias, grupo sobre, grupos sobre, divergencias, discusiones, reanudaron, reanudó,
      profundizaron, revisaron, revisó, dieron cuenta, dio cuenta, estrechar, sesiones, propuestas de texto, dedicó,
      dedicaron, dedicada, contactos, acercamientos, aproximación, aproximaciones, dominaron, dominó, protagonizaron,
      protagonizó, ocuparon, ocupó, acapararon, acaparó, taller, se creó, se ha creado, se estableció, se ha
      establecido, creado, creados, nuevo grupo, nuevos grupos, se habla, hablan, hablando, se negocia, se negoció,
      trabaja, hubo avances, primera lectura, lectura, texto de transacción, circula, exploraron, exploró, exploran,
      explora, sondearon, discuten, discutiendo, discusión sobre, conversaciones, retoman, reanudación, tratan, aborda,
      en el centro, centrada, centradas, centrado, centrados, ocupándose, reformularon, reformuló, perfilaron,
      matizaron, hubo sesiones, hubo un debate, hubo debate, sesión sobre, negociación, volvieron a, volvió a, volvió
      al, reacciones, cuestionario, respondieron, se ocupan, se ocupa, tocaron, tocó, tocan, comentaron, comentó,
      compararon, contrastaron, prosigue, avanzando, progresando, discute, tuvo lugar, se celebró, abrieron, abrió,
      arrancó, arrancaron, iniciaron, inició, emprendieron, redactando, está redactando, acercado, se han acercado,
      desmenuzaron, desmenuzó, desgranaron, centraron en, tanteo, sondeo, actualización, en marcha, versó, versaron,
      giró, giraron, protagonista, protagonistas, dedicará, refundido, refundida, refundidos, refundidas, refundieron,
      reagrupado, reagrupadas, agrupado, agrupadas, consolidado, consolidada, consolidadas, fusionado, fusionada, hubo
      preguntas, preguntas acerca, conformó, conformaron, constituyeron, constituyó, crearon, creó, estrenó,
      estrenaron, arranca, arrancan, grupos para, vuelve a la mesa, sobre la mesa, le correspondió, se encarga, a cargo
      de, acortan, acortó, acortaron, acortar, acortando, acortado, limando, limaron, limar, limado, liman, contrastó,
      contrastaban, cotejaron, cotejó, cotejan, defendieron, defendió, defienden, explicaron, explicó, desglosaron,
      desbrozaron, desbrozó, trabajamos, negociamos, discutimos, debatimos, examinamos, avanzamos, hablamos, seguimos,
      dedicamos, plato fuerte, monopolizó, monopolizaron, copó, coparon, llenó, llenaron, ocupa, ocupan, consumió,
      consumieron, deliberaciones, deliberaron, deliberó, deliberan, se discute, se debate, se debatió, se debatieron,
      se examina, se examinó, se examinaron, se abordaron, se trató, se trataron, se retomó, se revisaron, se habló, se
      repasaron, variantes, intercambiar, mesa redonda
    `),
  ],
  outstanding: [
    ...joined('falta', 'hallar, acordar'),
    ...joined('sigue, permanecen', 'entre corchetes, en gran parte entre corchetes, lleno de corchetes'),
    ...joined('habrá que', 'ponerse de acuerdo'),
    ...joined('no', 'hubo, se registraron', 'avances, progresos'),
    ...joined('buscan, buscará, buscando', ', pronto', 'el consenso, un consenso, un acuerdo, convergencias'),
    ...listed(`
      queda por, quedan por, queda por resolver, por resolver, persisten, persiste, persisten diferencias, subsisten,
      subsiste, más delicado, más delicados, más difícil, más difíciles, delicado, difícil, difíciles, escollo,
      escollos, obstáculo, divididos, desacuerdo, desacuerdos, discrepancias, diferencias, trabajo por hacer, queda
      trabajo por hacer, restantes, controvertido, controvertidos, contencioso, espinosos, espinosas, corchetes, entre
      corchetes, abiertos, abiertas, pendiente, diverge, divergen, prioritarios, cruciales, cuestiones clave, temas
      clave, temas pendientes, intensificar la labor, intensificar, sin resolver, más trabajo, seguir trabajando, queda
      trabajo, cuestiones importantes, más tiempo, pendientes, divide, dividen, separa, separan, impide, impiden,
      bloquea, bloquean, enfrenta, enfrentan, por negociar, por acordar, por cerrar, sin consenso, en disputa, en
      discusión, estancado, estancada, estancados, estancadas, discrepan, discrepa, más espinosos, más sensibles,
      controvertidas, controvertida, resta, restan, subsisten diferencias, subsisten divergencias, persisten las
      diferencias, persisten divergencias, conflictivos, conflictivo, polémicos, quedan por negociar, abierto, abierta,
      requieren, requiere, retoques, batalla, se libra, preocupa, preocupan, alejadas, alejados, alejada, distantes,
      más lejos, hace falta, hacen falta, dividida, dividido, divididas, polémica, polémico, polémicas, pulso, choque,
      chocan, choca, atascado, atascada, atascados, atascadas, bloqueado, bloqueada, bloqueados, bloqueadas, bloqueo,
      encallado, encallada, tropieza, tropiezan, sensible, complicado, complicada, complicadas, enquistado, enquistada,
      discrepancia, tensiones, atasco, nudo, nudos, talón, resiste, resisten, pendientes de, deben aún, tendrán que,
      queda por cerrar, exigen retoques, exige más, aún exigen, les falta, lo que falta, no hay acuerdo, no cede,
      manzana de la discordia, disputado, disputados, disputada, disputadas, discutidísimo, plagado de, lleno de,
      necesita trabajo, aún necesita, dividió, dividieron, enfrentó, enfrentaron, candente, candentes, le falta,
      correoso, peliagudo, peliaguda, punto abierto, cuestión abierta, sin aceptar, siguen sin, no se mueve, sigue
      siendo objeto de, no se haya avanzado, no avanza, no avanzan, sin avances, apenas despega, por recorrer, camino
      por, queda camino, en pañales, no termina de, no hay manera de, no hubo consenso, enfrentadas, enfrentados,
      contrapuestas, contrapuestos, dos bandos, enconado, enconada, enquistados, enquistadas, encallados, encalladas,
      empantanado, empantanada, empantanados, empantanadas, varado, varada, varados, varadas, sigue abierto, siguen
      abiertos, sigue abierta, siguen abiertas, atraganta, atragantan, se resisten, recelos, lo más difícil, pugna,
      forcejeo
    `),
  ],
  proposal: listed(`
    llegado a la mesa un, se recibió, hay tres propuestas, propuestas nuevas, propuesta japonesa, una propuesta, su
    propuesta, la propuesta de, las propuestas de, depositó, depositaron, deposita, depositan, han depositado,
    adelantó, adelantaron, adelanta, esbozó, esbozaron, redactó, redactaron, lanzó, lanzaron, promovió, promovieron,
    proyecto de texto sobre, plasmó, plasmaron, presentó, presentaron, presentado, sometió, sometieron, distribuyó,
    nueva propuesta, nuevas propuestas, propuesta revisada, propuesta de texto, una comunicación, comunicación de,
    propuesta de, un documento, nuevas comunicaciones, nuevo texto, presentan, presenta, presentaban, distribuyeron,
    distribuido, distribuida, distribuidas, distribuye, distribuyen, remitió, remitieron, remitido, planteó,
    plantearon, planteado, propuso, propusieron, propuestas de texto, puso sobre la mesa, se ha distribuido,
    presentada, presentadas, somete, someten, sometido, sometida, propuesta sobre, propuestas sobre, aportó, aportaron,
    aporta, entregó, entregaron, trajo, trajeron, hizo circular, hicieron circular, transmitió, transmitieron,
    propone, proponen, sugirió, sugirieron, han propuesto, texto de, documento de, elevó, elevaron, formuló, formularon,
    registró, proyecto de artículo
  `),
  withdrawal: listed(`
    la reversa, el giro, un giro, la marcha atrás, retiraban, retiraba, retirarán, retirará, retirarían, retiró,
    retiraron, retirado, retirar, retira, retirada, renunció, renunciar, se opuso, se opone, se opusieron, reservas, su
    apoyo, de respaldar, retirase
  `),
}
