import { expect, it } from 'vitest'
import { addParams } from './add-params'

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
