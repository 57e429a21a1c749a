/** Statuses stated by their own names, as a negotiation gives them. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shippedPack } from '../../../tools/evaluation/corpus'
import type { Lang, Status } from '../../domain/types'
import { readPackText } from '../../pack/read'
import { LADDER_TEMPLATE, withNewStatus } from '../../table/ladder'
import { compileLexicons } from '../compile'
import { packLexicon, unpackLexicon } from '../packed'
import { readPage } from '../read'

const pack = shippedPack()
const withLadder = (statuses: readonly Status[]) => compileLexicons({ ...pack, statuses })
const ladder = withLadder(withNewStatus(LADDER_TEMPLATE, 'With the lawyers', 'clean'))
const further = readPackText(readFileSync('public/packs/wto-investment-facilitation.json', 'utf8'))
const other = withLadder(further.ok ? further.pack.statuses : [])

const statusesIn = (lexicons: typeof ladder, lang: Lang, text: string) =>
  readPage(lexicons, { blocks: [text], readAs: lang, about: true, metaDate: '2024-07-22' }).claims.map(
    ({ status }) => status,
  )

test.each<[Lang, string, readonly string[]]>([
  ['en', 'The article on spam remained under discussion.', ['under-discussion']],
  ['en', 'The spam text is still under discussion.', ['under-discussion']],
  ['en', 'Spam – Under discussion', ['under-discussion']],
  ['fr', 'L’article sur les spams reste en discussion.', ['under-discussion']],
  ['es', 'El artículo sobre el spam sigue en debate.', ['under-discussion']],
  ['en', 'The article on spam was discussed.', ['discussed']],
  // Verbs of a name.
  ['en', 'The article on spam was concluded.', ['concluded']],
  ['en', 'Delegations concluded the article on spam.', ['concluded']],
  ['en', 'Delegations did not conclude the article on spam.', []],
  ['en', 'Delegations closed the article on spam.', ['clean']],
  [
    'en',
    'Delegations concluded the article on spam. The article on source code was discussed.',
    ['concluded', 'discussed'],
  ],
  ['fr', 'Les délégations ont conclu l’article sur les spams.', ['concluded']],
  ['es', 'Las delegaciones concluyeron el artículo sobre el spam.', ['concluded']],
  // A negotiation without a status for outstanding issues.
  ['en', 'The article on spam remains heavily bracketed.', ['under-discussion']],
  // A name that no language knows.
  ['en', 'The article on spam is with the lawyers.', ['with-the-lawyers']],
  ['en', 'The article on spam is not with the lawyers.', []],
  ['en', 'If the article on spam is with the lawyers, it will be published.', []],
  ['en', 'Members hope that the article on spam is with the lawyers.', []],
  ['en', 'Is the article on spam with the lawyers?', []],
  ['en', 'Japan denied that the article on spam was with the lawyers.', []],
])('in %s: %s', (lang, text, expected) => {
  expect(statusesIn(ladder, lang, text)).toEqual(expected)
})

test.each<[Lang, string, readonly string[]]>([
  // “Finalised” is the name of a status here, and a word for a clean text elsewhere.
  ['en', 'The article on spam is finalised.', ['finalised']],
  ['en', 'Members finalised the article on spam.', ['finalised']],
  ['en', 'The article on spam was not finalised.', []],
  ['en', 'The article on spam is in the consolidated text.', ['in-consolidated-text']],
])('with the statuses of another negotiation, in %s: %s', (lang, text, expected) => {
  expect(statusesIn(other, lang, text)).toEqual(expected)
})

test('names are packed with a lexicon', () => {
  expect(unpackLexicon(packLexicon(ladder.of('fr'))).statusNames).toContain('en discussion')
})
