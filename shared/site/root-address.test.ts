import { expect, it } from 'vitest'
import { rootAddress } from './root-address'

it.each([
  ['', null],
  ['https://example.org', 'https://example.org/'],
  [' https://example.org/talks ', 'https://example.org/talks/'],
  ['https://example.org/talks/index.html', 'https://example.org/talks/'],
  ['http://localhost:8080/a//', 'http://localhost:8080/a/'],
  ['https://example.org/?talks', undefined],
  ['https://example.org/#/n/talks', undefined],
  ['https://user:word@example.org/', undefined],
  ['javascript:alert(1)', undefined],
  ['talks', undefined],
])('of %s is %s', (typed, root) => expect(rootAddress(typed)).toBe(root))
