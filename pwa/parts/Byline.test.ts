// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { thisDevice } from '../store'
import { authorName } from './Byline'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
const other = { device: 'another-device', name: 'A. Colleague' }

it.each([
  ['missing', undefined, null],
  ['this device', { ...thisDevice(), name: 'Me' }, null],
  ['another', other, 'A. Colleague'],
  ['another without a name', { ...other, name: '' }, 'another device'],
  [
    'one who passed on what another made',
    { ...other, from: { device: 'third', name: 'B. Third' } },
    'B. Third, passed on by A. Colleague',
  ],
  [
    'one whose words this device says again',
    { ...thisDevice(), from: { device: 'third', name: 'B. Third' } },
    'B. Third, passed on by you',
  ],
  [
    'one of whom a file alone says so',
    { device: 'unknown', name: '', from: { device: 'third', name: 'B. Third' } },
    'B. Third, according to the sender',
  ],
  [
    'one who passed on what this device made, as it says',
    { ...other, from: { ...thisDevice(), name: 'Me' } },
    'Me, passed on by A. Colleague',
  ],
  [
    'this device without a name, as a file says',
    { device: 'unknown', name: '', from: { ...thisDevice(), name: '' } },
    'this device, according to the sender',
  ],
  ['not named by a file', { device: 'unknown', name: '' }, 'unknown author'],
])('an author that is %s is named', (_, by, name) => expect(authorName(by)).toBe(name))
