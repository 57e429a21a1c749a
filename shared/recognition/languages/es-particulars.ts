/** Spanish subclasses of word classes, by function. */
import { listed } from './phrases'
import type { Particulars } from './words'

export const esParticulars: Particulars = {
  indefinites: listed('un, una'),
  places: listed('en, dentro de, dentro del, durante'),
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
    se consiguió, pudieron, pudo, pudimos, han podido, ha podido, acaban de, acaba de, acabamos de, acababan de,
    terminaron de, terminó de, alcanzaron a, permitió, permitieron, permitido, logrado, conseguido,
    hecho posible
  `),
  one: listed(`
    este texto, este artículo, el texto, el artículo, su texto, ello, ella, el proyecto, el borrador, la disposición,
    la cláusula, el capítulo, la redacción, el asunto, este asunto, ese asunto, el tema, este tema, ese tema,
    la cuestión, esta cuestión, esa cuestión, el expediente, este expediente, este capítulo, ese capítulo,
    ese artículo, ese texto, esa disposición, esta disposición, esta cláusula
  `),
  first: listed('el primero, la primera, aquel, aquella'),
  last: listed(`
    el último, la última, este último, esta última, el segundo, la segunda, los dos últimos, estos dos últimos,
    los tres últimos
  `),
  two: listed(`
    ambos, ambas, ambos textos, los dos textos, ambos grupos, ambos artículos, los dos artículos, ambos expedientes,
    los dos, las dos, ambos asuntos, ambos temas, ambas cuestiones, ambas disposiciones
  `),
  likewise: listed(`
    lo está, lo están, también lo están, también lo está, se añaden, se sumó, se suma, se suman, seguido de, corrieron
    la misma suerte, corrió la misma suerte, al igual que, igual que, ídem, lo mismo ocurre con
  `),
  statements: listed('comunicado, declaración, ministros, ministro, discurso'),
  proposals: listed('propuesta, propuestas, comunicación, comunicaciones, contribución, contribuciones'),
  organisations: listed(`
    cámara, universidad, asociación, federación, instituto, banco, fundación, academia, confederación,
    consejo empresarial, coalición, alianza, colegio, escuela, diario
  `),
  currencies: listed(
    'dólar, dólares, franco, francos, libra, libras, yen, yenes, yuan, yuanes, peso, pesos, rupia, rupias, coronas',
  ),
}
