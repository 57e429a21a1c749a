/** A language in which names alone are read: detected, marked, without statements, and no burden on the others. */
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { shippedLexicons, shippedPack } from '../../../tools/evaluation/corpus'
import { compileLexicon } from '../compile'
import { pageLang } from '../language'
import { packLexicon } from '../packed'
import { readPage } from '../read'

const lexicons = shippedLexicons()
const text =
  'As negociações sobre comércio eletrônico avançaram em Genebra. Os textos sobre assinaturas eletrônicas e código-fonte foram ' +
  'acordados, segundo a Alemanha e a Coreia do Sul, em uma reunião na sede da organização, após novas propostas dos membros.'

test('its names are marked, and its statements are not read', () => {
  const { lang, mentions, claims, suggestions } = readPage(lexicons, { blocks: [text], lang: 'pt-BR', about: true })
  expect(lang).toBe('pt')
  expect(new Set(mentions.map(({ id }) => id))).toEqual(new Set(['electronic-signatures', 'source-code', 'de', 'kr']))
  expect([...claims, ...suggestions]).toEqual([])
})

test('it is detected by its small words', () => {
  expect(pageLang(lexicons.functionWords, { blocks: [text.repeat(3)] })).toBe('pt')
})

test.each([
  ['es', 'Los textos sobre las firmas electrónicas y el código fuente se aprobaron en la reunión de los miembros.'],
  ['fr', 'Les textes sur les signatures électroniques et le code source ont été mis au propre dans la réunion.'],
  ['en', 'The texts on the electronic signatures and the source code were cleaned in a meeting of the members.'],
] as const)('%s is detected as before', (lang, sentence) => {
  expect(pageLang(lexicons.functionWords, { blocks: [sentence.repeat(3)], lang: 'pt' })).toBe(lang)
})

test('its lexicon is within the budget of the others', () => {
  const { header, bytes } = packLexicon(compileLexicon(shippedPack(), 'pt'))
  expect(gzipSync(header, { level: 9 }).length + gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(40 * 1024)
})
