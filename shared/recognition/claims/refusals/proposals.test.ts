/** Table-driven tests of what proposals are said to cover, with near misses. */
import { expect, test } from 'vitest'
import { readByRules } from '../../../../testing/read-by-rules'
import { shippedLexicons } from '../../../../tools/evaluation/corpus'
import type { Lang } from '../../../domain/types'

const lexicons = shippedLexicons()

const tabled = (lang: Lang, text: string): string =>
  readByRules(lexicons, { blocks: text.split(' // '), readAs: lang, about: true, metaDate: '2019-05-20' })
    .claims.filter(({ phase }) => phase === 'proposed')
    .map(({ article }) => article)
    .join(' ')

test.each<[Lang, string, string]>([
  ['en', 'The Swiss proposal contains rules on spam and source code.', 'spam source-code'],
  ['en', 'The submission seeks to protect personal data.', 'personal-data-protection'],
  ['en', 'Subjects found in these papers include e-invoicing and cybersecurity.', 'electronic-invoicing cybersecurity'],
  [
    'en',
    'Chile introduced a proposal in the form of a draft agreement, encompassing points that should be discussed later, ' +
      'containing sections on: definitions, e-contracts and spam.',
    'definitions electronic-contracts spam',
  ],
  ['en', 'E-invoicing was among the subjects included in their communication.', 'electronic-invoicing'],
  ['en', 'The Swiss proposal was published in May. It aims to limit spam.', 'spam'],
  ['en', 'Chile proposes common rules for e-signatures.', 'electronic-signatures'],
  [
    'en',
    'To this end Chile tabled proposals for rules that would:\nRecognise e-signatures;\nMake shoppers trust web shops;\n' +
      'Resolve disputes over data localization;\nProhibit customs duties on electronic transmissions;',
    'electronic-signatures data-localization customs-duties',
  ],
  [
    'en',
    'Chile submitted papers proposing these themes: // • spam; // • gaps and divides; and // • source code.',
    'spam source-code',
  ],
  ['fr', 'La proposition suisse prévoit des règles sur les spams et le code source.', 'spam source-code'],
  [
    'fr',
    'Ses propositions couvrent un large éventail, incluant notamment ces obligations : // • reconnaître les signatures électroniques, // ' +
      '• combattre le spam.',
    'electronic-signatures spam',
  ],
  ['es', 'La propuesta de Suiza abarca el código fuente y el spam.', 'source-code spam'],
  ['es', 'Sus propuestas contienen normas sobre la facturación electrónica.', 'electronic-invoicing'],
  ['en', 'Text proposals were merged in other areas, including spam and source code.', ''],
  ['en', 'The Swiss proposal does not cover source code.', ''],
  ['en', 'Chile will submit a proposal that covers spam.', ''],
  ['en', 'Members discussed proposals in areas that include spam.', ''],
  ['en', 'No proposal covers spam.', ''],
  ['fr', 'Les propositions de texte ont été regroupées dans d’autres domaines, dont les spams.', ''],
  ['es', 'La propuesta de Suiza no abarca el código fuente.', ''],
])('what a proposal covers, in %s: %s', (lang, text, articles) => {
  expect(tabled(lang, text)).toBe(articles)
})
