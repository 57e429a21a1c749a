import { expect, it } from 'vitest'
import { type GuessedType, guessFileType } from './file-type'

it.each<[string, string | readonly number[], GuessedType]>([
  ['a.plenary', '', 'empty'],
  ['a.json', ' \n\n', 'empty'],
  ['a.csv', 'date,article,status\n2021-07-22,spam,cleaned', 'table'],
  ['a.txt', 'date;article;status\r\n2021-07-22;spam;cleaned', 'table'],
  ['a.csv', 'article\nspam', 'table'],
  ['a.json', '%PDF-1.7\n%âãÏÓ', 'pdf'],
  ['a.xlsx', 'PK\u0003\u0004\u0014\u0000', 'archive'],
  ['a.json', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'picture'],
  ['a.json', [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46], 'picture'],
  ['a.json', [0x00, 0x01, 0x02], 'unknown'],
  ['a.json', '\n<!DOCTYPE html>\n<title>News</title>', 'page'],
  ['a.ics', 'BEGIN:VCALENDAR\r\nVERSION:2.0', 'calendar'],
  ['a.json', '{"records":[]}', 'data'],
  ['a.xml', '<?xml version="1.0"?><news/>', 'data'],
  ['a.json', 'Geneva, 22 July 2021\nThe plenary cleaned three articles, on spam, contracts and signatures.', 'text'],
])('%s that begins %j', async (name, content, seeming) => {
  const part = typeof content === 'string' ? content : new Uint8Array(content)
  expect(await guessFileType(new File([part], name))).toBe(seeming)
})
