/** Spanish word lists: the language definition, assembled from the files of its word classes. */
import { esGrammar } from './es-grammar'
import { esMasks } from './es-masks'
import { esParticulars } from './es-particulars'
import { esMeasures, esPlain, esStatuses, esTargets } from './es-phases'
import { esTalks } from './es-talks'
import { listed } from './phrases'
import type { LanguageWords } from './words'

export const es: LanguageWords = {
  lang: 'es',
  words: { ...esGrammar, ...esTalks },
  subjects: {
    diplomacy: listed(`
      ginebra, delegación, delegaciones, embajador, embajadores, embajadora, embajadoras, plenaria, plenarias, proponentes, conferencia ministerial
    `),
    talks: listed(`
      negociar, negocian, negociadores, negociando, negociaciones, negociación, conversaciones, declaración conjunta,
      iniciativa conjunta, propuestas de texto, texto refundido, texto consolidado, texto de los presidentes
    `),
    place: ['omc', 'organización mundial del comercio', 'plurilateral', 'plurilaterales'],
    initiative: listed(`
      jsi, iniciativa de declaración conjunta, iniciativa relacionada con la declaración conjunta,
      iniciativa relativa a la declaración conjunta
    `),
    other: listed(`
      pesca, pesqueras, sobrepesca, sobrecapacidad, agricultura, agrícola, agrícolas, adhesión, adhesiones,
      órgano de solución de diferencias, grupo especial, grupos especiales, órgano de apelación, medida de salvaguardia,
      medidas de salvaguardia, acuerdo sobre salvaguardias, antidumping, acero, examen de las políticas comerciales, obstáculos técnicos al comercio,
      comité otc, preocupaciones comerciales, sanitarias y fitosanitarias, acuerdo sobre facilitación del comercio,
      comité de facilitación del comercio, reglamentación nacional de los servicios,
      consejo del comercio de servicios, facilitación de las inversiones, facilitación de inversiones, plásticos,
      clima, climático, climática, biodiversidad, pandemia, pandemias,
      consejo de los adpic, propiedad intelectual, vacunas, contratación pública, normas de origen,
      licencias de importación, mipymes
    `),
    agreement: listed(`
      cptpp, tpp, t mec, rcep, depa, tratado de libre comercio, tlc, acuerdo de economía digital,
      acuerdo de asociación de economía digital, acuerdo de libre comercio, acuerdo de comercio digital,
      acuerdos de comercio digital, acuerdo sobre comercio digital, del mercosur, de la asean
    `),
  },
  statuses: esStatuses,
  targets: esTargets,
  plain: esPlain,
  measures: esMeasures,
  particulars: esParticulars,
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  numbers: [
    listed(`
    un, una, sola, solo, única, único, uno
  `),
    ['dos'],
    ['tres'],
    ['cuatro'],
    ['cinco'],
    ['seis'],
    ['siete'],
    ['ocho'],
    ['nueve'],
    ['diez'],
  ],
  smallGroups: [
    'pequeño grupo',
    'pequeños grupos',
    'grupo pequeño',
    'grupos pequeños',
    'grupo reducido',
    'grupos reducidos',
  ],
  masks: esMasks,
  languageNames: listed(`
    inglés, francés, español, árabe, chino, portugués, ruso, alemán, italiano, japonés, coreano, neerlandés, sueco,
    polaco, turco, griego
  `),
}
