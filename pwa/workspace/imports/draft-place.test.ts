import { beforeAll, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { draftPlaces } from './draft-place'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  appData.value = stateWith(fixturePack)
})

const SPAM = 'Unsolicited commercial electronic messages (spam)'

it.each<[readonly string[], readonly string[]]>([
  [[], []],
  [
    ['.article spam true', '.article spam false'],
    [`articles/spam Red lines: ${SPAM}`, `articles/spam Note: ${SPAM}`],
  ],
  [[''], ['record Add status']],
  [['.add-meeting'], ['add?kind=meeting Add a meeting']],
  [['.add-meeting-a-meeting'], ['add?id=a-meeting&kind=meeting Meeting']],
  [['.add-continuation-spam'], ['add?article=spam&kind=continuation Merge, split or rename']],
  [
    ['.cable 2021-07-22-plenary', '.cable 2021-07-22-plenary frame', '.cable 2021-07-22-plenary text'],
    ['cable?meeting=2021-07-22-plenary Report'],
  ],
  [['.cable 2021-07-01 2021-07-22'], ['cable?from=2021-07-01&to=2021-07-22 Report']],
  [['.brief article spam'], ['brief?article=spam Brief']],
])('places the drafts %j at %j', (keys, places) => {
  const drafts = keys.map((key) => ({ negotiation: fixturePack.id, key }))
  const found = draftPlaces(drafts).map(({ href, name }) => `${href} ${name}`)
  expect(found).toEqual(places.map((place) => `#/n/${fixturePack.id}/${place}`))
})
