/**
 * Data augmentation for the second reader: sentences from templates, each with the statuses that it states. A line of a template
 * file is a sentence; `{a|b}` is a choice, `[clean]` a list of articles that have this phase by it, `[-]` one that has none.
 * The line that begins with `<` is the sentence before, the one with `<<` that before contents of the concluded agreement. Choices come from a generator with a fixed seed.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGS, type Lang, PHASES } from '../../shared/domain/types'
import type { Pack } from '../../shared/pack/schema'
import type { Example, GoldStatus } from '../../shared/recognition/evaluation/evaluation'
import { CORPUS } from './corpus'

/** Sentences of one template. */
const SENTENCES = 8
const MOST_ARTICLES = 4
const AND: Readonly<Record<Lang, string>> = { en: 'and', fr: 'et', es: 'y' }
/** Definite articles by the first word of a name, the first that fits. */
const DETERMINERS: Readonly<Record<Lang, readonly (readonly [first: RegExp, determiner: string])[]>> = {
  en: [],
  fr: [
    [/^\S+[sx]\b/, 'les '],
    [/^[aeéiouh]/, 'l’'],
    [/^\S+(?:tion|té|ence|ture|itie)\b/, 'la '],
    [/^/, 'le '],
  ],
  es: [
    [/^\S+as\b|^\S+iones\b/, 'las '],
    [/^\S+s\b/, 'los '],
    [/^\S+(?:a|ión|dad)\b/, 'la '],
    [/^/, 'el '],
  ],
}

/** Pseudorandom whole numbers below a limit (a linear congruential generator). */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** Examples in all languages, the same for the same pack and templates. */
export const generatedExamples = (pack: Pack): Example[] => LANGS.flatMap((lang) => examplesFor(pack, lang))

function examplesFor(pack: Pack, lang: Lang): Example[] {
  const lines = readFileSync(join(CORPUS, 'templates', `${lang}.txt`), 'utf8')
    .trim()
    .split('\n')
  const before = (mark: string) => lines.find((line) => line.startsWith(mark))?.slice(mark.length) ?? ''
  const random = randomNumbers(lang.charCodeAt(0))
  const names = pack.articles
    .filter(({ kind }) => kind !== 'instrument')
    .map(({ id, names }) => ({ id, name: names[lang] ?? '' }))
  return lines
    .filter((line) => !line.startsWith('<'))
    .flatMap((template) => Array.from({ length: SENTENCES }, () => template))
    .map((template, at) => {
      const lead = `${chosen(before(template.includes('[concluded]') ? '<< ' : '< '), random)}\n\n`
      const statuses: GoldStatus[] = []
      const sentence = chosen(template, random).replace(/\[([a-z-]+)\]/g, (_, wanted: string) => {
        const phase = PHASES.find((one) => one === wanted)
        const list = Array.from({ length: 1 + random(MOST_ARTICLES) }, () => names[random(names.length)]).filter(
          (one) => one !== undefined,
        )
        if (phase)
          for (const { id } of list)
            statuses.push({ article: id, status: phase, evidence: [lead.length, Number.POSITIVE_INFINITY] })
        return listText(
          list.map(({ name }) => determined(lowerFirst(name), lang)),
          AND[lang],
        )
      })
      const text = lead + sentence.charAt(0).toUpperCase() + sentence.slice(1)
      const id = `g-${lang}-${at}`
      return {
        passage: { id, url: null, lang, date: null, title: null, text },
        gold: { id, mentions: [], statuses },
      }
    })
}

/** Makes the choices of a template, the innermost first. */
function chosen(template: string, random: (limit: number) => number): string {
  let text = template
  for (let last = ''; last !== text; ) {
    last = text
    text = text.replace(/\{([^{}]*)\}/g, (_, all: string) => {
      const choices = all.split('|')
      return choices[random(choices.length)] ?? ''
    })
  }
  return text.replace(/ {2,}/g, ' ')
}

const listText = (items: readonly string[], and: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`

const determined = (name: string, lang: Lang): string =>
  (DETERMINERS[lang].find(([first]) => first.test(name))?.[1] ?? '') + name

const lowerFirst = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
