/** Types of the words: for each area, its keys with the arguments that they take; for each chunk, its areas. */
import { LANGS } from '../../shared/domain/text/langs'
import { AREAS, CHUNKS, REFERENCE, typeName } from './areas'
import { type VariableType, variablesOf } from './compile'
import { readWords, type Words } from './read'

const HEAD = `/** Keys of the words, and the arguments that each takes. Made by \`npm run words\` from \`locales/${REFERENCE}/\`. */
import type { None, Value } from '../shared/words/arguments'
`

const nameOf = (key: string): string => (/^[a-z]+$/.test(key) ? key : `'${key}'`)

/** The arguments of a message, of the narrower type where a language chooses a plural by one and another does not. */
function argumentsOf(key: string, languages: readonly Words[]): string {
  const types = new Map<string, VariableType>()
  for (const [name, type] of languages.flatMap(({ messages }) =>
    messages.has(key) ? [...variablesOf(key, messages)] : [],
  ))
    if (type !== 'Value' || !types.has(name)) types.set(name, type)
  const variables = [...types].map(([name, type]) => `${name}: ${type}`).sort()
  return variables.length === 0 ? 'None' : `{ ${variables.join('; ')} }`
}

/** Source of `locales/messages.ts`. */
export function typesOf(): string {
  const languages = LANGS.map((lang) => readWords(lang))
  const { keys } = readWords(REFERENCE)
  const areas = AREAS.map((area) => {
    const lines = (keys[area] ?? []).map((key) => `  ${nameOf(key)}: ${argumentsOf(key, languages)}\n`)
    return `interface ${typeName(area)} {\n${lines.join('')}}\n`
  })
  // The areas that the types of code name by themselves, and the chunks.
  const chunks = Object.entries({ ...CHUNKS, marks: ['marks'] }).map(
    ([chunk, of]) => `export interface ${typeName(chunk)}Messages extends ${of.map(typeName).join(', ')} {}\n`,
  )
  return [HEAD, ...areas, ...chunks].join('\n')
}
