// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { fixturePack } from '../../testing/fixture-pack'
import { stateWith } from '../../testing/record-state'
import { parseAddress } from './address'
import { isLocalHost, type LinkTarget, publicLink } from './public-link'
import { address, appData } from './state'

beforeEach(() => {
  appData.value = stateWith(fixturePack)
})

const N = `n/${fixturePack.id}`
const of = (hash: string): LinkTarget => parseAddress(hash)

it.each([
  ['#/', '#/', `#/${N}/`],
  ['#/?list=1&phase=clean', '#/?list=1&phase=clean', `#/${N}/?phase=clean`],
  ['#/matrix', '#/matrix?group=list&theme=enabling', `#/${N}/matrix?theme=enabling`],
  ['#/matrix', '#/matrix?group=LDC', `#/${N}/matrix?group=LDC`],
  ['#/articles/spam', '#/articles/spam?asOf=2021-07-22', `#/${N}/articles/spam?asOf=2021-07-22`],
  ['#/articles/spam?source=pack', '#/articles/spam', `#/${N}/articles/spam?source=pack`],
])('from %s to %s is absolute, names the negotiation, and leaves out what is of this device', (from, to, hash) => {
  address.value = parseAddress(from)
  expect(publicLink(of(to))).toBe(`${location.origin}${location.pathname}${hash}`)
})

it('keeps the day of the screen where the target names none', () => {
  address.value = parseAddress('#/?asOf=2021-07-22')
  expect(publicLink({ screen: 'member', id: 'ch' })).toContain('members/ch?asOf=2021-07-22')
})

it.each([
  ['localhost', true],
  ['app.localhost', true],
  ['127.0.0.1', true],
  ['[::1]', true],
  ['', true],
  ['plenary.example', false],
  ['localhost.example', false],
  ['127.0.0.1.example', false],
  ['192.168.0.7', false],
])('says whether it works on this device only: %s', (hostname, isLocal) => {
  expect(isLocalHost(hostname)).toBe(isLocal)
})
