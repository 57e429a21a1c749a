/** Spanish subclasses of word classes, by function. */
import { listed } from './phrases'
import type { Particulars } from './words'

export const esParticulars: Particulars = {
  places: listed('en, dentro de, dentro del'),
  withs: ['con'],
  infinitives: ['a'],
  moves: listed(`
    metieron, metió, mandaron, mandó, remitieron, enviaron, envió, apartaron, dejaron, dejó, puso, pusieron, dejado,
    puesto, dejan, ponen, dejar, poner, relegaron
  `),
  left: listed('queda, quedan, quedaba, quedaban, resta, restan'),
  managed: listed(`
    lograron, logró, logramos, logran, logra, han logrado, ha logrado, hemos logrado, se logró, se ha logrado,
    consiguieron, consiguió, conseguimos, consiguen, consigue, han conseguido, ha conseguido, hemos conseguido,
    se consiguió, se ha conseguido, pudieron, pudo, pudimos, han podido, ha podido, acaban de, acaba de, acabamos de,
    acababan de, terminaron de, terminó de, alcanzaron a
  `),
  one: listed(`
    este texto, este artículo, el texto, el artículo, su texto, ello, ella, el proyecto, el borrador, la disposición,
    la cláusula, el capítulo, la redacción, el asunto, este asunto, ese asunto, el tema, este tema, ese tema,
    la cuestión, esta cuestión, esa cuestión, el expediente, este expediente, este capítulo, ese capítulo,
    ese artículo, ese texto, esa disposición, esta disposición, esta cláusula
  `),
  first: listed(`
    el primero, la primera, aquel, aquella, los dos primeros, las dos primeras, los tres primeros, las tres primeras,
    los dos primeros temas, los dos primeros textos, los dos primeros artículos, las dos primeras cuestiones,
    las dos primeras disposiciones
  `),
  last: listed(`
    el último, la última, este último, esta última, el segundo, la segunda, los otros dos, las otras dos,
    los otros tres, las otras tres, los dos últimos, las dos últimas, estos dos últimos, estas dos últimas,
    los tres últimos, las tres últimas
  `),
  two: listed(`
    ambos, ambas, ambos textos, los dos textos, estos dos textos, los dos grupos, ambos grupos, ambos artículos,
    los dos artículos, estos dos artículos, ambos expedientes, los dos, las dos, uno y otro, ambos asuntos,
    ambos temas, ambas cuestiones, ambas disposiciones, los dos asuntos, los dos temas, las dos cuestiones,
    las dos disposiciones, esos dos textos, esos dos artículos
  `),
  likewise: listed(`
    lo es, lo son, lo está, lo están, lo estaba, lo estaban, lo fue, lo fueron, también lo es, también lo son,
    también lo están, también lo está, ya lo está, ya lo están, añadidos a la lista, añadido a la lista, se añaden,
    se añade, se añadió, se añadieron, se sumó, se sumaron, se suma, se agrega, se agregan, se agregó, se agregaron,
    se unió, se unieron, se une, se unen, se han añadido, se suman, seguido de, seguido del, seguidos de, seguida de,
    seguidas de, se les unieron, se les unió, les siguieron, les siguió, le siguió, le siguieron, se les sumaron, se les sumó, corrieron la misma suerte,
    corrió la misma suerte, siguieron el mismo camino, siguió el mismo camino, al igual que, igual que, lo mismo que,
    como también, como lo está, como lo están, ídem, lo mismo ocurre con, lo mismo sucede con, lo mismo pasa con,
    lo mismo vale para, lo mismo cabe decir de, lo mismo puede decirse de, también lo está, también lo están,
    también lo fue, también lo fueron, otro tanto ocurre con, igual suerte corrió, la misma suerte corrió
  `),
  statements: listed('comunicado, declaración, ministros, ministro, discurso, nota de prensa'),
  organisations: listed(`
    cámara, universidad, asociación, federación, instituto, banco, fundación, academia, confederación,
    consejo empresarial, coalición, alianza, colegio, escuela, diario
  `),
  currencies: listed(
    'dólar, dólares, franco, francos, libra, libras, yen, yenes, yuan, yuanes, peso, pesos, rupia, rupias, coronas',
  ),
}
