/** Sample tables, one a kind: the columns that are read, with rows that read without a problem. */
import Papa from 'papaparse'
import type { Lang } from '../domain/text/langs'
import type { Field } from './column-names'
import { columnName, SHAPES, type TableKind } from './columns'

type SampleRow = Readonly<Partial<Record<Field, string>>>

const ROWS: Readonly<Record<Lang, Readonly<Record<TableKind, readonly SampleRow[]>>>> = {
  en: {
    articles: [
      {
        name: 'Transparency',
        theme: 'Good regulation',
        aliases: 'publication; enquiry points',
        source: 'Draft text of June',
      },
      { name: 'Fees and charges', theme: 'Procedures', source: 'https://example.org/draft' },
      { name: 'Agreement as a whole', theme: 'Procedures', whole: 'yes', source: 'Draft text of June' },
    ],
    observations: [
      {
        article: 'Transparency',
        date: '22 July 2021',
        status: 'Clean',
        statement: 'The facilitator reported a clean text.',
        source: 'https://example.org/news/plenary',
        role: 'facilitator',
        members: 'Japan; New Zealand',
      },
      {
        article: 'Fees and charges',
        date: '2021-07',
        status: 'Parked',
        source: 'Report of the chair, July 2021',
        outstanding: '3',
      },
    ],
    meetings: [
      {
        title: 'Plenary of July',
        date: '22/07/2021',
        type: 'plenary',
        articles: 'Transparency; Fees and charges',
        source: 'https://example.org/news/plenary',
      },
    ],
    documents: [
      {
        title: 'Proposal on fees',
        date: '2021-03-15',
        symbol: 'INF/EX/12',
        articles: 'Fees and charges',
        members: 'Canada',
        source: 'https://example.org/inf-ex-12',
      },
    ],
    milestones: [
      {
        title: 'Ministerial conference',
        date: 'June 2022',
        description: 'Target for the conclusion.',
        source: 'Road map of January',
      },
    ],
    members: [{ member: 'Canada', from: '2020-01-15', source: 'List of participants' }],
  },
  fr: {
    articles: [
      {
        name: 'Transparence',
        theme: 'Bonne réglementation',
        aliases: 'publication; points d’information',
        source: 'Projet de texte de juin',
      },
      { name: 'Redevances et impositions', theme: 'Procédures', source: 'https://example.org/projet' },
      { name: 'Accord dans son ensemble', theme: 'Procédures', whole: 'oui', source: 'Projet de texte de juin' },
    ],
    observations: [
      {
        article: 'Transparence',
        date: '22 juillet 2021',
        status: 'Texte propre',
        statement: 'Le facilitateur a fait état d’un texte propre.',
        source: 'https://example.org/nouvelles/pleniere',
        role: 'facilitateur',
        members: 'Japon; Nouvelle-Zélande',
      },
      {
        article: 'Redevances et impositions',
        date: '2021-07',
        status: 'Mis de côté',
        source: 'Rapport du Président, juillet 2021',
        outstanding: '3',
      },
    ],
    meetings: [
      {
        title: 'Plénière de juillet',
        date: '22/07/2021',
        type: 'plénière',
        articles: 'Transparence; Redevances et impositions',
        source: 'https://example.org/nouvelles/pleniere',
      },
    ],
    documents: [
      {
        title: 'Proposition sur les redevances',
        date: '2021-03-15',
        symbol: 'INF/EX/12',
        articles: 'Redevances et impositions',
        members: 'Canada',
        source: 'https://example.org/inf-ex-12',
      },
    ],
    milestones: [
      {
        title: 'Conférence ministérielle',
        date: 'juin 2022',
        description: 'Objectif pour la conclusion.',
        source: 'Feuille de route de janvier',
      },
    ],
    members: [{ member: 'Canada', from: '2020-01-15', source: 'Liste des participants' }],
  },
  es: {
    articles: [
      {
        name: 'Transparencia',
        theme: 'Buena reglamentación',
        aliases: 'publicación; servicios de información',
        source: 'Proyecto de texto de junio',
      },
      { name: 'Derechos y cargas', theme: 'Procedimientos', source: 'https://example.org/proyecto' },
      { name: 'Acuerdo en su conjunto', theme: 'Procedimientos', whole: 'sí', source: 'Proyecto de texto de junio' },
    ],
    observations: [
      {
        article: 'Transparencia',
        date: '22 de julio de 2021',
        status: 'En limpio',
        statement: 'El facilitador informó de un texto limpio.',
        source: 'https://example.org/noticias/plenaria',
        role: 'facilitador',
        members: 'Japón; Nueva Zelandia',
      },
      {
        article: 'Derechos y cargas',
        date: '2021-07',
        status: 'Aparcado',
        source: 'Informe de la Presidencia, julio de 2021',
        outstanding: '3',
      },
    ],
    meetings: [
      {
        title: 'Plenaria de julio',
        date: '22/07/2021',
        type: 'plenaria',
        articles: 'Transparencia; Derechos y cargas',
        source: 'https://example.org/noticias/plenaria',
      },
    ],
    documents: [
      {
        title: 'Propuesta sobre derechos',
        date: '2021-03-15',
        symbol: 'INF/EX/12',
        articles: 'Derechos y cargas',
        members: 'Canadá',
        source: 'https://example.org/inf-ex-12',
      },
    ],
    milestones: [
      {
        title: 'Conferencia Ministerial',
        date: 'junio de 2022',
        description: 'Objetivo para la conclusión.',
        source: 'Hoja de ruta de enero',
      },
    ],
    members: [{ member: 'Canadá', from: '2020-01-15', source: 'Lista de participantes' }],
  },
}

/** Sample table of a kind, as CSV that a spreadsheet opens. */
export function sampleCsv(kind: TableKind, lang: Lang): string {
  const fields = SHAPES[kind].fields.filter(
    (field) => field === 'note' || ROWS[lang][kind].some((row) => row[field] !== undefined),
  )
  const head = fields.map((field) => columnName(field, lang))
  const rows = ROWS[lang][kind].map((row) => fields.map((field) => row[field] ?? ''))
  return `\uFEFF${Papa.unparse([head, ...rows], { newline: '\r\n' })}\r\n`
}
