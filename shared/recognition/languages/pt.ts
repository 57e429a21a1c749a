/** Portuguese word lists, for names alone: no statement is read in it. */
import { namesOnly } from './names-only'
import { listed } from './phrases'
import { ptMembers } from './pt-members'

export const pt = namesOnly(
  {
    lang: 'pt',
    words: {
      // Without “no”, “do”, “da”, “as” and “com”: in other languages, and in addresses, they are other words, and would count here.
      joint: listed('e, ou, nem, bem como, assim como, além de, juntamente com'),
      determiner: listed(
        'o, a, os, um, uma, uns, umas, este, esta, estes, estas, outros, outras, novo, nova, novos, novas',
      ),
      preposition: listed(`
        de, das, dos, em, na, nas, num, numa, por, para, pelo, pela, pelos, pelas, ao, aos, sobre, entre, sem, sob, até,
        após, desde, durante, relativo a, relativa a, relativos a, relativas a, em matéria de
      `),
      noun: listed('texto, textos, artigo, artigos, acordo, proposta, propostas, disposição, disposições'),
      meeting: listed('plenária, reunião, rodada, ronda'),
    },
    subjects: {
      diplomacy: listed(`
      genebra, delegação, delegações, embaixador, embaixadores, embaixadora, plenária, plenárias, conferência ministerial
    `),
      talks: listed(
        'negociar, negociam, negociadores, negociações, negociação, declaração conjunta, iniciativa conjunta',
      ),
      place: listed('omc, organização mundial do comércio, plurilateral, plurilaterais'),
      initiative: listed('jsi, iniciativa de declaração conjunta'),
      other: listed(`
        pesca, sobrepesca, agricultura, agrícola, agrícolas, adesão, medidas de salvaguarda, antidumping, aço, propriedade intelectual,
        facilitação de investimentos, compras governamentais, contratação pública, regras de origem
      `),
      agreement: listed('cptpp, tpp, usmca, rcep, depa, mercosul, tratado de livre comércio, acordo de livre comércio'),
    },
    months: [
      ['janeiro', 'jan'],
      ['fevereiro', 'fev'],
      ['março', 'mar'],
      ['abril', 'abr'],
      ['maio', 'mai'],
      ['junho', 'jun'],
      ['julho', 'jul'],
      ['agosto', 'ago'],
      ['setembro', 'set'],
      ['outubro', 'out'],
      ['novembro', 'nov'],
      ['dezembro', 'dez'],
    ],
    numbers: [
      ['um', 'uma'],
      ['dois', 'duas'],
      ['três'],
      ['quatro'],
      ['cinco'],
      ['seis'],
      ['sete'],
      ['oito'],
      ['nove'],
      ['dez'],
    ],
    masks: listed(
      'Ano Novo chinês, península coreana, Câmara de Comércio Internacional, dólar canadense, dólar canadiano',
    ),
    languageNames: listed(
      'inglês, francês, espanhol, árabe, chinês, português, russo, alemão, italiano, japonês, coreano',
    ),
    members: ptMembers,
  },
  {
    indefinites: listed('um, uma'),
    organisations: listed('câmara, universidade, associação, federação, instituto, banco, fundação, academia'),
    currencies: listed('dólar, dólares, franco, francos, libra, libras, iene, ienes, yuan, peso, pesos, rupia, rupias'),
  },
)
