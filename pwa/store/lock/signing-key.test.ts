import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { readPackFile } from '../log/verify'
import { readSigningKey, signPack } from './signing-key'

it('signs with one key of the device, which is made on its first use', async () => {
  expect(await readSigningKey()).toBeNull()
  const text = JSON.stringify(fixturePack)
  const [one, other] = await Promise.all([signPack(text), signPack(text)])
  const key = await readSigningKey()
  for (const signed of [one, other, await signPack(text)])
    expect(await readPackFile(signed)).toMatchObject({ ok: true, signer: { key, name: null } })
  expect(await readPackFile(one.replace('transparency', 'transparencz'))).toMatchObject({ ok: false })
})
