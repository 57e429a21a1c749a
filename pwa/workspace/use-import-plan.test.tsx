// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, it } from 'vitest'
import { fixturePack as pack } from '../../shared/testing/fixture-pack'
import { observed } from '../../shared/testing/observed'
import { stateWith } from '../../tools/record-state'
import { appData } from '../model/state'
import { useImportPlan } from './use-import-plan'

const shared = observed({ id: 'theirs-0001', article: 'spam', date: '2026-11-24', status: 'clean' })

it.each([
  ['to the open one, where no other was here', shared, null, pack.id],
  ['to the first one here', shared, 'first-talks', 'first-talks'],
  ['to its own', { ...shared, negotiation: 'other-talks' }, 'first-talks', 'other-talks'],
])('an entry of a link belongs %s', (_, entry, firstNegotiation, expected) => {
  appData.value = { ...stateWith(pack), firstNegotiation }
  const incoming = [entry]
  let chosen: ReturnType<typeof useImportPlan>['chosen'] = []
  function Probe() {
    chosen = useImportPlan(incoming).chosen
    return null
  }
  render(<Probe />, document.createElement('div'))
  expect(chosen).toMatchObject([{ id: shared.id, negotiation: expected }])
})
