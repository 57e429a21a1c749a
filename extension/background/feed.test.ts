import { expect, test } from 'vitest'
import { itemsOf } from './feed'

const feed = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items}</channel></rss>`
const item = (title: string, link = 'https://www.wto.org/english/news_e/a.htm') =>
  `<item><title>${title}</title><link>${link}</link><description>About it</description><pubDate>Thu, 22 Jul 2021</pubDate></item>`

test.each([
  ['plain', item('Talks on spam'), ['Talks on spam']],
  ['entities', item('Rules &amp; data &#233;tudes &#x2019;'), ['Rules & data études ’']],
  ['CDATA with markup', item('<![CDATA[<b>Spam</b> &amp; more]]>'), ['Spam & more']],
  ['an address that is none', item('x', 'javascript:alert(1)'), []],
  ['no title', item(''), []],
  ['an item without an end', `${item('Talks on spam')}<item><title>More`, ['Talks on spam']],
  ['a field without an end', `<item><title>Talks</item>${item('Talks on spam')}`, ['Talks on spam']],
  ['nothing', '', []],
])('%s', (_, source, titles) => {
  expect(itemsOf(feed(source))?.map((one) => one.title)).toEqual(titles)
})

test.each(['', '<html><p>Not now</p></html>', '{}', '<rs'])('no feed: %s', (text) => {
  expect(itemsOf(text)).toBeNull()
})

test.each([
  '<item>'.repeat(300_000),
  '<item'.repeat(300_000),
  item('<'.repeat(1_000_000)),
  item(`<![CDATA[${'<b '.repeat(500_000)}`),
  item('&#'.repeat(700_000)),
  `<item>${'<title>'.repeat(200_000)}</item>`,
  '<item></item>'.repeat(100_000),
])('two megabytes of adversarial input are parsed in linear time', (source) => {
  // Quadratic time would be minutes, and end the test.
  expect(itemsOf(feed(source))?.length).toBeLessThan(2)
})
