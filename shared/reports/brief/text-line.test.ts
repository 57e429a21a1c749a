/** What the newest text holds of an article or a member, in a sentence. */
import { expect, it } from 'vitest'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { plainPhrases as phrases } from '../../../testing/plain-phrases'
import type { Subject } from '../../domain/entries/entries'
import { CODE_OF, withOtherStates } from '../../table/states/states'
import { draftReader } from '../../texts/draft'
import { outlineOf } from '../../texts/outline'
import { nameBook } from '../phrases'
import { textLine } from './text-line'

const DRAFT = [
  'Article 1: Spam',
  'Each Party [shall] [CHN, FSM: should] act.',
  'Article 2: Things Nobody Tracks',
  'Each Party shall count. [CHN: No Party shall.]',
  'Article 3: Source Code',
  'No Party shall ask for it.',
]
const { articles, members } = pack
const read = draftReader({ articles, members: withOtherStates(members), codeOf: CODE_OF })
const text = { name: 'W/1', outline: outlineOf(read(DRAFT.map((line) => ({ text: line })))) }
const whole = articles.find(({ kind }) => kind === 'instrument')?.id ?? ''
const absent = articles.find(({ id, kind }) => kind === 'article' && !['spam', 'source-code'].includes(id))?.id ?? ''

it.each<[what: string, subject: Subject, line: string]>([
  [
    'brackets, their words and who holds them',
    { kind: 'article', id: 'spam' },
    'text-article W/1 2 2 text-held China and FM',
  ],
  ['that an article has no bracket', { kind: 'article', id: 'source-code' }, 'text-article W/1 0 0'],
  ['that an article is not in it', { kind: 'article', id: absent }, 'text-absent W/1'],
  ['nothing of the agreement as a whole', { kind: 'article', id: whole }, ''],
  ['nothing of an article that is gone', { kind: 'article', id: 'gone' }, ''],
  [
    'a member with its articles',
    { kind: 'member', id: 'cn' },
    'text-member W/1 2 text-articles Unsolicited commercial electronic messages (spam) and Things Nobody Tracks',
  ],
  ['nothing of a member without a bracket', { kind: 'member', id: 'br' }, ''],
  ['nothing of a meeting', { kind: 'meeting', id: 'plenary' }, ''],
])('tells %s', (_, subject, line) => {
  expect(textLine(subject, text, { negotiation: pack, phrases, names: nameBook(pack, 'en') })).toBe(line)
})
