// @vitest-environment happy-dom
/** Delegation of a backup in the preview, before anything is restored. */
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { DelegationLayer } from '../../../shared/domain/entries/delegation-layer'
import { LANGS, type Lang } from '../../../shared/domain/text/langs'
import type { PlenaryFile } from '../../../shared/pack/export'
import { note } from '../../../testing/delegation/delegation'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { BackupDelegation } from './BackupDelegation'

const MISSION = { d: 'mission', name: 'Mission' }
const OTHERS = { d: 'others', name: 'Others' }
const here = (delegation: DelegationLayer['delegation']): DelegationLayer => ({
  delegation,
  formerDelegation: null,
  entries: [],
})
const shared = [note('shared')]
const open = [note('open', { layer: 'public' })]
const SEALED = { lock: {}, records: [], mayHoldDelegation: true } as unknown as NonNullable<PlenaryFile['locked']>
const place = document.createElement('div')

beforeAll(async () => {
  await loadMoreWords()
})
afterEach(() => render(null, place))

const file = (change: Partial<PlenaryFile>): PlenaryFile => ({
  kind: 'backup',
  madeAt: '2026-11-28T10:00:00.000Z',
  pack,
  records: shared,
  ...change,
})

it.each<readonly [what: string, PlenaryFile, DelegationLayer, says: Readonly<Record<Lang, RegExp>>]>([
  [
    'of the delegation that the device is in',
    file({ delegation: MISSION }),
    here(MISSION),
    { en: /“Mission”.+stay shared/, fr: /« Mission ».+restent partagées/, es: /«Mission».+siguen compartidas/ },
  ],
  [
    'of another',
    file({ delegation: OTHERS }),
    here(MISSION),
    { en: /“Others”.+become private/, fr: /« Others ».+deviennent privées/, es: /«Others».+pasan a ser privadas/ },
  ],
  [
    'of another, with encrypted entries',
    file({ delegation: OTHERS, locked: SEALED }),
    here(MISSION),
    { en: /leave the delegation.+first/, fr: /quittez d’abord la délégation/, es: /salga antes de la delegación/ },
  ],
  [
    'on a device in none',
    file({ delegation: MISSION }),
    here(null),
    { en: /“Mission”.+in no delegation/, fr: /aucune délégation/, es: /ninguna delegación/ },
  ],
  [
    'that does not say which',
    file({}),
    here(MISSION),
    { en: /does not say which.+become private/, fr: /n’indique pas laquelle/, es: /no indica cuál/ },
  ],
  [
    'without an entry of the delegation',
    file({ delegation: OTHERS, records: open }),
    here(MISSION),
    { en: /“Others”\.$/, fr: /« Others »\.$/, es: /«Others»\.$/ },
  ],
  ['of no delegation', file({ records: open }), here(MISSION), { en: /^$/, fr: /^$/, es: /^$/ }],
])('says of a backup %s what becomes of its entries', async (_, backup, layer, says) => {
  for (const lang of LANGS) {
    await speak(lang)
    act(() => render(<BackupDelegation file={backup} entries={backup.records} here={layer} isRestore />, place))
    expect((place.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ').trim()).toMatch(says[lang])
  }
})
