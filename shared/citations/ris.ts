/** RIS of a reference: a tag and a value a line, read by reference managers. */
import { citationKey, oneLine, plainUrl, type Reference } from './reference'

const TYPES: Readonly<Record<Reference['kind'], string>> = {
  page: 'ELEC',
  chart: 'FIGURE',
  dataset: 'DATA',
  other: 'GEN',
}

/** A day or month as RIS has it: `YYYY/MM/DD`, its parts left empty where they are not known. */
const risDate = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}/${month}/${day}`
}

/** The record, with CR LF after each line, as the format asks for. */
export function toRis(reference: Reference): string {
  const { kind, key, title, authors, container, publisher, issued, accessed, url, note, lang } = reference
  const fields: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', TYPES[kind]],
    ['TI', title],
    ...authors.map((author) => ['AU', author] as const),
    ['T2', container],
    ['PB', publisher],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued && risDate(issued)],
    ['Y2', accessed && risDate(accessed)],
    ['UR', url === null ? null : plainUrl(url)],
    ['LA', lang],
    ['N1', note],
    ['ID', citationKey(key)],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []))
  return [...lines, 'ER  - ', ''].join('\r\n')
}
