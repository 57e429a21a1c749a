import { expect, it } from 'vitest'
import { citedSource } from './cited-source'

const page = 'https://www.example.org/news'
const file = 'https://github.com/someone/trade-data/blob/2f830b81/data/seed/agreements.seed.json'
const raw = 'https://raw.githubusercontent.com/someone/trade-data/main/src/records.ts'
const repository = { url: 'https://github.com/someone/trade-data', title: 'someone/trade-data' }

it.each([
  ['a page', [page], { url: page, title: null }],
  ['a page after data files', [file, raw, page], { url: page, title: null }],
  ['data files alone', [file, raw], repository],
  ['a raw file', [raw], repository],
  ['a text for people in a repository', [`${file}.md`], { url: `${file}.md`, title: null }],
  ['a symbol', ['INF/ECOM/1'], { url: null, title: 'INF/ECOM/1' }],
  ['nothing', [], null],
])('cites %s', (_, sources, cited) => {
  expect(citedSource(sources)).toEqual(cited)
})
