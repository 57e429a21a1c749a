/** Table-driven tests of contents: what the agreed text holds, told below a heading, on into the next sentence, or as outlined in it. */
import { expect, test } from 'vitest'
import { shippedLexicons } from '../../../tools/evaluation/corpus'
import type { Lang } from '../../domain/types'
import { readPage } from '../read'

const lexicons = shippedLexicons()

const read = (lang: Lang, text: string) =>
  readPage(lexicons, { blocks: text.split(' // '), readAs: lang, about: true, metaDate: '2024-07-26' })

test.each<[Lang, string, string]>([
  ['en', 'The final text covers e-invoicing. There is a rule on spam as well.', 'electronic-invoicing spam'],
  ['en', 'The final text covers e-invoicing. Brazil still opposes the rule on spam.', 'electronic-invoicing'],
  ['en', 'The final text covers e-invoicing. Members discussed spam.', 'electronic-invoicing'],
  [
    'en',
    'The talks were concluded on Friday. // Among the measures outlined in the document is a rule on spam.',
    'spam',
  ],
  ['en', 'The talks go on. // Among the measures outlined in the document is a rule on spam.', ''],
  [
    'en',
    'The talks were concluded on Friday. // The agreement has a long list of rules:\n- Spam\n- Source code',
    'spam source-code',
  ],
  [
    'fr',
    'Le texte final comprend la facturation électronique. Une autre clause encadre les spams.',
    'electronic-invoicing spam',
  ],
  [
    'fr',
    'L’accord a été conclu hier. Cet accord prévoit une série de mesures :\n- Réduction des spams.\n- Code source.',
    'spam source-code',
  ],
  [
    'es',
    'El texto final abarca la facturación electrónica. Hay también una norma sobre el spam.',
    'electronic-invoicing spam',
  ],
  [
    'es',
    'El acuerdo se concluyó ayer. // El acuerdo trae una serie de medidas:\n- Spam\n- Código fuente',
    'spam source-code',
  ],
  [
    'en',
    'Ninety countries reached a landmark agreement on Monday. // Once in force, the agreement will ban customs duties on ' +
      'electronic transmissions.',
    'customs-duties',
  ],
  [
    'en',
    'Ninety countries reached a landmark agreement on Monday. // Parties have to fight spam, the text says.',
    'spam',
  ],
  ['en', 'Members agreed on a set of rules for e-commerce. // The pact brings in rules on spam.', 'spam'],
  ['en', 'Members discussed a set of rules for e-commerce. // The pact brings in rules on spam.', ''],
  ['en', 'The Agreement on Electronic Commerce was published. The agreement should include a rule on spam.', ''],
  ['en', 'The Agreement on Electronic Commerce was published. Rules on spam are key to a meaningful outcome.', ''],
  ['en', 'Ninety countries may reach an agreement on Monday. // The agreement brings in rules on spam.', ''],
  [
    'fr',
    'L’accord a été conclu hier. Cet accord contient des règles sur :\n- L’interdiction du spam et la réduction des obstacles.',
    'spam',
  ],
  [
    'fr',
    'L’accord a été conclu hier. Spam, code source, etc., le texte englobe de nombreuses dispositions.',
    'spam source-code',
  ],
  [
    'es',
    'El acuerdo se concluyó ayer. El texto final recoge la no imposición de derechos de aduana a las transmisiones electrónicas.',
    'customs-duties',
  ],
])('contents of the agreement, in %s: %s', (lang, text, articles) => {
  const { claims } = read(lang, text)
  const inferred = claims.filter(({ basis, phase }) => basis === 'inferred' && phase === 'concluded')
  expect(inferred.map(({ article }) => article).join(' ')).toBe(articles)
})
