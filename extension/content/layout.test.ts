// @vitest-environment happy-dom
/** Structure of a page for the readers of statements: what is left out, and which date a story has. */
import { afterEach, expect, test } from 'vitest'
import { Layout } from './layout'
import { blocksOf } from './page/blocks'
import { dataDate } from './page/stories'

const layoutOf = (html: string): Layout => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html))
  return new Layout([...blocksOf(document.body)])
}
afterEach(() => {
  document.head.replaceChildren()
})

const left = (html: string): readonly string[] => {
  const layout = layoutOf(html)
  return layout.blocks.filter((_, block) => layout.isLeftOut(block)).map((text) => text.trim())
}
const LONG = 'Members met in Geneva and went on with their work on all of the texts.'

test.each<[string, html: string, readonly string[]]>([
  ['the text of a page', `<main><h1>Talks</h1><p>${LONG}</p></main>`, []],
  ['an aside and a menu', '<nav>a</nav><main><p>b</p><aside>c</aside></main>', ['a', 'c']],
  ['a box by its role', '<div role="complementary">a</div><p>b</p>', ['a']],
  ['comments by their id', '<p>a</p><div id="disqus_thread"><p>b</p></div>', ['b']],
  ['comments by their class', '<p>a</p><section class="comments-area"><h3>x</h3><p>b</p></section>', ['x', 'b']],
  ['a comment by its type', '<p>a</p><div itemscope itemtype="https://schema.org/Comment">b</div>', ['b']],
  ['related pages by their class', '<p>a</p><ul class="RelatedArticles"><li>b</li></ul>', ['b']],
  ['not a page that has comments', '<div class="post comments-open has-sidebar"><p>a</p></div>', []],
  ['not the main part, whatever its name', '<div class="sidebar-layout sidebar"><main><p>a</p></main></div>', []],
  [
    'comments under their heading',
    `<p>a</p><h2>2 comments</h2><p>${LONG}</p><h3>Ann</h3><p>b</p>`,
    ['2 comments', LONG, 'Ann', 'b'],
  ],
  ['comments in French', '<p>a</p><h2>Commentaires (3)</h2><p>b</p>', ['Commentaires (3)', 'b']],
  [
    'links under a heading, up to the next paragraph',
    `<h1>t</h1><h4>Lea también</h4><ul><li><a>b</a></li></ul><p>${LONG}</p>`,
    ['Lea también', 'b'],
  ],
  [
    'links under a heading, up to the next one',
    '<h1>t</h1><h3>Related articles</h3><p>b</p><h3>Texts</h3><p>c</p>',
    ['Related articles', 'b'],
  ],
  [
    'a line to another page',
    '<p>À lire aussi : le texte sur le spam est propre</p><p>b</p>',
    ['À lire aussi : le texte sur le spam est propre'],
  ],
  [
    'a lead-in before a link',
    `<p>${LONG}</p><p>More on this topic <a href="/x">Spam parked</a></p>`,
    ['More on this topic Spam parked'],
  ],
  [
    'a lead-in before a link, in French',
    `<p>b</p><div>Sur le même thème : <a href="/x">c</a></div>`,
    ['Sur le même thème : c'],
  ],
  ['a lead-in before a link, in Spanish', `<p>b</p><div>Leer más <a href="/x">c</a></div>`, ['Leer más c']],
  ['not a sentence with a link', `<p>Related rules on <a href="/x">spam</a> are clean.</p>`, []],
])('left out: %s', (_, html, expected) => {
  expect(left(html)).toEqual(expected)
})

const dates = (html: string) => {
  const layout = layoutOf(html)
  return { page: layout.pageTime, stories: layout.blocks.map((_, block) => layout.storyOf(block)?.date) }
}

test.each<[string, html: string, page: string | undefined, stories: readonly (string | null | undefined)[]]>([
  [
    'one story, with its byline',
    '<article><h1>a</h1><p>By Ann <time datetime="2021-07-22">x</time></p></article>',
    '2021-07-22',
    [undefined, undefined],
  ],
  [
    'no date in a sentence',
    `<p>${LONG} <time datetime="2021-07-22">On Thursday</time> all was said.</p>`,
    undefined,
    [undefined],
  ],
  [
    'a dateline',
    `<p>Lima, <time datetime="2021-07-22T09:00">Thursday</time>. ${LONG}</p><p>b</p>`,
    '2021-07-22T09:00',
    [undefined, undefined],
  ],
  [
    'no date of a later paragraph',
    `<p>${LONG}</p><p><time datetime="2021-07-22">Thursday</time>. ${LONG}</p>`,
    undefined,
    [undefined, undefined],
  ],
  ['no date of a change', '<p>Updated: <time datetime="2021-07-22">x</time></p>', undefined, [undefined]],
  [
    'no date of a comment',
    '<p>a</p><div class="comment"><time datetime="2021-07-22">x</time></div>',
    undefined,
    [undefined, undefined],
  ],
  [
    'each story its own',
    '<article><p>a</p><time datetime="2021-07-22">x</time></article><article><p>b</p></article><p>c</p>',
    undefined,
    ['2021-07-22', '2021-07-22', null, undefined],
  ],
  [
    'the story with the title is the page',
    '<article><h1>a</h1><time datetime="2021-07-22">x</time></article><article><p>b</p><time>5 March 2021</time></article>',
    '2021-07-22',
    ['2021-07-22', '2021-07-22', '5 March 2021', '5 March 2021'],
  ],
])('dates: %s', (_, html, page, stories) => {
  expect(dates(html)).toEqual({ page, stories })
})

test.each<[string, data: unknown, string | undefined]>([
  ['an article', { '@type': 'NewsArticle', datePublished: '2021-07-22T10:00:00Z' }, '2021-07-22T10:00:00Z'],
  [
    'a graph',
    { '@graph': [{ '@type': 'Organization' }, { '@type': 'WebPage', datePublished: '2021-07-22' }] },
    '2021-07-22',
  ],
  ['several stories', [{ datePublished: '2021-07-22' }, { datePublished: '2021-07-23' }], undefined],
  [
    'the one of this page',
    [{ datePublished: '2021-07-22', url: location.href }, { datePublished: '2021-07-23' }],
    '2021-07-22',
  ],
  ['no comment', { '@type': 'Comment', datePublished: '2021-07-22' }, undefined],
  ['no other date', { '@type': 'Event', startDate: '2021-07-22' }, undefined],
])('structured data: %s', (_, data, date) => {
  const script = document.createElement('script')
  script.type = 'application/ld+json'
  script.textContent = JSON.stringify(data)
  document.head.append(script)
  expect(dataDate()).toBe(date)
})

test('structured data that is none is passed over', () => {
  const script = document.createElement('script')
  script.type = 'application/ld+json'
  script.textContent = '{ not json'
  document.head.append(script)
  expect(dataDate()).toBeUndefined()
})
