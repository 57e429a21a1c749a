/** Which address a dataset is fetched from, by what a user enters. */
import { expect, it } from 'vitest'
import { datasetAddress } from './dataset-address'

it.each([
  ['a site', 'https://talks.example/', 'https://talks.example/data/dataset.json'],
  ['a site without a scheme', ' talks.example ', 'https://talks.example/data/dataset.json'],
  ['a site in a folder', 'https://talks.example/trade', 'https://talks.example/trade/data/dataset.json'],
  ['its first page', 'https://talks.example/trade/index.html', 'https://talks.example/trade/data/dataset.json'],
  ['a language of it', 'https://talks.example/fr/', 'https://talks.example/data/dataset.json'],
  ['a page of it', 'https://talks.example/a/es/articles/spam/', 'https://talks.example/a/data/dataset.json'],
  [
    'a folder of the name of a language',
    'https://talks.example/en/talks/',
    'https://talks.example/en/talks/data/dataset.json',
  ],
  ['the file', 'https://talks.example/x/list.json', 'https://talks.example/x/list.json'],
  ['a fragment', 'https://talks.example/#part', 'https://talks.example/data/dataset.json'],
  ['a port', 'https://localhost:8443/', 'https://localhost:8443/data/dataset.json'],
])('takes %s', (_, entered, address) => expect(datasetAddress(entered)).toEqual({ ok: true, address }))

it.each([
  ['nothing', '', 'none'],
  ['words', 'trade talks', 'none'],
  ['one word', 'talks', 'none'],
  ['a script', 'javascript://talks.example/%0aalert(1)', 'none'],
  ['a file of the device', 'file:///etc/passwd', 'none'],
  ['one that is too long', `https://talks.example/${'a'.repeat(2000)}`, 'none'],
  ['one that is too long as it is sent', `https://talks.example/${'é'.repeat(400)}/list.json`, 'none'],
  ['one that is too long with the place of the dataset', `https://talks.example/${'a'.repeat(1970)}`, 'none'],
  ['one that is not encrypted', 'http://talks.example/', 'plain'],
  ['a password', 'https://me:secret@talks.example/', 'query'],
  ['a query', 'https://talks.example/?words=mine', 'query'],
])('refuses %s', (_, entered, problem) => expect(datasetAddress(entered)).toEqual({ ok: false, problem }))
