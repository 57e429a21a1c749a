import { expect, it } from 'vitest'
import { frame } from '../../../testing/tables'
import { LANGS } from '../../domain/text/langs'
import { compileLexicons } from '../../recognition/compile'
import { readPage } from '../../recognition/read'
import { OTHER_STATES } from './states'

const lexicons = compileLexicons({ ...frame, articles: [] })
/** How a sentence names a state, so that no article of it is asked for. */
const SENTENCES = {
  en: (name: string) => `The paper was tabled by ${name}.`,
  fr: (name: string) => `Document présenté par : ${name}.`,
  es: (name: string) => `Documento presentado por: ${name}.`,
} as const

it.each(LANGS)('marks each state outside the organisation by each of its names in %s', (lang) => {
  const missed = OTHER_STATES.flatMap(({ id, names, aliases }) =>
    [names[lang] ?? '', ...(aliases[lang] ?? [])].flatMap((name) => {
      const { mentions } = readPage(lexicons, { blocks: [SENTENCES[lang](name)], lang })
      const found = [...new Set(mentions.map((one) => one.id))].join()
      return found === id ? [] : [`${name}: ${found}`]
    }),
  )
  expect(missed).toEqual([])
})
