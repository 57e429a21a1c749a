/** Spanish aliases of articles, masks, and aliases that need context. */
import { expandBraces, listed } from './phrases'
import type { FurtherNames } from './words'

/** Masks: phrases that contain a name and mean something else. */
export const esMasks = listed(`
  acuerdo sobre facilitación del comercio, acuerdo sobre la facilitación del comercio,
  acuerdo de facilitación del comercio, comité de facilitación del comercio, facilitación de las inversiones,
  facilitación de las inversiones para el desarrollo, órgano de solución de diferencias,
  entendimiento sobre solución de diferencias, reforma de la solución de diferencias,
  reforma del sistema de solución de diferencias, transparencia y la inclusión, transparencia e inclusión,
  transparencia y la inclusividad, transparencia e inclusividad, transparencia y la previsibilidad,
  transparencia y previsibilidad, transparencia y la apertura, transparencia reglamentaria,
  transparencia y la vigilancia, cooperación reglamentaria, cooperación internacional, cooperación técnica,
  cooperación económica, cooperación para el desarrollo, en cooperación con, consejo de cooperación del golfo,
  cooperación en materia de reglamentación, reglamentación nacional de los servicios,
  reglamentación nacional en el ámbito de los servicios, comité de acceso a los mercados,
  unión internacional de telecomunicaciones, competencia de las exportaciones, política de competencia,
  autoridad de competencia, autoridades de competencia, competencia desleal, verano europeo, franco suizo,
  Año Nuevo chino, yuan chino, yen japonés, dólar canadiense, dólar australiano, peso mexicano,
  acceso a los mercados para los productos agrícolas, acceso a los mercados agrícolas,
  Cámara de Comercio Internacional, moratoria sobre la imposición de derechos de aduana,
  moratoria relativa a los derechos de aduana, alcance de la diferencia, en principio, Organización de Cooperación,
  cooperación y desarrollo, península coreana, mandato de Hong Kong, Declaración de Hong Kong, Decisión de Hong Kong,
  ley de protección de datos, leyes de protección de datos, autoridad de protección de datos,
  autoridades de protección de datos, ley de protección al consumidor, leyes de protección del consumidor
`)

/** Aliases that are never matched. */
export const esOrdinary = ['moratoria']

/** Aliases matched only right beside a noun for a text: "the article on development". */
export const esBound = ['desarrollo', 'períodos de aplicación', 'periodos de aplicación', 'comité']

/** Weak aliases of several words that count only once introduced. */
export const esIntroduced = listed(`
  alcance del acuerdo, alcance del futuro acuerdo, ámbito de aplicación, ámbito de aplicación del acuerdo,
  alcance final,
  acceso a Internet, acceso a la Internet, transmisiones electrónicas, marco jurídico, estructura jurídica,
  creación de capacidad, creación de capacidades, fortalecimiento de la capacidad, fortalecimiento de las capacidades,
  fortalecimiento de capacidades, fomento de la capacidad, fomento de capacidades, desarrollo de capacidades,
  documento de referencia, servicios de pago, pagos transfronterizos, datos financieros, medidas fiscales,
  datos públicos, forma jurídica, derechos de los consumidores
`)

/** Single words that need no introduction on a page about the talks. */
export const esTopical = listed('telecomunicaciones, definiciones, tributación, localización, cifrado')

