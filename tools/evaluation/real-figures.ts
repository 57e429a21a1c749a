/**
 * Figures of the real excerpts, whose texts are not in the project: computed from texts fetched again, stored with the
 * fingerprint of the recogniser, and said to be of an earlier one as soon as that differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type CorpusFigures,
  figuresOf,
  type RealFigures,
  SOURCES,
  type StoredFigures,
} from '../../shared/recognition/evaluation/accuracy-figures'
import { type Example, evaluate } from '../../shared/recognition/evaluation/evaluation'
import type { Lexicons } from '../../shared/recognition/language'
import { recognitionBuild } from '../vite/recognition-build'
import { CORPUS } from './corpus'
import { align, type Entry, fileNameOf, readEntries } from './gold-alignment'

const FIGURES = join(CORPUS, 'real', 'figures.json')

/** Halves of the gold: `learn` for tuning, `test` for totals alone. */
export const HALVES = ['learn', 'test'] as const
type Half = (typeof HALVES)[number]

export const entriesOf = (half: Half): Entry[] =>
  readEntries(readFileSync(join(CORPUS, 'real', `${half}.json`), 'utf8'))

/** Stored figures, as this file wrote them. */
export const storedFigures = (): StoredFigures => JSON.parse(readFileSync(FIGURES, 'utf8')) as StoredFigures

/** Text of a page that was fetched again; undefined where the folder lacks it. */
export function fetchedText(folder: string, { url }: Entry): string | undefined {
  const name = join(folder, fileNameOf(url))
  const file = [`${name}.txt`, name].find((path) => existsSync(path))
  return file === undefined ? undefined : readFileSync(file, 'utf8')
}

/** Published figures of some passages. */
export function corpusFigures(lexicons: Lexicons, examples: readonly Example[]): CorpusFigures {
  return figuresOf(
    evaluate(lexicons, examples),
    (lang) => examples.filter(({ passage }) => passage.lang === lang).length,
  )
}

/** Evaluates both halves. Throws with the excerpts that the texts lack, since figures of a part would mislead. */
export async function computeFigures(lexicons: Lexicons, texts: string, day: string): Promise<StoredFigures> {
  const half = (name: Half): RealFigures => {
    const examples = entriesOf(name).map((entry) => ({ cat: entry.cat, ...placed(entry, texts) }))
    const bySource = SOURCES.map((source) => {
      const { byLanguage: _, ...group } = corpusFigures(
        lexicons,
        examples.filter(({ cat }) => cat === source),
      )
      return [source, group] as const
    })
    return {
      ...corpusFigures(lexicons, examples),
      bySource: Object.fromEntries(bySource) as RealFigures['bySource'],
    }
  }
  return { day, recognition: await recognitionBuild(), learn: half('learn'), test: half('test') }
}

function placed(entry: Entry, texts: string): Example {
  const text = fetchedText(texts, entry)
  const alignment = text === undefined ? undefined : align(entry, text)
  if (alignment === undefined || alignment.problems.length > 0)
    throw new Error(`${entry.id}: its text is missing or has changed`)
  return alignment
}

export const storeFigures = (figures: StoredFigures): void =>
  writeFileSync(
    FIGURES,
    `${JSON.stringify(figures, null, 1).replace(/\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2, $3]')}\n`,
  )

/** Sentence on whether the stored figures are those of the recogniser as it is, and how to compute them again. */
export async function figuresState(): Promise<string> {
  const { day, recognition } = storedFigures()
  return recognition === (await recognitionBuild())
    ? `The figures of ${day} are those of the recogniser as it is.`
    : `The figures of ${day} are those of an earlier recogniser. Fetch the texts again (corpus/real/README.md), then ` +
        'npm run -s evaluate -- --real TEXTS --write'
}
