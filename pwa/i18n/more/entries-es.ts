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
  'entries-make-public': 'Hacer público',
  'entries-make-private': 'Hacer privado',
  'entries-reason-public': 'Se hizo pública',
  'entries-reason-private': 'Se hizo privada',
  'entries-made-public': many('Una entrada ya es pública', '{ $n } entradas ya son públicas'),
  'entries-made-private': many('Una entrada ya es privada', '{ $n } entradas ya son privadas'),
  'entries-will-public': many(
    'Una entrada pasa a ser pública: se incluye en exportaciones, impresiones y la extensión.',
    '{ $n } entradas pasan a ser públicas: se incluyen en exportaciones, impresiones y la extensión.',
  ),
  'entries-will-private': many(
    'Una entrada pasa a ser privada: se queda en este dispositivo. Las copias que otros ya tienen no cambian.',
    '{ $n } entradas pasan a ser privadas: se quedan en este dispositivo. Las copias que otros ya tienen no cambian.',
  ),
  'entries-already-public': many('Una ya es pública.', '{ $n } ya son públicas.'),
  'entries-already-private': many('Una ya es privada.', '{ $n } ya son privadas.'),
  'entries-left': many(
    'Una queda como está: es solo para usted, es de otro autor o ya no cuenta.',
    '{ $n } quedan como están: son solo para usted, son de otro autor o ya no cuentan.',
  ),
  'entries-do-public': many('Hacer pública una entrada', 'Hacer públicas { $n } entradas', 'Hacer público'),
  'entries-do-private': many('Hacer privada una entrada', 'Hacer privadas { $n } entradas', 'Hacer privado'),
  'entries-withdrawn': many('Una entrada retirada', '{ $n } entradas retiradas'),
  'entries-will-withdraw': many(
    'Se retira una entrada: se conserva, pero ya no cuenta.',
    'Se retiran { $n } entradas: se conservan, pero ya no cuentan.',
  ),
  'entries-along': many(
    'Una de ellas trata de un artículo que se retira.',
    '{ $n } de ellas tratan de un artículo que se retira.',
  ),
  'entries-left-withdrawn': many('Se omite una: ya no cuenta.', 'Se omiten { $n }: ya no cuentan.'),
  'entries-do-withdraw': many('Retirar una entrada', 'Retirar { $n } entradas', 'Retirar'),
  'entries-export': 'Exportar',
  'entries-exported': many(
    'Archivo guardado: { $name }, con una entrada.',
    'Archivo guardado: { $name }, con { $n } entradas.',
  ),
  'entries-export-none': 'Nada que exportar: solo las entradas públicas que cuentan pueden salir de este dispositivo.',
  'entries-at-meeting': 'Reunión: { $meeting }',
  'entries-quote-hint':
    'O introduzca un enlace a la fuente en «Más detalles». Sus propias palabras, por sí solas, no figuran en los informes.',
  'lookup-group-own': many('Su entrada', 'Sus entradas'),
  'lookup-own-all': 'Mostrar las { $n } en Mis entradas',
  'log-deck':
    'Elija un Miembro, un artículo y una intervención: el tercer toque guarda la línea con la hora. Una línea nueva es privada; compártala más tarde desde el registro.',
  'log-add': 'Añadir al registro',
  'log-write-up': 'Redactar',
  'log-write-up-deck':
    'Convierta cada línea en un estado, una posición o una frase del informe, o retírela. Al deshacer, la línea vuelve.',
  'log-write-up-of': 'Redactar: { $name }',
  'log-add-position': 'Añadir posición',
  'log-stance-choose': 'Elija una posición',
  'log-to-report': 'Añadir al informe',
  'log-in-report': 'En el informe',
  'log-corrected-reason': 'Corregida',
  'log-written-up': 'Redactada',
  'log-sentence-supports': '{ $member }: apoyo a «{ $article }».',
  'log-sentence-objects': '{ $member }: objeción a «{ $article }».',
  'log-sentence-asks': '{ $member }: pregunta sobre «{ $article }».',
  'log-sentence-proposes': '{ $member }: propuesta sobre «{ $article }».',
  'log-sentence-informs': '{ $member }: información sobre «{ $article }».',
}
