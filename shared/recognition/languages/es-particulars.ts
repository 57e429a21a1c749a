/** Spanish subclasses of word classes, by function. */
import { listed } from './phrases'
import type { Particulars } from './words'

export const esParticulars: Particulars = {
  indefinites: listed('un, una'),
  places: listed('en, dentro de, durante'),
  withs: ['con'],
  infinitives: ['a'],
  moves: listed(`
    metieron, metió, mandaron, mandó, remitieron, enviaron, envió, apartaron, dejaron, dejó, puso, pusieron, dejado,
    puesto, dejan, ponen, dejar, poner, relegaron
  `),
  left: listed('queda, quedan, quedaba, quedaban, resta, restan'),
  managed: listed(`
    lograron, logró, logramos, logran, logra, han logrado, ha logrado, se ha logrado, consiguieron, consiguió,
    conseguimos, consiguen, consigue, hemos conseguido, pudieron, pudo, pudimos, han podido, acaban de, acaba de,
    terminaron de, permitió, permitieron, permitido, logrado, conseguido, hecho posible
  `),
  one: listed(`
    este texto, el texto, el artículo, su texto, ello, ella, el proyecto, el borrador, la disposición, la cláusula, el
    capítulo, la redacción, el asunto, el tema, este tema, la cuestión, ese texto
  `),
  first: listed('el primero, la primera, aquel, aquella'),
  last: listed(`
    el último, la última, este último, esta última, el segundo, la segunda, los dos últimos, los tres últimos
  `),
  two: listed('ambos, ambas, ambos textos, los dos textos, ambos artículos, los dos artículos, los dos, las dos'),
  likewise: listed(`
    lo está, lo están, también lo están, también lo está, se añaden, se sumó, se suma, se suman, seguido de, corrieron
    la misma suerte, corrió la misma suerte, al igual que, igual que, ídem, lo mismo ocurre con
  `),
  statements: listed('comunicado, declaración, ministros, ministro, discurso'),
  proposals: listed('propuesta, propuestas, comunicación, comunicaciones, contribución, contribuciones'),
  organisations: listed(`
    cámara, universidad, asociación, federación, instituto, banco, fundación, academia, confederación, coalición,
    alianza, colegio, escuela, diario
  `),
  currencies: listed(
    'dólar, dólares, franco, francos, libra, libras, yen, yenes, yuan, yuanes, peso, pesos, rupia, rupias, coronas',
  ),
}
