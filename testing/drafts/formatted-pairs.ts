/** Pairs of drafts with formatting, made from generated drafts: what is coloured, struck, underlined or stated as agreed in each is known. */

import { paragraph, run, wordFile } from '../word-file'
import { type DraftLang, draftPair } from './generated-pairs'

export type TestFormatting = 'green' | 'yellow' | 'struck' | 'underlined'

interface Piece {
  readonly text: string
  readonly formatting?: TestFormatting
}
export type FormattedLine = readonly Piece[]

export interface FormattedPair {
  readonly old: readonly FormattedLine[]
  readonly new: readonly FormattedLine[]
  /** `kind | mark or ! of unmarked words | old | new`, in order. */
  readonly gold: readonly string[]
}

const STATEMENT: Readonly<Record<DraftLang, string>> = {
  en: 'agreed ad ref',
  fr: 'convenu ad referendum',
  es: 'acordado en plenaria',
}

interface Edit {
  readonly old: FormattedLine
  readonly new: FormattedLine
  readonly gold: readonly string[]
}

/** Edits of a paragraph, each of one kind. */
const EDITS: readonly ((text: string, lang: DraftLang) => Edit)[] = [
  (text) => ({
    old: [{ text }],
    new: [{ text, formatting: 'green' }],
    gold: [`mark-added | green | ${text} | ${text}`],
  }),
  (text) => ({
    old: [{ text, formatting: 'green' }],
    new: [{ text }],
    gold: [`mark-removed | green | ${text} | ${text}`],
  }),
  (text) => ({
    old: [{ text, formatting: 'green' }],
    new: [{ text, formatting: 'yellow' }],
    gold: [`mark-added | yellow | ${text} | ${text}`, `mark-removed | green | ${text} | ${text}`],
  }),
  (text) => {
    const [before, words, after] = parted(text)
    const gold = [`mark-added | struck | ${words} | ${words}`]
    return { old: [{ text }], new: [{ text: before }, { text: words, formatting: 'struck' }, { text: after }], gold }
  },
  (text) => {
    const [before, words, after] = parted(text)
    const old: FormattedLine = [{ text: before }, { text: words, formatting: 'struck' }, { text: after }]
    return { old, new: [{ text: `${before.trimEnd()}${after}` }], gold: [`text-removed |  | ${words} | `] }
  },
  (text) => {
    const [before, words, after] = parted(text)
    return { old: [{ text }], new: [{ text: `${before.trimEnd()}${after}` }], gold: [`text-removed | ! | ${words} | `] }
  },
  (text) => ({ old: [{ text, formatting: 'underlined' }], new: [{ text, formatting: 'underlined' }], gold: [] }),
  (text, lang) => ({
    old: [{ text }],
    new: [{ text: `${text} (${STATEMENT[lang]})` }],
    gold: [`mark-added | agreed |  | ${STATEMENT[lang]}`],
  }),
  (text, lang) => ({
    old: [{ text }, { text: ` [${STATEMENT[lang]}]` }],
    new: [{ text }],
    gold: [`mark-removed | agreed | ${STATEMENT[lang]} | `],
  }),
]

/** A paragraph in three: its words from the third to the fifth are the second. */
function parted(text: string): readonly [string, string, string] {
  const words = text.split(' ')
  return [`${words.slice(0, 2).join(' ')} `, words.slice(2, 5).join(' '), ` ${words.slice(5).join(' ')}`]
}

/** Pair by seed: each third paragraph without brackets is edited; its label stays as it is. */
export function formattedPair(seed: number, lang: DraftLang): FormattedPair {
  const lines = draftPair(seed, lang)
    .old.split('\n')
    .filter((line) => line.trim() !== '')
  let found = 0
  const edits = lines.map((line): Edit => {
    const [, label = '', text = ''] = /^(\d+\. )(\p{L}[^[\]:]*\.)$/u.exec(line) ?? []
    const edit = text.split(' ').length > 8 && found++ % 3 === 0 ? EDITS[(seed + found) % EDITS.length] : undefined
    if (!edit) return { old: [{ text: line }], new: [{ text: line }], gold: [] }
    const { old, new: next, gold } = edit(text, lang)
    return { old: [{ text: label }, ...old], new: [{ text: label }, ...next], gold }
  })
  return { old: edits.map((one) => one.old), new: edits.map((one) => one.new), gold: edits.flatMap(({ gold }) => gold) }
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const RUN: Readonly<Record<TestFormatting, string>> = {
  green: '<w:highlight w:val="green"/>',
  yellow: '<w:shd w:val="clear" w:fill="FFFF99"/>',
  struck: '<w:strike/>',
  underlined: '<w:u w:val="single"/>',
}

export const docxOf = (lines: readonly FormattedLine[]): Uint8Array =>
  wordFile(
    lines
      .map((line) =>
        paragraph(line.map(({ text, formatting }) => run(escaped(text), formatting && RUN[formatting])).join('')),
      )
      .join(''),
  )

const ELEMENT: Readonly<Record<TestFormatting, string>> = {
  green: 'span style="background: lime"',
  yellow: 'mark',
  struck: 's',
  underlined: 'u',
}

export const htmlOf = (lines: readonly FormattedLine[]): string => {
  const piece = ({ text, formatting }: Piece) => {
    const element = formatting && ELEMENT[formatting]
    return element ? `<${element}>${escaped(text)}</${element.split(' ', 1)[0]}>` : escaped(text)
  }
  return `<!doctype html>${lines.map((line) => `<p>${line.map(piece).join('')}</p>`).join('')}`
}

export const plainOf = (lines: readonly FormattedLine[]): string =>
  lines.map((line) => line.map(({ text }) => text).join('')).join('\n\n')
