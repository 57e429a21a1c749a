import { expect, it, vi } from 'vitest'
import { tabsUnder } from './browser'

it('finds the tabs under an address, the one used last first, and none of a private window', async () => {
  const url = 'http://localhost:4173/#/'
  const tabs = [
    { id: 1, url, lastAccessed: 1, incognito: false },
    { id: 2, url, lastAccessed: 2, incognito: false },
    { id: 3, url, lastAccessed: 3, incognito: true },
    { id: 4, url: 'https://www.wto.org/', lastAccessed: 4, incognito: false },
  ]
  vi.stubGlobal('chrome', { tabs: { query: async () => tabs } })
  expect(await tabsUnder('http://localhost:4173/')).toEqual([2, 1])
})
