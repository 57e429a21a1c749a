// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { RoleInput } from './RoleInput'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

const ids = { id: 'role', name: 'role', 'aria-invalid': false, 'aria-describedby': undefined }

it.each([
  ['', ['co-convenor (ambassador)', 'led the talks', 'the Davos co-host']],
  ['mediator', ['co-convenor (ambassador)', 'led the talks', 'mediator', 'the Davos co-host']],
])('offers the usual roles before those of the data, with “%s” chosen', async (chosen, others) => {
  const [role] = fixturePack.roles
  const [usual] = fixturePack.roleKinds
  if (!role || !usual) throw new Error('not in the fixture')
  const named = [
    'the Davos co-host',
    usual.names.en ?? '',
    'led the talks',
    'co-convenor (ambassador)',
    'led the talks',
  ]
  const pack = { ...fixturePack, roleKinds: [usual], roles: named.map((name) => ({ ...role, role: name })) }
  appData.value = stateWith(pack)
  const place = document.createElement('div')
  render(<RoleInput ids={ids} value={chosen} onInput={() => {}} />, place)
  const groups = [...place.querySelectorAll('optgroup')]
  expect(groups.map(({ label }) => label)).toEqual(['Usual roles', 'Other roles in this negotiation'])
  const options = groups.map((group) => [...group.querySelectorAll('option')].map(({ value }) => value))
  expect(options[0]).toContain(usual.names.en)
  expect(options[1]).toEqual(others)
})

it('offers those who lead first, each with a capital', () => {
  appData.value = stateWith(fixturePack)
  const place = document.createElement('div')
  render(<RoleInput ids={ids} value="" onInput={() => {}} />, place)
  const options = [...place.querySelectorAll('optgroup:first-of-type option')].map(({ textContent }) => textContent)
  expect(options.slice(0, 3)).toEqual(['Facilitator', 'Chair', 'Co-convenor'])
  expect(options.filter((text) => !/^\p{Lu}/u.test(text))).toEqual([])
  render(null, place)
})
