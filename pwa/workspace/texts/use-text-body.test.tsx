// @vitest-environment happy-dom
/** A body that cannot be read is not told as missing. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import { eventually } from '../../../testing/eventually'
import { type ReadBody, useTextBody } from './use-text-body'

vi.mock('../../store', async (original) => ({
  ...(await original<typeof import('../../store')>()),
  readBody: async () => {
    throw new Error('the disk is broken')
  },
}))

it('says that the reading failed', async () => {
  let shown: ReadBody | null = null
  function Screen() {
    shown = useTextBody('0'.repeat(64))
    return null
  }
  act(() => render(<Screen />, document.createElement('div')))
  await eventually(() => expect(shown).toBe('failed'))
})
