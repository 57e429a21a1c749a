// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest'
import { isolated } from '../../../shared/domain/text/deceptive-names'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { thisDevice } from '../../store'
import { authorInFile, authorName } from './Byline'

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
    `${isolated('B. Third')}, passed on by ${isolated('A. Colleague')}`,
  ],
  [
    'one whose words this device says again',
    { ...thisDevice(), from: { device: 'third', name: 'B. Third' } },
    `${isolated('B. Third')}, passed on by ${isolated('you')}`,
  ],
  [
    'one of whom a file alone says so',
    { device: 'unknown', name: '', from: { device: 'third', name: 'B. Third' } },
    `${isolated('B. Third')}, according to the sender`,
  ],
  [
    'one who passed on what this device made, as it says',
    { ...other, from: { ...thisDevice(), name: 'Me' } },
    `${isolated('Me')}, passed on by ${isolated('A. Colleague')}`,
  ],
  [
    'this device without a name, as a file says',
    { device: 'unknown', name: '', from: { ...thisDevice(), name: '' } },
    `${isolated('this device')}, according to the sender`,
  ],
  [
    'one whose name reorders what follows',
    { ...other, from: { device: 'third', name: '\u202Ebad\u2066 \u05D0\u05D1' } },
    `${isolated('bad \u05D0\u05D1')}, passed on by ${isolated('A. Colleague')}`,
  ],
  [
    'one who passed on what a device without a name made',
    { ...other, from: { device: 'third', name: '' } },
    `${isolated('another device')}, passed on by ${isolated('A. Colleague')}`,
  ],
  ['not named by a file', { device: 'unknown', name: '' }, 'unknown author'],
])('an author that is %s is named', (_, by, name) => expect(authorName(by)).toBe(name))

it.each([
  [
    'without a name, by another who passed it on',
    { ...other, from: { device: 'third', name: '' } },
    'another device, passed on by A. Colleague',
  ],
  ['with controls', { ...other, name: '\u202EA. Colleague' }, 'A. Colleague'],
])('an author in a file %s is named in plain text', (_, by, name) => expect(authorInFile(by)).toBe(name))
