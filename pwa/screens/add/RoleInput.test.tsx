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
  ['', []],
  ['mediator', ['mediator']],
])('offers six roles before those of the data, with “%s” chosen', async (chosen, added) => {
  const [role] = fixturePack.roles
  const [usual] = fixturePack.roleKinds
  if (!role || !usual) throw new Error('not in the fixture')
  const named = ['the Davos co-host', usual.names.en ?? '', 'led the talks', 'led the talks']
  const pack = { ...fixturePack, roleKinds: [usual], roles: named.map((name) => ({ ...role, role: name })) }
  appData.value = stateWith(pack)
  const place = document.createElement('div')
  render(<RoleInput ids={ids} value={chosen} onInput={() => {}} />, place)
  const valuesIn = (parts: string) => [...place.querySelectorAll<HTMLOptionElement>(parts)].map(({ value }) => value)
  const few = valuesIn('select > option')
  expect(few).toHaveLength(1 + 6)
  expect(few[1]).toBe(usual.names.en)
  expect(valuesIn('optgroup[label=Other] > option')).toEqual(
    ['led the talks', ...added, 'press report', 'the Davos co-host'].sort(),
  )
})

it('offers those who lead first, each with a capital', () => {
  appData.value = stateWith(fixturePack)
  const place = document.createElement('div')
  render(<RoleInput ids={ids} value="" onInput={() => {}} />, place)
  const options = [...place.querySelectorAll('select > option')].map(({ textContent }) => textContent)
  expect(options.slice(1, 4)).toEqual(['Facilitator', 'Chair', 'Co-convenor'])
  expect(options.filter((text) => !/^\p{Lu}/u.test(text))).toEqual([])
  render(null, place)
})
