import { expect, it } from 'vitest'
import { publisherAt } from './publishers'

const publishers = ['wto.org', 'docs.wto.org', 'code.example/one/data', 'code.example'].map((host) => ({
  host,
  names: { en: host },
}))

it.each([
  ['of a host', 'https://wto.org/news.htm', 'wto.org'],
  ['with www', 'https://www.wto.org/', 'wto.org'],
  ['of a host in another', 'https://docs.wto.org/a.pdf', 'docs.wto.org'],
  ['of a part of a host that many share', 'https://code.example/one/data/blob/a.json', 'code.example/one/data'],
  ['of the host, where the part only begins alike', 'https://code.example/one/database', 'code.example'],
  ['that is not known', 'https://nowto.org/', null],
  ['of a text', 'the minutes', null],
])('finds the publisher %s', (_, url, host) => {
  expect(publisherAt(publishers, url)?.host ?? null).toBe(host)
})
