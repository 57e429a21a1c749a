/** Spanish phrases for discussion, outstanding issues, proposals and withdrawals. */
import { joined, listed, spanishForms } from './phrases'

export const esTalks = {
  discussion: [
    ...spanishForms(`
      examinad*, abordad*, debatid*, discutid*, tratad*, analizad*, estudiad*, revisad*, retomad*, mencionad*,
      reabiert*
    `),
    ...joined('los', 'grupos reducidos, grupos sobre'),
    ...listed(`
      reabrió, reabrieron, continuarán, seguirán, continuará, avanzó, se ha avanzado, volvieron sobre, volvió sobre,
      hicieron balance, balance, comentarios, observaciones, opciones, buscaron puntos en común, buscaron, búsqueda de
      convergencia, se reunió, se reunieron, se había reunido, reunido, reunidos, fórmulas de compromiso, novedades,
      proyecto de texto, texto refundido, texto consolidado, grupos temáticos, avanza, avanzan, progresan, progresa,
      progresaron, prosiguen, continúan, continúa, siguen, sigue, estudian, estudia, examinando, analizan, debaten,
      debatiendo, tratando, presentaron informes, informe sobre, informes sobre, repasaron, repasó, aclaraciones,
      aclararon, fusionadas, fusionaron, simplificaron, simplificado, en curso, negocian, negociando, negociar,
      negociado, a fondo, intervinieron, acercamiento, acercaron, acercando, examen, pequeño grupo, pequeños grupos,
      grupo pequeño, grupos pequeños, grupo reducido, grupos reducidos, facilitador, facilitadores, facilitadora,
      facilitadoras, debatió, debatieron, debate, debates, discutieron, discutió, examinó, examinaron, examinan,
      reexaminaron, reexaminó, abordó, abordaron, abordan, trataron, trató, centró, centraron, retomó, retomaron,
      hablaron, habló, intercambiaron, intercambio de opiniones, informaron, informó, simplificando, simplificar,
      salvar las diferencias, acercar posiciones, acercar, puntos en común, zonas de aterrizaje, sesión de balance,
      sesión específica, sesión informativa, progresos, progresado, avances, avanzado, avanzar, avanzaron, labor,
      trabajando, trabajaron, trabajan, trabajo, negociaron, negociaciones sobre, cuestiones horizontales, cuestiones
      transversales, compromiso, en el orden del día, pasaron revista, consultas, siguieron, siguió, continuaron,
      continuó, prosiguieron, prosiguió, estudiaron, estudió, analizaron, analizó, noticias, grupo sobre, grupos
      sobre, divergencias, discusiones, reanudaron, reanudó, revisaron, revisó, dieron cuenta, dio cuenta, sesiones,
      propuestas de texto, dedicó, dedicaron, dedicada, contactos, acercamientos, ocuparon, ocupó, taller, se creó, se
      ha creado, se estableció, se ha establecido, creado, creados, nuevo grupo, nuevos grupos, se habla, hablan,
      hablando, se negocia, se negoció, trabaja, hubo avances, primera lectura, lectura, texto de transacción,
      circula, discuten, discutiendo, discusión sobre, conversaciones, retoman, reanudación, tratan, aborda, en el
      centro, centrada, centradas, centrado, centrados, ocupándose, hubo sesiones, hubo un debate, hubo debate, sesión
      sobre, negociación, volvieron a, volvió a, volvió al, respondieron, se ocupan, se ocupa, tocan, comentaron,
      comentó, prosigue, avanzando, progresando, discute, tuvo lugar, se celebró, arrancó, arrancaron, iniciaron,
      inició, redactando, está redactando, acercado, se han acercado, centraron en, actualización, en marcha, versó,
      giró, dedicará, refundido, refundida, refundidos, refundidas, refundieron, consolidado, consolidada,
      consolidadas, fusionado, fusionada, hubo preguntas, preguntas acerca, crearon, creó, arranca, arrancan, grupos
      para, vuelve a la mesa, sobre la mesa, le correspondió, se encarga, a cargo de, acortan, acortó, acortaron,
      acortar, acortando, acortado, limaron, limar, defendieron, defendió, explicaron, explicó, trabajamos,
      negociamos, discutimos, debatimos, examinamos, avanzamos, hablamos, seguimos, dedicamos, plato fuerte, llenó,
      ocupa, ocupan, consumió, consumieron, se discute, se debate, se debatió, se debatieron, se examina, se examinó,
      se examinaron, se abordaron, se trató, se trataron, se retomó, se revisaron, se habló, se repasaron, variantes,
      intercambiar, mesa redonda
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
      subsiste, más delicado, más delicados, más difícil, más difíciles, delicado, difícil, difíciles, obstáculo,
      divididos, discrepancias, diferencias, trabajo por hacer, queda trabajo por hacer, restantes, controvertido,
      controvertidos, espinosos, espinosas, corchetes, entre corchetes, abiertos, abiertas, pendiente, diverge,
      divergen, prioritarios, cruciales, cuestiones clave, temas clave, temas pendientes, intensificar la labor,
      intensificar, sin resolver, más trabajo, seguir trabajando, queda trabajo, más tiempo, pendientes, divide,
      dividen, separa, separan, impide, impiden, bloquea, bloquean, enfrenta, enfrentan, por negociar, por acordar,
      por cerrar, sin consenso, en disputa, en discusión, estancado, estancada, estancados, estancadas, discrepan,
      discrepa, más espinosos, más sensibles, controvertidas, controvertida, resta, restan, subsisten diferencias,
      subsisten divergencias, persisten las diferencias, polémicos, quedan por negociar, abierto, abierta, requieren,
      requiere, retoques, batalla, se libra, preocupa, preocupan, alejadas, alejados, alejada, distantes, más lejos,
      hace falta, hacen falta, dividida, dividido, divididas, polémica, polémico, polémicas, chocan, choca, bloqueado,
      bloqueada, bloqueados, bloqueadas, bloqueo, tropieza, tropiezan, discrepancia, resiste, resisten, pendientes de,
      deben aún, tendrán que, queda por cerrar, exigen retoques, exige más, aún exigen, les falta, lo que falta, no
      hay acuerdo, no cede, manzana de la discordia, plagado de, lleno de, necesita trabajo, aún necesita, dividió,
      dividieron, enfrentó, enfrentaron, le falta, punto abierto, cuestión abierta, sin aceptar, siguen sin, no se
      mueve, sigue siendo objeto de, no se haya avanzado, no avanza, no avanzan, sin avances, apenas despega, por
      recorrer, camino por, queda camino, en pañales, no termina de, no hay manera de, no hubo consenso, enfrentadas,
      enfrentados, contrapuestas, contrapuestos, dos bandos, sigue abierto, siguen abiertos, sigue abierta, siguen
      abiertas, se resisten, lo más difícil
    `),
  ],
  proposal: listed(`
    llegado a la mesa un, se recibió, hay tres propuestas, propuestas nuevas, propuesta japonesa, una propuesta, su
    propuesta, la propuesta de, las propuestas de, depositó, depositaron, deposita, depositan, han depositado,
    redactó, redactaron, lanzaron, proyecto de texto sobre, presentó, presentaron, presentado, sometió, sometieron,
    distribuyó, nueva propuesta, nuevas propuestas, propuesta revisada, propuesta de texto, una comunicación,
    comunicación de, propuesta de, un documento, nuevas comunicaciones, nuevo texto, presentan, presenta, presentaban,
    distribuyeron, distribuido, distribuida, distribuidas, distribuye, distribuyen, remitió, remitieron, remitido,
    planteó, plantearon, planteado, propuso, propusieron, propuestas de texto, puso sobre la mesa, se ha distribuido,
    presentada, presentadas, somete, someten, sometido, sometida, propuesta sobre, propuestas sobre, aportó,
    aportaron, aporta, entregó, entregaron, trajo, hizo circular, hicieron circular, propone, proponen, sugirió,
    sugirieron, han propuesto, texto de, documento de, formuló, formularon, registró, proyecto de artículo
  `),
  withdrawal: listed(`
    la reversa, el giro, un giro, la marcha atrás, retiraban, retiraba, retirarán, retirará, retirarían, retiró,
    retiraron, retirado, retirar, retira, retirada, se opuso, se opone, se opusieron, reservas, su apoyo, de
    respaldar, retirase
  `),
}
