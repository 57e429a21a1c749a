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
  ['not a feed', '<html>', []],
])('%s', (_, source, titles) => {
  expect(itemsOf(feed(source)).map((one) => one.title)).toEqual(titles)
})
