/** Further names of articles in Spanish, and what only looks like a name. */
import { listed } from './phrases'
import type { FurtherNames } from './words'

/** Phrases that hold a name and mean something else. */
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
  cooperación y desarrollo, península coreana
`)

/** Aliases too ordinary to count at all. */
export const esOrdinary = ['desarrollo', 'períodos de aplicación', 'moratoria']

export const esArticles: Readonly<Record<string, FurtherNames>> = {
  'electronic-transactions-framework': {
    names: listed(`
      marco de las transacciones electrónicas, marco de transacciones electrónicas,
      marcos de transacciones electrónicas, marcos de las transacciones electrónicas,
      marco jurídico para las transacciones electrónicas, marco jurídico de las transacciones electrónicas,
      marcos jurídicos para las transacciones electrónicas, marco relativo a las transacciones electrónicas,
      marco nacional para las transacciones electrónicas, marcos aplicables a las transacciones electrónicas
    `),
    weak: ['transacciones electrónicas'],
  },
  'electronic-signatures': {
    names: listed(`
      firmas electrónicas, firma electrónica, autenticación electrónica, firmas y la autenticación electrónicas,
      autenticación y firmas electrónicas, autenticación electrónica y firmas electrónicas,
      firma electrónica y autenticación, autenticación y las firmas electrónicas,
      autenticación electrónica y las firmas electrónicas, firma y autenticación electrónicas,
      firma electrónica y la autenticación, firmas electrónicas y de autenticación, firmas digitales
    `),
    weak: ['firmas', 'autenticación'],
    elided: [
      ['firmas', 'y contratos electrónicos'],
      ['firmas', 'y pagos electrónicos'],
      ['firmas', 'y facturas electrónicas'],
      ['firmas', 'y la autenticación'],
    ],
  },
  'electronic-contracts': {
    names: ['contrato electrónico', 'contratación electrónica', 'contratos en línea'],
    weak: ['contratos'],
  },
  'electronic-invoicing': {
    names: ['facturas electrónicas', 'factura electrónica'],
    weak: ['facturación', 'facturas'],
  },
  'paperless-trading': {
    names: ['comercio sin soporte de papel', 'comercio sin papeles', 'comercio sin soporte papel'],
  },
  'single-windows': {
    names: [
      'ventanilla única',
      'ventanillas únicas',
      'ventanilla única electrónica',
      'ventanillas únicas electrónicas',
      'intercambio de datos en ventanilla única',
    ],
  },
  'electronic-payments': {
    names: [
      'pago electrónico',
      'servicios de pago electrónico',
      'servicios de pagos electrónicos',
      'pagos en línea',
      'pagos digitales',
    ],
  },
  'logistics-services': { names: ['servicios logísticos', 'servicio de logística'], weak: ['logística'] },
  'trade-facilitation': {
    names: [
      'facilitación del comercio de bienes',
      'facilitación del comercio digital',
      'facilitación mejorada del comercio',
      'mayor facilitación del comercio',
    ],
    weak: ['facilitación del comercio'],
  },
  'digital-products': {
    names: [
      'trato no discriminatorio a los productos digitales',
      'no discriminación de los productos digitales',
      'no discriminación de productos digitales',
      'trato no discriminatorio de productos digitales',
    ],
    weak: ['productos digitales', 'trato no discriminatorio'],
  },
  'interactive-computer-services': { weak: ['responsabilidad de los intermediarios'] },
  'data-flows': {
    names: listed(`
      flujo de datos, flujo transfronterizo de datos, flujos transfronterizos de datos,
      flujo de datos transfronterizo, flujo de datos transfronterizos, transferencia transfronteriza de datos,
      transferencias transfronterizas de datos, transferencia transfronteriza de información,
      transferencia transfronteriza de información por medios electrónicos,
      transferencias transfronterizas de información, libre flujo de datos, libre circulación de datos,
      libre circulación de los datos, circulación de datos, flujo de la información, flujos de información,
      transferencia de datos, transferencias de datos, libre flujo de información
    `),
  },
  'data-localization': {
    names: listed(`
      localización de datos, localización de los datos, localización de instalaciones informáticas,
      localización de las instalaciones informáticas, ubicación de instalaciones informáticas,
      ubicación de los datos, ubicación de datos
    `),
    weak: ['localización'],
  },
  'financial-data-localization': {
    names: [
      'ubicación de instalaciones informáticas financieras',
      'localización de datos financieros',
      'localización de los datos financieros',
    ],
  },
  'customs-duties': {
    names: listed(`
      derechos de aduana en transmisiones, derechos de aduana a las transmisiones electrónicas,
      derechos de aduana en las transmisiones electrónicas,
      derechos de aduana aplicables a las transmisiones electrónicas,
      derechos de aduana sobre transmisiones electrónicas, derechos de aduana sobre la transmisión electrónica,
      aranceles sobre las transmisiones electrónicas, aranceles a las transmisiones electrónicas,
      derechos aduaneros sobre las transmisiones electrónicas, derechos de aduana sobre transmisiones,
      derechos de aduana sobre las transmisiones, aranceles aduaneros a las transmisiones electrónicas
    `),
    weak: ['derechos de aduana', 'transmisiones electrónicas', 'derechos aduaneros'],
  },
  'open-government-data': {
    names: listed(`
      datos abiertos gubernamentales, datos abiertos de los gobiernos, datos públicos en abierto,
      datos abiertos del gobierno, datos abiertos del sector público, datos del sector público abiertos,
      datos de gobierno abiertos
    `),
    weak: ['datos abiertos'],
  },
  'open-internet-access': {
    names: listed(`
      acceso abierto a la Internet, libre acceso a Internet, acceso libre a Internet, acceso a una Internet abierta,
      Internet abierta, neutralidad de la red, acceso a Internet abierto
    `),
    weak: ['acceso a Internet', 'acceso a la Internet'],
  },
  'online-platforms-competition': {
    names: [
      'acceso a las plataformas en línea',
      'acceso a plataformas en línea y competencia',
      'acceso a las plataformas en línea y competencia',
      'acceso a las plataformas en línea y la competencia',
      'acceso a plataformas en línea y la competencia',
      'plataformas en línea',
    ],
    weak: ['competencia'],
  },
  'online-consumer-protection': {
    names: [
      'protección del consumidor en línea',
      'protección en línea del consumidor',
      'protección en línea de los consumidores',
      'protección al consumidor en línea',
      'protección de consumidores en línea',
      'protección de los consumidores online',
    ],
    weak: ['protección de los consumidores', 'protección del consumidor', 'protección al consumidor'],
  },
  spam: {
    names: listed(`
      spam, correo electrónico no deseado, correos no deseados, mensajes comerciales no solicitados,
      mensajes comerciales electrónicos no solicitados, mensajes electrónicos no solicitados, mensajes no deseados,
      comunicaciones comerciales no solicitadas, correo electrónico no solicitado, correos basura,
      mensajes electrónicos comerciales no deseados
    `),
  },
  'personal-data-protection': {
    names: listed(`
      protección de datos personales, protección de los datos personales, protección de la información personal,
      protección de la privacidad, protección de datos, protección de la información y de los datos personales,
      protección de información y datos personales, protección de los datos, protección de la vida privada,
      datos personales, protección de la información y datos personales, protección de datos de carácter personal
    `),
    weak: ['privacidad', 'protección de datos', 'confidencialidad'],
  },
  'source-code': { names: ['códigos fuente', 'acceso al código fuente', 'código fuente de los programas'] },
  cryptography: {
    names: listed(`
      criptografía, cifrado, productos de TIC que utilicen criptografía,
      productos de las TIC que utilizan criptografía,
      productos de tecnología de la información y las comunicaciones que utilizan criptografía,
      productos TIC que utilizan criptografía, productos que utilizan criptografía,
      productos de tecnología de la información que utilizan criptografía
    `),
  },
  cybersecurity: { names: ['seguridad cibernética', 'ciber seguridad'] },
  'trade-information': {
    names: [
      'disponibilidad electrónica de la información relacionada con el comercio',
      'disponibilidad electrónica de información comercial',
      'disponibilidad electrónica de la información comercial',
      'disponibilidad en formato electrónico de información relacionada con el comercio',
      'disponibilidad por medios electrónicos de información relacionada con el comercio',
      'disponibilidad de información relacionada con el comercio',
    ],
  },
  'capacity-building': {
    names: [
      'asistencia técnica y creación de capacidad',
      'creación de capacidad y la asistencia técnica',
      'creación de capacidad y de asistencia técnica',
      'asistencia técnica y la creación de capacidad',
      'creación de capacidades y asistencia técnica',
      'asistencia técnica y creación de capacidades',
    ],
    weak: [
      'creación de capacidad',
      'fortalecimiento de capacidades',
      'fortalecimiento de la capacidad',
      'creación de capacidades',
    ],
  },
  telecommunications: {
    names: [
      'servicios de telecomunicaciones',
      'documento de referencia sobre telecomunicaciones',
      'documento de referencia sobre las telecomunicaciones',
      'documento de referencia relativo a las telecomunicaciones',
      'telecomunicaciones básicas',
      'servicios de telecomunicación',
    ],
  },
  'network-equipment': { names: ['equipo de red', 'equipos de red'] },
  'services-market-access': {
    names: [
      'acceso a los mercados para los servicios',
      'acceso al mercado de servicios',
      'acceso a mercados de servicios',
      'acceso a los mercados en la esfera de los servicios',
      'compromisos de acceso a los mercados',
      'compromisos en materia de acceso a los mercados',
    ],
    weak: ['acceso a los mercados', 'acceso a mercados', 'acceso al mercado'],
  },
  'temporary-entry': {
    names: ['entrada y estancia temporales', 'entrada y permanencia temporales', 'entrada temporal'],
  },
  'goods-market-access': {
    names: [
      'acceso a los mercados para las mercancías',
      'acceso a los mercados de bienes',
      'acceso al mercado de mercancías',
    ],
  },
  scope: { weak: ['alcance', 'ámbito de aplicación', 'alcance final'] },
  'relation-to-other-agreements': {
    names: [
      'relación con los demás acuerdos',
      'relación con otros acuerdos de la OMC',
      'relación con los acuerdos existentes de la OMC',
      'relaciones con otros acuerdos',
    ],
  },
  'legal-architecture': {
    names: [
      'arquitectura jurídica',
      'estructura jurídica final',
      'estructura jurídica del acuerdo',
      'arquitectura legal',
      'estructura legal',
    ],
    weak: ['marco jurídico', 'estructura jurídica'],
  },
  'general-exceptions': { weak: ['excepciones'] },
  'security-exception': {
    names: listed(`
      excepciones de seguridad, excepción de seguridad, excepciones relativas a la seguridad,
      excepciones por razones de seguridad,
      intereses esenciales de seguridad
    `),
    weak: ['y de seguridad', 'y las relativas a la seguridad', 'y relativas a la seguridad', 'y las de seguridad'],
  },
  'prudential-measures': { names: ['medidas prudenciales', 'excepción cautelar', 'excepción prudencial'] },
  'personal-data-exception': { names: ['excepción para la protección de los datos personales'] },
  'indigenous-peoples': {
    names: ['pueblo indígena', 'inclusión digital de los pueblos indígenas', 'poblaciones indígenas'],
  },
  'final-provisions': {
    names: ['disposiciones finales e institucionales', 'disposiciones institucionales y finales'],
    weak: ['disposiciones institucionales', 'cláusulas finales'],
  },
  'dispute-settlement': { weak: ['sistema de solución de diferencias'] },
  committee: {
    names: [
      'comité de comercio electrónico',
      'comité sobre el comercio electrónico',
      'comité del comercio electrónico',
    ],
  },
  'release-clearance-technology': {
    names: [
      'levante y despacho de las mercancías',
      'levante y el despacho de mercancías',
      'levante y despacho de mercancías',
    ],
  },
  'trade-policies-improvement': { names: ['mejoras de las políticas comerciales', 'mejora de políticas comerciales'] },
}
