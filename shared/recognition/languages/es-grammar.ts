/** Spanish function words by class: conjunctions, determiners, auxiliaries, negators, prospects, anaphors. */
import { joined, listed } from './phrases'

export const esGrammar = {
  joint: listed(`
    sino también, sino, y, e, o, u, así como, al igual que, y también, además de, junto con, y por último, ni,
    hasta, pasando por
  `),
  determiner: listed(`
    el, la, los, las, lo, un, una, unos, unas, este, esta, estos, estas, ese, esa, esos, esas, dos, tres, otros,
    otras, otro, otra, algunos, algunas, varios, varias, todo, todos, todas, nuevo, nueva, nuevos, nuevas, posible, final,
    futuro, futura, habituales
  `),
  preposition: listed(`
    desde, tras, durante, ante, bajo, de, del, sobre, a, al, en, para, por, con, sin, acerca de, acerca del,
    relativo a, relativos a, relativa a, relativas a, relativo al, relativos al, relativas al, relativa al,
    relacionado con, relacionados con, relacionada con, relacionadas con, referente a, referentes a, en materia de,
    en el ámbito de, en los ámbitos del, en las esferas de, en relación con, con respecto a, respecto de, en torno a,
    dedicado a, dedicada a, dedicados a, dedicadas a, concerniente a, en cuanto a, en cuanto al, respecto a,
    respecto al, por lo que se refiere a, por lo que respecta a, tocante a, que tratan de, que versan sobre, entre,
    en lo tocante a, al respecto de, en cuanto, el de, los de, la de, las de, el del, los del, el relativo a,
    la relativa a, una sobre, otra sobre, otro sobre
  `),
  auxiliary: listed(`
    es, son, era, eran, fue, fueron, sido, está, están, estaba, estaban, ha, han, había, habían, ha sido, han sido,
    había sido, habían sido, se ha, se han, se había, se habían, queda, quedan, quedó, quedaron, quedado, haber,
    sigue, siguen, resultó, resultaron, quedando, quede, queden, quedaba, quedaban, habiendo,
    se, fueran, estén, haya, hayan, habíamos, continúa, continúan, permanece, permanecen, permaneció, permanecieron,
    da, dan, dio, dieron, damos, dimos, darse, considera, consideran, consideró, consideraron, considerarse,
    por estar, por haber, por haberse, por hallarse, por haber sido, al estar, al haber, al haberse,
    encuentra, encuentran, halla, hallan, somos, estamos,
    puede darse, pueden darse, puede considerarse, pueden considerarse, puede decirse, se puede dar, se pueden dar,
    se puede considerar, se pueden considerar, podemos dar, cabe dar, cabe considerar, pueden darse ya, puede darse ya,
    estaría, estarían, estará, estarán, será, serán, sería, serían, quedará, quedarán
  `),
  adverb: listed(`
    no imposición, no aplicación, no cobro, no imponer, no cobrar, no aplicar, no imponen, no impondrán, no cobrarán, levantadas todas las reservas, levantadas
    las reservas, levantaron sus reservas, levantó su reserva, retiró su objeción, retiró su reserva, quizá, quizás,
    tal vez, desde hace, hace semanas, ya, también, ahora, recientemente, además, plenamente, por completo, hoy,
    provisionalmente, asimismo, finalmente, por tanto, igualmente, totalmente, formalmente, por fin, al fin, al final,
    por ahora, de momento, por el momento, por lo pronto, por lo tanto, de nuevo, otra vez, en cambio, en efecto, de
    hecho, desde entonces, hasta ahora, esta semana, por último, poco a poco, ahora mismo, bien, muy, no solo, no
    solamente, no únicamente, ayer, anoche, hoy mismo, el lunes, el martes, el
    miércoles, el jueves, el viernes, el sábado, el domingo, este lunes, este martes, este miércoles, este jueves, este
    viernes, este sábado, este domingo, por unanimidad, sin embargo, no obstante, le, les, me, nos
  `),
  negator: listed(`
    dejado de tener, dejó de tener, dejaron de tener, no, nunca, sin, ni un solo, sin un solo, ni una sola, sin una
    sola, ningún, ninguno, ninguna, ni, tampoco, lejos de, falta, faltan, todavía no, aún no, negó, jamás, nadie, nada,
    libre de, libres de, exento de, exenta de, exentos de, exentas de, ya no, todavía sin, carece de, carecen de,
    carece, carecen, dista de, distan de, distaba de, distaban de, dista mucho de, distan mucho de, desmintió,
    desmintieron, desmiente, desmienten, niega, niegan, negaron, sin que
  `),
  prospect: [
    // "Propuso que los Miembros aparquen X"
    ...joined(
      `
        propusieron, propuesto, sugirió, sugirieron, sugiere, sugieren, sugerido, sugería, recomendó, recomendaron,
        recomienda, recomiendan, recomendado, recomendaba, planteó, plantearon, plantea, plantean, planteado, aconsejó,
        aconsejaron, aconseja, aconsejan
      `,
      'que',
    ),
    ...listed('fueran, fuese, fuesen'),
    ...listed(`
    a la vista, en el horizonte, en perspectiva, en ciernes, debía, debían, podía, podían, debería, deberían, deberá,
    deberán, debe, deben, podría, podrían, puede, pueden, espera, esperan, esperaba, esperado, esperanza, se espera,
    objetivo, objetivos, meta, metas, será, serán, sería, serían, estará, estarán, habrá, habrán, tendrá, tendrán,
    incluirá, incluiría, contendrá, contendría, prevé, prevén, previsto, prevista, previstos, previstas, quiere,
    quieren, quería, desea, desean, a fin de, con miras a, para que, pronto, próximamente, posible, posibles, al
    alcance, instó, instaron, pidió, pidieron, pide, exhortó, busca, buscan, pretende, pretenden, hacia, aspira,
    aspiran, aspiración, candidatos, confía, confían, hay que, tiene que, tienen que, ambición, perspectiva,
    perspectivas, intentan, intenta, avances hacia, cerca de, traer, necesita, necesitan, propone, con vistas a, camino
    de, planea, planean, todavía no, aún no, falta, faltan, sea, sean, estén, habría, habrían, estaría, estarían,
    quedará, quedarán, quedaría, quedarían, querría, querrían, haría, harían, hará, harán, será preciso, ojalá,
    intentarán, tratarán de, se prevé, está previsto, llegará, llegarán, cerrará, cerrarán, convendría, logrará,
    lograrán, lograr, tendrían, tendría, permitiría, permitirá, trabajan para, trabaja para, pidió que, reclama,
    reclaman, reclamó, reclamaron, aboga, abogan, abogó, abogaron, partidario de, partidarios de, partidaria de, a
    favor de, insta, instan, propuso que, proponen que, es pronto, demasiado pronto, prematuro, trataron de, intentó,
    intentaron, teme, temen, amenaza, dispuesto a, dispuestos a, en condiciones de, gustaría, desearía, desearían,
    preferiría, preferirían, prefiere, prefieren, insiste en, insisten en, insistió en, defiende, defienden, presiona,
    presionan, exige que, exigen que, a la espera, hubiera, hubieran, se cierre, se cierren, se acuerde, se acuerden,
    en aras de, afán de, esfuerzos por, esfuerzos para, queremos, quisiera, quisieran, quisiéramos, querían, quiero,
    deseamos, deseaba, deseaban, deseo, deseable, esperamos, esperaban, espero, confiamos, confiaba, confiaban,
    confiado en, confiada en, pretendemos, pretendía, pretendían, aspiramos, aspiraba, aspiraban, pedimos, piden,
    pedía, pedían, pido, ha pedido, han pedido, solicitó, solicitaron, solicita, solicitan, solicitamos, rogamos,
    ruega, ruegan, rogó, instamos, urge, urgen, urgió, urgieron, exhortaron, exhortamos, exigió, exigieron, exigimos,
    reclamamos, apuesta por, apuestan por, apostó por, apostaron por, apostamos por, habrá que, habría que, debiera,
    debieran, deberíamos, debemos, intentamos, procura, procuran, augura, auguran, vaticina, vaticinan, pronostica,
    pronostican, promete, prometen, prometió, prometieron, se comprometió a, se comprometieron a, se propone, se
    proponen, anhela, anhelan, ansía, ansían, sueña con, sueñan con, llamado a, llamada a, llamados a, llamadas a, con
    ánimo de, prioridad, prioridades, antes de que, quedase, quedasen, estuviera, estuvieran, estuviese, estuviesen,
    quedaremos, tendremos, podrá, podrán, podremos, vendrá, vendrán, saldrá, saldrán, pondrá, pondrán, habremos, cabe
    esperar, es de esperar, parecía, parecían, creíamos, creían, se creía, daba por, daban por, plazo para, fecha
    límite para, a fin de que, de modo que, de manera que, tiene aún que, tienen aún que, aún tienen que, todavía
    tienen que, han de, ha de
  `),
  ],
  condition: listed(`
    si, una vez que, una vez, cuando, en cuanto, a menos que, siempre que, hasta que, mientras no, en caso de
  `),
  background: listed(`
    a principios de año, anteriormente, el año pasado, el año anterior, el mes pasado,
    en la reunión anterior, meses atrás, hace un año, hace meses, en su día, previamente, en aquel entonces,
    en un principio, con anterioridad, originalmente, la primavera pasada, el verano pasado, el otoño pasado, antaño
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
    zonas, texto limpio, divergencias, texto estabilizado, textos estabilizados, versión estabilizada,
    acuerdo estabilizado, la lista, una lista, su lista, lista de, un borrador completo, un texto completo,
    un proyecto completo, borrador completo, proyecto completo, texto completo, propuesta completa, versión completa,
    articulado completo, al de, a la de, a los de, a las de, lo de, lo del, lo relativo a, lo relativo al,
    lo referente a, lo referente al, lo tocante a, en el de, en la de, en los de, en las de, en lo de, del de,
    de la de, con el de, con la de, contenido, anexo, segundo, segunda, tercero, tercera, tercer, cuarto, quinto,
    sexto, séptimo, octavo, noveno, el resto de, el resto del, cierre, conclusión, finalización, culminación, el de,
    los de, la de, las de, el del, los del, el relativo a, la relativa a, una sobre, otra sobre, otro sobre
  `),
  contrast: listed(`
    mientras que, mientras, pero, aunque, que, cuyo, cuya, cuyos, cuyas,
    por estar, por haber, por haberse, por hallarse, por ser, por haber sido, al estar, al haber, al haberse, ya que,
    porque, puesto que, dado que, pues
  `),
  anaphor: listed(`
    ambos textos, los dos textos, estos textos, estos dos textos, los dos grupos, ambos grupos, estos grupos,
    los grupos, estos artículos, ambos artículos, los dos artículos, estos dos artículos, estos dos últimos,
    este texto, este artículo, los tres artículos, estos tres artículos, cada texto, ambos, ambas, estas dos últimas,
    este último, estos últimos, el texto, el artículo, sus facilitadores, sus textos, su texto, los textos,
    ambos expedientes, los tres textos, todos estos textos, los dos, los demás, esos textos, esos artículos, ese texto,
    ese artículo, esos dos textos, esos dos artículos, esa disposición, esas disposiciones, estas disposiciones,
    esta disposición, ese capítulo, este capítulo, ese asunto, este asunto, esos asuntos, estos asuntos, ese tema,
    este tema, ambas cuestiones, ambos temas, ambos asuntos, ambas disposiciones
  `),
  title: listed(`
    director general, directora general, secretario general, secretaria general, director general adjunto,
    directora general adjunta,
    embajador, embajadora, embajadores, sr, sra, srta, señor, señora, dr, dra, ministro, ministra, presidente,
    presidenta, secretario, secretaria, director, directora, don, doña, s e, consejero, consejera
  `),
  say: listed(`
    dijo, dijeron, señaló, señalaron, indicó, indicaron, recordó, recordaron, subrayó, anunció, anunciaron, añadió,
    explicó, explicaron, según, afirmó, manifestó, agradeció, celebró, acogió, comunicó, informó, informaron, observó,
    destacó, declaró, confirmó, para, de acuerdo con, a juicio de, en palabras de, habló en nombre del, aseguran,
    asegura
  `),
  pronoun: ['ellos', 'ellas', 'ella'],
  factive: listed(`
    se ha alcanzado, se alcanzó, ha sido alcanzada, fue alcanzada, se había alcanzado,
    han alcanzado, se ha llegado a, se llegó a, llegaron a, alcanzaron, han llegado a,
    decidieron, decidió, optaron, optó, trajo, celebraron, celebró, acogieron, vio, marcó el, marcó la, saludaron,
    condujo a, dio lugar a, gracias a, gracias al,
    han decidido, ha decidido, hemos decidido, decidimos, se decidió, se ha decidido, han optado por,
    ha optado por, se ha optado por, se optó por, han resuelto, celebramos que, celebra que, celebran que, celebró que,
    celebraron que, saludó que, saludaron que, saludan que, satisfecho de que, satisfecha de que, apreciamos que,
    nos alegra que, agradecemos que, agradeció que, agradecieron que, con satisfacción que, nos satisface que,
    lamenta que, lamentan que, lamentamos que, lamentó que, lamentaron que, pese a que, a pesar de que, culminó en,
    culminó con, terminó con, desembocó en, se ha llegado, llegaron, llegó a, alcanzado, alcanzó, se alcanzaron,
    cerraron un, sellaron un, obtuvieron, obtuvo, encontraron, encontró, desembocaron en, culminaron en, culminaron con
  `),
  dependence: listed(`
    a reserva de, a reserva del, a la espera de, a la espera del, en espera de, en función de, en función del,
    depende de, dependen de, supeditado a, supeditada a, sujeto a, sujeta a, una vez que, hasta que, pendiente de,
    pendiente del, pendientes de, dependerá de, dependerá del, dependería de, dependerán de, a expensas de,
    hasta conocer, hasta saber, según el
  `),
  deadline: listed(`
    para el, para la, antes del, antes de, antes de la, a más tardar, hasta el, de aquí a, de aquí al, a tiempo para
  `),
  such: listed(`
    como, tales como, por ejemplo, a saber, entre ellos, entre ellas, en particular, incluidos, incluidas, incluido,
    incluida, entre otros, entre otras, en especial, especialmente, comprenden, incluye, incluyen, es el caso,
    se trata de, se trata del, son los, son las, entre los que, entre las que, siendo el último, el último es,
    los últimos
  `),
  possessive: listed(`
    cuyo, cuya, cuyos, cuyas,
    su, sus, nuestro, nuestra, nuestros, nuestras, vuestro
  `),
  meeting: listed(`
    plenaria, plenarias, reunión, reuniones, sesión, sesiones, serie, series, ronda, rondas, semana, semanas, jornada,
    jornadas, lectura, orden del día, agenda, taller
  `),
}
