/** Positions of members: what is certain in one sentence, in three languages, and nothing else. */
import { describe, expect, test } from 'vitest'
import { shippedLexicons } from '../../../tools/evaluation/corpus'
import type { Lang } from '../../domain/types'
import { pageLang } from '../language'
import { readNames } from '../read-names'
import type { PageText } from '../types'
import { positionsIn } from './positions'
import { POSITION_ROWS } from './rows'

const lexicons = shippedLexicons()

const read = (lang: Lang, text: string, over: Partial<PageText> = {}): string[] => {
  const page = { lang, readAs: lang, about: true, metaDate: '2021-07-30', readOn: '2026-12-01', ...over }
  const full: PageText = { ...page, blocks: text.split(' // ') }
  const lexicon = lexicons.of(pageLang(lexicons.functionWords, full))
  return readNames(lexicon, full)
    .readClaims(positionsIn)
    .map(({ member, stance, article, day }) => `${member} ${stance} ${article}${day === '2021-07-30' ? '' : ` ${day}`}`)
}

test.each<[Lang, string, readonly string[]]>([
  ['en', 'Japan supports the article on source code.', ['jp supports source-code']],
  [
    'en',
    'The European Union supports the strong version of the article on personal data protection.',
    ['eu supports personal-data-protection'],
  ],
  [
    'en',
    'India and South Africa opposed the text on customs duties on electronic transmissions.',
    ['in opposes customs-duties', 'za opposes customs-duties'],
  ],
  ['en', 'Switzerland reserved its position on the article on spam.', ['ch holds-back spam']],
  ['en', 'Kenya, for its part, reserved its position on spam.', ['ke holds-back spam']],
  ['en', 'Kenya, if asked, reserved its position on spam.', []],
  [
    'fr',
    'Le Royaume-Uni et l’Union européenne ont réservé leur position sur le code source.',
    ['gb holds-back source-code', 'eu holds-back source-code'],
  ],
  ['es', 'Colombia se ha reservado su posición sobre el código fuente.', ['co holds-back source-code']],
  ['en', 'Brazil circulated a new proposal on indigenous peoples.', ['br tabled indigenous-peoples']],
  ['en', 'A proposal on source code tabled by Japan was discussed.', ['jp tabled source-code']],
  ['en', 'The article on spam was opposed by India and South Africa.', ['in opposes spam', 'za opposes spam']],
  [
    'en',
    'Japan supports the article on source code. Indonesia could not support it and asked for more time.',
    ['jp supports source-code', 'id opposes source-code'],
  ],
  [
    'en',
    'The article on customs duties on electronic transmissions found a friend in Switzerland, which backed it. Türkiye reserved its position.',
    ['ch supports customs-duties', 'tr holds-back customs-duties'],
  ],
  [
    'en',
    'China opposes the article on spam. Ukraine tabled a text on the subject in November.',
    ['cn opposes spam', 'ua tabled spam null'],
  ],
  ['en', 'India, which takes no part in the talks, restated that it opposes the article on spam.', ['in opposes spam']],
  [
    'en',
    'Nigeria and Pakistan voiced support for the article on source code.',
    ['ng supports source-code', 'pk supports source-code'],
  ],
  [
    'en',
    'Japan tabled a text on spam, and Brazil supports the articles on source code and paperless trading.',
    ['jp tabled spam', 'br supports source-code', 'br supports paperless-trading'],
  ],
  ['fr', 'La Corée a présenté une proposition sur les paiements électroniques.', ['kr tabled electronic-payments']],
  [
    'fr',
    'L’Inde s’oppose à l’article sur le code source. L’Afrique du Sud a réservé sa position.',
    ['in opposes source-code', 'za holds-back source-code'],
  ],
  [
    'fr',
    'Le Brésil soutient l’article sur le code source, et le Maroc a présenté un texte sur la cybersécurité.',
    ['br supports source-code', 'ma tabled cybersecurity'],
  ],
  [
    'fr',
    'La Suisse et le Japon ne soutiennent pas le texte sur la cybersécurité.',
    ['ch opposes cybersecurity', 'jp opposes cybersecurity'],
  ],
  [
    'es',
    'El Uruguay apoya el artículo sobre código fuente. Colombia presentó un texto sobre ciberseguridad.',
    ['uy supports source-code', 'co tabled cybersecurity'],
  ],
  [
    'es',
    'El Canadá se opone al artículo sobre derechos de aduana sobre las transmisiones electrónicas.',
    ['ca opposes customs-duties'],
  ],
  ['en', 'Japan supports the article on spam. China reserved its position on tariffs.', ['jp supports spam']],
  ['es', 'Suiza reservó su posición sobre el artículo sobre código fuente.', ['ch holds-back source-code']],
])('%s: %s', (lang, text, expected) => {
  expect(read(lang, text)).toEqual(expected)
})

describe('reads nothing', () => {
  test.each<[string, Lang, string]>([
    ['of a denial', 'en', 'Japan does not oppose the article on source code.'],
    ['of a hypothesis', 'en', 'Japan supports the article on source code if the exceptions stay.'],
    ['of what would be', 'en', 'Japan would support the article on source code.'],
    ['of hearsay', 'en', 'Reportedly, Japan opposes the article on source code.'],
    ['of what another member says', 'en', 'The United States said that China opposes the article on source code.'],
    ['of what another member says, without a conjunction', 'en', 'Canada said China opposes the article on spam.'],
    ['of a chair', 'en', 'The chair, Singapore, supports the article on source code.'],
    [
      'of a facilitator of the page',
      'en',
      'Canada, the facilitator, reported. // Canada circulated a text on source code.',
    ],
    ['of companies in a member', 'en', 'Firms in the United States, Japan and Korea support the article on spam.'],
    ['of a delegate', 'en', 'Japan’s industry opposes the article on spam.'],
    ['of changes to an article', 'en', 'Japan supports changes to the article on source code.'],
    ['of a name that goes on', 'en', 'Japan supports the text on spam campaigns.'],
    ['of an earlier time', 'en', 'Japan previously opposed the article on source code.'],
    ['of a matter, not its text', 'en', 'Japan supports paperless trading.'],
    ['of a question', 'en', 'Japan opposes the article on spam?'],
    ['of both sides', 'en', 'Japan supports the article on spam. // Japan opposes the article on spam.'],
    ['after a sentence without a position', 'en', 'The article on spam is clean. Japan reserved its position.'],
    ['of a hope', 'fr', 'Le Japon soutiendrait l’article sur le code source.'],
    ['of a condition', 'fr', 'Le Japon soutient l’article sur le code source sous réserve d’exceptions.'],
    ['of a source', 'fr', 'Selon une source, le Japon s’oppose à l’article sur le code source.'],
    ['of a denial', 'fr', 'Le Japon ne s’oppose pas à l’article sur le code source.'],
    ['of a denial', 'es', 'El Japón no se opone al artículo sobre código fuente.'],
    ['of a rumour', 'es', 'Se rumorea que el Japón se opone al artículo sobre código fuente.'],
    ['of a coordinator', 'es', 'El facilitador, de Singapur, apoya el artículo sobre código fuente.'],
  ])('%s (%s): %s', (_, lang, text) => {
    expect(read(lang, text)).toEqual([])
  })

  test('off topic', () => {
    const text = 'Japan supports the article on source code.'
    expect(read('en', text, { about: false, url: 'https://food.example/' })).toEqual([])
  })
})

test.each(POSITION_ROWS)('$id reads its example', ({ example }) => {
  expect(read('en', String(example).replace(/\bX\b/g, 'source code'))).not.toEqual([])
})