export const esArticles: Readonly<Record<string, FurtherNames>> = {
  'electronic-transactions-framework': {
    names: expandBraces(`
      {marco|marcos|marco jurídico|marcos jurídicos} {de|de las|para las|relativo a las|aplicables a las} transacciones electrónicas,
      marco nacional para las transacciones electrónicas
    `),
    weak: ['transacciones electrónicas'],
  },
  'electronic-signatures': {
    names: expandBraces(`
      {firmas electrónicas|firma electrónica|firmas digitales|firma digital|autenticación electrónica},
      {firmas|firma} y autenticación electrónicas, autenticación y firmas electrónicas,
      {firmas electrónicas|firma electrónica} y autenticación, autenticación electrónica y firmas electrónicas
    `),
    weak: ['firmas', 'autenticación', 'firma'],
    headless: ['firmas', 'firma', 'autenticación'],
  },
  'electronic-contracts': {
    names: listed(`
      contratos electrónicos, contratación electrónica, contratos en línea, contratos digitales,
      contratos por medios electrónicos
    `),
    weak: ['contratos'],
    headless: ['contratos'],
  },
  'electronic-invoicing': {
    names: listed('facturas electrónicas, facturación electrónica, facturas digitales'),
    weak: ['facturación', 'facturas'],
    headless: ['facturas', 'facturación'],
  },
  'paperless-trading': {
    names: expandBraces(
      'comercio sin {papel|papeles|soporte de papel|soporte papel}, documentos comerciales electrónicos',
    ),
  },
  'single-windows': {
    names: listed(`
      ventanilla única, ventanillas únicas, ventanilla única electrónica, ventanillas únicas electrónicas,
      intercambio de datos en ventanilla única, interoperabilidad de los sistemas
    `),
  },
  'electronic-payments': {
    names: listed(`
      pagos electrónicos, servicios de pago electrónico, servicios de pagos electrónicos,
      sistemas de pago electrónico, pagos en línea, pagos digitales
    `),
    weak: ['pagos', 'servicios de pago'],
    headless: ['pagos'],
  },
  'customs-procedures': { weak: ['procedimientos aduaneros', 'trámites aduaneros'] },
  'logistics-services': { names: ['servicios logísticos', 'servicios de logística'], weak: ['logística'] },
  'trade-facilitation': {
    names: expandBraces(`
      facilitación {mejorada|reforzada} del comercio,
      facilitación del comercio {de bienes|de mercancías|digital|electrónico|mejorada},
      {mayor|mejora de la} facilitación del comercio
    `),
    weak: ['facilitación del comercio'],
  },
  'digital-products': {
    names: expandBraces(`
      trato no discriminatorio {a|de|para|a los|de los} productos digitales,
      no discriminación de {|los }productos digitales, discriminación de los productos digitales
    `),
    weak: ['productos digitales', 'trato no discriminatorio', 'no discriminación'],
  },
  'interactive-computer-services': {
    names: expandBraces(`
      responsabilidad de {las plataformas|los intermediarios en línea},
      servicios {de computación|computacionales} interactivos, servicios interactivos de computación
    `),
    weak: ['responsabilidad de los intermediarios', 'servicios interactivos'],
  },
  'data-flows': {
    names: expandBraces(`
      {flujo|flujos|libre flujo|libre circulación|circulación|transferencia|transferencias} {|transfronterizo |transfronterizos |transfronteriza |transfronterizas }{de|de los|de la} {datos|información},
      {flujo|flujos} de datos {transfronterizo|transfronterizos}, transferir datos, transferencias transfronterizas,
      transferencia transfronteriza de información por medios electrónicos
    `),
  },
  'data-localization': {
    names: expandBraces(`
      {localización|ubicación} de {|los |las }{datos|instalaciones informáticas|servidores},
      almacenamiento local de {|los }datos, requisitos de localización
    `),
    weak: ['localización', 'instalaciones informáticas', 'almacenamiento local'],
  },
  'financial-data-localization': {
    names: expandBraces(`
      {localización|ubicación} de {|los |las }{datos financieros|instalaciones informáticas financieras|instalaciones informáticas para servicios financieros|instalaciones informáticas de servicios financieros|información financiera},
      instalaciones informáticas {financieras|de los servicios financieros|del sector financiero|para los servicios financieros}
    `),
    weak: ['datos financieros'],
  },
  'customs-duties': {
    names: expandBraces(`
      {derechos de aduana|aranceles|derechos aduaneros|aranceles aduaneros} {sobre|a|en|aplicables a} {|las |la }{transmisiones electrónicas|transmisión electrónica|descargas|transmisiones}
    `),
    weak: ['derechos de aduana', 'transmisiones electrónicas', 'derechos aduaneros'],
  },
  'open-government-data': {
    names: expandBraces(`
      datos {gubernamentales|públicos|del sector público|de gobierno} {abiertos|en abierto},
      datos abiertos {gubernamentales|de los gobiernos|del gobierno|del sector público|de las administraciones|públicos|de gobierno},
      {apertura de los|acceso a los|apertura de} datos {públicos|gubernamentales}
    `),
    weak: ['datos abiertos', 'datos gubernamentales', 'datos públicos'],
  },
  'open-internet-access': {
    names: expandBraces(`
      acceso {abierto|libre} a {|la }Internet, {libre|abierto} acceso a {|la }Internet,
      {Internet|una Internet|un Internet} {abierta|abierto},
      neutralidad {de la red|de Internet}, apertura de Internet,
      {acceso y uso|acceso y el uso|acceso y utilización|acceso y la utilización} de {|la }Internet,
      acceso {a Internet|a la Internet} y {|su |el }{uso|utilización}, {Internet|red} {abierta y libre|libre y abierta}
    `),
    weak: ['acceso a Internet', 'acceso a la Internet'],
  },
  'online-platforms-competition': {
    names: expandBraces(`
      acceso a {|las }plataformas {|digitales|en línea|en línea y competencia}, plataformas en línea y competencia,
      competencia en {el|materia de} comercio electrónico
    `),
    weak: ['competencia', 'plataformas en línea', 'plataformas digitales'],
  },
  'online-consumer-protection': {
    names: expandBraces(`
      protección {del consumidor|al consumidor|de los consumidores|de consumidores|de los compradores} {en línea|online|en Internet|en el comercio electrónico},
      protección en línea {del consumidor|de los consumidores}, consumidores en línea
    `),
    weak: expandBraces(
      'protección {de los consumidores|del consumidor|al consumidor|de consumidores}, derechos de los consumidores',
    ),
  },
  spam: {
    names: expandBraces(`
      spam, correo {|electrónico }{no deseado|no solicitado|basura},
      publicidad {|electrónica }{no deseada|no solicitada},
      correos {|electrónicos }{no deseados|no solicitados|basura},
      {mensajes|comunicaciones} {|comerciales |electrónicos |electrónicas |comerciales electrónicos |electrónicos comerciales }{no solicitados|no deseados|no solicitadas},
      antispam
    `),
  },
  'personal-data-protection': {
    names: expandBraces(`
      protección de {|los |la }{datos|datos personales|datos de carácter personal|información personal|privacidad|vida privada},
      protección de la información y {|de |de los }datos personales, datos {personales|de carácter personal},
      privacidad de los datos,
      proteger {los datos personales|la privacidad}
    `),
    weak: ['privacidad', 'protección de datos', 'confidencialidad', 'información personal'],
  },
  'source-code': { names: expandBraces('{código|códigos} fuente, acceso al código fuente') },
  cryptography: {
    names: expandBraces(`
      {productos TIC|productos de TIC|productos de las TIC|productos|productos de tecnología de la información|productos de tecnología de la información y las comunicaciones} que {utilizan|utilicen|usan} criptografía,
      criptografía, encriptación
    `),
    weak: ['cifrado'],
  },
  cybersecurity: { names: ['seguridad cibernética', 'ciber seguridad', 'seguridad digital', 'seguridad informática'] },
  'trade-information': {
    names: expandBraces(`
      disponibilidad {|electrónica |en formato electrónico |por medios electrónicos }de {|la }información {comercial|relacionada con el comercio},
      información comercial en línea
    `),
    weak: ['información relacionada con el comercio'],
  },
  'capacity-building': {
    names: expandBraces(`
      creación de {capacidad|capacidades} y {|de }asistencia técnica,
      asistencia técnica y {creación|fortalecimiento} de {capacidad|capacidades}
    `),
    weak: listed(`
      creación de capacidad, creación de capacidades, fortalecimiento de capacidades, fortalecimiento de la capacidad,
      desarrollo de capacidades
    `),
  },
  telecommunications: {
    names: expandBraces(`
      documento de referencia {sobre|sobre las|relativo a las|de} telecomunicaciones,
      servicios de {telecomunicaciones|telecomunicación},
      telecomunicaciones básicas, disciplinas sobre telecomunicaciones
    `),
  },
  'network-equipment': { names: expandBraces('{equipo|equipos|productos} de red, equipos de redes') },
  'services-market-access': {
    names: expandBraces(`
      acceso {a los mercados|al mercado|a mercados} {de|de los|para los|en la esfera de los} servicios,
      compromisos {de|en materia de} acceso a los mercados
    `),
    weak: ['acceso a los mercados', 'acceso a mercados', 'acceso al mercado'],
    headless: ['servicios'],
  },
  'temporary-entry': {
    names: expandBraces(`
      {entrada|ingreso} {temporal|y estancia temporales|y permanencia temporales|y estancia},
      movimiento de personas físicas,
      {movimiento|desplazamiento|traslado} temporal de {personas|personas físicas|personal}
    `),
  },
  'goods-market-access': {
    names: expandBraces(
      'acceso {a los mercados|al mercado|a mercados} {de|de las|para las|para los|de los} {mercancías|bienes}',
    ),
    headless: ['mercancías', 'bienes'],
  },
  scope: {
    weak: [
      'alcance',
      'ámbito de aplicación',
      'alcance final',
      'alcance del acuerdo',
      'alcance del futuro acuerdo',
      'ámbito de aplicación del acuerdo',
    ],
  },
  'relation-to-other-agreements': {
    names: expandBraces(`
      {relación|relaciones} con {otros acuerdos|los demás acuerdos|los otros acuerdos|los acuerdos existentes de la OMC}
    `),
  },
  'legal-architecture': {
    names: expandBraces(`
      {arquitectura|estructura|forma} {jurídica|legal} del {resultado|acuerdo}, arquitectura {jurídica|legal},
      estructura {jurídica final|legal}
    `),
    weak: ['marco jurídico', 'estructura jurídica', 'forma jurídica'],
  },
  'general-exceptions': { weak: ['excepciones', 'excepciones generales'], headless: ['generales'] },
  'security-exception': {
    names: expandBraces(`
      {excepción|excepciones} {de|relativa a la|relativas a la|por razones de|por motivos de} seguridad,
      intereses esenciales de seguridad
    `),
    headless: ['seguridad'],
  },
  'prudential-measures': {
    names: expandBraces(`
      {medidas|excepciones} {prudenciales|cautelares}, {medida|excepción} {prudencial|cautelar},
      excepción por motivos {cautelares|prudenciales}
    `),
    headless: ['prudenciales', 'cautelares', 'prudencial', 'cautelar'],
  },
  'personal-data-exception': {
    names: expandBraces(`
      {excepción|excepciones} {para|relativa a|relativas a|sobre} {protección de los datos personales|la protección de los datos personales|la protección de datos|datos personales|la privacidad}
    `),
  },
  'indigenous-peoples': { names: ['pueblos indígenas', 'poblaciones indígenas', 'comunidades indígenas'] },
  'final-provisions': {
    names: ['disposiciones finales e institucionales', 'disposiciones institucionales y finales'],
    weak: ['disposiciones institucionales', 'cláusulas finales'],
  },
  taxation: { weak: ['impuestos internos', 'medidas fiscales', 'fiscalidad', 'tributación interna'] },
  'dispute-settlement': { weak: ['sistema de solución de diferencias', 'solución de controversias'] },
  committee: {
    names: expandBraces('comité {de|sobre el|sobre|del} comercio electrónico'),
    weak: expandBraces('{futuro|nuevo} comité, comité'),
  },
  'de-minimis': { names: ['umbrales de minimis'] },
  'release-clearance-technology': {
    names: expandBraces(`
      levante y {|el }despacho {|de mercancías|de las mercancías},
      {tecnología|tecnologías} para el {levante|despacho}, despacho y {|el }levante de {|las }mercancías
    `),
  },
  'trade-policies-improvement': {
    names: expandBraces('{mejora|mejoras|mejorar} {de|de las|en las|las} políticas comerciales'),
  },
  'trade-supportive-services': {
    names: expandBraces('servicios de {apoyo|facilitación|apoyo y facilitación} {al|del} comercio'),
  },
}
