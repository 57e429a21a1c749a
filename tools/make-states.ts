/**
 * Maker of the states: `npm run make-states` writes `shared/table/states/states-text.ts` from `facts/states.json` and the
 * names that the CLDR has for a territory.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { LANGS } from '../shared/domain/text/langs'

const byLang = v.record(v.picklist(LANGS), v.array(v.string()))
const factsSchema = v.object({
  member_codes: v.record(v.string(), v.string()),
  states: v.array(
    v.object({
      id: v.string(),
      code: v.string(),
      names: v.optional(v.record(v.picklist(LANGS), v.string())),
      aliases: byLang,
      adjectives: byLang,
    }),
  ),
})
type State = v.InferOutput<typeof factsSchema>['states'][number]

const { member_codes: codes, states } = v.parse(factsSchema, JSON.parse(readFileSync('facts/states.json', 'utf8')))

/** Id, then for each language its names, the first of which is shown, and its adjectives. */
function lineOf({ id, names = {}, aliases, adjectives }: State): string {
  const cells = LANGS.map((lang) => {
    const known = new Intl.DisplayNames([lang], { type: 'region' }).of(id.toUpperCase())?.replace('&', 'and') ?? ''
    const all = [...new Set([names[lang] ?? known, known, ...(aliases[lang] ?? [])])]
    const folded = new Set(all.map((name) => name.toLowerCase()))
    // “Serbia” is the state, and no adjective of another spelling.
    const own = (adjectives[lang] ?? []).filter((word) => !folded.has(word.toLowerCase()))
    return [all, own].map((words) => words.join(';'))
  })
  return [id, ...cells.flat()].join('|')
}

const all = Object.entries({ ...codes, ...Object.fromEntries(states.map(({ id, code }) => [id, code])) })
writeFileSync(
  'shared/table/states/states-text.ts',
  `/** States as text. Made by \`npm run make-states\`: do not edit. */

/** Id, names and adjectives in English, French and Spanish. */
export const STATES = \`
${states.map(lineOf).join('\n')}
\`

/** Codes of three letters (ISO 3166-1) by id, of the members of the organisation too. */
export const CODES = \`
${all.map(([id, code]) => `${id} ${code}`).join('\n')}
\`
`,
)
console.log(`${states.length} states`)
