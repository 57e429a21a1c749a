import { expect, it } from 'vitest'
import { additionsOn, addParams } from './add-params'

it.each([
  ['board', null, { kind: 'article' }],
  ['article', 'spam', { kind: 'document', article: 'spam' }],
  ['meeting', '2021-07-22-plenary', { kind: 'document', meeting: '2021-07-22-plenary' }],
  ['meetings', null, { kind: 'meeting' }],
  ['member', 'jp', { kind: 'position', member: 'jp' }],
  ['matrix', null, { kind: 'position' }],
  ['correct', 'aaaaaaaa-1', { kind: 'meeting' }],
  ['unknown', null, { kind: 'meeting' }],
] as const)('on %s, Add opens with what it shows', (screen, id, params) =>
  expect(addParams({ screen, id })).toEqual(params),
)

it.each([
  ['article', 'spam', false, 'status', { article: 'spam' }],
  ['article', 'spam', true, 'room', { article: 'spam' }],
  ['meeting', 'a-plenary', false, 'room', { meeting: 'a-plenary' }],
  ['meetings', null, false, 'meeting', { kind: 'meeting' }],
  ['member', 'jp', false, 'position', { kind: 'position', member: 'jp' }],
  ['board', null, false, 'status', {}],
  ['settings', null, false, 'room', {}],
  ['unknown', 'nowhere', false, 'room', {}],
] as const)(
  'on %s, the menu begins with what is likely, of what the screen shows',
  (screen, id, inSession, what, params) => {
    const lines = additionsOn({ screen, id }, inSession)
    expect(lines[0]).toMatchObject({ what, params })
    expect(lines.map((line) => line.what).toSorted()).toEqual([
      'article',
      'document',
      'meeting',
      'member',
      'milestone',
      'position',
      'room',
      'status',
    ])
  },
)
