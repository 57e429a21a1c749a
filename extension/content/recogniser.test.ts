import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Lang, ReadingLang } from '../../shared/domain/types'
import { readPackText } from '../../shared/pack/read'
import type { Pack } from '../../shared/pack/schema'
import { smallWords } from '../../shared/recognition/compile'
import { functionWordsOf } from '../../shared/recognition/language'
import { statementsIn } from '../../shared/recognition/second-reader/statements'
import { topicPhrases } from '../../shared/recognition/topic-gate'
import { packLexiconsOf } from '../lexicon'
import { PageLexicons } from './lexicons'
import { Recogniser } from './recogniser'

const ECOMMERCE = 'wto-ecommerce'
const INVESTMENT = 'wto-investment-facilitation'

const packOf = (id: string): Pack => {
  const read = readPackText(readFileSync(`public/packs/${id}.json`, 'utf8'))
  if (!read.ok) throw new Error(`${id}: ${read.problem.place} ${read.problem.reason}`)
  return read.pack
}
const packs = [ECOMMERCE, INVESTMENT].map((id) => {
  const pack = packOf(id)
  return { pack, packed: packLexiconsOf(pack, []) }
})

/** A recogniser of these negotiations, and the lexicons that it had to load. */
function recogniserOf(ids: readonly string[]) {
  const loaded: string[] = []
  const on = packs
    .filter(({ pack }) => ids.includes(pack.id))
    .sort((a, b) => ids.indexOf(a.pack.id) - ids.indexOf(b.pack.id))
    .map(({ pack, packed }) => {
      const own: Partial<Record<ReadingLang, string>> = {}
      const load = async (lang: ReadingLang) => {
        loaded.push(`${pack.id} ${lang}`)
        own[lang] = packed[lang]
      }
      const phrases = (lang: ReadingLang) => topicPhrases(pack, lang)
      return {
        negotiation: pack.id,
        lexicons: new PageLexicons({ get: (lang) => own[lang], load }),
        phrases: { en: phrases('en'), fr: phrases('fr'), es: phrases('es'), pt: phrases('pt') },
      }
    })
  return { recogniser: new Recogniser(functionWordsOf(smallWords()), on), loaded }
}

interface Sample {
  readonly lang: Lang
  readonly blocks: readonly string[]
  readonly title?: string
  readonly on?: readonly string[]
}

/** Names and claims of a page, by negotiation, and the lexicons that it needed. */
async function read({ lang, blocks, title, on = [ECOMMERCE, INVESTMENT] }: Sample) {
  const { recogniser, loaded } = recogniserOf(on)
  const page = { lang, readAs: lang, blocks, title, url: 'https://news.example/a' }
  const admitted = recogniser.admitted(page, lang)
  await recogniser.load(lang, admitted)
  const parts = [...recogniser.parts(page, lang, 0, admitted)]
  const named = parts.flatMap((part) =>
    part.named.flatMap(({ negotiation, mentions }) =>
      mentions.map(({ block, id, also }) => ({ negotiation, block, id, also: also?.map((one) => one.negotiation) })),
    ),
  )
  const claims = parts.flatMap((part) => {
    const read = part.statements()
    return [...read.claims, ...read.suggestions]
  })
  return {
    loaded: loaded.map((one) => one.replace(/ .*/, '')),
    named: named.map(({ negotiation, block, id }) => `${block} ${negotiation} ${id}`),
    also: named.flatMap(({ id, also = [] }) => also.map((of) => `${id} ${of}`)),
    claims: claims.map(({ negotiation, article, status }) => `${negotiation} ${article} ${status}`),
  }
}

beforeAll(() => {
  globalThis.plenaryClaims = statementsIn
})
afterAll(() => {
  globalThis.plenaryClaims = undefined
})

const TEXTS: Readonly<Record<Lang, Readonly<Record<'ecommerce' | 'investment', readonly string[]>>>> = {
  en: {
    ecommerce: [
      'Negotiators on e-commerce met at the WTO for a plenary of the joint statement initiative on e-commerce.',
      'Singapore said that members cleaned the articles on spam and on transparency.',
    ],
    investment: [
      'Talks on investment facilitation for development went on: the IFD Agreement nears its end.',
      'Chile said that members cleaned the articles on focal points and on transparency.',
    ],
  },
  fr: {
    ecommerce: [
      'Les négociations sur le commerce électronique ont repris à l’OMC, dans l’initiative sur le commerce électronique.',
      'Singapour a dit que les Membres avaient mis au propre l’article sur la transparence.',
    ],
    investment: [
      'Les négociations sur la facilitation de l’investissement pour le développement ont repris : l’Accord FID avance.',
      'Le Chili a dit que les Membres avaient mis au propre l’article sur la transparence.',
    ],
  },
  es: {
    ecommerce: [
      'Se reanudaron en la OMC las negociaciones sobre el comercio electrónico, de la iniciativa sobre el comercio electrónico.',
      'Singapur dijo que los Miembros dejaron en limpio el artículo sobre la transparencia.',
    ],
    investment: [
      'Se reanudaron las negociaciones sobre la facilitación de las inversiones para el desarrollo: el Acuerdo FID avanza.',
      'Chile dijo que los Miembros dejaron en limpio el artículo sobre la transparencia.',
    ],
  },
}

