/** Words of My entries, the meeting log and the search of own words, in Spanish. A missing key does not compile. */
import { many } from '../plural'
import type { enEntries } from './entries-en'

export const esEntries: Readonly<Record<keyof typeof enEntries, string>> = {
  'entries-find': 'Buscar',
  'entries-find-hint': 'Palabras, nombres, signaturas…',
  'entries-counted': '{ $name } ({ $n })',
  'entries-shown': many(
    'Una de { $total } entradas',
    '{ $n } de { $total } entradas',
    'Ninguna de { $total } entradas',
  ),
  'entries-from': 'Añadidas desde el',
  'entries-to': 'Añadidas hasta el',
  'entries-sort-added': 'Fecha en que se añadió, la más reciente primero',
  'entries-sort-oldest': 'Fecha en que se añadió, la más antigua primero',
  'entries-sort-dated': 'Fecha de lo que indican',
  'entries-sort-article': 'Artículo',
  'entries-select': 'Elegir entradas',
  'entries-select-all': 'Elegir todas ({ $n })',
  'entries-selected-hidden': many(
    'Los filtros ocultan una entrada elegida.',
    'Los filtros ocultan { $n } entradas elegidas.',
  ),
  'entries-make-public': 'Hacer público',
  'entries-make-private': 'Hacer privado',
  'entries-make-delegation': 'Limitar a la delegación',
  'entries-reason-public': 'Se hizo pública',
  'entries-reason-private': 'Se hizo privada',
  'entries-reason-delegation': 'Se limitó a la delegación',
  'entries-made-public': many('Una entrada ya es pública', '{ $n } entradas ya son públicas'),
  'entries-made-private': many('Una entrada ya es privada', '{ $n } entradas ya son privadas'),
  'entries-made-delegation': many(
    'Una entrada ya es solo para la delegación',
    '{ $n } entradas ya son solo para la delegación',
  ),
  'entries-will-public': many(
    'Una entrada pasa a ser pública: se incluye en exportaciones, impresiones y la extensión.',
    '{ $n } entradas pasan a ser públicas: se incluyen en exportaciones, impresiones y la extensión.',
  ),
  'entries-will-private': many(
    'Una entrada pasa a ser privada: se queda en este dispositivo. Las copias que otros ya tienen no cambian.',
    '{ $n } entradas pasan a ser privadas: se quedan en este dispositivo. Las copias que otros ya tienen no cambian.',
  ),
  'entries-will-delegation': many(
    'Una entrada pasa a ser solo para los dispositivos de su delegación. Las copias que otros ya tienen no cambian.',
    '{ $n } entradas pasan a ser solo para los dispositivos de su delegación. Las copias que otros ya tienen no cambian.',
  ),
  'entries-already-public': many('Una ya es pública.', '{ $n } ya son públicas.'),
  'entries-already-private': many('Una ya es privada.', '{ $n } ya son privadas.'),
  'entries-already-delegation': many('Una ya es solo para la delegación.', '{ $n } ya son solo para la delegación.'),
  'entries-left': many(
    'Una queda como está: es solo para usted, es de otro autor o ya no cuenta.',
    '{ $n } quedan como están: son solo para usted, son de otro autor o ya no cuentan.',
  ),
  'entries-do-public': many('Hacer pública una entrada', 'Hacer públicas { $n } entradas', 'Hacer público'),
  'entries-do-private': many('Hacer privada una entrada', 'Hacer privadas { $n } entradas', 'Hacer privado'),
  'entries-do-delegation': many(
    'Limitar una entrada a la delegación',
    'Limitar { $n } entradas a la delegación',
    'Limitar a la delegación',
  ),
  'entries-withdrawn': many('Una entrada retirada', '{ $n } entradas retiradas'),
  'entries-will-withdraw': many(
    'Se retira una entrada: se conserva, pero ya no cuenta.',
    'Se retiran { $n } entradas: se conservan, pero ya no cuentan.',
  ),
  'entries-again': many(
    'La retirada restablece una entrada anterior, que vuelve a contar.',
    'La retirada restablece { $n } entradas anteriores, que vuelven a contar.',
  ),
  'entries-again-dataset': 'La retirada restablece lo que indica el conjunto de datos.',
  'entries-again-withdraw': 'Retirar también las entradas anteriores',
  'entries-earlier': many('Una de ellas es una entrada anterior.', '{ $n } de ellas son entradas anteriores.'),
  'entries-along': many(
    'Una de ellas trata de un artículo que se retira.',
    '{ $n } de ellas tratan de un artículo que se retira.',
  ),
  'entries-left-withdrawn': many(
    'Se omite una: ya no cuenta, o aquí es de solo lectura.',
    'Se omiten { $n }: ya no cuentan, o aquí son de solo lectura.',
  ),
  'entries-do-withdraw': many('Retirar una entrada', 'Retirar { $n } entradas', 'Retirar'),
  'entries-export': 'Exportar',
  'entries-exported': many(
    'Archivo guardado: { $name }, con una entrada.',
    'Archivo guardado: { $name }, con { $n } entradas.',
  ),
  'entries-export-none': 'Nada que exportar: solo las entradas públicas que cuentan pueden salir de este dispositivo.',
  'entries-at-meeting': 'Reunión: { $meeting }',
  'entries-quote-hint':
    'O introduzca un enlace a la fuente, o quién lo dijo, en «Más detalles». Sus propias palabras, por sí solas, no figuran en los informes.',
  'add-hint-position':
    'Sin enlace a la fuente, los informes citan a los Miembros por lo que dijeron, y a usted por la nota.',
  'lookup-group-own': many('Su entrada', 'Sus entradas'),
  'lookup-own-all': 'Mostrar las { $n } en Mis entradas',
  'lookup-no-symbol':
    'Ningún documento de los datos de esta negociación tiene la signatura { $symbol }. Estos son resultados parecidos.',
  'log-deck':
    'Elija un Miembro, un artículo y una intervención: el tercer toque guarda la línea con la hora. Una línea nueva es privada; compártala más tarde desde el registro.',
  'log-add': 'Añadir al registro',
  'log-none-left': 'No queda ninguna línea: se redactaron o se retiraron.',
  'log-write-up': 'Redactar',
  'log-write-up-deck':
    'Convierta cada línea en un estado, una posición o una frase del informe, o retírela. Al deshacer, la línea vuelve.',
  'log-write-up-of': 'Redactar: { $name }',
  'log-add-position': 'Añadir posición',
  'log-stance-choose': 'Elija una posición',
  'log-to-report': 'Añadir al informe',
  'log-in-report': 'En el informe',
  'log-in-report-private': 'En el informe, solo para nosotros',
  'log-corrected-reason': 'Corregida',
  'log-written-up': 'Redactada',
  'log-position-public': 'Posición guardada: { $member } { $verb }, { $article }',
  'log-position-private': 'Posición guardada (privada): { $member } { $verb }, { $article }',
  'log-position-delegation': 'Posición guardada (delegación): { $member } { $verb }, { $article }',
  'log-no-public-name': 'Este artículo no es público. Elija otra visibilidad o haga público primero el artículo.',
  'log-sentence-supports': '{ $member }: apoyo a «{ $article }».',
  'log-sentence-objects': '{ $member }: objeción a «{ $article }».',
  'log-sentence-asks': '{ $member }: pregunta sobre «{ $article }».',
  'log-sentence-proposes': '{ $member }: propuesta sobre «{ $article }».',
  'log-sentence-informs': '{ $member }: información sobre «{ $article }».',
}
