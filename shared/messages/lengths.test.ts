import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unboundedIn } from '../../testing/unbounded'
import { readToExtension, readToPwa, toExtensionSchema, toPwaSchema } from './bridge'
import { isWithin, RECORDS_LIMITS } from './limits'
import { snapshotHeadSchema } from './snapshot'

test.each([
  ['to the app', toPwaSchema],
  ['to the extension', toExtensionSchema],
  ['with the head of a snapshot', snapshotHeadSchema],
])('every field of a message %s has a greatest length', (_, schema) => {
  expect(unboundedIn(schema)).toEqual([])
})

const token = 'ab'.repeat(16)
const huge = 'x'.repeat(9_900_000)
const app = { plenary: 'bridge', from: 'pwa', token }
const hello = { ...app, type: 'hello', protocol: 2, version: '1', takesPrivate: true }
const listed = { id: 'talks', snapshotId: 'aaaaaaaa', articles: [], members: [] }
const news = { negotiation: 'talks', url: 'https://example.org/a', title: 'News', lang: 'en', day: null }
const page = { ...news, articles: [], members: [], isNew: true }
const told = (items: readonly object[]) => ({ ...app, from: 'extension', type: 'news', items })
const snapshot = { ...app, type: 'snapshot', snapshot: {} }
test.each<[string, object, (data: unknown) => object | null]>([
  ['a version', { ...hello, version: huge }, readToExtension],
  ['a protocol', { ...hello, protocol: 1e300 }, readToExtension],
  ['a token', { ...hello, token: huge }, readToExtension],
  ['a field of its own', { ...hello, [huge]: 1 }, readToExtension],
  ['an id', { ...app, type: 'kept', ids: [huge] }, readToExtension],
  ['many ids', { ...app, type: 'withdrawn', ids: Array(100_000).fill('aaaaaaaa-1') }, readToExtension],
  ['a text of a snapshot', { ...snapshot, snapshot: { pack: [{ note: huge }] } }, readToExtension],
  ['a name in a snapshot', { ...snapshot, snapshot: { [huge]: 1 } }, readToExtension],
  ['many texts of a snapshot', { ...snapshot, snapshot: Array(20_000).fill('x'.repeat(9000)) }, readToExtension],
  ['a deep snapshot', { ...snapshot, snapshot: JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) }, readToExtension],
  ['a list of negotiations', { ...app, type: 'negotiations', list: Array(101).fill(listed) }, readToExtension],
  ['a list of follows', { ...app, type: 'negotiations', list: [{ ...listed, articles: [huge] }] }, readToExtension],
  [
    'a list of what is followed whole',
    { ...app, type: 'followed', negotiations: Array(101).fill('talks') },
    readToExtension,
  ],
  ['an address that was seen', { ...app, type: 'seen', urls: [`https://example.org/${huge}`] }, readToExtension],
  ['a list of what was seen', { ...app, type: 'seen', urls: Array(21).fill('https://example.org/') }, readToExtension],
  ['a list of news', told(Array(21).fill(page)), readToPwa],
  ['a title of news', told([{ ...page, title: huge }]), readToPwa],
  ['an address of news', told([{ ...page, url: `https://example.org/${huge}` }]), readToPwa],
  ['a day of news', told([{ ...page, day: huge }]), readToPwa],
  ['a list of articles in the news', told([{ ...page, articles: Array(101).fill('spam') }]), readToPwa],
  ['a wish', { ...app, from: 'extension', type: 'wanted', negotiations: Array(101).fill('talks') }, readToPwa],
  ['an entry', { ...app, from: 'extension', type: 'records', records: [{ text: huge }], heldBack: 0 }, readToPwa],
])('too long is %s', (_, message, read) => {
  expect(read(message)).toBeNull()
})

test.each([
  ['of the web', 'https://example.org/a', true],
  ['of a script', 'javascript:alert(1)', false],
  ['of a file', 'file:///etc/passwd', false],
])('news have an address %s', (_, url, isRead) => {
  expect(readToPwa(told([{ ...page, url }])) !== null).toBe(isRead)
})

test('a long reason is cut, so that its entry is not sent again and again', () => {
  const read = readToExtension({ ...app, type: 'refused', ids: ['aaaaaaaa-1'], reason: huge })
  expect(read).toMatchObject({ ids: ['aaaaaaaa-1'], reason: 'x'.repeat(2000) })
})

test('what has no long text, no long list and no deep nesting is within the limits', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => isWithin(value, RECORDS_LIMITS)))
})