test.each(['en', 'fr', 'es'] as const)(
  'a page about one in %s is read for that one, a page about both for both',
  async (lang) => {
    const { ecommerce, investment } = TEXTS[lang]
    const [one, other, both] = await Promise.all(
      [ecommerce, investment, [...ecommerce, ...investment]].map((blocks) => read({ lang, blocks })),
    )
    expect(one?.loaded).toEqual([ECOMMERCE])
    expect(one?.named).toEqual(expect.arrayContaining([`1 ${ECOMMERCE} sg`, `1 ${ECOMMERCE} transparency`]))
    expect(one?.named.filter((name) => name.includes(INVESTMENT))).toEqual([])
    expect(other?.loaded).toEqual([ECOMMERCE, INVESTMENT])
    expect(other?.named).toEqual(expect.arrayContaining([`1 ${INVESTMENT} cl`, `1 ${INVESTMENT} transparency`]))
    expect(other?.named.filter((name) => name.includes(ECOMMERCE))).toEqual([])
    expect(both?.named).toEqual(
      expect.arrayContaining([
        `1 ${ECOMMERCE} sg`,
        `1 ${ECOMMERCE} transparency`,
        `3 ${INVESTMENT} cl`,
        `3 ${INVESTMENT} transparency`,
      ]),
    )
    expect(new Set(both?.named).size).toBe(both?.named.length)
    expect(both?.named.filter((name) => /^[01] wto-inv|^[23] wto-ecom/.test(name))).toEqual([])
    expect(both?.also).toEqual(expect.arrayContaining([`sg ${INVESTMENT}`, `cl ${ECOMMERCE}`]))
    expect(both?.claims).toEqual(
      expect.arrayContaining([`${ECOMMERCE} transparency clean`, `${INVESTMENT} transparency clean`]),
    )
    expect(both?.claims.filter((claim) => claim.includes('transparency'))).toHaveLength(2)
  },
)

const { ecommerce } = TEXTS.en
test.each<[string, Sample, readonly string[]]>([
  ['one mention of another', { lang: 'en', blocks: [...ecommerce, 'See also: investment facilitation.'] }, [ECOMMERCE]],
  [
    'the menu of a site, which names another twice',
    { lang: 'en', blocks: ['Investment facilitation', 'IFD', ...ecommerce] },
    [ECOMMERCE],
  ],
])('%s does not change how a page is read', async (_, sample, loaded) => {
  const [alone, beside] = await Promise.all([read({ ...sample, on: [ECOMMERCE] }), read(sample)])
  expect(beside.loaded).toEqual(loaded)
  expect([beside.named, beside.claims]).toEqual([alone.named, alone.claims])
})

test('a page about none is read for the first alone, whatever its order', async () => {
  const sample: Sample = { lang: 'en', blocks: ['Chile and Japan met to speak of fish.'] }
  expect((await read(sample)).named).toEqual([`0 ${ECOMMERCE} cl`, `0 ${ECOMMERCE} jp`])
  const turned = await read({ ...sample, on: [INVESTMENT, ECOMMERCE] })
  expect([turned.loaded, turned.named]).toEqual([[INVESTMENT], [`0 ${INVESTMENT} cl`, `0 ${INVESTMENT} jp`]])
})

test('one sentence about another lets it in', async () => {
  const blocks = ['The investment facilitation talks met again, and Members cleaned the article on focal points.']
  expect((await read({ lang: 'en', blocks })).loaded).toEqual([ECOMMERCE, INVESTMENT])
})

test('a title about another lets it in, and without any negotiation nothing is read', async () => {
  const title = 'Investment facilitation for development'
  const sample: Sample = { lang: 'en', title, blocks: ['The article on focal points was cleaned.'] }
  expect((await read(sample)).named).toEqual([`0 ${INVESTMENT} focal-points`])
  expect(await read({ ...sample, on: [] })).toEqual({ loaded: [], named: [], also: [], claims: [] })
})

test.each<[string, ReadingLang, boolean, boolean]>([
  ['about the talks', 'en', true, true],
  ['of another subject', 'en', false, false],
  ['about the talks, in a language in which names alone are read', 'pt', true, false],
])('a page %s may state something, or is not to wait for the readers of claims', async (_, lang, about, mayState) => {
  const { recogniser } = recogniserOf([ECOMMERCE])
  const page = { lang, readAs: lang, about, blocks: ['Chile, spam.'] }
  await recogniser.load(lang, [0])
  expect([...recogniser.parts(page, lang, 0, [0])].map((part) => part.mayState)).toEqual([mayState])
})
