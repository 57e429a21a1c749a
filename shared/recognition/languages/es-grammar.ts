/** Spanish function words by class: conjunctions, determiners, auxiliaries, negators, prospects, anaphors. */
import { joined, listed } from './phrases'

export const esGrammar = {
  joint: listed(`
    sino también, sino, y, e, o, u, así como, al igual que, y también, además de, junto con, ni, hasta, pasando por
  `),
  determiner: listed(`
    el, la, los, las, lo, un, una, unos, unas, este, esta, estos, estas, ese, esa, esos, esas, dos, tres, otros,
    otras, otro, otra, algunos, algunas, varios, varias, todo, todos, todas, nuevo, nueva, nuevos, nuevas, posible,
    final, futuro, futura, habituales
  `),
  preposition: listed(`
    desde, tras, durante, ante, bajo, de, del, sobre, a, al, en, para, por, con, sin, acerca de, acerca del, relativo
    a, relativos a, relativa a, relativas a, relativo al, relativos al, relativas al, relativa al, relacionados con,
    relacionada con, relacionadas con, referentes a, en materia de, en el ámbito de, en las esferas de, respecto de,
    en torno a, dedicado a, dedicada a, dedicadas a, concerniente a, en cuanto a, en cuanto al, por lo que se refiere
    a, por lo que respecta a, tocante a, que versan sobre, entre, en lo tocante a, en cuanto, el de, los de, la de,
    las de, el del, los del, el relativo a, otro sobre
  `),
  auxiliary: listed(`
    es, son, era, eran, fue, fueron, sido, está, están, estaba, estaban, ha, han, había, habían, ha sido, han sido,
    había sido, habían sido, se ha, se han, se había, se habían, queda, quedan, quedó, quedaron, quedado, haber,
    sigue, siguen, resultó, resultaron, quedando, quede, queden, quedaba, quedaban, habiendo, se, fueran, estén, haya,
    hayan, habíamos, continúa, continúan, permanece, permanecen, permaneció, permanecieron, da, dan, dio, dieron,
    damos, dimos, darse, considera, consideran, consideró, consideraron, considerarse, por haber, encuentra,
    encuentran, halla, hallan, somos, estamos, puede darse, puede considerarse, pueden considerarse, puede decirse,
    estaría, estarían, estará, estarán, será, serán, sería, serían, quedará, quedarán
  `),
  adverb: listed(`
    no imposición, no imponer, no cobrar, no impondrán, levantadas todas las reservas, quizá, quizás, desde hace, ya,
    también, ahora, recientemente, además, plenamente, hoy, provisionalmente, asimismo, finalmente, igualmente,
    totalmente, formalmente, por fin, al final, por ahora, por el momento, de nuevo, en cambio, desde entonces, hasta
    ahora, esta semana, por último, bien, muy, no solo, ayer, anoche, el lunes, el martes, el miércoles, el jueves, el
    viernes, el sábado, el domingo, este lunes, este viernes, sin embargo, no obstante, le, les, me, nos
  `),
  negator: listed(`
    dejado de tener, no, nunca, sin, ni un solo, ningún, ninguno, ninguna, ni, tampoco, lejos de, falta, faltan,
    todavía no, aún no, negó, jamás, nadie, nada, libre de, libres de, exento de, exenta de, exentos de, exentas de,
    ya no, carece de, carecen de, carece, carecen, dista de, dista mucho de, desmintió, desmintieron, desmiente,
    desmienten, niega, niegan, negaron, sin que
  `),
  prospect: [
    // "Propuso que los Miembros aparquen X"
    ...joined(
      `
        propusieron, propuesto, sugirió, sugirieron, sugiere, sugieren, sugerido, sugería, recomendó, recomendaron,
        recomienda, recomiendan, recomendado, recomendaba, planteó, plantearon, plantea, plantean, planteado,
        aconsejó, aconsejaron, aconseja, aconsejan
      `,
      'que',
    ),
    ...listed('fueran, fuese, fuesen'),
    ...listed(`
      a la vista, debía, debían, podía, podían, debería, deberían, deberá, deberán, debe, deben, podría, podrían,
      puede, pueden, espera, esperan, esperaba, esperado, esperanza, se espera, objetivo, objetivos, meta, metas,
      será, serán, sería, serían, estará, estarán, habrá, habrán, tendrá, tendrán, incluirá, incluiría, contendrá,
      contendría, prevé, prevén, previsto, prevista, previstos, previstas, quiere, quieren, quería, desea, desean, a
      fin de, con miras a, para que, pronto, próximamente, posible, posibles, al alcance, instó, instaron, pidió,
      pidieron, pide, exhortó, busca, buscan, pretende, pretenden, hacia, aspira, aspiran, aspiración, candidatos,
      confía, confían, hay que, tienen que, ambición, perspectiva, perspectivas, intentan, intenta, cerca de, traer,
      necesita, necesitan, propone, camino de, planea, planean, todavía no, aún no, falta, faltan, sea, sean, estén,
      habría, habrían, estaría, estarían, quedará, quedarán, quedaría, quedarían, querría, querrían, haría, harían,
      hará, harán, ojalá, intentarán, tratarán de, llegará, llegarán, cerrará, cerrarán, convendría, logrará,
      lograrán, lograr, tendrían, tendría, permitiría, permitirá, trabajan para, pidió que, reclama, reclaman,
      reclamó, reclamaron, aboga, abogan, abogó, abogaron, insta, instan, propuso que, es pronto, prematuro, intentó,
      intentaron, teme, temen, amenaza, dispuestos a, en condiciones de, gustaría, desearía, desearían, preferiría,
      preferirían, prefiere, prefieren, insistió en, defiende, defienden, presiona, presionan, a la espera, hubiera,
      hubieran, se cierre, se acuerde, se acuerden, queremos, quisiera, quisieran, quisiéramos, querían, quiero,
      deseamos, deseaba, deseaban, deseo, deseable, esperamos, esperaban, espero, confiamos, confiaba, confiaban,
      pretendemos, pretendía, pretendían, aspiramos, aspiraba, aspiraban, pedimos, piden, pedía, pedían, pido, ha
      pedido, han pedido, solicitó, solicitaron, solicita, solicitan, solicitamos, rogamos, ruega, ruegan, rogó,
      instamos, urge, urgen, urgió, urgieron, exhortaron, exhortamos, exigió, exigieron, exigimos, reclamamos,
      apuestan por, habrá que, habría que, debiera, debieran, deberíamos, debemos, intentamos, procura, procuran,
      augura, auguran, vaticina, vaticinan, pronostica, pronostican, promete, prometen, prometió, prometieron, se
      comprometieron a, se propone, anhela, anhelan, ansía, ansían, llamado a, prioridad, prioridades, antes de que,
      quedase, quedasen, estuviera, estuvieran, estuviese, estuviesen, quedaremos, tendremos, podrá, podrán, podremos,
      vendrá, vendrán, saldrá, saldrán, pondrá, pondrán, habremos, cabe esperar, parecía, parecían, creíamos, creían,
      plazo para, de modo que, han de, ha de
    `),
  ],
  condition: listed('si, una vez, cuando, en cuanto, hasta que, mientras no, en caso de'),
  background: listed(`
    a principios de año, anteriormente, el año pasado, el mes pasado, en la reunión anterior, hace un año, hace meses,
    previamente, originalmente, el otoño pasado, antaño
  `),
  noun: listed(`
    consenso, decisión, decisiones, fórmulas, observaciones, comentarios, balance, versión, aspectos, búsqueda,
    conjunto, notas, texto de la presidencia, texto, textos, artículo, artículos, disposición, disposiciones,
    propuesta, propuestas, grupo, grupos, debate, debates, labor, trabajo, trabajos, progresos, avances, capítulo,
    sección, cuestión, cuestiones, tema, temas, sesión, sesiones, negociación, negociaciones, conversaciones,
    disciplinas, normas, compromisos, redacción, intercambio, intercambios, opiniones, informe, informes, documento,
    documentos, comunicación, comunicaciones, convergencia, esfera, esferas, ámbito, ámbitos, consultas, cláusula,
    cláusulas, opciones, proyecto, proyectos, obligaciones, exposición, exposiciones, acuerdo, elementos, reunión,
    reuniones, noticias, materia, materias, asunto, asuntos, discusiones, discusión, presentación, presentaciones,
    zonas, texto limpio, divergencias, texto estabilizado, la lista, lista de, un texto completo, texto completo, al
    de, a la de, lo de, lo relativo a, lo tocante a, en el de, en los de, contenido, anexo, segundo, segunda, tercero,
    tercera, tercer, cuarto, quinto, sexto, séptimo, octavo, noveno, el resto del, cierre, conclusión, finalización,
    culminación, el de, los de, la de, las de, el del, los del, el relativo a, otro sobre
  `),
  contrast: listed(`
    mientras que, mientras, pero, aunque, que, cuyo, cuya, cuyos, cuyas, por haber, ya que, porque, puesto que, dado
    que, pues
  `),
  anaphor: listed(`
    ambos textos, los dos textos, los grupos, ambos artículos, los dos artículos, este texto, cada texto, ambos,
    ambas, este último, el texto, el artículo, sus facilitadores, sus textos, su texto, los textos, los dos, los
    demás, ese texto, esas disposiciones, este tema
  `),
  title: listed(`
    director general, directora general, director general adjunto, embajador, embajadora, embajadores, sr, sra, srta,
    señor, señora, dr, dra, ministro, ministra, presidente, presidenta, secretario, secretaria, director, directora,
    don, doña, s e, consejero, consejera
  `),
  say: listed(`
    dijo, dijeron, señaló, señalaron, indicó, indicaron, recordó, recordaron, subrayó, anunció, anunciaron, añadió,
    explicó, explicaron, según, afirmó, manifestó, agradeció, celebró, acogió, comunicó, informó, informaron, observó,
    destacó, declaró, confirmó, para, de acuerdo con, a juicio de, en palabras de, habló en nombre del, aseguran,
    asegura
  `),
  pronoun: ['ellos', 'ellas', 'ella'],
  factive: listed(`
    se ha alcanzado, se alcanzó, se ha llegado a, se llegó a, llegaron a, alcanzaron, han llegado a, decidieron,
    decidió, optaron, optó, trajo, celebraron, celebró, acogieron, vio, saludaron, gracias a, han decidido, decidimos,
    se decidió, ha optado por, se ha optado por, celebraron que, agradeció que, lamentan que, lamentamos que, lamentó
    que, culminó con, se ha llegado, llegaron, llegó a, alcanzado, alcanzó, cerraron un, obtuvieron, obtuvo,
    encontraron, encontró
  `),
  dependence: listed(`
    a la espera de, a la espera del, en espera de, depende de, dependen de, sujeto a, hasta que, pendiente de,
    pendientes de, dependerá del, hasta conocer, según el
  `),
  deadline: listed(`
    para el, para la, antes del, antes de, antes de la, a más tardar, hasta el, de aquí a, de aquí al
  `),
  such: listed(`
    como, por ejemplo, a saber, entre ellos, entre ellas, en particular, incluidos, incluidas, incluido, incluida,
    entre otros, entre otras, especialmente, comprenden, incluye, incluyen, es el caso, se trata de, se trata del, son
    los, son las, entre los que, los últimos
  `),
  possessive: listed('cuyo, cuya, cuyos, cuyas, su, sus, nuestro, nuestra, nuestros, nuestras, vuestro'),
  meeting: listed(`
    plenaria, plenarias, reunión, reuniones, sesión, sesiones, serie, series, ronda, rondas, semana, semanas, jornada,
    jornadas, lectura, orden del día, agenda, taller
  `),
}
