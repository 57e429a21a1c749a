/** BibTeX of a reference, as `@misc`, which BibTeX, biblatex and reference managers read. */
import { citationKey, oneLine, plainUrl, type Reference } from './reference'

/** Special characters of LaTeX. Braces as commands: BibTeX counts those that a backslash escapes too. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
}

/** Escapes text for a field. Letters with accents stay, in UTF-8. */
export const escapeBibtex = (text: string): string =>
  oneLine(text).replace(/[\\{}^~$%&#_]/g, (char) => SPECIAL[char] ?? '')

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The entry, with a line feed at its end. */
export function toBibtex(reference: Reference): string {
  const { key, title, authors, container, publisher, issued, accessed, url, note, lang } = reference
  const [year, month, day] = issued?.split('-') ?? []
  const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
    // Twice in braces: an organisation has no given name, and a title keeps its capitals.
    ['author', authors.length > 0 ? authors.map((author) => `{${escapeBibtex(author)}}`).join(' and ') : null],
    ['title', `{${escapeBibtex(title)}}`],
    ['howpublished', text([container, publisher].filter((part) => part).join(', '))],
    ['year', year],
    // A macro of BibTeX, which each style writes in its language.
    ['month', month && MONTHS[Number(month) - 1]],
    ['day', day && String(Number(day))],
    ['url', url === null ? null : plainUrl(url)],
    ['urldate', accessed],
    ['note', text(note)],
    ['language', text(lang)],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value ? [name === 'month' ? `  ${name} = ${value},` : `  ${name} = {${value}},`] : [],
  )
  return `@misc{${citationKey(key)},\n${lines.join('\n')}\n}\n`
}

const text = (value: string | null): string | null => (value ? escapeBibtex(value) : null)
