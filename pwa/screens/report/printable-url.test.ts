import { expect, it } from 'vitest'
import { printableUrl } from './printable-url'

const page = 'https://www.wto.org/english/news_e/news21_e/ecom_22jul21_e.htm'

it.each([
  ['a page', page, 'wto.org/english/news_e/news21_e/ecom_22jul21_e.htm'],
  [
    'words of it',
    `${page}#:~:text=The text on%20spam,clean%2C with one`,
    'wto.org/english/news_e/news21_e/ecom_22jul21_e.htm',
  ],
  ['words in a part of it', 'http://example.org/a#part:~:text=clean', 'example.org/a#part'],
  ['letters in code', 'https://example.org/communiqu%C3%A9', 'example.org/communiqué'],
  ['what is no code', 'https://example.org/100%#:~:text=clean', 'https://example.org/100%'],
])('shortens the URL of %s', (_, url, shown) => {
  expect(printableUrl(url)).toBe(shown)
})
