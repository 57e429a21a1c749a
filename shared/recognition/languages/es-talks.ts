/** Spanish phrases for discussion, outstanding issues, proposals and withdrawals. */
import { joined, listed, spanishForms } from './phrases'

export const esTalks = {
  discussion: [
    ...spanishForms(`
      examinad*, abordad*, debatid*, discutid*, tratad*, analizad*, estudiad*, revisad*, retomad*, repasad*,
      mencionad*, reabiert*
    `),
    ...joined('los', 'grupos reducidos, grupos pequeños, grupos sobre'),
    ...listed(`
    reabrió, reabrieron, vuelve a abrirse, volvió a abrirse, continuarán, proseguirán, seguirán, continuará, proseguirá, avanzó, se ha avanzado, volvieron sobre, volvió sobre,
    hicieron balance, hizo balance, balance, comentarios, observaciones, opciones, primer intercambio, buscaron puntos
    en común, buscaron, buscando convergencia, búsqueda de convergencia, se reunió, se reunieron, se había reunido,
    reunido, reunidos, fórmulas de compromiso, proyectos, últimas novedades, novedades, texto revisado, proyecto de
    texto, texto refundido, texto consolidado, grupos temáticos, avanza, avanzan, progresan, progresa, progresaron,
    prosiguen, continúan, continúa, siguen, sigue, estudian, estudia, examinando, analizan, debaten, debatiendo,
    tratando, concentraron, concentró, presentaron informes, informe sobre, informes sobre, repasaron, repasó,
    aclaraciones, aclararon, precisaron, afinaron, afinar, fusionadas, fusionaron, simplificaron, simplificado, en
    curso, se trabajó, negocian, negociando, negociar, negociado, a fondo, en profundidad, textuales, intervinieron,
    salvar diferencias, acercamiento, acercaron, acercando, racionalizar, racionalizando, examen, pequeño grupo,
    pequeños grupos, grupo pequeño, grupos pequeños, grupo reducido, grupos reducidos, facilitador, facilitadores,
    facilitadora, facilitadoras, debatió, debatieron, debate, debates, discutieron, discutió, examinó, examinaron,
    examinan, reexaminaron, reexaminó, abordó, abordaron, abordan, trataron, trató, centró, centraron, retomó,
    retomaron, hablaron, habló, intercambiaron, intercambio de opiniones, informaron, informó, simplificando,
    simplificar, salvar las diferencias, acercar posiciones, acercar, puntos en común, zonas de aterrizaje, sesión de
    balance, sesión específica, sesión informativa, progresos, progresado, avances, avanzado, avanzar, avanzaron,
    labor, trabajando, trabajaron, trabajan, trabajo, negociaron, negociaciones sobre, cuestiones horizontales,
    cuestiones transversales, temas transversales, compromiso, exposiciones, presentaciones, escucharon, en el orden
    del día, pasaron revista, consultas, siguieron, siguió, continuaron, continuó, prosiguieron, prosiguió, estudiaron,
    estudió, analizaron, analizó, hubo noticias, noticias, grupo sobre, grupos sobre, divergencias, discusiones,
    reanudaron, reanudó, profundizaron, revisaron, revisó, dieron cuenta, dio cuenta, estrechar, sesiones, propuestas
    de texto, dedicó, dedicaron, dedicada, rindieron cuentas, rindió cuentas, rindieron cuenta, contactos,
    acercamientos, aproximación, aproximaciones, dominaron, dominó, protagonizaron, protagonizó, ocuparon, ocupó,
    acapararon, acaparó, sesión especial, sesión temática, taller, jornada dedicada, se creó, se crearon, se ha creado,
    se constituyó, se constituyeron, se estableció, se establecieron, se ha establecido, se lanzó, creado, creados,
    nuevo grupo, nuevos grupos, se habla, hablan, hablando, se negocia, se negoció, trabaja, presentó informes, hubo
    avances, hubo progresos, hubo acercamiento, registraron avances, pasó revista, primera lectura, segunda lectura,
    lectura, texto de transacción, documento oficioso, circula, exploraron, exploró, exploran, explora, sondearon,
    discuten, discutiendo, discusión sobre, conversaciones, retoman, reanudación, tratan, aborda, en el centro,
    centrada, centradas, centrado, centrados, ocupándose, detuvieron en, reformularon, reformuló, perfilaron,
    matizaron, hubo sesiones, hubo un debate, hubo debate, hubo sesión, hubo intercambio, hubo reuniones, reuniones
    sobre, sesión sobre, negociación, volvieron a, volvió a, volvieron al, volvió al, primeras reacciones, reacciones,
    cuestionario, respondieron, se ocupan, se ocupa, ha ocupado, han ocupado, tocaron, tocó, tocan, comentaron,
    comentó, compararon, contrastaron, prosigue, avanzando, progresando, discute, tuvo lugar, tuvieron lugar, se
    celebraron, se celebró, abrieron, abrió, arrancó, arrancaron, iniciaron, inició, emprendieron, redactando, está
    redactando, en elaboración, acercado, se han acercado, desmenuzaron, desmenuzó, desgranaron, volcados en, centraron
    en, tanteo, sondeo, actualización, en marcha, versó, versaron, giró, giraron, protagonista, protagonistas, grupo
    dedicado, grupos dedicados, dedicará, refundido, refundida, refundidos, refundidas, refundieron, reagrupado,
    reagrupadas, agrupado, agrupadas, consolidado, consolidada, consolidadas, fusionado, fusionada, hubo preguntas,
    preguntas sobre, preguntas acerca, se conformó, se conformaron, se formó, se formaron, conformó, conformaron,
    constituyeron, constituyó, crearon, creó, estrenó, estrenaron, arranca, arrancan, recién creado, recién creados,
    grupo restringido, grupos restringidos, grupo para, grupos para, vuelve a la mesa, sobre la mesa, le tocó, les
    tocó, tocó a, le correspondió, les correspondió, le corresponde, le correspondieron, les correspondieron, se
    encargó, se encargaron, se encarga, se encargan, a cargo de, acortan, acortó, acortaron, acortar, acortando,
    acortado, acortan distancias, limando, limaron, limar, limado, liman, contrastó, contrastaban, cotejaron, cotejó,
    cotejan, defendieron, defendió, defienden, explicaron, explicó, desglosaron, desbrozaron, desbrozó, trabaja en, se
    trabaja, trabajamos, negociamos, discutimos, debatimos, examinamos, avanzamos, hablamos, seguimos, seguimos
    negociando, seguimos discutiendo, hemos hablado, hemos debatido, hemos dedicado, dedicamos, lo hacen, lo hicieron,
    lo hizo, lo hace, se cruzan, se cruzaron, plato fuerte, tema estrella, tema central, asunto central, temas
    centrales, asuntos centrales, monopolizó, monopolizaron, copó, coparon, llenó, llenaron, ocupa, ocupan, consumió,
    consumieron, deliberaciones, deliberaron, deliberó, deliberan, trató de, se discutió, se discutieron, se discute,
    se discuten, se debate, se debaten, se debatió, se debatieron, se examina, se examinan, se examinó, se examinaron,
    se estudia, se estudian, se estudió, se estudiaron, se analizó, se analizaron, se abordó, se abordaron, se aborda,
    se abordan, se trató, se trataron, se retomó, se retomaron, se retoma, se retoman, se revisó, se revisaron, se
    habló, se repasó, se repasaron, reservó tiempo, reservaron tiempo, variantes, dio pie, dieron pie, intercambiar,
    cambiaron impresiones, mesa redonda
  `),
  ],
  outstanding: [
    ...joined('falta', 'hallar, encontrar, lograr, alcanzar, acordar, pactar'),
    ...joined(
      'sigue, siguen, continúa, continúan, permanece, permanecen',
      'entre corchetes, en gran parte entre corchetes, lleno de corchetes, llenos de corchetes, llena de corchetes',
    ),
    ...joined('habrá que', 'ponerse de acuerdo'),
    ...joined('no', 'hay, hubo, ha habido, se registraron, se han registrado', 'avances, progresos'),
    ...joined('ningún', 'avance, progreso'),
    ...joined(
      'busca, buscan, buscar, buscará, buscarán, buscaba, buscaban, buscando',
      ', pronto',
      'consenso, el consenso, un consenso, acuerdo, un acuerdo, convergencia, convergencias, soluciones',
    ),
    ...listed(`
    queda por, quedan por, falta por, faltan por, queda por resolver, por resolver, persisten, persiste,
    persisten diferencias, subsisten, subsiste, más delicado, más delicados, más difícil, más difíciles, delicado,
    difícil, difíciles, escollo, escollos, obstáculo, divididos, desacuerdo, desacuerdos, discrepancias, diferencias,
    trabajo por hacer, queda trabajo por hacer, queda mucho, restantes, controvertido, controvertidos, contencioso,
    espinosos, espinosas, corchetes, entre corchetes, abiertos, abiertas, pendiente, diverge, divergen,
    posiciones divergen, trabajo adicional, labor adicional, prioritarios, cruciales, sin acuerdo, cuestiones clave,
    temas clave, cuestiones difíciles, temas difíciles, cuestiones complejas, temas complejos, cuestiones pendientes,
    temas pendientes, cuestiones sensibles, temas sensibles, intensificar la labor, intensificar, sin resolver,
    más trabajo, seguir trabajando, queda trabajo, cuestiones importantes, cuestiones controvertidas,
    temas controvertidos, cuestiones delicadas, temas delicados, más tiempo, cuestiones abiertas, cuestiones restantes,
    mayores esfuerzos, más esfuerzos, pendientes, divide, dividen, separa, separan, impide, impiden, bloquea, bloquean,
    enfrenta, enfrentan, por negociar, por acordar, por decidir, por cerrar, por definir, sin cerrar, sin acordar,
    sin consenso, en disputa, en discusión, estancado, estancada, estancados, estancadas, discrepan, discrepa,
    mayor atención, más atención, más complejos, más complejo, más espinosos, más sensibles, más complicados,
    controvertidas, controvertida, mantienen divididos, resta, restan, subsisten diferencias, subsisten divergencias,
    persisten las diferencias, persisten divergencias, conflictivos, conflictivo, polémicos, quedan por negociar,
    más debate, más discusión, abierto, abierta, requieren, requiere, retoques, batalla, se libra, preocupa, preocupan,
    alejadas, alejados, alejada, distantes, más lejos, hace falta, hacen falta, falta trabajo, necesitan más,
    necesita más, dividida, dividido, divididas, polémica, polémico, polémicas, pulso, choque, chocan, choca, atascado,
    atascada, atascados, atascadas, bloqueado, bloqueada, bloqueados, bloqueadas, bloqueo, encallado, encallada,
    tropieza, tropiezan, sin solución, sensible, complicado, complicada, complicadas, enquistado, enquistada,
    discrepancia, tensiones, atasco, nudo, nudos, talón, resiste, resisten, pendientes de, deben aún, aún deben,
    todavía deben, deberán aún, tendrán que, queda por cerrar, falta mucho, exigen retoques, exige retoques,
    exigen más, exige más, aún exigen, les falta, lo que falta, no hay acuerdo, no cede, no ceden,
    manzana de la discordia, disputado, disputados, disputada, disputadas, discutidísimo, plagado de, plagada de,
    plagados de, lleno de, llena de, erizado de, sembrado de, necesita trabajo, necesitan trabajo, aún necesita,
    aún necesitan, dividió, dividieron, enfrentó, enfrentaron, candente, candentes, le falta, le faltan, correoso,
    peliagudo, peliaguda, puntos abiertos, punto abierto, cuestión abierta, sin aceptar, siguen sin, sigue sin,
    no se mueve, no aflojan, asunto pendiente, sigue siendo objeto de, no se haya avanzado, no avanza, no avanzan,
    no avanzó, no avanzaron, sin avances, apenas avanza, apenas avanzan, apenas avanzó, apenas despega,
    apenas despegan, no despega, no despegan, no arranca, no arrancan, ni avanzamos, ni avanza, ni avanzan,
    por recorrer, bastante por, mucho por, camino por, queda camino, queda trecho, largo camino, en pañales,
    en mantillas, no termina de, no hay manera de, no hubo consenso, enfrentadas, enfrentados, contrapuestas,
    contrapuestos, dos bandos, enconado, enconada, enquistados, enquistadas, encallados, encalladas, empantanado,
    empantanada, empantanados, empantanadas, varado, varada, varados, varadas, hueso duro, el hueso,
    asignatura pendiente, asignaturas pendientes, línea roja, líneas rojas, sin consensuar, sigue abierto,
    siguen abiertos, sigue abierta, siguen abiertas, por salvar, posturas conocidas, atraganta, atragantan, se resiste,
    se resisten, suscita recelos, suscitan recelos, suscita dudas, suscitan dudas, recelos, lo más difícil, sin salida,
    pugna, forcejeo, pelea por, pelea sobre, está verde, están verdes, muy verde, muy verdes
  `),
  ],
  proposal: listed(`
    hecho circular, llegado a la mesa un, se recibió, se recibieron, hay propuestas, hay tres propuestas, propuestas
    nuevas, propuesta japonesa, una propuesta, su propuesta, la propuesta de, las propuestas de, depositó, depositaron,
    deposita, depositan, ha depositado, han depositado, adelantó, adelantaron, adelanta, esbozó, esbozaron, redactó,
    redactaron, borrador completo, lanzó, lanzaron, promovió, promovieron, nuevo borrador, proyecto de texto sobre,
    plasmó, plasmaron, presentó, presentaron, presentado, sometió, sometieron, distribuyó, nueva propuesta, nuevas
    propuestas, propuesta revisada, propuesta de texto, una comunicación, comunicación de, propuesta de, propuesta del,
    un documento, nueva comunicación, nuevas comunicaciones, nuevo texto, hecho llegar, hicieron llegar, hizo llegar,
    presentan, presenta, presentaban, distribuyeron, distribuido, distribuida, distribuidas, distribuye, distribuyen,
    remitió, remitieron, remitido, planteó, plantearon, planteado, propuso, propusieron, propuestas de texto, propuesta
    conjunta, propuestas conjuntas, textos propios, texto propio, puso sobre la mesa, nuevo documento, nuevas ideas, se
    ha distribuido, presentada, presentadas, somete, someten, sometido, sometida, hacen llegar, hace llegar, propuesta
    sobre, propuestas sobre, aportó, aportaron, aporta, entregó, entregaron, trajo, trajeron, hizo circular, hicieron
    circular, transmitió, transmitieron, propone un, proponen, sugirió, sugirieron, ha propuesto, han propuesto,
    adelantó un, texto de, documento de, llegaron propuestas, elevó, elevaron, formuló, formularon, registró, proyecto
    de artículo
  `),
  withdrawal: listed(`
    la reversa, su reversa, el viraje, su viraje, el giro, su giro, un giro, la marcha atrás, retiraban, retiraba,
    retirarán, retirará, retirarían, retiró, retiraron, retirado, retirar, retira, retirada, renunció, renunciar, se
    opuso, se opone, se opusieron, reservas, su apoyo, retirada de, de respaldar, no respaldarán, retirase, se desmarcó
  `),
}
